/**
 * The stories on this device, in the browser's cache storage. The worker reads them and keeps what was opened; the
 * page keeps what the reader saves.
 *
 * A copy is its record (`STORY/copy`), and beside it each of its files under its address with the copy's version
 * (`STORY/text/3.json?VERSION`). The record is written last and deleted first: what it names is whole. An index
 * (`STORY/index?VERSION`) without a record of that version is a copy on its way, which is gone on with.
 */
import type { StoryPage } from '../story/pages';
import { cacheNames, dataPaths } from './names';
import { CopyError, hashOfBytes, readPack, type Pack, type PackIndex } from './pack';

/** A story that can be read here without a connection. */
export interface StoryCopy {
	story: string;
	title: string;
	version: string;
	/** `saved` by the reader and whole; `recent`: opened lately, and whole or not. */
	kept: 'saved' | 'recent';
	/** When it was kept or last opened, in milliseconds since 1970. */
	at: number;
	/** What it takes, in bytes. */
	bytes: number;
	/** Numbers of the packs that are here. */
	packs: number[];
	scenes: number;
}

/** An index that was kept, with the version of its story. */
export interface KeptIndex {
	version: string;
	index: PackIndex;
}

export class Copies {
	/** @param root path of the site's root, with a slash at its end */
	constructor(readonly root: string) {}

