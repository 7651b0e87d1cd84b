/**
 * Suggests warnings for scenes whose author stated none. It only suggests: it reads words, not meaning, and English
 * ones alone. What it finds is never shown as the author's.
 */

import type { SuggestedWarning } from '../story/model';
import { PhraseBook, type Found } from './phrases';
import { topics } from './topics';
import { words, type Words } from './words';
import { contexts } from './words/contexts';
import { harmless } from './words/harmless';

/** A strong term suffices, or two clear ones, or a clear one with three weak ones. */
const enough = 6;
const weights: Readonly<Record<keyof Words, number>> = { strong: 6, clear: 3, weak: 1 };
/**
 * Evidence for which a gate is worth a reader's tap: twice what a suggestion takes, so at least two terms that each
 * are rarely said of anything else. A single one is often a figure of speech, and a gate that warns of nothing teaches
 * readers to open gates unread.
 */
const strongEnough = 2 * enough;
/** Weak terms only bear others out: alone, however many, they are the furniture of an adventure. */
const mostOfWeak = 3;

/**
 * Terms are added up within so many words: a quarter of a page, in which one thing happens. Over more than that
 * a long scene gathers a few terms by chance.
 */
const reach = 75;

/** What a word of a doubtful place takes from the evidence for its topics, once there are two of them near by. */
const doubt = { each: 2, atLeast: 4, most: 8 };

/** A term of a topic. It counts once, however often it is said: a refrain is no further evidence. */
interface Term {
	topic: string;
	weight: number;
}

/** A word that tells of a place in which the terms of some topics are said of something else. */
interface Doubt {
	doubts: ReadonlySet<string>;
}

/** Words far apart stand in one sentence by chance at times: such a term wants to be borne out by any other. */
const isWide = (term: string) =>
	[...term.matchAll(/(?:\.\.|<>)(\d+)/gu)].reduce((sum, [, gap]) => sum + Number(gap), 0) > widest;
const widest = 3;

/** Two different words are two clues: a term of one slot is as many terms as it has words, but for forms of one word. */
function parted(terms: string): string[] {
	return terms.split(/[|\n]/u).flatMap((term) => {
		if (/\s/u.test(term.trim())) return [term];
		const forms = new Map<string, string[]>();
		for (const word of term.trim().split('/')) {
			const start = word.slice(0, stem);
			forms.set(start, [...(forms.get(start) ?? []), word]);
		}
		return [...forms.values()].map((words) => words.join('/'));
	});
}
const stem = 3;

/** Terms, doubts, and sayings that are innocent though a term stands in them: in one book, for each word is looked up in it. */
const book = new PhraseBook<Meaning>();
for (const [topic, lists] of Object.entries(words)) {
	for (const strength of ['strong', 'clear', 'weak'] as const) {
		const terms = lists[strength] ?? '';
		book.add(strength === 'clear' ? parted(terms).join('|') : terms, (term) => ({
			...{ topic, weight: weights[strength] - (strength === 'strong' && isWide(term) ? 1 : 0) }
		}));
	}
}
book.add(harmless, () => null);
for (const { terms, topics: doubted } of contexts) {
	const doubts = new Set(doubted);
	book.add(terms, () => ({ doubts }));
}

/**
 * The topics that words of the scenes suggest.
 *
 * @param scenes The plain text of every scene of a story, in reading order; paragraphs parted by line breaks.
 * @returns Topics in the order of `topics`, each with the indexes of its scenes, ascending. Takes time in proportion
 * to the length of the text.
 */
export function suggestWarnings(scenes: readonly { text: string }[]): SuggestedWarning[] {
	const found = scenes.map(({ text }) => topicsIn(text));
	return topics.flatMap(({ id }) => {
		const within = found.flatMap((evidence, scene) => (evidence.has(id) ? [scene] : []));
		if (within.length === 0) return [];
		const strong = within.filter((scene) => (found[scene]?.get(id) ?? 0) >= strongEnough);
		return [{ warning: id, scenes: within, ...(strong.length > 0 ? { strong } : {}) }];
	});
}

