/**
 * Ids for scenes that nobody has named yet, made from their text so that they survive edits.
 * How it works and what it can't do: docs/decisions/scene-ids-from-text.md.
 */

/** A letter of a script without spaces between words, with its marks. */
const spacelessLetter =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/gu;
const spaceless = new RegExp(spacelessLetter.source, 'u');
const apostrophes = /['’ʼ]/gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/**
 * A shingle is four words or eight spaceless letters, or a mixture: a word weighs two, a letter one.
 * Shorter ones ("out of the") stand in many scenes, with longer ones an edit touches more of them.
 */
const shingleWeight = 8;
const wordWeight = 2;

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

/** Shingles that are looked at for each scene at first: the least of them is nearly always its own. */
const firstLook = 8;

/**
 * The least shingle of each scene that no other scene has; undefined where it has none. Only small ones are compared
 * at first, for a table of all shingles of a long text takes longer than anything else that is done with it.
 */
function leastOwn(scenes: readonly Float64Array[]): (number | undefined)[] {
	const all = scenes.reduce((sum, values) => sum + values.length, 0);
	const limit = (2 ** 53 / Math.max(1, all)) * scenes.length * firstLook;
	const small = ownersOf(scenes, (value) => value <= limit);
	const least = scenes.map((values, scene) =>
		leastOf(values, (value) => small.get(value) === scene)
	);
	const open = scenes.filter((_, scene) => least[scene] === undefined);
	if (open.length === 0) return least;
	const candidates = new Set<number>();
	for (const values of open) for (const value of values) candidates.add(value);
	const owners = ownersOf(scenes, (value) => candidates.has(value));
	return scenes.map(
		(values, scene) => least[scene] ?? leastOf(values, (value) => owners.get(value) === scene)
	);
}

/** Which scene each of some shingles stands in; -1 for those that stand in several. */
function ownersOf(
	scenes: readonly Float64Array[],
	counts: (value: number) => boolean
): Map<number, number> {
	const owners = new Map<number, number>();
	scenes.forEach((values, scene) => {
		for (const value of values) {
			if (!counts(value)) continue;
			const owner = owners.get(value);
			if (owner === undefined) owners.set(value, scene);
			else if (owner !== scene) owners.set(value, -1);
		}
	});
	return owners;
}

function leastOf(values: Float64Array, counts?: (value: number) => boolean): number | undefined {
	let least: number | undefined;
	for (const value of values) {
		if ((least === undefined || value < least) && counts?.(value) !== false) least = value;
	}
	return least;
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

/** The words of a text as 32-bit numbers: case, accents' spelling, punctuation and apostrophes make no difference. */
function tokens(text: string): { hashes: number[]; weights: number[] } {
	const hashes: number[] = [];
	const weights: number[] = [];
	const plain = text.normalize('NFC').toLowerCase().replace(apostrophes, '');
	// the look at every single word is only for texts that need it: it would take half of the time
	const light = spaceless.test(plain);
	const spaced = light ? plain.replace(spacelessLetter, ' $& ') : plain;
	for (const token of spaced.match(word) ?? []) {
		hashes.push(fnv1a(token));
		weights.push(light && token.search(spacelessLetter) === 0 ? 1 : wordWeight);
	}
	return { hashes, weights };
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

/** FNV-1a, 32 bits, over UTF-16 code units (Fowler, Noll and Vo; public domain). */
function fnv1a(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	}
	return hash >>> 0;
}

/** cyrb53 over 32-bit numbers instead of characters: 53 bits, an integer (bryc, public domain). */
function hash53(values: readonly number[], start = 0, end = values.length): number {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let at = start; at < end; at += 1) {
		const value = values[at] ?? 0;
		high = Math.imul(high ^ value, 0x9e3779b1);
		low = Math.imul(low ^ value, 0x5f356495);
	}
	high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
	low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
	return 2 ** 32 * (high & 0x1fffff) + (low >>> 0);
}
