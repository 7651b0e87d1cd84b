/** A text as the numbers of its words, read as terms are written. */
import { hashed, noLetters, type Vocabulary } from '../story/vocabulary';

/** Stands wherever a sentence, a line or a speech ends: a number that the vocabulary leaves free. */
export const sentenceEnd = 1;

/**
 * The words of a text as terms spell them, each by its number: lower case, straight apostrophes, parted at hyphens; and
 * `sentenceEnd` wherever a sentence, a line or a speech ends. Three dots end nothing: people falter most in the sentences
 * that matter here.
 */
export function readWords(text: string, vocabulary: Vocabulary): Uint16Array {
	const plain = text.normalize('NFC');
	const numbers = new Uint16Array(plain.length);
	let count = 0;
	// by hand: an expression takes three times as long, and a long text has a million words
	for (let at = 0; at < plain.length;) {
		const kind = kindAt(plain, at);
		if (kind === LETTER) {
			const start = at;
			let hash = noLetters;
			do {
				hash = hashed(hash, plain.charCodeAt(at));
				at += 1;
			} while (at < plain.length && isOfWord(plain, at));
			numbers[count++] = vocabulary.numberOfHash(hash, plain, start, at);
		} else if (kind === STOP && plain.startsWith('..', at)) {
			while (plain.startsWith('.', at)) at += 1;
		} else {
			if (kind === STOP) numbers[count++] = sentenceEnd;
			at += 1;
		}
	}
	return numbers.subarray(0, count);
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

/** Whether a word goes on with what stands at a place behind its first letter: letters and digits, and apostrophes between them. */
function isOfWord(text: string, at: number): boolean {
	const kind = kindAt(text, at);
	if (kind === LETTER) return true;
	if (kind === APOSTROPHE) return at + 1 < text.length && kindAt(text, at + 1) === LETTER;
	// the second half of a letter beyond U+FFFF
	return isLowHalf(text.charCodeAt(at)) && kindAt(text, at - 1) === LETTER;
}

const isLowHalf = (unit: number) => unit >= 0xdc00 && unit < 0xe000;
