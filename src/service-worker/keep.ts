/** What the worker keeps without being asked: the app, and the stories that were opened lately. */
import { fetchPack, type KeptIndex } from '../lib/offline/copies';
import { APP_FILES, buildOf, dataPaths } from '../lib/offline/names';
import type { PageKind } from './policy';
import {
	appFiles,
	copies,
	isImmutable,
	isOwnPage,
	listData,
	names,
	own,
	root,
	shell
} from './site';

/** Stories opened lately that are kept; and pages of them as the server wrote them. */
const RECENT_STORIES = 8;
const RECENT_PAGES = 60;
/** Files that are fetched at a time. */
const AT_ONCE = 6;

/**
 * Fetches what the app needs and isn't here yet. Goes on where an earlier attempt was interrupted, and takes what
 * an older build has under the same name from there. Where most is missing it comes in one file; what that hasn't, or
 * all of it if there is no such file, comes one by one.
 * @throws Error when something can't be had: then the browser tries again later
 */
export async function keepApp(): Promise<void> {
	const app = await caches.open(own.app);
	const all = [...appFiles, shell];
	let missing = await missingOf(all, app);
	if (missing.length > all.length / 2) {
		await keepTogether(app);
		missing = await missingOf(missing, app);
	}
	const next = async (): Promise<void> => {
		const path = missing.pop();
		if (path === undefined) return;
		await app.put(path, await fetched(path));
		await next();
	};
	await Promise.all(Array.from({ length: AT_ONCE }, next));
	const library = await caches.open(names.library);
	if (!(await library.match(listData))) await library.put(listData, await fetched(listData));
}

/** Which files neither this build has nor, under the same name, an older one: that one's are taken. */
async function missingOf(paths: readonly string[], app: Cache): Promise<string[]> {
	const here = new Set((await app.keys()).map(({ url }) => new URL(url).pathname));
	const missing = paths.map(async (path) => {
		if (here.has(path)) return [];
		const known = isImmutable(path) ? await caches.match(path) : undefined;
		if (known) await app.put(path, known);
		return known ? [] : [path];
	});
	return (await Promise.all(missing)).flat();
}

/** Takes the one file apart. A part whose name this build doesn't know is of another. */
async function keepTogether(app: Cache): Promise<void> {
	const texts: unknown = await fetch(root + APP_FILES, { cache: 'no-cache' })
		.then((response) => (response.ok ? response.json() : null))
		// cut off, or not what it should be
		.catch(() => null);
	for (const [below, text] of Object.entries(texts ?? {}) as [string, unknown][]) {
		const path = root + below;
		if (!isImmutable(path) || typeof text !== 'string') continue;
		const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
		await app.put(
			path,
			new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } })
		);
	}
}

/** A file of the app, if what comes is that. */
async function fetched(path: string): Promise<Response> {
	const response = await fetch(path, { cache: isImmutable(path) ? 'default' : 'no-cache' });
	const isPage = response.headers.get('content-type')?.includes('text/html') === true;
	// some hosts answer with a page, and success, where there is no such file
	const fits = isPage ? !isImmutable(path) && isOwnPage(await response.clone().text()) : true;
	if (!response.ok || response.redirected || !fits) throw new Error(`${path}: ${response.status}`);
	return response;
}

/**
 * Deletes what other builds left, but for the one before: tabs that run it may still want a part of it.
 */
export async function forgetOldBuilds(): Promise<void> {
	const keys = await caches.keys();
	// in the order in which they were made
	const builds = keys.flatMap((key) => (key === own.app ? [] : (appBuild(key) ?? [])));
	const before = builds.at(-1);
	for (const key of keys) {
		const build = buildOf(key, root);
		const stays = key === own.app || key === own.pages || key === names.app(before ?? '');
		if (build !== null && !stays) await caches.delete(key);
	}
}

const appBuild = (key: string) => {
	const build = buildOf(key, root);
	return key === names.app(build ?? '') ? build : null;
};

/**
 * Whether the worker in charge keeps nothing in the way this one does: of a much older release, of another app that was
 * at this address, or so broken that it never kept anything.
 */
export async function followsStranger(active: ServiceWorker | null): Promise<boolean> {
	if (active === null) return false;
	return (await caches.keys()).every((key) => key === own.app || appBuild(key) === null);
}

/** Keeps a page as the host wrote it, and deletes the oldest but the list. */
export async function keepPage(path: string, response: Response): Promise<void> {
	const pages = await caches.open(own.pages);
	// anew, so that it is the latest
	await pages.delete(path);
	await pages.put(path, response);
	const keys = (await pages.keys()).filter(({ url }) => new URL(url).pathname !== root);
	for (const key of keys.slice(0, -RECENT_PAGES)) await pages.delete(key);
}

const keeping = new Map<string, Promise<void>>();

/** Keeps the story of a page that was opened, or brings what is kept of it up to date; never one that is saved. */
export async function keepOpened(page: PageKind): Promise<void> {
	if (page.kind === 'list' || page.kind === 'other') return;
	const { connection } = navigator as WorkerNavigator & { connection?: { saveData?: boolean } };
	if (connection?.saveData) return;
	const key = page.kind === 'scene' ? `${page.story}/${page.scene}` : page.story;
	const known = keeping.get(key);
	if (known) return known;
	const work = keepRecent(page.story, page.kind === 'scene' ? page.scene : null)
		// offline, no room, no such story: it is tried again when the story is next opened
		.catch(() => undefined)
		.finally(() => keeping.delete(key));
	keeping.set(key, work);
	return work;
}

async function keepRecent(story: string, scene: string | null): Promise<void> {
	const before = await copies.find(story);
	if (before?.kept === 'saved') return;
	const { pack: url } = dataPaths(root, story);
	const first = await fetchPack(url(0), 0, null);
	const { version, index } = first;
	if (!index) return;
	const known: KeptIndex = { version, index };
	const same = before?.version === version;
	const packs = new Set(same ? before.packs : []);
	if (!packs.has(0)) await copies.keepPack(story, first);
	packs.add(0);
	const scenes = index.page.contents.flatMap((chapter) => chapter.scenes);
	const bundle = scenes.find(({ id }) => id === scene)?.bundle ?? 0;
	const pack = index.bundles[bundle] ?? 0;
	if (!packs.has(pack)) {
		await copies.keepPack(story, await fetchPack(url(pack), pack, known));
		packs.add(pack);
	}
	// the reader may have saved or removed it meanwhile
	if ((await copies.find(story))?.kept === 'saved') return;
	await copies.commit({
		...{ story, version, kept: 'recent', at: Date.now(), packs: [...packs] },
		title: index.page.story.title,
		bytes: [...packs].reduce((sum, number) => sum + (index.packs[number] ?? 0), 0),
		scenes: index.page.story.scenes
	});
	await forgetLeastRecent();
}

async function forgetLeastRecent(): Promise<void> {
	const recent = (await copies.all()).filter(({ kept }) => kept === 'recent');
	for (const { story } of recent.slice(RECENT_STORIES)) await copies.remove(story);
}