/** The topics that a text suggests, with the most evidence that stands together for each. */
function topicsIn(text: string): Map<string, number> {
	const all = book.find(text);
	const innocent = new Uint8Array(all.reduce((most, { end }) => Math.max(most, end), 0));
	for (const { start, end, meaning } of all) if (meaning === null) innocent.fill(1, start, end);
	const byTopic = new Map<string, Found<Term>[]>();
	const doubts = all.filter(isDoubt);
	const terms = all.filter(isTerm);
	// weak ones alone suggest nothing, and are most of what is found
	const borne = new Set<string>();
	for (const { meaning } of terms) if (meaning.weight > weights.weak) borne.add(meaning.topic);
	for (const found of terms) {
		if (!borne.has(found.meaning.topic)) continue;
		// what a saying covers at either end is part of the saying
		if (innocent[found.start] === 1 || innocent[found.end - 1] === 1) continue;
		const others = byTopic.get(found.meaning.topic);
		if (others) addApart(others, found);
		else byTopic.set(found.meaning.topic, [found]);
	}
	const suggested = new Map<string, number>();
	for (const [topic, found] of byTopic) {
		// doubts only take from the evidence, and few topics have enough of it
		if (addUp(found, []) < enough) continue;
		const against = doubts.filter(({ meaning }) => meaning.doubts.has(topic));
		const evidence = addUp(found, against);
		if (evidence >= enough) suggested.set(topic, evidence);
	}
	return suggested;
}

type Meaning = Term | Doubt | null;

const isTerm = (found: Found<Meaning>): found is Found<Term> =>
	found.meaning !== null && 'topic' in found.meaning;

const isDoubt = (found: Found<Meaning>): found is Found<Doubt> =>
	found.meaning !== null && 'doubts' in found.meaning;

/** The same words are evidence once: of two terms that overlap the heavier stays. */
function addApart(others: Found<Term>[], found: Found<Term>) {
	const last = others.at(-1);
	if (!last || found.start >= last.end) others.push(found);
	else if (found.meaning.weight > last.meaning.weight) others[others.length - 1] = found;
}

/**
 * The most that different terms within `reach` words add up to, less what speaks against them before and behind. Both
 * lists are ordered by `start`.
 */
function addUp(found: readonly Found<Term>[], doubts: readonly Found<Doubt>[]): number {
	let most = 0;
	let weak = 0;
	let rest = 0;
	const terms = new Passing<Term>(({ weight }, sign) => {
		if (weight === weights.weak) weak += sign * weight;
		else rest += sign * weight;
	});
	let doubted = 0;
	const near = new Passing<Doubt>((_, sign) => (doubted += sign * doubt.each));
	let next = 0;
	for (const latest of found) {
		terms.add(latest);
		terms.leaveBefore(latest.start - reach);
		for (let one = doubts[next]; one && one.start <= latest.start + reach; one = doubts[next]) {
			near.add(one);
			next += 1;
		}
		near.leaveBefore(latest.start - reach);
		const taken = doubted < doubt.atLeast ? 0 : Math.min(doubted, doubt.most);
		most = Math.max(most, rest + Math.min(weak, mostOfWeak) - taken);
	}
	return most;
}

/** What was found in a stretch of text that moves on; tells when a meaning comes into it and when it is gone from it. */
class Passing<T> {
	readonly #times = new Map<T, number>();
	readonly #found: Found<T>[] = [];
	#oldest = 0;
	readonly #change: (meaning: T, sign: 1 | -1) => void;

	constructor(change: (meaning: T, sign: 1 | -1) => void) {
		this.#change = change;
	}

	add(found: Found<T>) {
		this.#found.push(found);
		const times = this.#times.get(found.meaning) ?? 0;
		this.#times.set(found.meaning, times + 1);
		if (times === 0) this.#change(found.meaning, 1);
	}

	leaveBefore(start: number) {
		for (let one = this.#found[this.#oldest]; one && one.start < start;) {
			const left = (this.#times.get(one.meaning) ?? 0) - 1;
			this.#times.set(one.meaning, left);
			if (left === 0) this.#change(one.meaning, -1);
			this.#oldest += 1;
			one = this.#found[this.#oldest];
		}
	}
}
