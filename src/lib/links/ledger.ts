/**
 * The ledger: every scene id that was ever given, and what became of it. Brought up to date here, from what it
 * remembers and the stories as they are now; read and written by `ledger-file.ts`. Why so: docs/decisions/ledger.md.
 */
import { followMerged } from './follow-merged';
import { findAgain, matchScenes, SampleTable, type FreshScene, type Matches } from './match-scenes';
import { orderKeys } from './order-keys';
import { freeId } from './scene-id';
import { SHINGLES, sketchOf, type Shingles } from './scene-print';

/**
 * What became of a scene that is no longer itself:
 * `merged`: its text is in another scene now;
 * `gone`: it was taken out; `to` is what stands nearest to it, null when the whole story left.
 */
export type End = { kind: 'merged'; to: string } | { kind: 'gone'; to: string | null };

/** A scene that has, or had, an address. */
export interface LedgerScene {
	/** Address of its story. */
	story: string;
	/** Unique in the ledger. */
	id: string;
	/** Grows in reading order within its story. Gaps are left, so that a scene put in changes no other line. */
	order: number;
	words: number;
	/** `textHash` of its text. */
	hash: string;
	/** `sketchOf` its text. */
	sketch: string;
	/** Null while the story has it. */
	end: End | null;
}

export interface Ledger {
	scenes: readonly LedgerScene[];
	/** Former addresses of stories, each with the one it was given up for. */
	moves: ReadonlyMap<string, string>;
}

/** A story as it is now. */
export interface LedgerStory {
	/** Unique in the library. */
	address: string;
	scenes: readonly (FreshScene & {
		/** The id that its text gives it: its own, unless the ledger knows better. */
		id: string;
	})[];
}

export interface Updated {
	ledger: Ledger;
	/** The ids of each story's scenes in reading order, by its address. */
	ids: ReadonlyMap<string, readonly string[]>;
}

export const emptyLedger: Ledger = { scenes: [], moves: new Map() };

/** The share of a story that must be found in another for that to be its new address. */
const SAME_STORY = 0.3;
/** Scenes on both sides whose shingles a changed scene's sketch avoids. */
const NEARBY = 8;

/**
 * Brings the ledger up to date.
 *
 * @param ledger What is remembered.
 * @param stories All stories of the library.
 * @param isAway Of a remembered story that isn't among them: whether it is only missing for now, so that nothing
 * may be made of it; a story that couldn't be read, say.
 * @returns The new ledger, which knows every id that the old one knew; and the ids.
 */
export function updateLedger(
	ledger: Ledger,
	stories: readonly LedgerStory[],
	isAway: (address: string) => boolean = () => false
): Updated {
	const remembered = new Map<string, LedgerScene[]>();
	for (const scene of ledger.scenes) add(remembered, scene.story, scene);
	for (const scenes of remembered.values()) scenes.sort((a, b) => a.order - b.order);
	const present = new Set(stories.map(({ address }) => address));
	const missing = [...remembered.keys()].filter((story) => !present.has(story) && !isAway(story));
	const books = stories.map((story) => new Book(story, remembered.get(story.address) ?? []));

	const moves = new Map(ledger.moves);
	const buried: LedgerScene[] = [];
	for (const [address, book] of findMoved(missing, remembered, books)) {
		if (book) {
			book.takeIn(
				(remembered.get(address) ?? []).map((scene) => ({ ...scene, story: book.address }))
			);
			moves.delete(book.address);
			moves.set(address, book.address);
		} else {
			buried.push(...(remembered.get(address) ?? []).map(leftWithStory));
		}
	}
	const away = [...remembered].filter(([story]) => !present.has(story) && !missing.includes(story));
	const taken = new Set(ledger.scenes.map(({ id }) => id));
	const ids = new Map<string, readonly string[]>();
	const scenes = [...away.flatMap(([, all]) => all), ...buried];
	for (const book of books) {
		const written = book.write(taken);
		scenes.push(...written.scenes);
		ids.set(book.address, written.ids);
	}
	return { ledger: { scenes, moves }, ids };
}

