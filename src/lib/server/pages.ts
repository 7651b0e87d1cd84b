/**
 * Every page of the site: what it shows, and what it says of itself in its head.
 * The one face that routes and hooks see of this room.
 */
import { scenesOf } from '../story/model';
import { LIST_PAGE } from '../story/pages';
import type { Bundle, ListEntry, ListPage, ScenePage, StoryPage, WholePage } from '../story/pages';
import type { Pack, StoryVersion } from '../offline/pack';
import { formerData, formerHead, formerParams } from './former-addresses';
import { headTags } from './head';
import { library, type Entry, type Library } from './library';
import { sceneMeta, storyMeta } from './metadata';
import { packCount, packOf, versionOfStory } from './packs';
import { cardOf } from './previews/card';
import { previewPicture } from './previews/picture';
import { gateOf, warnedStory } from './warned';
import { lengthOf, listEntry, startNote, storyHead, storyPage, viewsOf } from './views';

/** The story that an address names; null when there is none. */
const entryAt = async (address = ''): Promise<Entry | null> =>
	(await library()).byAddress.get(address) ?? null;

export async function listData(): Promise<ListPage> {
	const { entries } = await library();
	return { stories: entries.slice(0, LIST_PAGE).map(listEntry), total: entries.length };
}

/** Every story of the library. */
export const catalogue = async (): Promise<ListEntry[]> => (await library()).entries.map(listEntry);

/** Null when there is no such story; the same holds for all that take an address. */
export async function storyData(address: string): Promise<StoryPage | null> {
	const entry = await entryAt(address);
	return entry && storyPage(entry);
}

export async function sceneData(
	address: string,
	id: string
): Promise<(ScenePage & { html: string }) | null> {
	const entry = await entryAt(address);
	const scene = entry && viewsOf(entry).byId.get(id);
	return scene ? { story: storyHead(entry), scene: scene.head, html: scene.html } : null;
}

/** All of a story on one page: what is warned of as a whole is asked once, above all of it. */
export async function wholeData(address: string): Promise<WholePage | null> {
	const entry = await entryAt(address);
	if (!entry) return null;
	const scenes = viewsOf(entry).scenes.map(({ head: { ...head }, html }) => {
		const own = (head.warned ?? []).filter(({ whole }) => !whole);
		delete head.warned;
		delete head.asks;
		delete head.quiet;
		return { head: { ...head, ...gateOf(own) }, html };
	});
	const warned = warnedStory(entry.story);
	const length = lengthOf(scenesOf(entry.story), entry.story.language);
	return { story: storyHead(entry), note: startNote(entry), scenes, warned, length };
}

export async function bundleData(address: string, number: number): Promise<Bundle | null> {
	const entry = await entryAt(address);
	return (entry && viewsOf(entry).bundles[number]) ?? null;
}

/** A large part of a story, for keeping. */
export async function packData(address: string, number: number): Promise<Pack | null> {
	const entry = await entryAt(address);
	return entry && packOf(entry, number);
}

/** The version and size of every story, by address. */
export async function versions(): Promise<Record<string, StoryVersion>> {
	const { entries } = await library();
	const all: [string, StoryVersion][] = [];
	for (const entry of entries) all.push([entry.address, await versionOfStory(entry)]);
	return Object.fromEntries(all);
}

/** Path and type of a story's picture by its name in the site. */
export async function pictureFile(address: string, name: string): Promise<string | null> {
	const pictures = (await entryAt(address))?.pictures.values() ?? [];
	return [...pictures].find((picture) => picture.name === name)?.path ?? null;
}

/**
 * The picture of a story's link preview, or of one of its scenes: a PNG.
 * @param id of the scene; null where there is none of it, or the story has one picture for all
 */
export async function previewPng(address: string, id?: string): Promise<Buffer | null> {
	const entry = await entryAt(address);
	const scene = id === undefined ? null : entry && viewsOf(entry).byId.get(id)?.head;
	if (!entry || scene === undefined) return null;
	if (scene && entry.story.previews !== 'scene') return null;
	return (await previewPicture(cardOf(entry.story, scene))).png;
}

/** Draws the preview pictures that the cache lacks, in the order in which the pages ask for them. */
export async function drawPreviews({ entries }: Pick<Library, 'entries'>): Promise<void> {
	for (const { story } of entries) await previewPicture(cardOf(story, null));
	for (const entry of entries.filter(({ story }) => story.previews === 'scene'))
		for (const { head } of viewsOf(entry).scenes) await previewPicture(cardOf(entry.story, head));
}

