/** A text as the numbers of its words, read as terms are written. */
import type { Vocabulary } from '../story/vocabulary';

/** Stands wherever a sentence, a line or a speech ends: a number that the vocabulary leaves free. */
export const sentenceEnd = 1;

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
