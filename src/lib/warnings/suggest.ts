/**
 * Suggests warnings for scenes whose author stated none. It only suggests: it reads words, not meaning, and English
 * ones alone. What it finds is never shown as the author's.
 */

import type { SuggestedWarning } from '../story/model';
import { addPhrases, findPhrases, wordsOf, type Found, type PhraseBook } from './phrases';
import { topics } from './topics';
import { harmless, words, type Words } from './words';

/** A strong term suffices, or two clear ones, or a clear one with two weak ones. */
const enough = 4;
const weights: Readonly<Record<keyof Words, number>> = { strong: 4, clear: 2, weak: 1 };
/**
 * Evidence for which a gate is worth a reader's tap: twice what a suggestion takes, so at least two terms that each
 * are rarely said of anything else. A single one is often a figure of speech, and a gate that warns of nothing teaches
 * readers to open gates unread.
 */
const strongEnough = 2 * enough;
/** Weak terms only bear others out: alone, however many, they are the furniture of an adventure. */
const mostOfWeak = 2;

/**
 * Terms are added up within so many words: about half a page of a book, in which one thing happens. Over more than that
 * a long scene gathers a few terms by chance.
 */
const reach = 150;

/** A term of a topic. It counts once, however often it is said: a refrain is no further evidence. */
interface Term {
	topic: string;
	weight: number;
}

/** Terms, and sayings that are innocent though a term stands in them: in one book, for each word is looked up in it. */
const book: PhraseBook<Term | null> = new Map();
for (const [topic, lists] of Object.entries(words)) {
	for (const strength of ['strong', 'clear', 'weak'] as const) {
		addPhrases(book, lists[strength] ?? '', () => ({ topic, weight: weights[strength] }));
	}
}
addPhrases(book, harmless, () => null);

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
	const said = wordsOf(text);
	const all = findPhrases(said, book);
	const innocent = new Set<number>();
	for (const { start, end, meaning } of all) {
		if (meaning === null) for (let at = start; at < end; at += 1) innocent.add(at);
	}
	const byTopic = new Map<string, Found<Term>[]>();
	for (const found of all) {
		if (!isTerm(found)) continue;
		// what a saying covers at either end is part of the saying
		if (innocent.has(found.start) || innocent.has(found.end - 1)) continue;
		const others = byTopic.get(found.meaning.topic);
		if (others) addApart(others, found);
		else byTopic.set(found.meaning.topic, [found]);
	}
	const suggested = new Map<string, number>();
	for (const [topic, found] of byTopic) {
		const evidence = addUp(found);
		if (evidence >= enough) suggested.set(topic, evidence);
	}
	return suggested;
}

const isTerm = (found: Found<Term | null>): found is Found<Term> => found.meaning !== null;

/** The same words are evidence once: of two terms that overlap the heavier stays. */
function addApart(others: Found<Term>[], found: Found<Term>) {
	const last = others.at(-1);
	if (!last || found.start >= last.end) others.push(found);
	else if (found.meaning.weight > last.meaning.weight) others[others.length - 1] = found;
}

/** The most that different terms within `reach` words add up to. `found` is ordered by `start`. */
function addUp(found: readonly Found<Term>[]): number {
	let most = 0;
	const within = new Map<Term, number>();
	let weak = 0;
	let rest = 0;
	const count = ({ weight }: Term, sign: 1 | -1) => {
		if (weight === weights.weak) weak += sign * weight;
		else rest += sign * weight;
	};
	let oldest = 0;
	for (const latest of found) {
		const times = within.get(latest.meaning) ?? 0;
		within.set(latest.meaning, times + 1);
		if (times === 0) count(latest.meaning, 1);
		for (let first = found[oldest]; first && latest.start - first.start > reach;) {
			const left = (within.get(first.meaning) ?? 0) - 1;
			within.set(first.meaning, left);
			if (left === 0) count(first.meaning, -1);
			oldest += 1;
			first = found[oldest];
		}
		most = Math.max(most, rest + Math.min(weak, mostOfWeak));
	}
	return most;
}
