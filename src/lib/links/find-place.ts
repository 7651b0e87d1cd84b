/**
 * Finds a place again in a story that may have been edited: in its own scene, in the neighbouring ones, in the
 * whole story; and says whether that is sure enough to go there, or only to be offered.
 */
import type { Place } from '../story/model';
import { findInScene, type Match } from './find-in-scene';

/** A match, and the scene that it is in. */
export interface PlacedMatch extends Match {
	scene: string;
}

/**
 * What became of a place:
 * `found`: sure enough to go there without asking;
 * `changed`: something is left of it, and the reader is told where;
 * `gone`: no scene has anything like it.
 */
export type Finding =
	{ kind: 'found' | 'changed'; match: PlacedMatch } | { kind: 'gone'; match: null };

/** Confidence that makes looking further useless. */
export const CERTAIN = 0.9;
/**
 * Confidence from which on a place is applied, by how far from its own scene it was found: the more text is looked
 * through, the more of it is like any quote by chance. What they let through: `npm run bench:links`.
 */
export const FLOORS = { scene: 0.36, neighbour: 0.36, story: 0.6 } as const;
/** Confidence from which on a place is worth being offered. */
const WORTH_TELLING = 0.15;

/** The story as it is now. */
export interface StoryText {
	/** Ids of its scenes in reading order. */
	scenes: readonly string[];
	/** The blocks of plain text of a scene; rejects when they can't be had. */
	blocksOf: (scene: string) => Promise<readonly string[]>;
}

/**
 * Looks for a place, from its own scene outward, and stops as soon as it is found.
 *
 * @param place What was kept.
 * @param story The story as it is now.
 * @param at Id of the scene that stands for the place's own, when that has left the story; else its own.
 * @throws whatever `blocksOf` rejects with, unless the place was found without it
 */
export async function findPlace(
	place: Place,
	story: StoryText,
	at = place.scene
): Promise<Finding> {
	const own = story.scenes.indexOf(at);
	const order = outward(own, story.scenes.length);
	let best: PlacedMatch | null = null;
	let failure: { error: unknown } | null = null;
	for (const [index, distance] of order) {
		const scene = story.scenes[index];
		if (scene === undefined) continue;
		// nothing better is likely further away than what is sure enough here
		if (best && distance > 1 && best.confidence >= floorAt(distance - 1)) break;
		try {
			const found: Match | null = findInScene(
				place,
				await story.blocksOf(scene),
				distance === 0 ? 'own' : 'other'
			);
			if (found && found.confidence > (best?.confidence ?? 0)) best = { ...found, scene };
		} catch (error) {
			failure ??= { error };
		}
		if (best && best.confidence >= CERTAIN) break;
	}
	return judge(best, own < 0 ? Infinity : own, story.scenes, failure);
}

function judge(
	match: PlacedMatch | null,
	own: number,
	scenes: readonly string[],
	failure: { error: unknown } | null
): Finding {
	if (match) {
		const distance = Math.abs(scenes.indexOf(match.scene) - own);
		if (match.confidence >= floorAt(distance)) return { kind: 'found', match };
	}
	// with a part of the story unread, nobody knows that the place is not in it
	if (failure) throw failure.error;
	if (match && match.confidence >= WORTH_TELLING) return { kind: 'changed', match };
	return { kind: 'gone', match: null };
}

const floorAt = (distance: number) =>
	distance === 0 ? FLOORS.scene : distance === 1 ? FLOORS.neighbour : FLOORS.story;

/** Indexes with their distance from one, nearest first; from the start where there is none to begin at. */
function outward(from: number, count: number): [index: number, distance: number][] {
	const all = Array.from({ length: count }, (_, index): [number, number] => [
		index,
		from < 0 ? Infinity : Math.abs(index - from)
	]);
	return all.sort(([, a], [, b]) => (a === b ? 0 : a - b));
}
