/** A text as the numbers of its words, read as terms are written. */
import { hashed, noLetters, plainUnit, type Vocabulary } from '../story/vocabulary';

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
		let letter = letterAt(plain, at);
		if (letter > mostSigns) {
			const start = at;
			let hash = noLetters;
			do {
				hash = hashed(hash, letter);
				at += 1;
				letter = at < plain.length ? letterOfWord(plain, at) : OTHER;
			} while (letter > mostSigns);
			numbers[count++] = vocabulary.numberOfHash(hash, at - start);
		} else if (letter === STOP && plain.startsWith('..', at)) {
			while (plain.startsWith('.', at)) at += 1;
		} else {
			if (letter === STOP) numbers[count++] = sentenceEnd;
			at += 1;
		}
	}
	return numbers.subarray(0, count);
}

/** What a character that is no letter is to reading; 0: not looked at yet. */
const APOSTROPHE = 1;
const STOP = 2;
const OTHER = 3;
const mostSigns = 3;
/** By UTF-16 code unit: a letter or a digit as words are spelled, or what it is else. */
const letters = new Uint16Array(0x10000);

function letterAt(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	const known = letters[unit];
	if (known) return known;
	const letter = letterOf(String.fromCodePoint(text.codePointAt(at) ?? 0), unit);
	// halves of a pair say nothing by themselves
	if (unit < 0xd800 || unit > 0xdfff) letters[unit] = letter;
	return letter;
}

function letterOf(character: string, unit: number): number {
	if (/['’ʼ]/u.test(character)) return APOSTROPHE;
	if (/[.!?;:\n"“”]/u.test(character)) return STOP;
	return /[\p{L}\p{N}]/u.test(character) ? plainUnit(unit) : OTHER;
}

/** What a word goes on with behind its first letter: letters and digits, and apostrophes between them; else `OTHER`. */
function letterOfWord(text: string, at: number): number {
	const letter = letterAt(text, at);
	if (letter > mostSigns) return letter;
	const unit = text.charCodeAt(at);
	if (letter === APOSTROPHE)
		return at + 1 < text.length && letterAt(text, at + 1) > mostSigns ? plainUnit(unit) : OTHER;
	// the second half of a letter beyond U+FFFF
	return isLowHalf(unit) && letterAt(text, at - 1) > mostSigns ? unit : OTHER;
}

const isLowHalf = (unit: number) => unit >= 0xdc00 && unit < 0xe000;
