/**
 * A text as numbers, one for each of its words: what scene ids and the ledger compare by.
 */

/** A letter of a script without spaces between words, with its marks. */
const spacelessLetter =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/gu;
const spaceless = new RegExp(spacelessLetter.source, 'u');
const apostrophes = /['’ʼ]/gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** What a word weighs; a letter of a script without spaces weighs one. */
const wordWeight = 2;

/** The words of a text as 32-bit numbers: case, accents' spelling, punctuation and apostrophes make no difference. */
export function tokens(text: string): { hashes: number[]; weights: number[] } {
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

/** FNV-1a, 32 bits, over UTF-16 code units (Fowler, Noll and Vo; public domain). */
function fnv1a(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	}
	return hash >>> 0;
}

/** cyrb53 over 32-bit numbers instead of characters: 53 bits, an integer (bryc, public domain). */
export function hash53(values: ArrayLike<number>, start = 0, end = values.length): number {
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
