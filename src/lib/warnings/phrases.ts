/** Finds terms in a text, all at once. */
import { Vocabulary } from '../story/vocabulary';
import { readTerms, type Place } from './terms';
import { readWords, sentenceEnd } from './text-words';

/** Where a term was found: from the word `start` up to, not including, the word `end`; the ends of sentences count as words. */
export interface Found<T> {
	start: number;
	end: number;
	meaning: T;
}

/** One place of a term: how many words may part it from the place before it, and the words that may stand there, by number. */
interface Slot {
	gap: number;
	words: ReadonlySet<number>;
}

/** A term, with what the caller wants to know when it is found. */
interface Phrase<T> {
	/** The words that it is looked up by. */
	anchors: ReadonlySet<number>;
	/** The slots before them, the nearest first. */
	before: readonly Slot[];
	/** The slots behind them. */
	after: readonly Slot[];
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
 * Terms, to be looked for all at once: a text is looked up word by word, however many terms there are. Each is looked up
 * by a slot without everyday words where there is one, or most words of a text would begin a search.
 */
export class PhraseBook<T> {
	readonly #vocabulary = new Vocabulary(sentenceEnd + 1);
	readonly #phrases: Phrase<T>[] = [];
	#index: Index | null = null;

	/**
	 * Adds terms.
	 *
	 * @param terms As `readTerms` takes them.
	 * @throws Error on a term that can't be read.
	 */
	add(terms: string, meaningOf: (term: string) => T): void {
		this.#index = null;
		for (const { spelled, orders } of readTerms(terms)) {
			const meaning = meaningOf(spelled);
			for (const places of orders) this.#phrases.push({ ...this.#anchored(places), meaning });
		}
	}

	/** The number that a word has in texts: the same each time. */
	numberOf(word: string): number {
		this.#index = null;
		return this.#vocabulary.numberOf(word);
	}