	/** Opened anew each time: one that was deleted meanwhile would go on taking what nobody finds. */
	get #cache(): Promise<Cache> {
		return caches.open(cacheNames(this.root).copies);
	}

	/** What is here of a story; null where that is nothing. */
	async find(story: string): Promise<StoryCopy | null> {
		return copyIn(await (await this.#cache).match(this.#record(story)));
	}

	/** All stories that are here, the latest first. */
	async all(): Promise<StoryCopy[]> {
		const cache = await this.#cache;
		const keys = (await cache.keys()).filter(({ url }) => url.endsWith('/copy'));
		const copies = await Promise.all(keys.map(async (key) => copyIn(await cache.match(key))));
		return copies.flatMap((copy) => copy ?? []).sort((a, b) => b.at - a.at);
	}

	/** A file of a copy by its path; undefined where the copy hasn't it. */
	async file({ version }: Pick<StoryCopy, 'version'>, path: string): Promise<Response | undefined> {
		return (await this.#cache).match(`${path}?${version}`);
	}

	/** Whether a page of a story can be made of what is here: its title page, the whole story, or a scene. */
	async holds(copy: StoryCopy, page: 'title' | 'whole' | { scene: string }): Promise<boolean> {
		const paths = dataPaths(this.root, copy.story);
		const data = (await (await this.file(copy, paths.page))?.json()) as StoryPage | undefined;
		if (!data) return false;
		const scenes = data.contents.flatMap((chapter) => chapter.scenes);
		const wanted =
			page === 'title'
				? []
				: page === 'whole'
					? scenes
					: scenes.filter(({ id }) => id === page.scene);
		if (page !== 'title' && wanted.length === 0) return false;
		const cache = await this.#cache;
		for (const bundle of new Set(wanted.map((scene) => scene.bundle)))
			if (!(await cache.match(`${paths.bundle(bundle)}?${copy.version}`))) return false;
		return true;
	}

	/** The index of a copy that is here or on its way. */
	async index(story: string): Promise<KeptIndex | null> {
		const cache = await this.#cache;
		const path = `${dataPaths(this.root, story).story}index`;
		const [key] = await cache.keys(path, { ignoreSearch: true });
		const stored = key && (await cache.match(key));
		return stored ? ((await stored.json()) as KeptIndex) : null;
	}

	/**
	 * The stories of which a version is on its way that was not committed.
	 * @param here the copies that are here, of all stories or of the one that is asked for
	 * @param only its address, if only one is
	 */
	async unfinished(
		here: readonly StoryCopy[],
		only?: string
	): Promise<{ story: string; title: string }[]> {
		const cache = await this.#cache;
		const committed = Object.fromEntries(here.map(({ story, version }) => [story, version]));
		const found: { story: string; title: string }[] = [];
		for (const key of await cache.keys()) {
			const { pathname, search } = new URL(key.url);
			const [, story] = /\/stories\/([^/]+)\/index$/u.exec(pathname) ?? [];
			if (story === undefined || `?${committed[story]}` === search) continue;
			if (only !== undefined && story !== only) continue;
			const { index } = (await (await cache.match(key))?.json()) as KeptIndex;
			found.push({ story, title: index.page.story.title });
		}
		return found;
	}

	/** Which packs of a version are here, whole. */
	async packsHere(story: string, { version, index }: KeptIndex): Promise<number[]> {
		const cache = await this.#cache;
		const { bundle } = dataPaths(this.root, story);
		const here = await Promise.all(
			index.bundles.map(
				async (_, number) => (await cache.match(`${bundle(number)}?${version}`)) !== undefined
			)
		);
		return index.packs.flatMap((_, pack) =>
			index.bundles.every((of, number) => of !== pack || here[number]) ? [pack] : []
		);
	}

	/**
	 * Keeps the files of a pack that was proved. They count only when a record says so.
	 * @throws CopyError `full`
	 */
	async keepPack(story: string, { version, from, bundles, index }: Pack): Promise<void> {
		const paths = dataPaths(this.root, story);
		const cache = await this.#cache;
		try {
			for (const [at, bundle] of bundles.entries())
				await cache.put(`${paths.bundle(from + at)}?${version}`, json(bundle));
			if (index) {
				await cache.put(`${paths.page}?${version}`, json(index.page));
				await cache.put(`${paths.story}index?${version}`, json({ version, index }));
			}
		} catch (error) {
			throw isFull(error) ? noRoom() : error;
		}
	}

	/**
	 * Keeps a picture, if it is what its name says.
	 * @throws CopyError `full`, `damaged`
	 */
	async keepPicture(url: string, response: Response): Promise<void> {
		const bytes = await response.arrayBuffer();
		const name = url.slice(url.lastIndexOf('/') + 1);
		if (!(await hashOfBytes(bytes)).startsWith(name.slice(0, 12)))
			throw new CopyError('damaged', 'A picture was damaged on its way. Try again.');
		const { headers } = response;
		try {
			await (await this.#cache).put(url, new Response(bytes, { headers }));
		} catch (error) {
			throw isFull(error) ? noRoom() : error;
		}
	}

	/** A picture of a story that is here. */
	async picture(url: string): Promise<Response | undefined> {
		return (await this.#cache).match(url, { ignoreSearch: true });
	}

	/**
	 * Says what of a story is here from now on; the files of other versions are deleted.
	 * @param isNew whether there are none for sure
	 * @throws CopyError `full`
	 */
	async commit(copy: StoryCopy, isNew = false): Promise<void> {
		const cache = await this.#cache;
		try {
			await cache.put(this.#record(copy.story), json(copy));
		} catch (error) {
			throw isFull(error) ? noRoom() : error;
		}
		if (!isNew) await this.#clear(copy.story, copy.version);
	}

	/** Deletes all of a story, and what was on its way. */
	async remove(story: string): Promise<void> {
		await (await this.#cache).delete(this.#record(story));
		await this.#clear(story, null);
	}

	/** Deletes what is on its way of a story; what its record names stays. */
	async forgetUnfinished(story: string): Promise<void> {
		await this.#clear(story, (await this.find(story))?.version ?? null);
	}

	/** Deletes a story's files but those of one version. Pictures, whose names change with them, go with the last. */
	async #clear(story: string, version: string | null): Promise<void> {
		const cache = await this.#cache;
		const { story: path } = dataPaths(this.root, story);
		for (const key of await cache.keys()) {
			const { pathname, search } = new URL(key.url);
			if (!pathname.startsWith(path) || pathname.endsWith('/copy')) continue;
			if (version !== null && (search === `?${version}` || search === '')) continue;
			await cache.delete(key);
		}
	}

	#record(story: string): string {
		return `${dataPaths(this.root, story).story}copy`;
	}
}

const json = (value: unknown) =>
	new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });

const isFull = (error: unknown) =>
	error instanceof DOMException && error.name === 'QuotaExceededError';

const noRoom = () =>
	new CopyError(
		'full',
		'There is no more room on this device for this site. Remove a saved story, then try again.'
	);

/** A record as it was stored, if it still is one. */
async function copyIn(stored: Response | undefined): Promise<StoryCopy | null> {
	const record = (await stored?.json().catch(() => null)) as Partial<StoryCopy> | null | undefined;
	if (typeof record?.story !== 'string' || typeof record.version !== 'string') return null;
	if (record.kept !== 'saved' && record.kept !== 'recent') return null;
	const { title = record.story, at = 0, bytes = 0, packs = [], scenes = 0 } = record;
	return {
		story: record.story,
		version: record.version,
		kept: record.kept,
		title,
		at,
		bytes,
		packs,
		scenes
	};
}

/**
 * Fetches a pack and proves it. Asks the host whether what the browser's own cache holds is still right, so that an
 * unchanged one costs no bytes.
 * @throws CopyError; DOMException `AbortError`
 */
export async function fetchPack(
	url: string,
	number: number,
	known: KeptIndex | null,
	options: { signal?: AbortSignal; onbytes?: (bytes: number) => void } = {}
): Promise<Pack> {
	const { signal, onbytes } = options;
	const response = await fetch(url, { cache: 'no-cache', ...(signal ? { signal } : {}) }).catch(
		(error: unknown) => {
			throw signal?.aborted ? error : lost();
		}
	);
	if (response.status === 404) throw new CopyError('gone', 'The story has left this library.');
	if (!response.ok) throw lost();
	return readPack(await textOf(response, signal, onbytes), number, known);
}

/** The text of a response, with word of how much has come. */
async function textOf(response: Response, signal?: AbortSignal, onbytes?: (bytes: number) => void) {
	if (!onbytes || !response.body) return response.text();
	const reader = response.body.getReader();
	const decoder = new TextDecoder();
	let text = '';
	let bytes = 0;
	try {
		while (true) {
			const { done, value } = await reader.read();
			if (done) return text + decoder.decode();
			text += decoder.decode(value, { stream: true });
			onbytes((bytes += value.byteLength));
		}
	} catch (error) {
		throw signal?.aborted ? error : lost();
	}
}

export const lost = () =>
	new CopyError(
		'offline',
		'The connection was lost. What has come is kept: try again when it is back.'
	);
