/**
 * The importer's public face: bytes in, `Story` out. Pure: the same code runs at build and in the browser.
 * The stages, in order: read (decode, format, front matter, paragraphs), outline (page, head, chapters, notes,
 * scenes), assemble (render, sanitise, count).
 */
import type { Story } from '../story/model';
import { assemble } from './assemble';
import { decode } from './decode';
import { displayTitleOf } from './display-title';
import { tellOfNoTitle } from './doubts';
import type { Report } from './document';
import { IngestError } from './errors';
import { readMetadataFile } from './front-matter';
import { addNew } from './lists';
import { emptyMetadata, type Metadata } from './metadata';
import { outline, type ChapterOutline } from './outline';
import { metadataOf, readFile, type ReadFile } from './read';
import { Removed } from './removed';
import { placeStatements } from './scene-marks';
import { traceOf, type Trace } from './trace';

export { IngestError };
export type { Trace };

export interface SourceFile {
	/** Base name, or for a file in a folder its path relative to that folder, with `/`. */
	name: string;
	bytes: Uint8Array;
}

export interface ImportOptions {
	/** From `markup/sanitise.ts`. */
	sanitise: (html: string) => string;
	/** Gets what was decided, and why; called once, when the story is understood. */
	explain?: (trace: Trace) => void;
}

/**
 * Imports a story from one file.
 *
 * @throws IngestError when it can't be read; the message says why, the remedy what to do.
 */
export function importStory(file: SourceFile, options: ImportOptions): Story {
	return named(file.name, () => importOne(file, file.name, options));
}

/** @param name what the story is called by where it gives no title: the file's name, or its folder's */
function importOne(file: SourceFile, name: string, options: ImportOptions): Story {
	const report = newReport(file.name);
	const read = readFile(file.name, file.bytes, report);
	const chapters = outlineOf(read, report);
	tellOfTitle(read.metadata, chapters, report);
	const story = assemble({ ...read, name, chapters }, options.sanitise, report);
	options.explain?.(traceOf(chapters, read.metadata, report));
	return story;
}

/**
 * Imports a serial from the files of a folder: its chapters in natural order, and `index.md` or `story.yaml`
 * with what there is to say of the whole.
 *
 * @param name The folder's name.
 * @throws IngestError when one of the files can't be read, with its name in `file`.
 */
export function importSerial(
	name: string,
	files: readonly SourceFile[],
	options: ImportOptions
): Story {
	const order = new Intl.Collator('en', { numeric: true }).compare;
	const sorted = [...files].sort((a, b) => order(a.name, b.name));
	const isIndex = (file: SourceFile) => /^index\.(?:md|markdown|txt|html?)$/i.test(file.name);
	const isYaml = (file: SourceFile) => /^story\.ya?ml$/i.test(file.name);
	const texts = sorted.filter((file) => !isIndex(file) && !isYaml(file));
	const index = sorted.find(isIndex);
	const yaml = sorted.find(isYaml);
	if (texts.length === 0 && !index) {
		throw new IngestError(
			'empty-folder',
			'The folder holds no chapters.',
			'Put one text file a chapter in it.'
		);
	}
	// a folder made for one story and its pictures
	if (texts.length === 0 && index && !yaml) {
		return named(index.name, () => importOne(index, name, options));
	}
	const report = newReport(name);
	const about = aboutSerial(texts.length === 0 ? undefined : index, yaml, report);
	const chapterFiles = texts.length === 0 && index ? [index] : texts;
	const reads = chapterFiles.map((file) => named(file.name, () => readChapter(file, report)));
	const metadata = merge(
		about,
		reads.map(({ read }) => read.metadata),
		chapterFiles.length === 1
	);
	const first = reads[0]?.read;
	const chapters = reads.flatMap((one) => one.chapters);
	placeStatements(metadata, chapters, report);
	tellOfTitle(metadata, chapters, report);
	const { format, encoding } = first ?? { format: 'text' as const, encoding: 'utf-8' };
	const story = assemble({ name, format, encoding, metadata, chapters }, options.sanitise, report);
	options.explain?.(traceOf(chapters, metadata, report));
	return story;
}

