/** Finds terms in a text, all at once. */
import { readTerms, type Place } from './terms';
import { readWords, sentenceEnd, Vocabulary } from './vocabulary';

/** One place of a term, to be looked for beside the one before it. */
interface Slot {
	/** How many words may stand between the two. */
	gap: number;
	/** The words that may stand there, by number. */
	words: ReadonlySet<number>;
	/** A bit for each of them, by the low bits of its number: most words are refused by a look at this. */
	bits: number;
}

/** A term, ready to be looked for, with what the caller wants to know when it is found. */
interface Phrase<T> {
	/** The slots before the one it is looked up by, the nearest first. */
	before: readonly Slot[];
	/** The slots behind it. */
	after: readonly Slot[];
	meaning: T;
}

/**
 * Terms, to be looked for all at once: a text is looked up word by word, however many terms there are. Each is looked up
 * by a slot without everyday words where there is one, or most words of a text would begin a search.
 */
export interface PhraseBook<T> {
	vocabulary: Vocabulary;
	/** By a word's number, the terms that are looked up by it. */
	phrases: Phrase<T>[][];
}

/** A book without terms. */
export const emptyBook = <T>(): PhraseBook<T> => ({ vocabulary: new Vocabulary(), phrases: [] });

/** Where a term was found: from the word `start` up to, not including, the word `end`; the ends of sentences count as words. */
export interface Found<T> {
	start: number;
	end: number;
	meaning: T;
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

/**
 * Adds terms to a phrase book.
 *
 * @param terms As `readTerms` takes them.
 * @throws Error on a term that can't be read.
 */
export function addPhrases<T>(book: PhraseBook<T>, terms: string, meaningOf: (term: string) => T) {
	for (const { spelled, orders } of readTerms(terms)) {
		const meaning = meaningOf(spelled);
		for (const places of orders) addPhrase(book, places, meaning);
	}
}

function addPhrase<T>(
	{ vocabulary, phrases }: PhraseBook<T>,
	places: readonly Place[],
	meaning: T
) {
	const weights = places.map(({ words }) =>
		[...new Set(words)].reduce((sum, word) => sum + (everydayWords.get(word) ?? 1), 0)
	);
	const rarest = weights.indexOf(Math.min(...weights));
	const numbered = places.map(({ gap, words }) => ({
		...{ gap, words: new Set(words.map((word) => vocabulary.numberOf(word))) }
	}));
	// seen from the rarest word, a place before it lies behind the gap of its follower
	const before = numbered
		.slice(0, rarest)
		.map(({ words }, at) => slot(numbered[at + 1]?.gap ?? 0, words));
	const after = numbered.slice(rarest + 1).map(({ gap, words }) => slot(gap, words));
	const phrase = { before: before.reverse(), after, meaning };
	for (const word of numbered[rarest]?.words ?? []) (phrases[word] ??= []).push(phrase);
}

const slot = (gap: number, words: ReadonlySet<number>): Slot => ({
	...{ gap, words, bits: [...words].reduce((bits, word) => bits | (1 << (word & 31)), 0) }
});

/** All terms of a book that stand in a text, by where they begin. */
export function findPhrases<T>(text: string, { vocabulary, phrases }: PhraseBook<T>): Found<T>[] {
	const words = readWords(text, vocabulary);
	const found: Found<T>[] = [];
	for (let at = 0; at < words.length; at += 1) {
		const here = phrases[words[at] ?? 0];
		if (here === undefined) continue;
		for (const { before, after, meaning } of here) {
			const last = lastOfMatch(words, at, 1, after, 0);
			if (last === none) continue;
			const start = lastOfMatch(words, at, -1, before, 0);
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
	text: readonly number[],
	at: number,
	step: 1 | -1,
	slots: readonly Slot[],
	slot: number
): number {
	const wanted = slots[slot];
	if (wanted === undefined) return at;
	const { bits, words } = wanted;
	let next = at + step;
	for (let left = wanted.gap; left >= 0; left -= 1, next += step) {
		// a negative index is a search by name
		if (next < 0 || next >= text.length) return none;
		const number = text[next] ?? 0;
		if (number === sentenceEnd) return none;
		if (((bits >>> (number & 31)) & 1) === 1 && words.has(number)) {
			const last =
				slot + 1 === slots.length ? next : lastOfMatch(text, next, step, slots, slot + 1);
			if (last !== none) return last;
		}
	}
	return none;
}
