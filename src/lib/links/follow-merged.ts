/**
 * Where the text of merged scenes went when what they were merged into was split again, elsewhere than it was put
 * together.
 */
import type { LedgerScene } from './ledger';
import { SampleTable, type FreshScene } from './match-scenes';

/** Samples that one scene must have more than another for a merged scene to lead there instead. */
const SURER = 2;

/**
 * Lets scenes that were merged into one that has changed lead to wherever most of their text is now.
 *
 * @param ended The scenes that a story had.
 * @param fresh Those that it has, in reading order.
 * @param ids Theirs.
 * @param changed Where those stand that are new or have other words.
 * @returns As many as had ended, in the same order.
 */
export function followMerged(
	ended: readonly LedgerScene[],
	fresh: readonly FreshScene[],
	ids: readonly string[],
	changed: readonly number[]
): LedgerScene[] {
	const merged = ended.filter(({ end }) => end?.kind === 'merged');
	if (merged.length === 0 || changed.length < 2) return [...ended];
	const table = new SampleTable(merged.map(({ sketch }) => sketch));
	/** For each of them, how many of its samples each changed scene has. */
	const found = merged.map(() => new Map<number, number>());
	for (const at of changed) {
		const shingles = fresh[at]?.shingles();
		for (const [index, count] of shingles ? table.found(shingles) : [])
			found[index]?.set(at, count);
	}
	const isChanged = new Set(changed);
	const places = new Map(ids.map((id, at) => [id, at]));
	const byId = new Map(ended.map((scene) => [scene.id, scene]));
	const ways = new Map<LedgerScene, string>();
	merged.forEach((scene, index) => {
		const counts = found[index] ?? new Map<number, number>();
		const host = places.get(hostOf(scene, byId)) ?? -1;
		if (!isChanged.has(host)) return;
		const [best, most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [host, 0];
		const to = ids[best];
		if (to !== undefined && most >= SURER + (counts.get(host) ?? 0)) ways.set(scene, to);
	});
	return ended.map((scene) => {
		const to = ways.get(scene);
		return to === undefined ? scene : { ...scene, end: { kind: 'merged', to } };
	});
}

/** Id of the scene that a merged one is a part of now; of one that is gone, where something on the way is. */
function hostOf(scene: LedgerScene, byId: ReadonlyMap<string, LedgerScene>): string {
	let at = scene;
	// the ledger's reader has made sure that this ends
	while (at.end?.kind === 'merged') {
		const next = byId.get(at.end.to);
		if (!next) return at.end.to;
		at = next;
	}
	return at.id;
}
