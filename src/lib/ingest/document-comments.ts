/**
 * Comments of a word processor's readers, as Google Docs writes them into plain text: `[a]` right behind the words that
 * are spoken of, and `[a]What is said` in the last lines. Its footnotes have numbers, and those are the author's.
 */
import type { Report } from './document';
import { takenLine } from './text-lines';

const comment = /^\[([a-z]{1,2})\](?=\S)/;
const anchor = /(?<=[^\s[])\[([a-z]{1,2})\]/g;

/** `a`, …, `z`, `aa`, `ab`, … */
function letterOf(index: number): string {
	const last = String.fromCharCode(97 + (index % 26));
	return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/**
 * Takes such comments and their marks out of a text: all of the last lines must be comments, in the order of their
 * letters, and each must have its mark above.
 *
 * @param lines Of a text that is no page of HTML.
 * @param firstNumber Of the first of them.
 * @returns As many lines; a comment's is `takenLine`.
 */
export function takeDocumentComments(
	lines: readonly string[],
	firstNumber: number,
	report: Report
): string[] {
	const found: number[] = [];
	for (let at = lines.length - 1; at >= 0; at -= 1) {
		const line = lines[at] ?? '';
		if (comment.test(line)) found.push(at);
		else if (line.trim()) break;
	}
	found.reverse();
	const start = found[0];
	if (start === undefined) return [...lines];
	const inOrder = found.every(
		(at, index) => comment.exec(lines[at] ?? '')?.[1] === letterOf(index)
	);
	const above = lines.slice(0, start);
	const marks = new Set(above.flatMap((line) => Array.from(line.matchAll(anchor), ([, of]) => of)));
	if (!inOrder || !found.every((_, index) => marks.has(letterOf(index)))) return [...lines];
	const letters = new Set(found.map((_, index) => letterOf(index)));
	const left = above.map((line) =>
		line.includes('[')
			? line.replace(anchor, (whole, of: string) => (letters.has(of) ? '' : whole))
			: line
	);
	for (const at of found) report.removed.add(lines[at]?.trim() ?? '', 'comment', firstNumber + at);
	return [...left, ...lines.slice(start).map((line) => (line.trim() ? takenLine : line))];
}
