/** Where a reader can go on reading, from what was kept. */
import type { Progress } from '../db';
import { toScene } from './addresses';
import { progressHash } from './place-link';
import { timeAgo } from './time-ago';

/** A way back into a story. */
export interface Way {
	href: string;
	/** Such as "scene 7 of 20". */
	where: string;
	/** Such as "two days ago". */
	ago: string;
	/** The name of the device, where it is not this one. */
	device: string | null;
}

/**
 * The ways back into stories, by their addresses; of each story the latest first, one for every place.
 * @param progress the latest first
 * @param now in milliseconds since 1970
 */
export function waysBack(progress: readonly Progress[], now: number): Map<string, Way[]> {
	const places = new Set<string>();
	const ways = new Map<string, Way[]>();
	for (const { story, where, device, deviceName, mine, read } of progress) {
		if (!where) continue;
		// two devices at the same paragraph are at the same place
		const place = `${story} ${where.place.scene} ${where.place.paragraph}`;
		if (places.has(place)) continue;
		places.add(place);
		const way = {
			href: toScene(story, where.place.scene) + progressHash(mine ? undefined : device),
			where: `scene ${where.number} of ${where.scenes}`,
			ago: timeAgo(read, now),
			device: mine ? null : deviceName || 'another device'
		};
		ways.set(story, [...(ways.get(story) ?? []), way]);
	}
	return ways;
}
