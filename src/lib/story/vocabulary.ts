/** A number for each of some words, and found again wherever they stand in a text. */

/** The number of every other word. */
const unknown = 0;
/** A number has 16 bits, so that what is looked at for each word of a text lies close together. */
const most = 0xffff;

/**
 * Words by number, found by their letters where they stand in a text: to cut a million words out of it, only to look
 * each up, takes five times as long.
 */
export class Vocabulary {
	/** By number. */
	readonly #words: string[];
	readonly #first: number;
	/** By number. */
	readonly #hashes = new Int32Array(most + 1);
	/** Their numbers by hash, with room between them; the next free place is taken where two have the same. */
	#table = new Uint16Array(1024);

	/** @param first The number that the first word gets; those between 0 and it are whoever's who asks for it. */
	constructor(first = 1) {
		this.#first = first;
		this.#words = Array<string>(first).fill('');
	}

	/** All numbers are below this. */
	get size(): number {
		return this.#words.length;
	}

	/**
	 * The number of a word in lower case, with straight apostrophes: the same each time, and a new one for a new word.
	 *
	 * @throws Error when there are too many, or two can't be told from each other: then another hash is wanted.
	 */
	numberOf(word: string): number {
		const hash = hashIn(word, 0, word.length);
		const known = this.numberOfHash(hash, word.length);
		if (known !== unknown) {
			if (this.#words[known] === word) return known;
			throw new Error(`“${word}” and “${this.#words[known] ?? ''}” have the same hash`);
		}
		const number = this.#words.push(word) - 1;
		if (number === most) throw new Error(`A vocabulary has no more than ${most} words`);
		this.#hashes[number] = hash;
		if (number * 2 > this.#table.length) this.#grow();
		else this.#table[this.#placeOf(hash, word.length)] = number;
		return number;
	}

	/**
	 * The number of the word that stands from `start` up to, not including, `end` in a text; its letters may be capitals and
	 * its apostrophes curved ones. 0 for a word that isn't here.
	 */
	numberIn(text: string, start: number, end: number): number {
		return this.numberOfHash(hashIn(text, start, end), end - start);
	}

	/**
	 * {@link numberIn} for whoever reads the letters anyway. A word is told by its hash and its length, for to compare letters
	 * takes as long again: of some four thousand million strange words of a length one is taken for each that is here.
	 *
	 * @param hash Of all its letters: {@link hashed}.
	 */
	numberOfHash(hash: number, length: number): number {
		return this.#table[this.#placeOf(hash, length)] ?? unknown;
	}

	/** The place of a word in the table, or the free one that it would get. */
	#placeOf(hash: number, length: number): number {
		const last = this.#table.length - 1;
		// the low bits of letters that differ little differ little
		let place = (hash ^ (hash >>> 15)) & last;
		for (;;) {
			const number = this.#table[place] ?? unknown;
			if (number === unknown) return place;
			if (this.#hashes[number] === hash && this.#words[number]?.length === length) return place;
			place = (place + 1) & last;
		}
	}

	#grow(): void {
		this.#table = new Uint16Array(this.#table.length * 2);
		for (let number = this.#first; number < this.#words.length; number += 1)
			this.#table[this.#placeOf(this.#hashes[number] ?? 0, this.#words[number]?.length ?? 0)] =
				number;
	}
}

/** What {@link hashed} begins with. */
export const noLetters = 0x811c9dc5 | 0;

/**
 * The hash of a word that goes on with a letter as {@link plainUnit} spells it: FNV-1a, 32 bits (Fowler, Noll and Vo; public
 * domain).
 */
export function hashed(hash: number, letter: number): number {
	return Math.imul(hash ^ letter, 0x01000193);
}

function hashIn(text: string, start: number, end: number): number {
	let hash = noLetters;
	for (let at = start; at < end; at += 1) hash = hashed(hash, plainUnit(text.charCodeAt(at)));
	return hash;
}

/** By UTF-16 code unit, how words here spell it; 0: not looked at yet. To put a whole text in lower case takes longer. */
const plainUnits = new Uint16Array(0x10000);

/** A letter in lower case, where that is one unit too, and an apostrophe as a straight one; any other unit as it is. */
export function plainUnit(unit: number): number {
	const known = plainUnits[unit];
	if (known) return known;
	const lower = String.fromCharCode(unit).toLowerCase();
	const spelled = /['’ʼ]/u.test(lower) ? "'" : lower;
	return (plainUnits[unit] = spelled.length === 1 ? spelled.charCodeAt(0) : unit);
}