	/** A text as `find` takes it. */
	read(text: string): Uint16Array {
		return readWords(text, this.#vocabulary);
	}

	/** All terms that stand in a text that this book has read, by where they begin. */
	find(words: Uint16Array): Found<T>[] {
		this.#index ??= indexOf(this.#phrases, this.#vocabulary.size);
		const index = this.#index;
		const { starts, code } = index;
		const found: Found<T>[] = [];
		for (let at = 0; at < words.length; at += 1) {
			const word = words[at] ?? 0;
			const end = starts[word + 1] ?? 0;
			for (let phrase = starts[word] ?? 0; phrase < end;) {
				const head = code[phrase] ?? 0;
				const after = phrase + 1;
				const before = after + ((head >>> 16) & 0xff);
				phrase = before + (head >>> 24);
				if (after < before && !mayStand(words, at, 1, code[after] ?? 0, code[after + 1] ?? 0))
					continue;
				if (before < phrase && !mayStand(words, at, -1, code[before] ?? 0, code[before + 1] ?? 0))
					continue;
				const last = lastOfMatch(words, at, 1, index, after, before);
				if (last === none) continue;
				const start = lastOfMatch(words, at, -1, index, before, phrase);
				const known = this.#phrases[head & 0xffff];
				if (start !== none && known)
					addInOrder(found, { start, end: last + 1, meaning: known.meaning });
			}
		}
		return found;
	}

	#anchored(places: readonly Place[]): Omit<Phrase<T>, 'meaning'> {
		const weights = places.map(({ words }) =>
			[...new Set(words)].reduce((sum, word) => sum + (everydayWords.get(word) ?? 1), 0)
		);
		const rarest = weights.indexOf(Math.min(...weights));
		const slots = places.map(({ gap, words }): Slot => {
			return { gap, words: new Set(words.map((word) => this.#vocabulary.numberOf(word))) };
		});
		// seen from the rarest word, the place before it lies behind the rarest word's own gap
		const before = slots
			.slice(0, rarest)
			.map(({ words }, at) => ({ gap: slots[at + 1]?.gap ?? 0, words }));
		const anchors = slots[rarest]?.words ?? new Set();
		return { anchors, before: before.reverse(), after: slots.slice(rarest + 1) };
	}
}

/** By where they begin: what is found at a word begins there, or a few words before it. */
function addInOrder<T>(all: Found<T>[], one: Found<T>): void {
	let at = all.push(one) - 1;
	for (let before = all[at - 1]; before && before.start > one.start; before = all[at - 1]) {
		all[at] = before;
		all[(at -= 1)] = one;
	}
}

/** The phrases of a book in a row, as the search meets them: what lies apart in memory is slow to come to. */
interface Index {
	/** By a word's number, where the phrases that are looked up by it begin in `code`; they end where the next word's begin. */
	starts: Int32Array;
	/**
	 * Of each phrase its number (16 bits), the length of its slots behind the word and before it (8 bits each), and those
	 * slots. Of each slot a bit for each of its words, by the low bits of the word's number: most words are refused by a
	 * look at it; and where its words stand in `sets`, with the gap in the 8 bits above.
	 */
	code: Int32Array;
	/** The words of slots: how many, and their numbers ascending. */
	sets: Uint16Array;
}
const slotSize = 2;

function indexOf(phrases: readonly Phrase<unknown>[], words: number): Index {
	const byWord = Array.from({ length: words }, (): number[] => []);
	const sets: number[] = [];
	/** The same words stand in many slots. */
	const places = new Map<string, number>();
	const codeOf = ({ gap, words: own }: Slot) => {
		const numbers = [...own].sort((one, other) => one - other);
		const key = numbers.join();
		const place = places.get(key) ?? sets.length;
		if (place === sets.length) sets.push(numbers.length, ...numbers);
		places.set(key, place);
		const bits = numbers.reduce((sum, word) => sum | (1 << (word & 31)), 0);
		return [bits, (gap << 24) | place];
	};
	for (const [number, { anchors, before, after }] of phrases.entries()) {
		const head = number | ((after.length * slotSize) << 16) | ((before.length * slotSize) << 24);
		const slots = [...after, ...before].flatMap(codeOf);
		for (const word of anchors) byWord[word]?.push(head, ...slots);
	}
	const starts = new Int32Array(words + 1);
	for (const [word, code] of byWord.entries()) starts[word + 1] = (starts[word] ?? 0) + code.length;
	return { starts, code: Int32Array.from(byWord.flat()), sets: Uint16Array.from(sets) };
}

/** No place in a text. */
const none = -1;

/**
 * Whether a word of the first slot may stand next to the word `at`, by the bits of the slot: most phrases are refused here,
 * without a call that may call itself.
 */
function mayStand(
	text: Uint16Array,
	at: number,
	step: 1 | -1,
	bits: number,
	rest: number
): boolean {
	let next = at + step;
	for (let left = rest >>> 24; left >= 0; left -= 1, next += step) {
		if (next < 0 || next >= text.length) return false;
		const number = text[next] ?? 0;
		if (number === sentenceEnd) return false;
		if (((bits >>> (number & 31)) & 1) === 1) return true;
	}
	return false;
}

/**
 * The farthest word of what the slots from `slot` up to `end` of the code stand for, beginning next to the word `at`, with
 * every gap as short as it can be; `none` where they aren't there. Gaps are short and few, so that trying all their
 * lengths stays a matter of a few steps.
 */
function lastOfMatch(
	text: Uint16Array,
	at: number,
	step: 1 | -1,
	index: Index,
	slot: number,
	end: number
): number {
	if (slot === end) return at;
	const bits = index.code[slot] ?? 0;
	const rest = index.code[slot + 1] ?? 0;
	let next = at + step;
	for (let left = rest >>> 24; left >= 0; left -= 1, next += step) {
		// a negative index is a search by name
		if (next < 0 || next >= text.length) return none;
		const number = text[next] ?? 0;
		if (number === sentenceEnd) return none;
		if (((bits >>> (number & 31)) & 1) === 1 && isIn(index.sets, rest & 0xffffff, number)) {
			const last = lastOfMatch(text, next, step, index, slot + slotSize, end);
			if (last !== none) return last;
		}
	}
	return none;
}

/** Whether the set that begins at a place has a number. */
function isIn(sets: Uint16Array, place: number, number: number): boolean {
	let low = place + 1;
	let high = place + (sets[place] ?? 0);
	while (low <= high) {
		const middle = (low + high) >>> 1;
		const one = sets[middle] ?? 0;
		if (one === number) return true;
		if (one < number) low = middle + 1;
		else high = middle - 1;
	}
	return false;
}