const leftWithStory = (scene: LedgerScene): LedgerScene =>
	scene.end ? scene : { ...scene, end: { kind: 'gone', to: null } };

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}

/** One story: its scenes as they are, and as they are remembered. */
class Book {
	readonly address: string;
	readonly #fresh: LedgerStory['scenes'];
	#living: LedgerScene[];
	#ended: LedgerScene[];
	#matches: Matches;

	constructor(story: LedgerStory, remembered: readonly LedgerScene[]) {
		this.address = story.address;
		this.#fresh = story.scenes.map((scene) => ({ ...scene, shingles: once(scene.shingles) }));
		this.#living = remembered.filter(({ end }) => end === null);
		this.#ended = remembered.filter(({ end }) => end !== null);
		this.#matches = matchScenes(this.#living, this.#fresh);
	}

	/** The scenes that no remembered one was found to be. */
	unknown(): LedgerStory['scenes'] {
		return this.#fresh.filter((_, at) => this.#matches.known[at] === -1);
	}

	/** Remembers the scenes of another story too, which this one was made of. */
	takeIn(scenes: readonly LedgerScene[]): void {
		this.#living = [...this.#living, ...scenes.filter(({ end }) => end === null)];
		this.#ended = [...this.#ended, ...scenes.filter(({ end }) => end !== null)];
		this.#matches = matchScenes(this.#living, this.#fresh);
	}

	/**
	 * Writes its scenes down.
	 * @param taken All ids of the ledger; those that are given here are added.
	 */
	write(taken: Set<string>): { scenes: LedgerScene[]; ids: string[] } {
		const { known } = this.#matches;
		const revived = this.#revive();
		const before = this.#fresh.map((_, at) => this.#living[known[at] ?? -1] ?? revived.get(at));
		const orders = orderKeys(before.map((scene) => scene?.order ?? null));
		const sketches = this.#sketches(before);
		const living = this.#fresh.map((scene, at): LedgerScene => {
			const old = before[at];
			const id =
				old?.id ?? (taken.has(scene.id) ? freeId(scene.id, (one) => taken.has(one)) : scene.id);
			taken.add(id);
			return {
				...{ story: this.address, id, order: orders[at] ?? 0, words: scene.words },
				...{ hash: scene.hash, sketch: sketches.get(at) ?? old?.sketch ?? '', end: null }
			};
		});
		const ids = living.map(({ id }) => id);
		const back = new Set([...revived.values()].map(({ id }) => id));
		const ended = this.#ended
			.filter(({ id }) => !back.has(id))
			.map((scene) => rehoused(scene, ids));
		const changed = living.flatMap(({ hash }, at) => (before[at]?.hash === hash ? [] : [at]));
		const followed = followMerged(ended, this.#fresh, ids, changed);
		return { scenes: [...living, ...this.#endings(ids), ...followed], ids };
	}

	/** Scenes that were gone and stand in the story again, by where they stand now. */
	#revive(): Map<number, LedgerScene> {
		const open = [...this.#fresh.keys()].filter((at) => this.#matches.known[at] === -1);
		const { known } = findAgain(
			this.#ended,
			open.map((at) => this.#fresh[at]).filter((scene) => scene !== undefined)
		);
		const revived = new Map<number, LedgerScene>();
		open.forEach((at, index) => {
			const scene = this.#ended[known[index] ?? -1];
			if (scene) revived.set(at, scene);
		});
		return revived;
	}

	/** What became of the remembered scenes that the story doesn't have any more. */
	#endings(ids: readonly string[]): LedgerScene[] {
		const { known, fresh } = this.#matches;
		const survives = (at: number) => known[fresh[at] ?? -1] === at;
		return this.#living.flatMap((scene, at): LedgerScene[] => {
			if (survives(at)) return [];
			const into = ids[fresh[at] ?? -1];
			if (into !== undefined) return [{ ...scene, end: { kind: 'merged', to: into } }];
			const near = nearest(at, this.#living.length, survives);
			const to = near === null ? (ids[0] ?? null) : (ids[fresh[near] ?? -1] ?? null);
			return [{ ...scene, end: { kind: 'gone', to } }];
		});
	}

	/** New sketches for the scenes whose words have changed, by where they stand. */
	#sketches(before: readonly (LedgerScene | undefined)[]): Map<number, string> {
		const changed = this.#fresh.flatMap(({ hash }, at) => (before[at]?.hash === hash ? [] : [at]));
		const around = new Set(
			changed.flatMap((at) =>
				Array.from({ length: 2 * NEARBY + 1 }, (_, step) => at - NEARBY + step)
			)
		);
		if (changed.length === 0) return new Map();
		/** For each shingle, one more than the scene that has it; -1 where several do. */
		const owners = new Int32Array(SHINGLES);
		for (const at of around) {
			const shingles = this.#fresh[at]?.shingles();
			for (const values of [shingles?.pairs ?? [], shingles?.singles ?? []]) {
				for (const value of values) {
					const owner = owners[value] ?? 0;
					owners[value] = owner === 0 || owner === at + 1 ? at + 1 : -1;
				}
			}
		}
		return new Map(
			changed.map((at) => [
				at,
				sketchOf(
					this.#fresh[at]?.shingles() ?? { pairs: new Int32Array(), singles: new Int32Array() },
					(value) => owners[value] === at + 1,
					before[at]?.sketch
				)
			])
		);
	}
}