/** The parameters of every page, for prerendering. */
export const pageParams = {
	stories: async () => (await library()).entries.map(({ address }) => ({ story: address })),
	/** Of title pages and whole stories: former addresses of stories too. */
	storyPages: async () => [...(await pageParams.stories()), ...(await formerParams()).stories],
	/** Former addresses of scenes too. */
	scenes: async () => [
		...(await library()).entries.flatMap((entry) =>
			viewsOf(entry).scenes.map(({ head }) => ({ story: entry.address, scene: head.id }))
		),
		...(await formerParams()).scenes
	],
	scenePreviews: async () =>
		(await library()).entries
			.filter(({ story }) => story.previews === 'scene')
			.flatMap((entry) =>
				viewsOf(entry).scenes.map(({ head }) => ({ story: entry.address, scene: head.id }))
			),
	bundles: async () =>
		(await library()).entries.flatMap((entry) =>
			viewsOf(entry).bundles.map((_, number) => ({ story: entry.address, bundle: String(number) }))
		),
	packs: async () =>
		(await library()).entries.flatMap((entry) =>
			Array.from({ length: packCount(entry) }, (_, number) => ({
				story: entry.address,
				pack: String(number)
			}))
		),
	pictures: async () =>
		(await library()).entries.flatMap(({ address, pictures }) =>
			[...pictures.values()].map(({ name }) => ({ story: address, name }))
		)
};

/** What a page's document holds beside its rendering. */
interface Extras {
	/** Tags for the head. */
	head: string;
	/** What the page's load gets in the browser when the document starts; null where nothing runs. */
	data: object | null;
	/**
	 * Whether it has gates, which are decided about before the first frame, or a bridge: with their styles, or (`quiet`)
	 * without, as they are open to who never said anything.
	 */
	gated: boolean | 'quiet';
}

/**
 * The extras of a page.
 * @param route id of its route; one that has none gets an empty head
 */
export async function extrasOf(
	route: string | null,
	params: Partial<Record<string, string>>
): Promise<Extras> {
	if (route === '/') return listExtras();
	if (route === '/stories') return { head: await allStoriesHead(), data: null, gated: false };
	if (route === '/moved/[story]/[[scene]]') {
		const former = await formerData(params.story ?? '', params.scene);
		return { head: former ? formerHead(former) : '', data: null, gated: false };
	}
	const entry = await entryAt(params.story);
	if (!entry) return { head: '<meta name="robots" content="noindex">', data: null, gated: false };
	const { address, story } = entry;
	const path = `/stories/${address}/`;
	const scene = viewsOf(entry).byId.get(params.scene ?? '')?.head;
	if (scene) {
		const head = storyHead(entry);
		const title = `${head.title}, scene ${scene.number} of ${head.scenes}`;
		const meta = sceneMeta(entry, { title, path: `${path}${scene.id}/`, type: 'article' }, scene);
		const data = { story: head, scene } satisfies ScenePage;
		const styled = scene.asks === true || scene.bridge !== undefined;
		return { head: headTags(meta), data, gated: styled || (scene.quiet ? 'quiet' : false) };
	}
	if (route === '/stories/[story]/all') {
		const title = `${story.displayTitle}, the whole story`;
		// for search engines the same work as the title page presents
		const meta = storyMeta(entry, { title, path: `${path}all/`, canonical: path, type: 'article' });
		const gated = viewsOf(entry).scenes.some(({ head }) => head.warned);
		return { head: headTags(meta), data: null, gated };
	}
	const meta = storyMeta(entry, { title: story.displayTitle, path, type: 'book' });
	const data = storyPage(entry);
	return { head: headTags(meta), data, gated: data.warned !== undefined };
}

async function listExtras(): Promise<Extras> {
	const data = await listData();
	const head = headTags({
		title: 'Nightstand',
		description: `A library of ${data.total} ${data.total === 1 ? 'story' : 'stories'} to read here, in any browser.`,
		path: '/',
		type: 'website',
		data: { '@type': 'CollectionPage', name: 'Nightstand' }
	});
	return { head, data, gated: false };
}

async function allStoriesHead(): Promise<string> {
	const { entries } = await library();
	return headTags({
		title: 'All stories',
		description: `All ${entries.length} stories of this library by title.`,
		path: '/stories/',
		type: 'website'
	});
}
