/** The words that terms are made of, each with a number, and a text read as the numbers of its words. */

/** Stands in a text wherever a sentence, a line or a speech ends; no term has it. */
export const sentenceEnd = 1;
/** What no term has. */
const unknown = 0;

/**
 * Words by number, found by their letters where they stand in a text: to cut a million words out of it, only to look
 * each up, takes five times as long.
 */
export class Vocabulary {
	/** By number; what has no letters is never met in a text. */
	readonly #words = ['', '.'];
	/** Their numbers by hash, with room between them; the next free place is taken where two have the same. */
	#table = new Int32Array(1024);

	/** All numbers are below this. */
	get size(): number {
		return this.#words.length;
	}

	/** The number of a word: the same each time, and a new one for a new word. */
	numberOf(word: string): number {
		const known = this.numberIn(word, 0, word.length);
		if (known !== unknown) return known;
		const number = this.#words.push(word) - 1;
		if (number * 4 > this.#table.length) this.#grow();
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
		this.#table = new Int32Array(this.#table.length * 4);
		for (const [number, word] of this.#words.entries())
			if (number > sentenceEnd) this.#table[this.#placeOf(word, 0, word.length)] = number;
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

/**
 * The words of a text as terms spell them, each by its number: lower case, straight apostrophes, parted at hyphens; and
 * `sentenceEnd` wherever a sentence, a line or a speech ends. Three dots end nothing: people falter most in the sentences
 * that matter here.
 */
export function readWords(text: string, vocabulary: Vocabulary): number[] {
	const plain = text.toLowerCase().normalize('NFC');
	const numbers: number[] = [];
	// by hand: an expression takes three times as long, and a long text has a million words
	for (let at = 0; at < plain.length;) {
		const kind = kindAt(plain, at);
		if (kind === LETTER) {
			const end = endOfWord(plain, at);
			numbers.push(vocabulary.numberIn(plain, at, end));
			at = end;
		} else if (kind === STOP && plain.startsWith('..', at)) {
			while (plain.startsWith('.', at)) at += 1;
		} else {
			if (kind === STOP) numbers.push(sentenceEnd);
			at += 1;
		}
	}
	return numbers;
}

/** What a character is to reading; 0: not looked at yet. */
const LETTER = 1;
const APOSTROPHE = 2;
const STOP = 3;
const OTHER = 4;
/** By UTF-16 code unit. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	const known = kinds[unit];
	if (known) return known;
	const kind = kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
	// halves of a pair say nothing by themselves
	if (unit < 0xd800 || unit > 0xdfff) kinds[unit] = kind;
	return kind;
}

function kindOf(character: string): number {
	if (/['’ʼ]/u.test(character)) return APOSTROPHE;
	if (/[.!?;:\n"“”]/u.test(character)) return STOP;
	return /[\p{L}\p{N}]/u.test(character) ? LETTER : OTHER;
}

/** Letters and digits, and apostrophes between them. */
function endOfWord(text: string, start: number): number {
	let end = start;
	while (end < text.length) {
		if (kinds[text.charCodeAt(end)] === LETTER) end += 1;
		else {
			const kind = kindAt(text, end);
			if (kind === LETTER) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
			else if (kind !== APOSTROPHE || end + 1 >= text.length || kindAt(text, end + 1) !== LETTER)
				break;
			else end += 1;
		}
	}
	return end;
}