/** A scene that ended with its story, in a story that has come back, leads into it again. */
const rehoused = (scene: LedgerScene, ids: readonly string[]): LedgerScene =>
	scene.end?.to === null && ids[0] !== undefined
		? { ...scene, end: { kind: 'gone', to: ids[0] } }
		: scene;

/** The place nearest to another that passes, the one before it first; null when none does. */
function nearest(from: number, length: number, passes: (at: number) => boolean): number | null {
	for (let step = 1; step < length; step += 1) {
		for (const at of [from - step, from + step])
			if (at >= 0 && at < length && passes(at)) return at;
	}
	return null;
}

function once(make: () => Shingles): () => Shingles {
	let made: Shingles | undefined;
	return () => (made ??= make());
}

/**
 * For each story that is no longer at its address, the one that has most of its text now; null where none has
 * enough. Only scenes that are new where they are can have come from elsewhere.
 */
function findMoved(
	missing: readonly string[],
	remembered: ReadonlyMap<string, readonly LedgerScene[]>,
	books: readonly Book[]
): Map<string, Book | null> {
	const lost = missing.flatMap((story) =>
		(remembered.get(story) ?? []).filter(({ end }) => end === null)
	);
	const found = new Map<string, Book | null>(missing.map((story) => [story, null]));
	if (lost.length === 0) return found;
	const table = new SampleTable(lost.map(({ sketch }) => sketch));
	const samples = new Map<string, number>();
	lost.forEach(({ story }, at) => samples.set(story, (samples.get(story) ?? 0) + table.size(at)));
	const best = new Map<string, number>();
	for (const book of books) {
		const shared = new Map<string, number>();
		const counted = new Map<number, number>();
		for (const { shingles } of book.unknown()) {
			for (const [at, count] of table.found(shingles()))
				counted.set(at, Math.max(count, counted.get(at) ?? 0));
		}
		for (const [at, count] of counted) {
			const story = lost[at]?.story ?? '';
			shared.set(story, (shared.get(story) ?? 0) + count);
		}
		for (const [story, count] of shared) {
			const share = count / (samples.get(story) ?? 1);
			if (share < SAME_STORY || share <= (best.get(story) ?? 0)) continue;
			best.set(story, share);
			found.set(story, book);
		}
	}
	return found;
}
