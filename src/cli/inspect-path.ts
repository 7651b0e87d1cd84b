/** Reads what `inspect` was asked for: a file, a serial's folder, or the file that describes a serial. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import { importSerial, importStory, IngestError, type Trace } from '../lib/ingest/index';
import { readSidecar } from '../lib/ingest/sidecar';
import { createSanitiser } from '../lib/markup/sanitise';
import { storiesFolder } from '../lib/server/config';
import { reasonOf } from '../lib/server/reading';
import { findSerial, warningsOf } from '../lib/server/sources';
import { createWindow } from '../lib/server/window';
import type { Story } from '../lib/story/model';
import { applyCuration } from '../lib/warnings/curation';

/** A story, and why it was understood so. */
export interface Inspected {
	/** Base name as given. */
	file: string;
	story: Story;
	trace: Trace;
}

/** A path that could not be read. */
interface Unread {
	file: string;
	error: { code: string; message: string };
}

/**
 * Imports what lies at a path. A folder is read as the build reads it: as a serial of the texts in it. So is an
 * `index.md` or `story.yaml` with chapters beside it, but for one in the folder of stories itself.
 *
 * @param path As given, relative to the working directory.
 */
export async function inspect(path: string): Promise<Inspected | Unread> {
	const file = basename(resolve(path));
	try {
		return { file, ...(await understand(path)) };
	} catch (error) {
		const { code, message } = failureOf(error);
		return { file, error: { code, message } };
	}
}

async function understand(path: string): Promise<Omit<Inspected, 'file'>> {
	const files = await filesOf(path);
	let trace: Trace | undefined;
	const options = {
		sanitise: createSanitiser(createWindow()),
		explain: (told: Trace) => {
			trace = told;
		}
	};
	const sources = [];
	for (const one of files.paths) {
		const name = files.folder === null ? basename(one) : relative(files.folder, one);
		sources.push({ name, bytes: new Uint8Array(await readFile(one)) });
	}
	const [first] = sources;
	const story =
		files.folder === null && first
			? importStory(first, options)
			: importSerial(basename(files.folder ?? path), sources, options);
	if (!trace) throw new Error('The importer did not say why.');
	return { story: await curated(story, files.warnings), trace };
}

/** The story with what is kept beside it. */
async function curated(story: Story, path: string | null): Promise<Story> {
	if (path === null) return story;
	const name = basename(path);
	try {
		const kept = readSidecar(new Uint8Array(await readFile(path)));
		const { story: known, problems } = applyCuration(story, kept);
		const notices = problems.map(({ line, message }) => ({
			...{ code: 'warnings-file', message: `${name}, line ${line}: ${message}.`, line: null }
		}));
		return { ...known, notices: [...known.notices, ...notices] };
	} catch (error) {
		if (error instanceof IngestError) error.message = `${name}: ${error.message}`;
		throw error;
	}
}

interface Files {
	folder: string | null;
	paths: string[];
	/** Path of the file that keeps warnings by scene; null where there is none. */
	warnings: string | null;
}

/** The files of a story; `folder` is null where it is a single file. */
async function filesOf(path: string): Promise<Files> {
	const own = resolve(path);
	const isFolder = (await stat(own)).isDirectory();
	const describes = /^(?:index\.(?:md|markdown|txt|html?)|story\.ya?ml)$/i.test(basename(own));
	const folder = isFolder ? own : dirname(own);
	const alone = async () => {
		const beside = warningsOf(basename(own), await readdir(folder));
		return {
			...{ folder: null, paths: [own] },
			warnings: beside === undefined ? null : resolve(folder, beside)
		};
	};
	if (!isFolder && (!describes || folder === storiesFolder)) return alone();
	const { source } = await findSerial(basename(folder), folder);
	if (isFolder || (source && source.files.length > 1))
		return { folder, paths: source?.files ?? [], warnings: source?.warnings ?? null };
	return alone();
}

function failureOf(error: unknown): Unread['error'] {
	if (!(error instanceof IngestError)) return { code: 'unreadable', message: reasonOf(error) };
	const place = error.line === null ? '' : ` (line ${error.line})`;
	return { code: error.code, message: `${error.message}${place} ${error.remedy}` };
}

/**
 * The story in the order of the agreed output; its address and whether it is finished are no part of that.
 */
export function toOutput(result: Inspected | Unread): unknown {
	if ('error' in result) return result;
	const { file, story } = result;
	const { format, encoding, source, title, displayTitle, author, language, dir, summary } = story;
	const { rating, warnings, suggestedWarnings, tags, collection, stats, notes, cover } = story;
	const { images, chapters, removed, notices } = story;
	return {
		...{ file, format, encoding, source, title, displayTitle, author, language, dir, summary },
		...{ rating, warnings, suggestedWarnings, tags, collection, stats, notes, cover },
		...{ images, chapters, removed, notices }
	};
}
