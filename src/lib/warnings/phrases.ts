/** Finds terms in a text, all at once. */
import { readTerms, type Place } from './terms';
import { readWords, sentenceEnd, Vocabulary } from './vocabulary';

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
	readonly #vocabulary = new Vocabulary();
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

	/** All terms that stand in a text, by where they begin. */
	find(text: string): Found<T>[] {
		this.#index ??= indexOf(this.#phrases, this.#vocabulary.size);
		const { starts, code, sets } = this.#index;
		const words = readWords(text, this.#vocabulary);
		const found: Found<T>[] = [];
		for (let at = 0; at < words.length; at += 1) {
			const word = words[at] ?? 0;
			const end = starts[word + 1] ?? 0;
			for (let phrase = starts[word] ?? 0; phrase < end;) {
				const afters = code[phrase + 1] ?? 0;
				const befores = code[phrase + 2] ?? 0;
				const behind = phrase + 3 + afters * slotSize;
				const last = afters === 0 ? at : lastOfMatch(words, at, 1, code, phrase + 3, behind, sets);
				const next = behind + befores * slotSize;
				if (last !== none) {
					const start = befores === 0 ? at : lastOfMatch(words, at, -1, code, behind, next, sets);
					const known = this.#phrases[code[phrase] ?? 0];
					if (start !== none && known) found.push({ start, end: last + 1, meaning: known.meaning });
				}
				phrase = next;
			}
		}
		return found.sort((one, other) => one.start - other.start);
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

/** The phrases of a book in a row, as the search meets them: what lies apart in memory is slow to come to. */
interface Index {
	/** By a word's number, where the phrases that are looked up by it begin in `code`; they end where the next word's begin. */
	starts: Int32Array;
	/** Of each phrase its number, how many slots it has behind and before the word, and those slots. */
	code: Int32Array;
	/** The words of slots: how many, and their numbers ascending. */
	sets: Int32Array;
}

/** A slot is its gap, a bit for each of its words by the low bits of the number (most words are refused by a look at it), and where its words stand in `sets`. */
const slotSize = 3;

function indexOf(phrases: readonly Phrase<unknown>[], words: number): Index {
	const byWord: number[][] = [];
	const sets: number[] = [];
	/** The same words stand in many slots. */
	const known = new Map<string, number>();
	const placeOf = (numbers: readonly number[]) => {
		const key = numbers.join();
		const place = known.get(key) ?? sets.length;
		if (place === sets.length) {
			known.set(key, place);
			sets.push(numbers.length, ...numbers);
		}
		return place;
	};
	for (const [number, { anchors, before, after }] of phrases.entries()) {
		const slots = [...after, ...before].flatMap(({ gap, words: own }) => {
			const numbers = [...own].sort((one, other) => one - other);
			const bits = numbers.reduce((sum, word) => sum | (1 << (word & 31)), 0);
			return [gap, bits, placeOf(numbers)];
		});
		for (const word of anchors)
			(byWord[word] ??= []).push(number, after.length, before.length, ...slots);
	}
	const starts = new Int32Array(words + 1);
	let length = 0;
	for (let word = 0; word < words; word += 1) {
		starts[word] = length;
		length += byWord[word]?.length ?? 0;
	}
	starts[words] = length;
	return { starts, code: Int32Array.from(byWord.flat()), sets: Int32Array.from(sets) };
}

/** No place in a text. */
const none = -1;

/**
 * The farthest word of what the slots from `slot` up to `end` of `code` stand for, beginning next to the word `at`, with every gap as short
 * as it can be; `none` where they aren't there. Gaps are short and few, so that trying all their lengths stays a matter of a few steps.
 */
function lastOfMatch(
	text: readonly number[],
	at: number,
	step: 1 | -1,
	code: Int32Array,
	slot: number,
	end: number,
	sets: Int32Array
): number {
	const bits = code[slot + 1] ?? 0;
	let next = at + step;
	for (let left = code[slot] ?? 0; left >= 0; left -= 1, next += step) {
		// a negative index is a search by name
		if (next < 0 || next >= text.length) return none;
		const number = text[next] ?? 0;
		if (number === sentenceEnd) return none;
		if (((bits >>> (number & 31)) & 1) === 1 && isIn(sets, code[slot + 2] ?? 0, number)) {
			const following = slot + slotSize;
			const last =
				following === end ? next : lastOfMatch(text, next, step, code, following, end, sets);
			if (last !== none) return last;
		}
	}
	return none;
}

/** Whether the set that begins at a place has a number. */
function isIn(sets: Int32Array, place: number, number: number): boolean {
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
