/**
 * Knows the scenes of a story again after it was edited: by what they say, then by where they stand.
 */
import { samplesOf, SHINGLES, type Shingles } from './scene-print';

/** A scene as the ledger remembers it. */
export interface KnownScene {
	hash: string;
	words: number;
	sketch: string;
}

/** A scene as the text has it now. */
export interface FreshScene {
	hash: string;
	words: number;
	/** Asked for only where the hash is new. */
	shingles: () => Shingles;
}

/** What became of the known scenes. */
export interface Matches {
	/** For every fresh scene the known one that it is; -1 for a new scene. */
	known: Int32Array;
	/** For every known scene the fresh one that it is, or that its text was merged into; -1 where it is gone. */
	fresh: Int32Array;
}

/** The share of a scene's sample that must be found in another for it to be the same one. */
const SAME = 0.25;
/** Less is enough where it stands between the same neighbours as before. */
const SAME_BETWEEN = 0.12;
/** And a little more is wanted of one that was gone, or in another scene. */
const SAME_AGAIN = 0.3;
/** The share that must be found in a scene that is another one for it to have been merged into it. */
const MERGED = 0.4;
/** Samples from which on a share says something by itself; with fewer, half of them must be there. */
const SPEAKING = 6;
/** Words of a scene that may be written anew altogether and still be known by its place: a telegram, a heading. */
const SHORT = 12;
/** Parts of a split scene that together hold nearly its words are compared by their length, not by the sample. */
const NEARLY = 0.2;

/** How much of a known scene is in a fresh one. */
interface Pair {
	known: number;
	fresh: number;
	/** Share of the sample, 0 to 1. */
	share: number;
	samples: number;
}

/**
 * Matches the scenes of one story.
 *
 * @param known In the order they last stood in.
 * @param fresh In reading order.
 */
export function matchScenes(known: readonly KnownScene[], fresh: readonly FreshScene[]): Matches {
	const { matches, pairs } = matchTexts(known, fresh, SAME);
	if (pairs.length > 0 || matches.fresh.includes(-1)) {
		matchByPlace(pairs, known, fresh, matches);
		followMerged(pairs, matches);
	}
	return matches;
}

/**
 * Finds scenes that were gone and are there again; only by their text, for they have no place any more.
 * The same as `matchScenes` in what it takes and gives.
 */
export function findAgain(known: readonly KnownScene[], fresh: readonly FreshScene[]): Matches {
	return matchTexts(known, fresh, SAME_AGAIN).matches;
}

function matchTexts(known: readonly KnownScene[], fresh: readonly FreshScene[], floor: number) {
	const matches: Matches = {
		known: new Int32Array(fresh.length).fill(-1),
		fresh: new Int32Array(known.length).fill(-1)
	};
	matchEqual(known, fresh, matches);
	const open = (list: Int32Array) => [...list.keys()].filter((at) => list[at] === -1);
	const lost = open(matches.fresh);
	const pairs = lost.length === 0 ? [] : sharedText(known, lost, fresh, open(matches.known));
	matchAlike(pairs, known, fresh, matches, floor);
	return { matches, pairs };
}

function join(matches: Matches, known: number, fresh: number): void {
	matches.known[fresh] = known;
	matches.fresh[known] = fresh;
}

/** Scenes with the very same words; of those that several have, the ones between the same neighbours, then in order. */
function matchEqual(
	known: readonly KnownScene[],
	fresh: readonly FreshScene[],
	matches: Matches
): void {
	const before = byHash(known);
	const now = byHash(fresh);
	const unequal: [number[], number[]][] = [];
	for (const [hash, scenes] of now) {
		const old = before.get(hash);
		if (!old) continue;
		if (old.length === scenes.length)
			old.forEach((at, index) => join(matches, at, scenes[index] ?? 0));
		else unequal.push([old, scenes]);
	}
	for (const [old, scenes] of unequal) {
		const free = new Set(old);
		for (const scene of scenes) {
			const near = neighbourOf(scene, matches);
			const match = near.find((at) => free.has(at));
			if (match === undefined) continue;
			join(matches, match, scene);
			free.delete(match);
		}
		const rest = scenes.filter((scene) => matches.known[scene] === -1);
		[...free].slice(0, rest.length).forEach((at, index) => {
			join(matches, at, rest[index] ?? 0);
		});
	}
}

/** The known scenes that stood where a fresh one stands now: behind what is before it, before what is behind it. */
function neighbourOf(scene: number, { known }: Matches): number[] {
	const previous = known[scene - 1] ?? -1;
	const next = known[scene + 1] ?? -1;
	return [
		...(previous >= 0 || scene === 0 ? [previous + 1] : []),
		...(next >= 0 ? [next - 1] : [])
	];
}

function byHash(scenes: readonly { hash: string }[]): Map<string, number[]> {
	const groups = new Map<string, number[]>();
	scenes.forEach(({ hash }, at) => {
		const group = groups.get(hash);
		if (group) group.push(at);
		else groups.set(hash, [at]);
	});
	return groups;
}

/** Every pair of a lost known scene and an unknown fresh one that share text. Linear in the length of the fresh ones. */
function sharedText(
	known: readonly KnownScene[],
	lost: readonly number[],
	fresh: readonly FreshScene[],
	unknown: readonly number[]
): Pair[] {
	const sampled = new SampleTable(lost.map((at) => known[at]?.sketch ?? ''));
	return unknown.flatMap((scene) => {
		const shingles = fresh[scene]?.shingles();
		if (!shingles) return [];
		// by chance nearly every long scene has one shingle of another
		const speaking = sampled
			.found(shingles)
			.filter(([index, count]) => count >= SAME_BETWEEN * sampled.size(index));
		return speaking.map(([index, count]) => ({
			known: lost[index] ?? 0,
			fresh: scene,
			share: count / sampled.size(index),
			samples: sampled.size(index)
		}));
	});
}

