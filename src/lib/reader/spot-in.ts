/** Where a place is in a scene on the page, also when its words have changed a little. */
import { findInScene, type Match } from '../links/find-in-scene';
import { FLOORS } from '../links/find-place';
import type { Place } from '../story/model';
import type { PageScene } from './page-text';

/** Null when it is not sure enough. */
export function spotIn(scene: PageScene, place: Place): Match | null {
	const texts = scene.blocks.map(({ text }) => text);
	const match = findInScene(place, texts);
	return match && match.confidence >= FLOORS.scene ? match : null;
}
