/**
 * Reads the folder of stories: every story under its address, and what could not be read with the reason.
 */
import { readFile } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { importSerial, importStory, IngestError, type SourceFile } from '../ingest/index';
import { createSanitiser } from '../markup/sanitise';
import type { Story } from '../story/model';
import { cacheKey, importerFingerprint, remember, remembered } from './cache';
import { storiesFolder } from './config';
import { findPictures, isElsewhere, type PictureFile } from './pictures';
import { addressOf, findSources, slug, type Source } from './sources';
import { createWindow } from './window';

/** A story under its address. */
export interface Entry {
	address: string;
	/** Path relative to the folder of stories; names the story in messages. */
	path: string;
	story: Story;
	/** The pictures beside it, by the story's name for them. */
	pictures: ReadonlyMap<string, PictureFile>;
	/** What the builder should know beside the story's own notices. */
	problems: string[];
}

/** A story that was left out, and what to do about it. */
export interface Failure {
	path: string;
	line: number | null;
	message: string;
	remedy: string;
}

export interface Library {
	/** In the order of their titles. */
	entries: Entry[];
	byAddress: ReadonlyMap<string, Entry>;
	failures: Failure[];
	/** How many stories were known from an earlier build. */
	unchanged: number;
}

/**
 * Reads all stories. One that can't be read is left out and told in `failures`; it never stops the others.
 * @param progress called after each story with how many are read and how many there are
 * @throws Error when the folder itself can't be read
 */
export async function readLibrary(
	progress: (done: number, all: number) => void = () => undefined
): Promise<Library> {
	const sources = await findSources(storiesFolder).catch((error: unknown) => {
		throw new Error(
			`The folder of stories ${storiesFolder} can't be read (${String(error)}). Make it, or name another with STORIES_DIR=….`
		);
	});
	const fingerprint = await importerFingerprint();
	const library: Library & { byAddress: Map<string, Entry> } = {
		entries: [],
		byAddress: new Map(),
		failures: [],
		unchanged: 0
	};
	for (const [index, source] of sources.entries()) {
		try {
			const { story, known } = await readSource(source, fingerprint);
			if (known) library.unchanged++;
			addEntry(library, source, story, await picturesOf(source, story));
		} catch (error) {
			library.failures.push(failureOf(source, error));
		}
		progress(index + 1, sources.length);
	}
	const compare = new Intl.Collator('en', { numeric: true, ignorePunctuation: true }).compare;
	library.entries.sort((a, b) => compare(a.story.displayTitle, b.story.displayTitle));
	return library;
}

let current: Promise<Library> | undefined;

/** The library as it was when first asked for in this process: pages of one build agree. */
export function library(): Promise<Library> {
	return (current ??= readLibrary());
}

/** Forgets the library, so that the development server shows a changed text. */
export function forgetLibrary(): void {
	current = undefined;
}

async function readSource(source: Source, fingerprint: string) {
	const files: SourceFile[] = await Promise.all(
		source.files.map(async (path) => ({
			name: source.kind === 'file' ? basename(path) : relative(source.folder, path),
			bytes: new Uint8Array(await readFile(path))
		}))
	);
	const key = cacheKey(fingerprint, source.path, files);
	const known = await remembered(key);
	if (known) return { story: known, known: true };
	const options = { sanitise: createSanitiser(createWindow()) };
	const [first] = files;
	const story =
		source.kind === 'file' && first
			? importStory(first, options)
			: importSerial(basename(source.path), files, options);
	await remember(key, story);
	return { story, known: false };
}

function picturesOf(source: Source, story: Story) {
	const urls = [...story.images, ...(story.cover ? [story.cover] : [])].map(({ url }) => url);
	return findPictures(
		urls.filter((url) => !isElsewhere(url)),
		source.folder
	);
}

function addEntry(
	library: { entries: Entry[]; byAddress: Map<string, Entry>; failures: Failure[] },
	source: Source,
	story: Story,
	pictures: Awaited<ReturnType<typeof findPictures>>
): void {
	const address = (story.id && slug(story.id)) || addressOf(source.path);
	const taken = library.byAddress.get(address);
	if (taken) {
		library.failures.push({
			path: source.path,
			line: null,
			message: `its address /stories/${address}/ is taken by ${taken.path}`,
			remedy: `Rename the file, or give it another \`id:\` in its front matter.`
		});
		return;
	}
	const entry: Entry = {
		address,
		path: source.path,
		story,
		pictures: pictures.found,
		problems: pictures.missing
	};
	library.entries.push(entry);
	library.byAddress.set(address, entry);
}

function failureOf(source: Source, error: unknown): Failure {
	if (error instanceof IngestError) {
		const { file, line, message, remedy } = error;
		const path = source.kind === 'folder' && file ? source.path + file : source.path;
		return { path, line, message, remedy };
	}
	const message = error instanceof Error ? error.message : String(error);
	return {
		path: source.path,
		line: null,
		message,
		remedy:
			'Check that the file can be opened and read; the rest of the library is built without it.'
	};
}