/** Sketches by their shingles, to be asked which of them a text has something of. */
export class SampleTable {
	/** First place in `#next` for each shingle, and from there on; -1 at the end. */
	readonly #first = new Int32Array(SHINGLES).fill(-1);
	readonly #next: number[] = [];
	readonly #owner: number[] = [];
	readonly #sizes: number[];
	/** The number of the question in which a shingle was last looked at, and of that question. */
	readonly #seen = new Int32Array(SHINGLES);
	#question = 0;

	constructor(sketches: readonly string[]) {
		this.#sizes = sketches.map((sketch, index) => {
			const samples = samplesOf(sketch);
			for (const sample of samples) {
				this.#next.push(this.#first[sample] ?? -1);
				this.#owner.push(index);
				this.#first[sample] = this.#next.length - 1;
			}
			return samples.length;
		});
	}

	/** Shingles of a sketch. */
	size(index: number): number {
		return this.#sizes[index] ?? 0;
	}

	/** The sketches that a text has something of, each with how many of its shingles. */
	found({ pairs, singles }: Shingles): [index: number, count: number][] {
		const counts = new Map<number, number>();
		this.#question += 1;
		for (const values of [pairs, singles]) {
			for (const value of values) {
				let at = this.#first[value] ?? -1;
				if (at < 0 || this.#seen[value] === this.#question) continue;
				this.#seen[value] = this.#question;
				for (; at >= 0; at = this.#next[at] ?? -1) {
					const index = this.#owner[at] ?? 0;
					counts.set(index, (counts.get(index) ?? 0) + 1);
				}
			}
		}
		return [...counts];
	}
}

/** Scenes that share enough text, those that share most of it first. */
function matchAlike(
	pairs: readonly Pair[],
	known: readonly KnownScene[],
	fresh: readonly FreshScene[],
	matches: Matches,
	floor: number
): void {
	const parts = new Map<number, Pair[]>();
	for (const pair of pairs) {
		if (pair.share >= SAME) parts.set(pair.known, [...(parts.get(pair.known) ?? []), pair]);
	}
	const weights = new Map<Pair, number>();
	for (const pair of pairs) {
		const { words } = known[pair.known] ?? { words: 0 };
		const length = fresh[pair.fresh]?.words ?? 0;
		// words of the known scene that are in the fresh one
		let shared = Math.min(pair.share * words, length * 1.2);
		const halves = parts.get(pair.known) ?? [];
		const together = halves.reduce((sum, half) => sum + (fresh[half.fresh]?.words ?? 0), 0);
		if (halves.length > 1 && halves.includes(pair) && Math.abs(together / words - 1) < NEARLY)
			shared = length;
		weights.set(pair, shared);
	}
	const weight = (pair: Pair) => weights.get(pair) ?? 0;
	const ranked = [...pairs].sort(
		(a, b) => weight(b) - weight(a) || b.share - a.share || a.known - b.known || a.fresh - b.fresh
	);
	for (const pair of ranked) {
		if (matches.fresh[pair.known] !== -1 || matches.known[pair.fresh] !== -1) continue;
		if (pair.samples < SPEAKING ? pair.share < 0.5 : pair.share < floor) continue;
		join(matches, pair.known, pair.fresh);
	}
}

/** Between two scenes that are known, what is left is more likely to be what was left there before. */
function matchByPlace(
	pairs: readonly Pair[],
	known: readonly KnownScene[],
	fresh: readonly FreshScene[],
	matches: Matches
): void {
	const sharing = new Map(pairs.map((pair) => [`${pair.known} ${pair.fresh}`, pair]));
	for (let scene = 0; scene < fresh.length; scene += 1) {
		if (matches.known[scene] !== -1) continue;
		const [at] = neighbourOf(scene, matches);
		if (at === undefined || at >= known.length || matches.fresh[at] !== -1) continue;
		const before = known[at]?.words ?? 0;
		const now = fresh[scene]?.words ?? 0;
		const share = sharing.get(`${at} ${scene}`)?.share ?? 0;
		const closed = closesGap(at, scene, matches);
		if (share >= SAME_BETWEEN || (closed && before <= SHORT && now <= SHORT))
			join(matches, at, scene);
	}
}

/** Whether what follows a known scene and a fresh one is the same too. */
function closesGap(at: number, scene: number, { known, fresh }: Matches): boolean {
	const atEnd = at + 1 === fresh.length && scene + 1 === known.length;
	return atEnd || (scene + 1 < known.length && known[scene + 1] === at + 1);
}

/** A lost scene whose text stands in another now was merged into it. */
function followMerged(pairs: readonly Pair[], matches: Matches): void {
	const kept = Int32Array.from(matches.fresh);
	const best = new Map<number, Pair>();
	for (const pair of pairs) {
		if (kept[pair.known] !== -1) continue;
		const other = matches.known[pair.fresh] ?? -1;
		// a few words are found in many scenes: they must have stood beside the one they are in now
		const beside = other >= 0 && Math.abs(other - pair.known) <= 1;
		if (pair.share < (pair.samples < SPEAKING ? (beside ? 0.7 : 2) : MERGED)) continue;
		if (pair.share > (best.get(pair.known)?.share ?? 0)) best.set(pair.known, pair);
	}
	for (const [at, pair] of best) matches.fresh[at] = pair.fresh;
}
