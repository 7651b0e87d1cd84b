/** Finds a place again in the story as it is now: on the page first, then in what the site has of it. */
import { CERTAIN, findPlace, type Finding, type StoryText } from '../links/find-place';
import { findInScene } from '../links/find-in-scene';
import { describePlace } from '../links/place';
import { textBlocks } from '../story/blocks';
import type { Place } from '../story/model';
import type { StoryPage } from '../story/pages';
import { storyData } from './addresses';
import { fetchScene, knowScenes } from './bundles';
import { fetchJson } from './page-data';
import { pageScene } from './page-text';

/**
 * The text of a story, fetched scene by scene as it is asked for.
 * @throws Error when the story's own data can't be had
 */
export async function fetchStoryText(story: string): Promise<StoryText> {
	const { contents } = await fetchJson<StoryPage>(storyData(story));
	const scenes = contents.flatMap((chapter) => chapter.scenes);
	knowScenes(story, scenes);
	return {
		scenes: scenes.map(({ id }) => id),
		blocksOf: async (id) => textBlocks((await fetchScene(story, id)).opened.html ?? '')
	};
}

/** What became of a place, and the nearest thing to it where it is not sure enough. */
export interface Followed {
	finding: Finding;
	nearest: { place: Place; /** Number of its scene, from 1. */ number: number } | null;
}

/**
 * Looks for a place of the story on the page, and then in the story.
 * @param opened id of the scene that the page was opened at: where a link to a scene that is gone has led
 * @throws Error when the story's text can't be had
 */
export async function followPlace(place: Place, opened: string): Promise<Followed> {
	const here = pageScene(place.scene);
	const texts = here?.blocks.map(({ text }) => text) ?? [];
	const match = here && findInScene(place, texts);
	if (here && match && match.confidence >= CERTAIN)
		return { finding: { kind: 'found', match: { ...match, scene: here.id } }, nearest: null };
	const story = await fetchStoryText(place.story);
	const from = story.scenes.includes(place.scene) ? place.scene : opened;
	const finding = await findPlace(place, story, from);
	if (finding.kind !== 'changed') return { finding, nearest: null };
	const { scene } = finding.match;
	const nearest = describePlace(place.story, scene, await story.blocksOf(scene), finding.match);
	return { finding, nearest: { place: nearest, number: story.scenes.indexOf(scene) + 1 } };
}
