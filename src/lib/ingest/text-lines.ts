/** Text cut into groups of lines with the gaps between them, and what the whole of it says about their meaning. */
import { wrappingOf, type Wrapping } from './wrapping';

export interface RawLine {
	number: number;
	/** With its indentation, without white space at its end. */
	text: string;
}

/** Lines without a blank one between them. */
export interface Group {
	lines: RawLine[];
	/** Blank lines before it; lines of spaces, no-break and zero-width spaces are blank, spelt as entities too. */
	gap: number;
}

/** How the author separates paragraphs. */
export interface Habit {
	/** Columns of hard-wrapped text, or null. */
	wrapping: Wrapping | null;
	/** Whether every line is a paragraph, blank lines or not. */
	byLine: boolean;
	/** Whether paragraphs begin with an indented line. */
	byIndent: boolean;
}

const indentation = /^(?:\t|\u3000|[ \u00a0]{2,})/;
/** A paragraph has rarely more columns than this on one line when it is one of several in a group. */
const blankLine = /^(?:[\s\u200b\u2060\u180e]|&nbsp;|&#160;)*$/i;

/**
 * Text without the white space at its end, zero-width spaces included. Not by a pattern: one that looks for white
 * space up to the end begins anew at each run of it.
 */
function trimEndOf(text: string): string {
	let trimmed = text.trimEnd();
	while (trimmed.endsWith('\u200b')) trimmed = trimmed.slice(0, -1).trimEnd();
	return trimmed;
}

/** The same at both ends. */
export function trimOf(text: string): string {
	let trimmed = trimEndOf(text).trimStart();
	while (trimmed.startsWith('\u200b')) trimmed = trimmed.slice(1).trimStart();
	return trimmed;
}

/** A line that was nothing but a comment: as if it weren't there. No text has it, since `decode` leaves no such sign. */
export const takenLine = '\u0000';

/**
 * Cuts text into groups.
 *
 * @param parts Whether a blank line, by its index, parts two groups; all do unless something else is said.
 */
export function groupsOf(
	lines: readonly string[],
	firstNumber: number,
	parts: (at: number) => boolean = () => true
): Group[] {
	const groups: Group[] = [];
	let current: Group | null = null;
	let gap = 0;
	let above = 0;
	for (const [at, line] of lines.entries()) {
		if (line === takenLine) {
			// the gaps on both sides of it are one
			above = Math.max(above, gap);
			gap = 0;
			continue;
		}
		if (blankLine.test(line) && parts(at)) {
			current = null;
			gap += 1;
			continue;
		}
		if (!current) {
			current = { lines: [], gap: Math.max(above, gap) };
			groups.push(current);
			gap = above = 0;
		}
		current.lines.push({ number: firstNumber + at, text: trimEndOf(line) });
	}
	return groups;
}

/** Whether a line begins with the space of a first line. */
export function isIndented(line: string): boolean {
	return indentation.test(line);
}

/**
 * Learns from the whole text how its paragraphs are separated.
 *
 * @param groups All groups of the text.
 */
export function habitOf(groups: readonly Group[]): Habit {
	const lines = groups.flatMap((group) => group.lines);
	const inGroups = groups.filter((group) => group.lines.length > 1);
	const together = inGroups.reduce((sum, group) => sum + group.lines.length, 0);
	// a first line that is indented below one that isn't: verse and whole-page margins have none
	const begun = inGroups.reduce(
		(sum, { lines: own }) => sum + own.filter(startsParagraph).length,
		0
	);
	const byIndent = begun >= 3 && begun > together / 20;
	const runs = byIndent ? inGroups.flatMap(({ lines: own }) => paragraphsOf(own)) : inGroups;
	const wrapping = wrappingOf(
		runs.map((run) => withoutMargin(run.lines.map(({ text }) => text))).filter(isProse)
	);
	// lines stand together mostly: then the line end is what ends a paragraph
	const byLine = wrapping === null && together > lines.length * 0.6 && lines.length > 4;
	return { wrapping, byLine, byIndent: byIndent && wrapping !== null };
}

/** The lines of a group, cut before each indented one: a paragraph's last line ends where it ends. */
function paragraphsOf(lines: readonly RawLine[]): Pick<Group, 'lines'>[] {
	const runs: Pick<Group, 'lines'>[] = [];
	for (const line of lines) {
		const last = runs.at(-1);
		if (last && !isIndented(line.text)) last.lines.push(line);
		else runs.push({ lines: [line] });
	}
	return runs;
}

/** Lines without the indentation that all of them have: a first line's own fills its line too. */
function withoutMargin(lines: readonly string[]): string[] {
	const margin = Math.min(...lines.map((line) => line.length - line.trimStart().length));
	return lines.map((line) => line.slice(margin));
}

function startsParagraph(line: RawLine, at: number, group: readonly RawLine[]): boolean {
	// a group's first line is one if the next isn't indented
	const other = group[at === 0 ? 1 : at - 1];
	return other !== undefined && isIndented(line.text) && !isIndented(other.text);
}

/** Not a list of labels or names. */
function isProse(lines: readonly string[]): boolean {
	return lines.some((line) => line.length > 40);
}
