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

	/** The number of a word in lower case, with straight apostrophes: the same each time, and a new one for a new word. */
	numberOf(word: string): number {
		const known = this.numberIn(word, 0, word.length);
		if (known !== unknown) return known;
		const number = this.#words.push(word) - 1;
		if (number === most) throw new Error(`A vocabulary has no more than ${most} words`);
		if (number * 2 > this.#table.length) this.#grow();
		else this.#table[this.#placeOf(hashIn(word, 0, word.length), word, 0, word.length)] = number;
		return number;
	}

	/**
	 * The number of the word that stands from `start` up to, not including, `end` in a text; its letters may be capitals and
	 * its apostrophes curved ones. 0 for a word that isn't here.
	 */
	numberIn(text: string, start: number, end: number): number {
		return this.numberOfHash(hashIn(text, start, end), text, start, end);
	}

	/** {@link numberIn} for whoever reads the letters anyway: `hash` is {@link hashed} over all of them. */
	numberOfHash(hash: number, text: string, start: number, end: number): number {
		return this.#table[this.#placeOf(hash, text, start, end)] ?? unknown;
	}

	/** The place of a word in the table, or the free one that it would get. */
	#placeOf(hash: number, text: string, start: number, end: number): number {
		const last = this.#table.length - 1;
		// the low bits of letters that differ little differ little
		let place = (hash ^ (hash >>> 15)) & last;
		for (;;) {
			const number = this.#table[place] ?? unknown;
			if (number === unknown || isWord(this.#words[number] ?? '', text, start, end)) return place;
			place = (place + 1) & last;
		}
	}

	#grow(): void {
		this.#table = new Uint16Array(this.#table.length * 2);
		for (const [number, word] of this.#words.entries())
			if (number >= this.#first)
				this.#table[this.#placeOf(hashIn(word, 0, word.length), word, 0, word.length)] = number;
	}
}

/** What {@link hashed} begins with. */
export const noLetters = 0x811c9dc5;

/** The hash of a word that goes on with a UTF-16 code unit: FNV-1a, 32 bits (Fowler, Noll and Vo; public domain). */
export function hashed(hash: number, unit: number): number {
	return Math.imul(hash ^ plain(unit), 0x01000193);
}

function hashIn(text: string, start: number, end: number): number {
	let hash = noLetters;
	for (let at = start; at < end; at += 1) hash = hashed(hash, text.charCodeAt(at));
	return hash;
}

function isWord(word: string, text: string, start: number, end: number): boolean {
	if (word.length !== end - start) return false;
	for (let at = start; at < end; at += 1)
		if (plain(text.charCodeAt(at)) !== word.charCodeAt(at - start)) return false;
	return true;
}

/** By UTF-16 code unit, how words here spell it; 0: not looked at yet. To put a whole text in lower case takes longer. */
const plainUnits = new Uint16Array(0x10000);

/** A letter in lower case, where that is one unit too, and an apostrophe as a straight one; any other unit as it is. */
function plain(unit: number): number {
	const known = plainUnits[unit];
	if (known) return known;
	const lower = String.fromCharCode(unit).toLowerCase();
	const spelled = /['’ʼ]/u.test(lower) ? "'" : lower;
	return (plainUnits[unit] = spelled.length === 1 ? spelled.charCodeAt(0) : unit);
}
