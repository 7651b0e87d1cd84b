/** Reads terms as `words.ts` writes them, and finds them in a text. */

import { lists } from './words';

/** One place of a term: one of these words, or up to so many words of any kind. */
type Slot = ReadonlySet<string> | number;

/** A term, ready to be looked for, with what the caller wants to know when it is found. */
interface Phrase<T> {
	/** All slots behind the first. */
	rest: Slot[];
	meaning: T;
}

/** Terms by each word they can begin with: a text is looked up word by word, however many terms there are. */
export type PhraseBook<T> = Map<string, Phrase<T>[]>;

/** Where a term was found: from the word `start` up to, not including, the word `end`. */
export interface Found<T> {
	start: number;
	end: number;
	meaning: T;
}

/** Stands between two sentences in the words of a text. */
const sentenceEnd = '.';

/**
 * The words of a text as terms spell them: lower case, straight apostrophes, parted at hyphens; with a `.` wherever a
 * sentence, a line or a speech ends. Three dots end nothing: people falter most in the sentences that matter here.
 */
export function wordsOf(text: string): string[] {
	const plain = text.toLowerCase().normalize('NFC');
	const words: string[] = [];
	// by hand: an expression takes three times as long, and a long text has a million words
	for (let at = 0; at < plain.length;) {
		const character = plain.charAt(at);
		if (isInWord(plain, at)) {
			const end = endOfWord(plain, at);
			words.push(plain.slice(at, end).replace(apostrophes, "'"));
			at = end;
		} else if (character === '.' && plain.charAt(at + 1) === '.') {
			while (plain.charAt(at) === '.') at += 1;
		} else {
			if (sentenceEnds.has(character)) words.push(sentenceEnd);
			at += 1;
		}
	}
	return words;
}

const apostrophes = /[’ʼ]/gu;
/** What of a text is no word and ends a sentence, a line or a speech. */
const sentenceEnds: ReadonlySet<string> = new Set('.!?;:\n"“”');

/** By character code, for those of the first plane: 1 in a word, 2 not; 0 not looked at yet. */
const looked = new Uint8Array(0x10000);
// an apostrophe, though Unicode has it among the letters
looked['ʼ'.charCodeAt(0)] = 2;

function isInWord(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	const known = looked[unit];
	if (known) return known === 1;
	const isLetter = /^[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
	// halves of a pair say nothing by themselves
	if (unit < 0xd800 || unit > 0xdfff) looked[unit] = isLetter ? 1 : 2;
	return isLetter;
}

/** Letters and digits, and apostrophes between them. */
function endOfWord(text: string, start: number): number {
	let end = start;
	while (end < text.length) {
		if (isInWord(text, end)) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
		else if ("'’ʼ".includes(text.charAt(end)) && isInWord(text, end + 1)) end += 1;
		else break;
	}
	return end;
}

/**
 * Adds terms to a phrase book.
 *
 * @param terms Parted by `|` or line breaks, as `words.ts` describes them.
 * @throws Error on a list that `words.ts` doesn't have, and on a term that begins with a gap.
 */
export function addPhrases<T>(book: PhraseBook<T>, terms: string, meaningOf: (term: string) => T) {
	for (const term of terms.split(/[|\n]/u)) {
		const spelled = term.trim();
		if (spelled === '') continue;
		const [first, ...rest] = spelled.split(/\s+/u).map(slotOf);
		if (typeof first !== 'object') throw new Error(`The term “${spelled}” begins with a gap`);
		const phrase = { rest, meaning: meaningOf(spelled) };
		for (const word of first) {
			const others = book.get(word);
			if (others) others.push(phrase);
			else book.set(word, [phrase]);
		}
	}
}

/** All terms of a book that stand in the words of a text, by where they begin. */
export function findPhrases<T>(words: readonly string[], book: PhraseBook<T>): Found<T>[] {
	const found: Found<T>[] = [];
	for (let start = 0; start < words.length; start += 1) {
		const phrases = book.get(words[start] ?? '');
		if (!phrases) continue;
		for (const { rest, meaning } of phrases) {
			const end = endOfMatch(words, start + 1, rest, 0);
			if (end !== null) found.push({ start, end, meaning });
		}
	}
	return found;
}

/** Gaps are short and few, so that trying all their lengths stays a matter of a few steps. */
function endOfMatch(
	words: readonly string[],
	at: number,
	slots: readonly Slot[],
	slot: number
): number | null {
	const wanted = slots[slot];
	if (wanted === undefined) return at;
	if (typeof wanted !== 'number') {
		return wanted.has(words[at] ?? '') ? endOfMatch(words, at + 1, slots, slot + 1) : null;
	}
	for (let skipped = 0; skipped <= wanted; skipped += 1) {
		const end = endOfMatch(words, at + skipped, slots, slot + 1);
		if (end !== null) return end;
		const next = words[at + skipped];
		if (next === undefined || next === sentenceEnd) return null;
	}
	return null;
}

function slotOf(written: string): Slot {
	const gap = /^\.\.(\d{1,2})$/u.exec(written);
	if (gap) return Number(gap[1]);
	return new Set(written.split('/').flatMap(spellings));
}

function spellings(written: string): string[] {
	if (written.startsWith('@')) {
		const [name = '', possessive] = written.slice(1).split("'");
		const list = lists[name];
		if (list === undefined) throw new Error(`There is no list “${written}”`);
		return list.split('/').map((word) => (possessive === undefined ? word : `${word}'s`));
	}
	return written.endsWith('~') ? inflections(written.slice(0, -1)) : [written];
}

/** The regular forms of a verb. Some are no words (`killling`): they can't be met, so they do no harm. */
function inflections(verb: string): string[] {
	const last = verb.at(-1) ?? '';
	if (last === 'e') return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
	const forms = [verb, `${verb}s`, `${verb}es`, `${verb}ed`, `${verb}ing`];
	forms.push(`${verb}${last}ed`, `${verb}${last}ing`);
	if (last === 'y') forms.push(`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`);
	return forms;
}
