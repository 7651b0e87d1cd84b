/**
 * What the ledger keeps of a scene's text to know it again: a hash of all of it, and a sample of its word pairs.
 * Neither can be read by eye. Why a sample of pairs: docs/decisions/ledger.md.
 */
import { hash53, tokens } from './tokens';

/** Pairs in a sketch: with 16, what a scene shares with another is known to within an eighth. */
const SAMPLES = 16;
/** Weight of a pair: two words, or four letters of a script without spaces (`tokens`). */
const PAIR = 4;
/** Weight of a single word, which speaks only for scenes that are too short for pairs. */
const SINGLE = 2;
/** Scenes with fewer pairs than this are sampled by single words too. */
const FEW = SAMPLES;
/** A shingle is a number of 18 bits: three characters of the alphabet. */
const BITS = 18;
/** How many shingles there are. */
export const SHINGLES = 2 ** BITS;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const codes = new Map(Array.from(alphabet, (character, code) => [character, code]));

const noWord = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * A hash of a scene's words: eight characters, 48 bits. Case, quotes, dashes, spaces and line breaks make no
 * difference, so that a text that is wrapped anew or saved in another format has the same one.
 */
export function textHash(text: string): string {
	const plain = text.normalize('NFC').toLowerCase();
	const letters = plain.replace(noWord, '');
	// a scene of signs alone, such as “…”, is known by them
	const kept = letters === '' ? plain.replace(/\s+/g, '') : letters;
	const units = new Uint16Array(kept.length);
	for (let at = 0; at < kept.length; at += 1) units[at] = kept.charCodeAt(at);
	return digits(hash53(units) % 2 ** 48, 8);
}

/** Shingles of a text, each as often as it stands there. */
export interface Shingles {
	pairs: Int32Array;
	singles: Int32Array;
}

export function shinglesOf(text: string): Shingles {
	const { hashes, weights } = tokens(text);
	return { pairs: runs(hashes, weights, PAIR), singles: runs(hashes, weights, SINGLE) };
}

/** A number for every run of words of some weight. */
function runs(hashes: ArrayLike<number>, weights: ArrayLike<number>, least: number): Int32Array {
	const values = new Int32Array(hashes.length);
	let count = 0;
	for (let start = 0; start < hashes.length; start += 1) {
		let weight = 0;
		let end = start;
		while (end < hashes.length && weight < least) weight += weights[end++] ?? 0;
		if (weight < least) break;
		values[count++] = hash53(hashes, start, end) % SHINGLES;
	}
	return values.subarray(0, count);
}

/**
 * A sample of a scene's shingles.
 *
 * @param isOwn Whether a shingle stands in no other scene nearby: those tell most, and are taken first.
 * @param before The sketch that it had, whose shingles stay as long as they are there: a scene that others were
 * merged into is known by its own part still, when it is split from them again.
 * @returns At most 16, three characters each; empty for a text without words.
 */
export function sketchOf(
	{ pairs, singles }: Shingles,
	isOwn: (value: number) => boolean,
	before = ''
): string {
	const sample = (values: Int32Array) => {
		const all = [...new Set(values)].sort((a, b) => a - b);
		return [...all.filter(isOwn), ...all.filter((value) => !isOwn(value))];
	};
	const there = new Set(pairs);
	const stays = samplesOf(before).filter((value) => there.has(value) && isOwn(value));
	const chosen = [...new Set([...stays, ...sample(pairs)])].slice(0, SAMPLES);
	if (chosen.length < FEW) chosen.push(...sample(singles).slice(0, SAMPLES - chosen.length));
	return [...new Set(chosen)].map((value) => digits(value, BITS / 6)).join('');
}

/** The shingles of a sketch; of one that nobody here wrote, what can be read of it. */
export function samplesOf(sketch: string): number[] {
	return (sketch.match(/.../g) ?? []).map((three) =>
		Array.from(three).reduce((sum, one) => sum * 64 + (codes.get(one) ?? 0), 0)
	);
}

/** A number in base 64. */
function digits(value: number, length: number): string {
	let text = '';
	let rest = value;
	for (let place = 0; place < length; place += 1) {
		text = alphabet.charAt(rest % 64) + text;
		rest = Math.floor(rest / 64);
	}
	return text;
}
