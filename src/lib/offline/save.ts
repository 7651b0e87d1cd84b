/** Saves a story whole, from the page: the reader sees how far it has come, and nothing is called saved unproved. */
import { fetchPack, lost, type Copies, type KeptIndex, type StoryCopy } from './copies';
import { cacheNames, dataPaths } from './names';
import { CopyError, hashOf, type StoryVersion } from './pack';

export interface SaveOptions {
	signal: AbortSignal;
	/** Told how much of it is here, as a share of 1. */
	onprogress: (share: number) => void;
	/** Whether nothing of the story is here, of any version, for sure: finding that out reads the names of all files. */
	isNew?: boolean;
}

/** What the host has of every story, by address. @throws CopyError `offline` */
export async function fetchVersions(root: string): Promise<Record<string, StoryVersion>> {
	const response = await fetch(`${root}versions.json`, { cache: 'no-cache' }).catch(() => null);
	if (!response?.ok) throw lost();
	return (await response.json()) as Record<string, StoryVersion>;
}

/**
 * Saves a story, or the newer version of a saved one: until that is whole and proved the older is what is read.
 * What came before a connection was lost is kept and gone on from; what came before the reader cancelled, or the room
 * was full, is deleted.
 * @throws CopyError; DOMException `AbortError` when the signal says so
 */
export async function saveStory(
	copies: Copies,
	story: string,
	options: SaveOptions
): Promise<StoryCopy> {
	try {
		return await save(copies, story, options);
	} catch (error) {
		const keeps = error instanceof CopyError && error.code !== 'full';
		if (!keeps) await copies.forgetUnfinished(story);
		throw error;
	}
}

async function save(
	copies: Copies,
	story: string,
	{ signal, onprogress, isNew = false }: SaveOptions
): Promise<StoryCopy> {
	const known = (isNew ? null : await begun(copies, story)) ?? (await begin(copies, story, signal));
	const { index } = known;
	const all = sizeOf(known);
	const here = new Set(await copies.packsHere(story, known));
	let done = [...here].reduce((sum, pack) => sum + (index.packs[pack] ?? 0), 0);
	const tell = (more: number) => {
		onprogress(all === 0 ? 1 : Math.min(1, (done + more) / all));
	};
	tell(0);
	const { pack: url } = dataPaths(copies.root, story);
	for (const [number, bytes] of index.packs.entries()) {
		if (here.has(number)) continue;
		const pack = await fetchPack(url(number), number, known, {
			signal,
			onbytes: (come) => {
				tell(Math.min(come, bytes));
			}
		});
		await copies.keepPack(story, pack);
		done += bytes;
		tell(0);
	}
	for (const { url, bytes } of index.pictures) {
		if (!(await copies.picture(url))) await savePicture(copies, url, signal);
		done += bytes;
		tell(0);
	}
	await prove(copies, story, known);
	signal.throwIfAborted();
	const copy: StoryCopy = {
		...{ story, version: known.version, kept: 'saved', at: Date.now(), bytes: all },
		title: index.page.story.title,
		packs: [...index.packs.keys()],
		scenes: index.page.story.scenes
	};
	await copies.commit(copy, isNew);
	await forgetPages(copies.root, story);
	return copy;
}

const sizeOf = ({ index }: KeptIndex) =>
	index.packs.reduce((sum, bytes) => sum + bytes, 0) +
	index.pictures.reduce((sum, { bytes }) => sum + bytes, 0);

/** What is here of the version that the host has. */
async function begun(copies: Copies, story: string): Promise<KeptIndex | null> {
	const here = await copies.index(story);
	if (!here) return null;
	const now = (await fetchVersions(copies.root))[story];
	if (!now) throw new CopyError('gone', 'The story has left this library.');
	return now.version === here.version ? here : null;
}

async function begin(copies: Copies, story: string, signal: AbortSignal): Promise<KeptIndex> {
	const { pack } = dataPaths(copies.root, story);
	const first = await fetchPack(pack(0), 0, null, { signal });
	const { version, index } = first;
	if (!index) throw new CopyError('damaged', 'What arrived was damaged on its way. Try again.');
	await copies.keepPack(story, first);
	return { version, index };
}

async function savePicture(copies: Copies, url: string, signal: AbortSignal): Promise<void> {
	const response = await fetch(url, { signal }).catch((error: unknown) => {
		throw signal.aborted ? error : lost();
	});
	if (!response.ok) throw lost();
	await copies.keepPicture(url, response);
}

/** Reads back what was stored, and looks whether it is what the story's hashes say. @throws CopyError `damaged` */
async function prove(copies: Copies, story: string, { version, index }: KeptIndex): Promise<void> {
	const { bundle } = dataPaths(copies.root, story);
	for (const [number, hash] of index.hashes.entries()) {
		const stored = await copies.file({ version }, bundle(number));
		if (!stored || (await hashOf(await stored.json())) !== hash) {
			await copies.forgetUnfinished(story);
			throw new CopyError('damaged', 'What was stored is not what arrived. Try again.');
		}
	}
}

/** Pages that the host wrote may be of another version than what is saved now. */
async function forgetPages(root: string, story: string): Promise<void> {
	const { story: path } = dataPaths(root, story);
	for (const name of await caches.keys()) {
		if (!name.startsWith(cacheNames(root).pages(''))) continue;
		const cache = await caches.open(name);
		for (const key of await cache.keys())
			if (new URL(key.url).pathname.startsWith(path)) await cache.delete(key);
	}
}
