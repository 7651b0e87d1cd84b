/**
 * Hard-wrapped text: lines that end where the column ended, not where the author wanted. The proof is that the
 * next line's first word would not have fitted: that holds for nearly every line end of wrapped text and for few
 * of any other.
 */

export interface Wrapping {
	/** Columns that the text was wrapped at. */
	width: number;
}

/** Narrower is verse, wider is an editor that doesn't wrap. */
const narrowest = 45;
const widest = 110;

/** Of the line ends of wrapped prose about a fifth fall on a sentence's end. */
const mostClosed = 0.7;

/**
 * Finds whether a text is hard-wrapped.
 *
 * @param groups Runs of lines without a blank one between them, without the indentation they share.
 */
export function wrappingOf(groups: readonly (readonly string[])[]): Wrapping | null {
	const inner: [line: string, next: string][] = [];
	let longest = 0;
	let tooLong = 0;
	let lines = 0;
	for (const group of groups) {
		for (const [at, line] of group.entries()) {
			lines += 1;
			if (line.length > widest) tooLong += 1;
			const next = group[at + 1];
			if (next === undefined) continue;
			inner.push([line, next]);
		}
	}
	if (inner.length < 2 || tooLong > lines / 50) return null;
	const lengths = inner.map(([line]) => line.length).sort((a, b) => a - b);
	longest = lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0;
	if (longest < narrowest || longest > widest) return null;
	// where nearly every line is a sentence, line ends are the author's
	const closed = inner.filter(([line]) => /[.!?…。！？]['"’”»」』)*_]*$/u.test(line)).length;
	if (closed > inner.length * mostClosed) return null;
	const full = inner.filter(([line, next]) => isFull(line, next, longest)).length;
	// headings, verse and letters within wrapped text leave some lines short
	return full >= inner.length * 0.6 ? { width: longest } : null;
}

/** A word that goes on in the next line: `some-`, or with a soft hyphen. */
const cutWord = /\p{L}(?:-|\u00ad)$/u;

/**
 * Whether a line ends because the next word would not have fitted.
 *
 * @param width Columns the text was wrapped at.
 */
export function isFull(line: string, next: string, width: number): boolean {
	// a word is only cut where the column ends
	if (cutWord.test(line) && /^\s*\p{Ll}/u.test(next)) return true;
	const word = /^\s*(\S+)/.exec(next)?.[1]?.length ?? 0;
	// editors differ by a few columns in where they wrap
	return line.trimEnd().length + 1 + word > width - 3;
}

/**
 * Joins wrapped lines to one. A word cut at the line end is put together where that is safe: between
 * lower-case letters, and not where the hyphen may be the word's own (`mother-of-` / `pearl`).
 *
 * @param known Words of the text that do have a hyphen, in lower case.
 */
export function joinWrapped(lines: readonly string[], known: ReadonlySet<string>): string {
	let joined = '';
	for (const line of lines) {
		const text = line.trim();
		if (joined.endsWith('\u00ad')) {
			joined = joined.slice(0, -1) + text;
			continue;
		}
		const cut = /(?<=^|[^\p{L}\p{N}-])(\p{Lu}?\p{Ll}+)-$/u.exec(joined.slice(-40))?.[1];
		const rest = /^\p{Ll}+/u.exec(text)?.[0];
		if (cut !== undefined && rest !== undefined) {
			joined = (known.has(`${cut}-${rest}`.toLowerCase()) ? joined : joined.slice(0, -1)) + text;
		} else joined += joined === '' || /\p{L}-$/u.test(joined.slice(-3)) ? text : ` ${text}`;
	}
	return joined;
}
