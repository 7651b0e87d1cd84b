/** Text for a terminal: what it may hold, how wide it is, and where it is cut. */

/** Letters that take two columns: East Asian Wide and Fullwidth (UAX 11), and emoji. */
const wide =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
/** Marks that stand on the letter before them, and what joins letters. */
const narrow = /[\p{M}\p{Cf}]/u;

/** Text without what would act on a terminal or turn its lines around. */
export function printable(text: string): string {
	return text
		.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
		.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
}

/** How many columns a text takes. */
export function columnsOf(text: string): number {
	let columns = 0;
	for (const letter of text) columns += narrow.test(letter) ? 0 : wide.test(letter) ? 2 : 1;
	return columns;
}

/** A text cut to some columns, with `…` where something is left out. */
export function shortened(text: string, columns: number): string {
	if (columnsOf(text) <= columns) return text;
	let cut = '';
	let left = columns - 1;
	for (const letter of text) {
		left -= columnsOf(letter);
		if (left < 0) break;
		cut += letter;
	}
	return `${cut.trimEnd()}…`;
}

/**
 * Lines of at most some columns. What has no spaces is cut where the line is full.
 *
 * @param indent Columns that all lines but the first begin with.
 */
export function wrapped(text: string, columns: number, indent: number): string {
	const lines: string[] = [];
	let line = '';
	for (const word of printable(text).split(/(?<= )|(?<=[\u3000-\u9fff\uff00-\uff60])/u)) {
		if (line.trim() && columnsOf((line + word).trimEnd()) > columns) {
			lines.push(line.trimEnd());
			line = ' '.repeat(indent);
		}
		line += word;
		while (columnsOf(line.trimEnd()) > columns) {
			const fits = fitting(line, columns);
			lines.push(line.slice(0, fits));
			line = ' '.repeat(indent) + line.slice(fits);
		}
	}
	return [...lines, line.trimEnd()].join('\n');
}

/** How much of a text fits, in UTF-16 units. */
function fitting(text: string, columns: number): number {
	let length = 0;
	let left = columns;
	for (const letter of text) {
		left -= columnsOf(letter);
		if (left < 0) break;
		length += letter.length;
	}
	return length;
}
