/** What writers count while they write, between the lines of a draft: `DAY 3 - 1,204 words (total 4000 / 50000)`. */
import type { Report } from './document';
import { takenLine } from './text-lines';

const day =
	/^[^\p{L}\p{N}]{0,6}(?:day|week|session|sprint) ?\d{1,3}\s?(?:[-–—:|,]\s?|\s\(?)\d[\d.,]{0,8}k? words?\b/iu;
/** How those call it who write a novel in November; the title may stand above it. */
const month = /^[^\p{L}\p{N}]{0,6}nanowrimo\b/iu;
const longest = 120;
/** Lines with text within which a draft says what it is. */
const head = 12;

/**
 * Takes such lines out of a text, and one of `NaNoWriMo …` near its beginning. A diary may count some words on one of
 * its days; whoever does so again counts what was written.
 *
 * @param lines Of a text that is no page of HTML.
 * @param firstNumber Of the first of them.
 * @returns As many lines; those that were taken are `takenLine`.
 */
export function takeWritingLog(
	lines: readonly string[],
	firstNumber: number,
	report: Report
): string[] {
	const isDay = (line: string) => line.length <= longest && day.test(line);
	if (lines.filter(isDay).length < 2) return [...lines];
	let count = 0;
	return lines.map((line, at) => {
		if (line.trim()) count += 1;
		if (!isDay(line) && (count > head || line.length > longest || !month.test(line))) return line;
		report.removed.add(line.trim(), 'words counted while writing', firstNumber + at);
		return takenLine;
	});
}
