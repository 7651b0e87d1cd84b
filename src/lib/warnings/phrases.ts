/** Reads terms as `words.ts` writes them, and finds them in a text. */

import { lists } from './words/lists';

/** One place of a term: one of these words, by number, or up to so many words of any kind. */
type Slot = ReadonlySet<number> | number;

/** A term, ready to be looked for, with what the caller wants to know when it is found. */
interface Phrase<T> {
	/** The slots before the one it is looked up by, the nearest first. */
	before: Slot[];
	/** The slots behind it. */
	after: Slot[];
	meaning: T;
}

/**
 * Terms, to be looked for all at once: a text is looked up word by word, however many terms there are. Each is looked up
 * by a slot without everyday words where there is one, or most words of a text would begin a search.
 */
export interface PhraseBook<T> {
	/** The words of all terms by number, from 1; the end of a sentence is among them. */
	numbers: Map<string, number>;
	/** By a word's number, the terms that are looked up by it. */
	phrases: Phrase<T>[][];
}

/** A book without terms. */
export const emptyBook = <T>(): PhraseBook<T> => ({
	numbers: new Map([[sentenceEnd, endNumber]]),
	phrases: []
});

/** Where a term was found: from the word `start` up to, not including, the word `end`. */
export interface Found<T> {
	start: number;
	end: number;
	meaning: T;
}

/** Stands between two sentences in the words of a text. */
const sentenceEnd = '.';
const endNumber = 1;

/**
 * The words of a text as terms spell them: lower case, straight apostrophes, parted at hyphens; with a `.` wherever a
 * sentence, a line or a speech ends. Three dots end nothing: people falter most in the sentences that matter here.
 */