const newReport = (file: string): Report => ({
	...{ file, notices: [], removed: new Removed(), taken: [] }
});

/** Adds to an error which file it came from. */
function named<T>(file: string, work: () => T): T {
	try {
		return work();
	} catch (error) {
		if (error instanceof IngestError) error.file ??= file;
		throw error;
	}
}

/** When a text seems to be nothing but head, it is a story that begins like one. */
function outlineOf(read: ReadFile, report: Report): ChapterOutline[] {
	const chapters = outline(read.blocks, read.metadata, report);
	if (chapters.length > 0) return chapters;
	throw new IngestError(
		'no-story',
		'The file holds no story text.',
		'Put the text below its metadata, with a blank line between them.'
	);
}

function tellOfTitle({ title }: Metadata, chapters: ChapterOutline[], report: Report): void {
	if (title !== null) return;
	const [first] = chapters;
	tellOfNoTitle(first?.title === null ? first.scenes[0]?.blocks[0] : undefined, report);
}

interface ReadChapter {
	read: ReadFile;
	chapters: ChapterOutline[];
}

/** A chapter's file: its title is the chapter's, and its notes are too. */
function readChapter(file: SourceFile, report: Report): ReadChapter {
	report.file = file.name;
	const told = report.notices.length;
	const read = readFile(file.name, file.bytes, report);
	const chapters = outlineOf(read, report);
	const [first] = chapters;
	const last = chapters.at(-1);
	if (first && last) {
		first.title ??= read.metadata.title ?? titleFromName(file.name);
		first.notes.start.unshift(...read.metadata.notes.start.splice(0));
		last.notes.end.push(...read.metadata.notes.end.splice(0));
	}
	// a line's number says nothing without its file
	for (const notice of report.notices.slice(told))
		notice.message = `${file.name}: ${notice.message}`;
	return { read, chapters };
}

/** `03-the-ferry.txt` is the chapter “The ferry”; `03.txt` and `chapter-3.txt` have no title. */
function titleFromName(name: string): string | null {
	const base = (name.split('/').at(-1) ?? '').replace(/\.[a-z]{2,8}$/i, '');
	const words = base.replace(/^(?:chapter|ch|kapitel|part)?[\s_.-]*\d+[\s_.-]*/i, '');
	const title = displayTitleOf(words);
	return title.startsWith('Untitled') ? null : title;
}

function aboutSerial(
	index: SourceFile | undefined,
	yaml: SourceFile | undefined,
	report: Report
): Metadata {
	if (yaml) {
		return named(yaml.name, () => metadataOf(readMetadataFile(decode(yaml.bytes).text), report));
	}
	if (!index) return emptyMetadata();
	return named(index.name, () => {
		const read = readFile(index.name, index.bytes, report);
		const { metadata } = read;
		// no scene follows in this file
		for (const { at, warnings } of metadata.sceneStatements)
			if (typeof at === 'number') addNew(metadata.warnings, warnings);
		metadata.sceneStatements = metadata.sceneStatements.filter(({ at }) => typeof at === 'string');
		// what an index says below its front matter is about the story
		const title = read.blocks.find((one) => one.kind === 'heading');
		if (title) metadata.title ??= title.lines[0]?.plain ?? null;
		const rest = read.blocks.filter((one) => one.kind !== 'rule' && one !== title);
		if (rest.length > 0) metadata.notes.start.push(rest);
		return metadata;
	});
}

/** The whole's own words first; of the chapters what is true of the whole too. */
function merge(about: Metadata, parts: readonly Metadata[], single: boolean): Metadata {
	for (const part of parts) {
		about.author ??= part.author;
		about.language ??= part.language;
		about.source ??= part.source;
		about.rating ??= part.rating;
		for (const warning of part.warnings)
			if (!about.warnings.includes(warning)) about.warnings.push(warning);
		for (const tag of part.tags) if (!about.tags.includes(tag)) about.tags.push(tag);
		if (!single) continue;
		about.title ??= part.title;
		about.summary.push(...part.summary);
		about.cover ??= part.cover;
		about.id ??= part.id;
	}
	return about;
}
