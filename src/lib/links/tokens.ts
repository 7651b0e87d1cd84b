/**
 * A text as numbers, one for each of its words: what scene ids and the ledger compare by.
 */

/** A letter of a script without spaces between words, with its marks. */
const spacelessLetter =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*/gu;
const spaceless = new RegExp(spacelessLetter.source, 'u');
/** The quicker look: where there is nothing of these, there are none of them. */
const maybeSpaceless = /[\u0e00-\u1fff\u2e80-\uffff]/;
const apostrophes = /['’ʼ]/gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** What a word weighs; a letter of a script without spaces weighs one. */
const wordWeight = 2;

/** Numbers in a row, in whichever kind of array. */
type Numbers = ArrayLike<number> & Iterable<number>;

/** Letters whose lower case hangs on their neighbours or is two letters; and pairs, which are lowered whole. */
const loweredWhole = /[\u0130\u03a3\ud800-\udfff]/;

/** The words of a text as 32-bit numbers: case, accents' spelling, punctuation and apostrophes make no difference. */
export function tokens(text: string): { hashes: Numbers; weights: Numbers } {
	const written = text.normalize('NFC');
	// lowered letter by letter on the way: to lower a whole text takes as long as to hash it
	const plain = loweredWhole.test(written) ? written.toLowerCase() : written;
	// the look at every single word is only for texts that need it: it would take half of the time
	if (!maybeSpaceless.test(plain) || !spaceless.test(plain)) {
		const hashes = hashedWords(plain);
		return { hashes, weights: new Uint8Array(hashes.length).fill(wordWeight) };
	}
	const hashes: number[] = [];
	const weights: number[] = [];
	const apart = plain.toLowerCase().replace(apostrophes, '').replace(spacelessLetter, ' $& ');
	for (const token of apart.match(word) ?? []) {
		hashes.push(...hashedWords(token));
		weights.push(token.search(spacelessLetter) === 0 ? 1 : wordWeight);
	}
	return { hashes, weights };
}

/** What a character is to a word; 0: not looked at yet. */
const OTHER = 1;
const LETTER = 2;
const MARK = 3;
/** As if it weren't there. */
const APOSTROPHE = 4;
const kinds = new Uint8Array(0x10000);
/** In lower case, of each that `kinds` knows. */
const lowered = new Uint16Array(0x10000);

function kindOf(character: string): number {
	if (/['’ʼ]/u.test(character)) return APOSTROPHE;
	return /[\p{L}\p{N}]/u.test(character) ? LETTER : /\p{M}/u.test(character) ? MARK : OTHER;
}

/**
 * FNV-1a, 32 bits, over UTF-16 code units (Fowler, Noll and Vo; public domain), of each word as `word` finds it: in one
 * go over the letters, for the expression takes three times as long.
 */
function hashedWords(text: string): Uint32Array {
	// between two words is a character at least
	const hashes = new Uint32Array((text.length + 1) / 2);
	let count = 0;
	let hash = 0;
	let within = false;
	for (let at = 0; at < text.length; at += 1) {
		const unit = text.charCodeAt(at);
		let kind = kinds[unit] ?? OTHER;
		const pair = unit >= 0xd800 && unit <= 0xdbff ? text.codePointAt(at) : undefined;
		if (pair !== undefined && pair > 0xffff) kind = kindOf(String.fromCodePoint(pair));
		else if (kind === 0) {
			kinds[unit] = kind = kindOf(text.charAt(at));
			lowered[unit] = text.charAt(at).toLowerCase().charCodeAt(0);
		}
		if (kind === APOSTROPHE) continue;
		if (kind === LETTER || (kind === MARK && within)) {
			hash = Math.imul(
				(within ? hash : 0x811c9dc5) ^ (kinds[unit] ? (lowered[unit] ?? 0) : unit),
				0x01000193
			);
			within = true;
			if (pair !== undefined && pair > 0xffff)
				hash = Math.imul(hash ^ text.charCodeAt((at += 1)), 0x01000193);
			continue;
		}
		if (within) hashes[count++] = hash;
		within = false;
		if (pair !== undefined && pair > 0xffff) at += 1;
	}
	if (within) hashes[count++] = hash;
	return hashes.subarray(0, count);
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
