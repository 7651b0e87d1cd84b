/**
 * Ids for scenes that nobody has named yet, made from their text so that they survive edits.
 * How it works and what it can't do: docs/decisions/scene-ids-from-text.md.
 */
import { hash53, tokens } from './tokens';

/**
 * A shingle is four words or eight spaceless letters, or a mixture: a word weighs two, a letter one.
 * Shorter ones (“out of the”) stand in many scenes, with longer ones an edit touches more of them.
 */
const shingleWeight = 8;

/** No vowels (nor y), so that no word comes of it; no 0, 1 and l, which are mistaken for others when copied by hand. */
const digits = '23456789';
const alphabet = digits + 'bcdfghjkmnpqrstvwxz';
const idLength = 7;

/**
 * Ids for the scenes of one story: seven lower-case consonants and digits, at least one a digit.
 *
 * The same texts always give the same ids. A scene keeps its id when other scenes are edited, added, removed or
 * moved, and most of the time when it is edited itself (one word changed in 400: 98 %). Scenes with the same
 * words get different ids by their order, the first of them the one it would have alone.
 *
 * @param texts The plain text of every scene, in reading order. An empty text is a scene too.
 * @returns As many ids, unique among themselves.
 */
export function sceneIdsFromText(texts: readonly string[]): string[] {
	const scenes = texts.map(shingles);
	const ownLeast = leastOwn(scenes);
	const taken = new Set<string>();
	// where the last scene of the same text got to: without it, scenes all alike take quadratic time
	const copies = new Map<number, number>();
	return scenes.map((values, scene) => {
		const least = ownLeast[scene] ?? leastOf(values) ?? 0;
		for (let copy = copies.get(least) ?? 0; ; copy += 1) {
			const id = idOf(least, copy);
			if (taken.has(id)) continue;
			taken.add(id);
			copies.set(least, copy + 1);
			return id;
		}
	});
}

/**
 * An id for a scene whose own is taken by another scene of the library.
 *
 * @param wanted The id that is taken.
 * @param isTaken Whether an id is.
 * @returns An id of the same form that is free; always the same one for the same ids.
 */
export function freeId(wanted: string, isTaken: (id: string) => boolean): string {
	const seed = hash53(Array.from(wanted, (character) => character.charCodeAt(0)));
	for (let copy = 1; ; copy += 1) {
		const id = idOf(seed, copy);
		if (!isTaken(id)) return id;
	}
}

/** Shingles that are looked at for each scene at first: the least of them is nearly always its own. */
const firstLook = 8;

/**
 * The least shingle of each scene that no other scene has; undefined where it has none. Only small ones are compared
 * at first, for a table of all shingles of a long text takes longer than anything else that is done with it.
 */
function leastOwn(scenes: readonly Float64Array[]): (number | undefined)[] {
	const all = scenes.reduce((sum, values) => sum + values.length, 0);
	const limit = (2 ** 53 / Math.max(1, all)) * scenes.length * firstLook;
	const small = scenes.map((values) => values.filter((value) => value <= limit));
	const smallOwners = ownersOf(small);
	const least = small.map((values, scene) => leastOf(values, smallOwners, scene));
	const open = scenes.filter((_, scene) => least[scene] === undefined);
	if (open.length === 0) return least;
	const candidates = new Set<number>();
	for (const values of open) for (const value of values) candidates.add(value);
	const owners = ownersOf(scenes, candidates);
	return scenes.map((values, scene) => least[scene] ?? leastOf(values, owners, scene));
}

/** Which scene each shingle stands in, or each of some; -1 for those that stand in several. */
function ownersOf(
	scenes: readonly Float64Array[],
	some?: ReadonlySet<number>
): Map<number, number> {
	const owners = new Map<number, number>();
	for (const [scene, values] of scenes.entries()) {
		for (const value of values) {
			if (some?.has(value) === false) continue;
			const owner = owners.get(value);
			if (owner === undefined) owners.set(value, scene);
			else if (owner !== scene) owners.set(value, -1);
		}
	}
	return owners;
}

/** The least of some shingles, or of those that one scene owns; undefined where there is none. */
function leastOf(
	values: Float64Array,
	owners?: ReadonlyMap<number, number>,
	scene?: number
): number | undefined {
	let least = Infinity;
	for (const value of values)
		if (value < least && (!owners || owners.get(value) === scene)) least = value;
	return least === Infinity ? undefined : least;
}

/** A 53-bit number for every run of words of the length of a shingle; for a shorter text one, of all of it. */
function shingles(text: string): Float64Array {
	const { hashes, weights } = tokens(text);
	const values = new Float64Array(hashes.length);
	let count = 0;
	for (let start = 0; start < hashes.length; start += 1) {
		let weight = 0;
		let end = start;
		while (end < hashes.length && weight < shingleWeight) weight += weights[end++] ?? 0;
		if (weight < shingleWeight && start > 0) break;
		values[count++] = hash53(hashes, start, end);
	}
	return values.subarray(0, count);
}

/** Seven characters of the alphabet, one of them, at a place of its own, a digit. */
function idOf(shingle: number, copy: number): string {
	// the least of many numbers is a small one: hashed once more, ids are spread evenly
	let rest = hash53([shingle % 2 ** 32, Math.floor(shingle / 2 ** 32), copy]);
	const take = (choices: number) => {
		const choice = rest % choices;
		rest = Math.floor(rest / choices);
		return choice;
	};
	const placeOfDigit = take(idLength);
	return Array.from({ length: idLength }, (_, place) => {
		const choices = place === placeOfDigit ? digits : alphabet;
		return choices.charAt(take(choices.length));
	}).join('');
}
