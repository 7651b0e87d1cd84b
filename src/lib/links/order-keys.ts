/** Numbers that keep things in order, and of which as few as possible change when something is put in or moved. */

/** Room between two neighbours when they are first numbered. */
const GAP = 1024;

/**
 * Numbers for a list, growing from each to the next.
 *
 * @param keys The numbers they had; null for what is new. Whole numbers, in any order, some perhaps twice.
 * @returns The same ones where they still grow, whole ones between them for the others; all anew where there is no
 * room left between two.
 */
export function orderKeys(keys: readonly (number | null)[]): number[] {
	const kept = longestGrowing(keys);
	const made: number[] = [];
	let from = 0;
	for (let at = 0; at <= keys.length; at += 1) {
		if (at < keys.length && !kept.has(at)) continue;
		const low = from === 0 ? 0 : (made[from - 1] ?? 0);
		const count = at - from;
		const high = at < keys.length ? (keys[at] ?? 0) : low + GAP * (count + 1);
		const step = Math.floor((high - low) / (count + 1));
		if (step < 1) return keys.map((_, index) => GAP * (index + 1));
		for (let index = 1; index <= count; index += 1) made.push(low + step * index);
		if (at < keys.length) made.push(high);
		from = at + 1;
	}
	return made;
}

/** The places of a longest growing subsequence (patience sorting), all of it above 0. */
function longestGrowing(keys: readonly (number | null)[]): Set<number> {
	/** For each length the place where the growing run of it with the least end ends. */
	const ends: number[] = [];
	const previous = new Map<number, number | undefined>();
	keys.forEach((key, at) => {
		if (key === null || key < 1) return;
		let low = 0;
		let high = ends.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((keys[ends[middle] ?? 0] ?? 0) < key) low = middle + 1;
			else high = middle;
		}
		previous.set(at, ends[low - 1]);
		ends[low] = at;
	});
	const kept = new Set<number>();
	for (let at = ends.at(-1); at !== undefined; at = previous.get(at)) kept.add(at);
	return kept;
}
