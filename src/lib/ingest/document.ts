/**
 * What the stages hand to each other: a manuscript as blocks, whatever its format was.
 */
import type { Notice } from '../story/model';
import type { Removed } from './removed';
import type { Taken } from './trace';

/** The language that a line's emphasis is written in. */
export type Markup = 'text' | 'markdown' | 'html';

/** One line of the manuscript. A paragraph of HTML is a line, and so is what `<br>` divides. */
export interface Line {
	/** Place in the source, from 1; 0 for what stands in a field and not in the text. */
	number: number;
	/** The source without the white space at its ends, in the block's markup. */
	source: string;
	/** Its text without markup: what recognising looks at. */
	plain: string;
	/** What was read of its markup, for whoever shows it, and of which source: whoever changes that may leave this as it is. */
	read?: { of: string; html: string; plain: string };
}

/** A footnote is shown below the scene that refers to it, but is no story text and not counted. */
export type BlockKind =
	'text' | 'heading' | 'rule' | 'quote' | 'list' | 'table' | 'picture' | 'footnote';

/** What stands between two gaps: a paragraph, a heading, a rule, … */
export interface Block {
	kind: BlockKind;
	lines: Line[];
	markup: Markup;
	/** Blank lines before it. */
	gap: number;
	/** Whether its lines run on (`space`, hard-wrapped text) or stand as they are (`break`, verse). */
	join: 'space' | 'break';
	/** Level of a heading, 1 to 6; 0 for all else. */
	level: number;
	/** Set in the middle of the line, as titles and ornaments are. */
	centred: boolean;
	/** The blocks within a quotation. */
	children: Block[];
	/** What must be shown as it is, for lists and tables: HTML yet to be sanitised. */
	html: string | null;
	/** What a game says within the story, though it reads as a label. */
	message: boolean;
}

/** What all stages write to. */
export interface Report {
	notices: Notice[];
	/** Lines shown nowhere. */
	removed: Removed;
	/** Where the metadata was found. */
	taken: Taken[];
	/** Name of the file that is read. */
	file: string;
}

/** A block with the usual answers, and those that differ. */
export function block(kind: BlockKind, lines: Line[], rest: Partial<Block> = {}): Block {
	return {
		kind,
		lines,
		// one by one: to spread the rest over them takes ten times as long, and every paragraph is a block
		markup: rest.markup ?? 'text',
		gap: rest.gap ?? 1,
		join: rest.join ?? 'space',
		level: rest.level ?? 0,
		centred: rest.centred ?? false,
		children: rest.children ?? [],
		html: rest.html ?? null,
		message: rest.message ?? false
	};
}

/** The text of a block without markup, its lines kept apart. */
export function plainOf(of: Block): string {
	if (of.children.length > 0) return of.children.map(plainOf).join('\n');
	const [first, second] = of.lines;
	// nearly every paragraph is one line, and this is asked of each of them many times
	if (second === undefined) return first?.plain ?? '';
	return of.lines.map((line) => line.plain).join('\n');
}

/** The line of the source that a block begins on. */
export function lineOf(of: Block | undefined): number | null {
	const number = of?.lines[0]?.number ?? (of?.children[0] ? lineOf(of.children[0]) : null);
	return number === 0 ? null : number;
}

/**
 * Tells of a doubt.
 *
 * @param of Where it is; undefined for the whole text.
 */
export function tell(report: Report, code: string, message: string, of?: Block): void {
	report.notices.push({ code, message, line: lineOf(of) });
}

/** Notes where a piece of metadata was found, for those who ask. */
export function tellTaken(field: string, of: Block | null, how: string, report: Report): void {
	report.taken.push({ field, line: of && lineOf(of), how });
}

/**
 * Puts all lines of a block among those that are shown nowhere.
 *
 * @param reason For a person: `site furniture`.
 */
export function remove(of: Block, report: Report, reason: string): void {
	for (const { plain, number } of of.lines)
		if (plain.trim()) report.removed.add(plain.trim(), reason, number || null);
	for (const child of of.children) remove(child, report, reason);
}
