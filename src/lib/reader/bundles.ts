/**
 * Fetches story text: some scenes at a time, the last few bundles kept at hand.
 */
import type { Bundle, SceneAddress, SceneHead, StoryHead, StoryPage } from '../story/pages';
import { bundleData, storyData } from './addresses';
import { fetchJson } from './page-data';

/** A scene with its text; null where that is in the document already. */
export interface TextedScene {
	head: SceneHead;
	html: string | null;
}

// the bundle being read, the next, and the one just left
const KEPT = 3;
const kept = new Map<string, Promise<Bundle>>();
/** Which bundle holds a scene, by `story/scene`, as far as pages have told. */
const places = new Map<string, number>();

/** Remembers where scenes are, so that going to one takes a single request. */
export function knowScenes(story: string, scenes: readonly (SceneAddress | null)[]): void {
	for (const scene of scenes) if (scene) places.set(`${story}/${scene.id}`, scene.bundle);
}

function fetchBundle(story: string, number: number, fetcher: typeof fetch): Promise<Bundle> {
	const url = bundleData(story, number);
	const known = kept.get(url);
	if (known) return known;
	const bundle = fetchJson<Bundle>(url, fetcher);
	kept.set(url, bundle);
	// the oldest first: a Map keeps the order of insertion
	for (const key of [...kept.keys()].slice(0, -KEPT)) kept.delete(key);
	// a failed one is asked for again next time
	bundle.catch(() => kept.delete(url));
	return bundle;
}

async function findBundle(story: string, id: string, fetcher: typeof fetch): Promise<number> {
	const known = places.get(`${story}/${id}`);
	if (known !== undefined) return known;
	const page = await fetchJson<StoryPage>(storyData(story), fetcher);
	for (const { scenes } of page.contents) knowScenes(story, scenes);
	return places.get(`${story}/${id}`) ?? 0;
}

/**
 * A scene with its text, and the story it belongs to.
 * @throws Error when it can't be fetched, or when the story no longer has such a scene
 */
export async function fetchScene(
	story: string,
	id: string,
	fetcher: typeof fetch = fetch
): Promise<{ story: StoryHead; opened: TextedScene }> {
	const bundle = await fetchBundle(story, await findBundle(story, id, fetcher), fetcher);
	const opened = bundle.scenes.find(({ head }) => head.id === id);
	if (!opened) throw new Error(`${story} has no scene ${id} where it was expected`);
	knowScenes(story, [opened.head.previous, opened.head, opened.head.next]);
	return { story: bundle.story, opened };
}
