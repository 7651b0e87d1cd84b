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

	/** The number of a word: the same each time, and a new one for a new word. */
	numberOf(word: string): number {
		const known = this.numberIn(word, 0, word.length);
		if (known !== unknown) return known;
		const number = this.#words.push(word) - 1;
		if (number === most) throw new Error(`A vocabulary has no more than ${most} words`);
		if (number * 2 > this.#table.length) this.#grow();
		else this.#table[this.#placeOf(word, 0, word.length)] = number;
		return number;
	}

	/**
	 * The number of the word that stands from `start` up to, not including, `end` in a text in lower case; its apostrophes
	 * may be curved ones. 0 for a word that isn't here.
	 */
	numberIn(text: string, start: number, end: number): number {
		return this.#table[this.#placeOf(text, start, end)] ?? unknown;
	}

	/** The place of a word in the table, or the free one that it would get. */
	#placeOf(text: string, start: number, end: number): number {
		// FNV-1a, 32 bits (Fowler, Noll and Vo; public domain)
		let hash = 0x811c9dc5;
		for (let at = start; at < end; at += 1)
			hash = Math.imul(hash ^ straight(text.charCodeAt(at)), 0x01000193);
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
			if (number >= this.#first) this.#table[this.#placeOf(word, 0, word.length)] = number;
	}
}

function isWord(word: string, text: string, start: number, end: number): boolean {
	if (word.length !== end - start) return false;
	for (let at = start; at < end; at += 1)
		if (straight(text.charCodeAt(at)) !== word.charCodeAt(at - start)) return false;
	return true;
}

/** An apostrophe as terms spell it; any other character as it is. */
function straight(unit: number): number {
	return unit === 0x2019 || unit === 0x02bc ? apostrophe : unit;
}
const apostrophe = 0x27;