export function wordsOf(text: string): string[] {
	const plain = text.toLowerCase().normalize('NFC').replace(apostrophes, "'");
	const words: string[] = [];
	// by hand: an expression takes three times as long, and a long text has a million words
	for (let at = 0; at < plain.length;) {
		const character = plain.charAt(at);
		if (isInWord(plain, at)) {
			const end = endOfWord(plain, at);
			words.push(plain.slice(at, end));
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

/** How much oftener than others the commonest words stand in stories, roughly: they are bad to look terms up by. */
const everydayWords: ReadonlyMap<string, number> = new Map([
	...timesAsOften(
		200,
		'the a an and but or so if as of to in on at by for with from into out up down over off about like than then there here ' +
			'i you he she it we they me him her us them my your his its our their this that these those what who where when how ' +
			"was were is are am be been being had has have did do does not no didn't don't couldn't could would should will can " +
			'said one two all some any other only just back now again never very more before after through still own around'
	),
	...timesAsOften(
		20,
		"i'm it's wasn't won't can't he'd she'd i'd went go going gone come came coming get got make made take took put let look looked looking " +
			'know knew see saw seen think thought say says tell told ask asked want wanted turn turned felt feel left right good old new little long last first ' +
			'time day night way man men woman boy girl people thing something nothing everything anything everyone nobody eyes eye face hand hands head arm ' +
			'arms fingers mouth body heart voice door room house bed home behind under between against away too even really much many three mother father'
	)
]);

function timesAsOften(times: number, words: string): [string, number][] {
	return words.split(' ').map((word) => [word, times]);
}

const apostrophes = /[’ʼ]/gu;
/** What of a text is no word and ends a sentence, a line or a speech. */
const sentenceEnds: ReadonlySet<string> = new Set('.!?;:\n"“”');

/** By character code, for those of the first plane: 1 in a word, 2 not; 0 not looked at yet. */
const looked = new Uint8Array(0x10000);

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
		if (looked[text.charCodeAt(end)] === 1) end += 1;
		else if (isInWord(text, end)) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
		else if (text.charAt(end) === "'" && isInWord(text, end + 1)) end += 1;
		else break;
	}
	return end;
}

/**
 * Adds terms to a phrase book.
 *
 * @param terms Parted by `|` or line breaks, as `words.ts` describes them.
 * @throws Error on a list that `words/lists.ts` doesn't have, and on a term that begins or ends with a gap.
 */
export function addPhrases<T>(book: PhraseBook<T>, terms: string, meaningOf: (term: string) => T) {
	for (const term of terms.split(/[|\n]/u)) {
		const spelled = term.trim();
		if (spelled === '') continue;
		const meaning = meaningOf(spelled);
		for (const order of orders(spelled.split(/\s+/u))) addPhrase(book, order.map(slotOf), meaning);
	}
}

function addPhrase<T>(
	book: PhraseBook<T>,
	written: readonly (ReadonlySet<string> | number)[],
	meaning: T
) {
	let rarest = -1;
	let least = Infinity;
	const slots = written.map((slot, at): Slot => {
		if (typeof slot === 'number') return slot;
		const weight = [...slot].reduce((sum, word) => sum + (everydayWords.get(word) ?? 1), 0);
		if (weight < least) [rarest, least] = [at, weight];
		return new Set([...slot].map((word) => numberOf(book, word)));
	});
	const anchor = slots[rarest];
	if (
		typeof slots[0] !== 'object' ||
		typeof slots.at(-1) !== 'object' ||
		typeof anchor !== 'object'
	)
		throw new Error('A term begins or ends with a gap');
	const phrase = {
		before: slots.slice(0, rarest).reverse(),
		after: slots.slice(rarest + 1),
		meaning
	};
	for (const word of anchor) (book.phrases[word] ??= []).push(phrase);
}

function numberOf({ numbers }: PhraseBook<unknown>, word: string): number {
	const known = numbers.get(word);
	if (known !== undefined) return known;
	numbers.set(word, numbers.size + 1);
	return numbers.size;
}

/** `a <>3 b` stands for `a ..3 b` and for `b ..3 a`. */
function orders(written: readonly string[]): (readonly string[])[] {
	const turn = written.findIndex((slot) => slot.startsWith('<>'));
	if (turn === -1) return [written];
	const gap = written[turn]?.replace('<>', '..') ?? '';
	const [left, right] = [written.slice(0, turn), written.slice(turn + 1)];
	return [
		[...left, gap, ...right],
		[...right, gap, ...left]
	];
}

/** All terms of a book that stand in the words of a text, by where they begin. */
export function findPhrases<T>(words: readonly string[], book: PhraseBook<T>): Found<T>[] {
	// one look for each word; what no term has is 0
	const text = new Int32Array(words.length);
	for (let at = 0; at < text.length; at += 1) text[at] = book.numbers.get(words[at] ?? '') ?? 0;
	const found: Found<T>[] = [];
	for (let at = 0; at < text.length; at += 1) {
		const phrases = book.phrases[text[at] ?? 0];
		if (!phrases) continue;
		for (const { before, after, meaning } of phrases) {
			const last = lastOfMatch(text, at, 1, after, 0);
			if (last === none) continue;
			const start = lastOfMatch(text, at, -1, before, 0);
			if (start !== none) found.push({ start, end: last + 1, meaning });
		}
	}
	return found.sort((one, other) => one.start - other.start);
}

/** No place in a text. */
const none = -1;

/**
 * The farthest word of what the slots from `slot` on stand for, beginning next to the word `at`, with every gap as short
 * as it can be; `none` where they aren't there. Gaps are short and few, so that trying all their lengths stays a matter of a few steps.
 */
function lastOfMatch(
	text: Int32Array,
	at: number,
	step: 1 | -1,
	slots: readonly Slot[],
	slot: number
): number {
	const first = slots[slot];
	if (first === undefined) return at;
	const isGap = typeof first === 'number';
	const wanted = isGap ? slots[slot + 1] : first;
	if (typeof wanted !== 'object') return none;
	const following = isGap ? slot + 2 : slot + 1;
	let next = at + step;
	for (let left = isGap ? first : 0; left >= 0; left -= 1, next += step) {
		const number = text[next];
		if (number === undefined) return none;
		if (number !== 0 && wanted.has(number)) {
			const last =
				following === slots.length ? next : lastOfMatch(text, next, step, slots, following);
			if (last !== none) return last;
		}
		if (number === endNumber) return none;
	}
	return none;
}

function slotOf(written: string): ReadonlySet<string> | number {
	const gap = /^\.\.(\d{1,2})$/u.exec(written);
	if (gap) return Number(gap[1]);
	return new Set(written.split('/').flatMap(spellings));
}

function spellings(written: string): string[] {
	if (written.startsWith('@')) {
		const [name = '', possessive] = written.slice(1).split("'");
		const list = lists[name];
		if (list === undefined) throw new Error(`There is no list “${written}”`);
		const all = list.split('/').flatMap(spellings);
		return possessive === undefined ? all : all.map((word) => `${word}'s`);
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
