/**
 * What the importer decided and why, for a person who asks (`inspect --human`). It is no part of the story, so that
 * what the site publishes doesn't grow by it.
 */
import { lineOf, plainOf, type Block, type Report } from './document';
import type { Metadata } from './metadata';
import type { ChapterOutline } from './outline';
import type { Removal } from './removed';
import type { Cut } from './scenes';

/** Where a piece of metadata was found. */
export interface Taken {
	/** `title`, `warnings`, … */
	field: string;
	/** From 1; null in front matter. */
	line: number | null;
	/** What said so: `front matter`, `“By …”`. */
	how: string;
}

/** A note's place in the manuscript. */
export interface TracedNote {
	place: 'start' | 'end';
	/** Null where it stands in front matter. */
	from: number | null;
	to: number | null;
}

export interface TracedScene {
	/** What parts it from the scene before; empty for a chapter's first. */
	cuts: Cut[];
	/** Line that its text begins on. */
	line: number | null;
	/** The first words of its text. */
	opening: string;
}

export interface TracedChapter {
	/** Name of the file it stands in. */
	file: string;
	line: number | null;
	/** What begins it; null where nothing but the text's beginning does. */
	reason: string | null;
	notes: TracedNote[];
	scenes: TracedScene[];
}

export interface Trace {
	taken: Taken[];
	/** The story's own notes, those of its only chapter not among them. */
	notes: TracedNote[];
	/** In the order of the story's chapters and scenes. */
	chapters: TracedChapter[];
	removed: Removal[];
}

/** Gathers the trace, once all of the story is understood. */
export function traceOf(
	chapters: readonly ChapterOutline[],
	metadata: Metadata,
	report: Report
): Trace {
	return {
		taken: report.taken,
		notes: notesOf(metadata.notes),
		chapters: chapters.map(({ file, line, reason, notes, scenes }) => ({
			...{ file, line, reason, notes: notesOf(notes) },
			scenes: scenes.map(({ cuts, blocks }) => ({ cuts, ...openingOf(blocks) }))
		})),
		removed: report.removed.all()
	};
}

function openingOf(blocks: readonly Block[]): Pick<TracedScene, 'line' | 'opening'> {
	const first = blocks.find((one) => /[\p{L}\p{N}]/u.test(plainOf(one))) ?? blocks[0];
	const opening = first ? plainOf(first).slice(0, 80).replace(/\s+/g, ' ').trim() : '';
	return { line: lineOf(first), opening };
}

function notesOf(notes: Metadata['notes']): TracedNote[] {
	const place = (groups: Block[][], at: TracedNote['place']) =>
		groups.map((group) => ({ place: at, from: lineOf(group[0]), to: lastLineOf(group) }));
	return [...place(notes.start, 'start'), ...place(notes.end, 'end')];
}

function lastLineOf(group: readonly Block[]): number | null {
	const numbers = group.map((one) => one.lines.at(-1)?.number ?? lastLineOf(one.children) ?? 0);
	return Math.max(0, ...numbers) || null;
}
