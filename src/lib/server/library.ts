/**
 * Reads the folder of stories: every story under its address, and what could not be read with the reason.
 */
import { basename, relative } from 'node:path';
import { importSerial, importStory, IngestError, type SourceFile } from '../ingest/index';
import { readSidecar } from '../ingest/sidecar';
import { createSanitiser } from '../markup/sanitise';
import type { Story } from '../story/model';
import { applyCuration, type CuratedScene } from '../warnings/curation';
import { cacheKey, importerFingerprint, remember, remembered } from './cache';
import { beginsLedger, cacheFolder, storiesFolder } from './config';
import { applyLedger, writeLedger, type KeptLedger } from './ledger';
import { findPictures, isElsewhere, type PictureFile } from './pictures';
import { readInside, reasonOf } from './reading';
import { addressOf, findSources, slug, type Failure, type Source } from './sources';
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

export interface Library {
	/** The folder that was read. Absolute. */
	folder: string;
	/** In the order of their titles. */
	entries: Entry[];
	byAddress: ReadonlyMap<string, Entry>;
	failures: Failure[];
	/** How many stories were known from an earlier build. */
	unchanged: number;
	/** Null where the folder has no ledger. */
	ledger: KeptLedger | null;
}

export interface LibraryOptions {
	/** Absolute path of the folder of stories; `STORIES_DIR` where it isn't given, as for the next. */
	folder?: string;
	/** Absolute path of the folder that remembers unchanged stories. */
	cache?: string;
	/** Whether to begin a ledger where the folder has none. */
	begin?: boolean;
	/** Called after each story with how many are read and how many there are. */
	progress?: (done: number, all: number) => void;
}

/**
 * Reads all stories. One that can't be read is left out and told in `failures`; it never stops the others.
 * @throws Error when the folder itself, or its ledger, can't be read
 */
export async function readLibrary(options: LibraryOptions = {}): Promise<Library> {
	const { folder = storiesFolder, cache = cacheFolder, progress } = options;
	const { begin = folder === storiesFolder && beginsLedger } = options;
	const { sources, failures } = await findSources(folder).catch((error: unknown) => {
		throw new Error(
			`The folder of stories ${folder} can't be read: ${folderReason(error)}. Make it, or name another with STORIES_DIR=….`
		);
	});
	const fingerprint = await importerFingerprint();
	const library: Library & { byAddress: Map<string, Entry> } = {
		folder,
		entries: [],
		byAddress: new Map(),
		failures,
		unchanged: 0,
		ledger: null
	};
	const curations: ({ entry: Entry } & Curation)[] = [];
	for (const [index, source] of sources.entries()) {
		try {
			const { story, known } = await readSource(source, folder, cache, fingerprint);
			const kept = await curationOf(source, folder);
			const entry = addEntry(library, source, story, await picturesOf(source, story));
			if (entry && kept) curations.push({ entry, ...kept });
			if (known) library.unchanged++;
		} catch (error) {
			library.failures.push(failureOf(source, error));
		}
		progress?.(index + 1, sources.length);
	}
	library.ledger = await applyLedger(folder, begin, library.entries, failures);
	// by the ids that the pages have
	for (const { entry, name, scenes } of curations) {
		const { story, problems } = applyCuration(entry.story, scenes);
		entry.story = story;
		for (const { line, message } of problems) entry.problems.push(`${name}:${line}: ${message}`);
	}
	const compare = new Intl.Collator('en', { numeric: true, ignorePunctuation: true }).compare;
	library.entries.sort((a, b) => compare(a.story.displayTitle, b.story.displayTitle));
	return library;
}

const folderReason = (error: unknown) => reasonOf(error).replace('no such file', 'no such folder');

let current: Promise<Library> | undefined;

/** The library as it was when first asked for in this process: pages of one build agree. Its ledger is kept. */
export function library(): Promise<Library> {
	return (current ??= readLibrary().then(async (read) => {
		// a folder that can't be written to has been told of by the command; its pages are right all the same
		await writeLedger(read.ledger);
		return read;
	}));
}

/** Forgets the library, so that the development server shows a changed text. */
export function forgetLibrary(): void {
	current = undefined;
}

async function readSource(source: Source, root: string, cache: string, fingerprint: string) {
	const files: SourceFile[] = [];
	// one after the other: a serial can have more files than may be open at once
	for (const path of source.files) {
		const name = source.kind === 'file' ? basename(path) : relative(source.folder, path);
		files.push({ name, bytes: await readText(path, name, root) });
	}
	const key = cacheKey(fingerprint, source.path, files);
	const known = await remembered(cache, key);
	if (known) return { story: known, known: true };
	const options = { sanitise: createSanitiser(createWindow()) };
	const [first] = files;
	const story =
		source.kind === 'file' && first
			? importStory(first, options)
			: importSerial(basename(source.path), files, options);
	await remember(cache, key, story);
	return { story, known: false };
}

/** What a curator keeps beside a story, and what its file is called in messages. */
interface Curation {
	name: string;
	scenes: CuratedScene[];
}

/** Reads it, where there is any; what can't be read there leaves the story out, as a fault in the story would. */
async function curationOf({ warnings, folder }: Source, root: string): Promise<Curation | null> {
	if (warnings === null) return null;
	const name = relative(folder, warnings);
	const bytes = await readText(warnings, name, root);
	try {
		return { name, scenes: readSidecar(bytes) };
	} catch (error) {
		if (error instanceof IngestError) error.file ??= name;
		throw error;
	}
}

async function readText(path: string, name: string, root: string): Promise<Uint8Array> {
	try {
		return await readInside(path, root, 'the folder of stories');
	} catch (error) {
		const remedy = 'Put a file there that can be read, or take it away.';
		const failure = new IngestError(
			'unreadable',
			`The file can't be read: ${reasonOf(error)}.`,
			remedy
		);
		failure.file = name;
		throw failure;
	}
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
): Entry | null {
	const asked = story.id === null ? '' : slug(story.id);
	const address = asked || addressOf(source.path);
	const taken = library.byAddress.get(address);
	if (taken) {
		library.failures.push({
			path: source.path,
			line: null,
			message: `its address /stories/${address}/ is taken by ${taken.path}`,
			remedy: 'Rename it, or give it another `id:` in its front matter.'
		});
		return null;
	}
	const entry: Entry = {
		address,
		path: source.path,
		story,
		pictures: pictures.found,
		problems: [
			...(story.id !== null && asked === ''
				? ['its id holds no letter from a to z and no digit; its address comes from its name']
				: []),
			...pictures.missing
		]
	};
	library.entries.push(entry);
	library.byAddress.set(address, entry);
	return entry;
}

function failureOf(source: Source, error: unknown): Failure {
	if (error instanceof IngestError) {
		const { file, line, message, remedy } = error;
		const folder = source.kind === 'folder' ? source.path : '';
		const path = file ? folder + file : source.path;
		return { path, line, message, remedy };
	}
	return {
		path: source.path,
		line: null,
		message: `the importer failed on it (${String(error)})`,
		remedy: 'That is a fault of the importer, not of the text: please report it, with the file.'
	};
}
