/**
 * Fences of Markdown's code: what writers set messages, letters and logs in. All that stands between two of them is one
 * thing, with its blank lines and whatever looks like a break there.
 */

/** Three tildes alone are a break between scenes; with a word behind them they are a fence. */
const fence = /^\s{0,3}(?:(`{3,})|(~{3,})(?=\s*[\w{]))\s*[\w{}.+#-]{0,20}\s*$/;
/** What stands between two fences that are farther apart is a story, and the fences are breaks of it. */
export const mostFenced = 200;

/**
 * The line that closes a fence.
 *
 * @param at Index of a line that may open one.
 * @returns Its index; -1 where no fence opens, or none closes it.
 */
export function fenceEnd(lines: readonly string[], at: number): number {
	const [, backticks, tildes] = fence.exec(lines[at] ?? '') ?? [];
	const mark = backticks ?? tildes;
	if (mark === undefined) return -1;
	const closing = new RegExp(`^\\s{0,3}${mark}+\\s*$`);
	const length = lines.slice(at + 1, at + 1 + mostFenced).findIndex((line) => closing.test(line));
	return length < 1 ? -1 : at + 1 + length;
}

/** Indexes of the lines between fences. */
export function withinFences(lines: readonly string[]): Set<number> {
	const within = new Set<number>();
	for (let at = 0; at < lines.length; at += 1) {
		const end = fenceEnd(lines, at);
		for (; at < end - 1; at += 1) within.add(at + 1);
		if (end > 0) at = end;
	}
	return within;
}
