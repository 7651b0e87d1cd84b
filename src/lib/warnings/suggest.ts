/**
 * Suggests warnings for scenes whose author stated none. It only suggests: it reads words, not meaning, and English
 * ones alone. What it finds is never shown as the author's.
 */

import type { SuggestedWarning } from '../story/model';
import { PhraseBook, type Found } from './phrases';
import { speakers, Surroundings, type Around, type Network } from './surroundings';
import { topics } from './topics';
import { words, type Words } from './words';
import { harmless } from './words/harmless';
import { learned, network } from './words/learned';

/** A strong term, or two clear ones, or a clear one with three weak ones: it suffices where the surroundings don't speak against it. */
const enough = 6;
const weights: Readonly<Record<keyof Words, number>> = { strong: 6, clear: 3, weak: 1 };
/**
 * Evidence for which a gate is worth a reader's tap: twice what a suggestion takes, so at least two terms that each
 * are rarely said of anything else. A single one is often a figure of speech, and a gate that warns of nothing teaches
 * readers to open gates unread.
 */
const strongEnough = 2 * enough;
/**
 * Terms are added up within so many words: a quarter of a page, in which one thing happens. Over more than that
 * a long scene gathers a few terms by chance.
 */
const reach = 75;

/** Two weak terms, or any other one: with less nothing is looked at. */
const least = 2;

/** Weak terms only bear others out: alone, however many, they are the furniture of an adventure. */
const mostOfWeak = 3;

/** A term of a topic. It counts once, however often it is said: a refrain is no further evidence. */
interface Term {
	topic: string;
	/** The topic's index among the speakers. */
	speaker: number;
	weight: number;
	/** How often it stands in the words that are being added up. */
	times: number;
}

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

/** Terms, and sayings (null) that are innocent though a term stands in them: in one book, for each word is looked up in it. */
const book = new PhraseBook<Term | null>();
for (const [topic, lists] of Object.entries(words)) {
	for (const strength of ['strong', 'clear', 'weak'] as const) {
		const terms = lists[strength] ?? '';
		const speaker = speakers.indexOf(topic);
		const term = { topic, speaker, weight: weights[strength], times: 0 };
		book.add(strength === 'clear' ? parted(terms).join('|') : terms, () => ({ ...term }));
	}
}
book.add(harmless, () => null);

/** What a network says of texts as `forCandidates` reads them. */
export const surroundingsBy = (network: Network) =>
	new Surroundings(network, (word) => book.numberOf(word));

/** No index of an array. */
const none = -1;
const surroundings = surroundingsBy(network);
const speakerOf = new Map(speakers.map((speaker, index) => [speaker, index]));
const moodOf = speakerOf.get('mood') ?? none;

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

/** Characters of a text that is judged as the passages were from which its weights were learned. */
const passage = 1200;

/** The topics that a text suggests, with the most evidence that stands together for each. */
function topicsIn(text: string): Map<string, number> {
	const suggested = new Map<string, number>();
	// in a long scene chance has more places to speak at; by how much, nothing was found to measure with
	const bar = Math.log(Math.max(1, text.length / passage)) / 2;
	forCandidates(text, surroundings, (topic, evidence, around) => {
		const speaker = speakerOf.get(topic) ?? none;
		const plain = (1 - around.trust) * (evidence - enough + 0.5);
		const suggests = (most: number) =>
			around.trust * (odds(speaker, signsOf(speaker, evidence, around, most)) - bar) + plain > 0;
		// what other topics say takes longest to look at, and it only speaks against
		if (!suggests(0) || !suggests(around.most(speaker))) return;
		suggested.set(topic, Math.max(evidence, suggested.get(topic) ?? 0));
	});
	return suggested;
}

/**
 * What speaks for a topic at a place, in the order of `learned.likelihood`; with its weights they add up to the logarithm
 * of the odds that the scene deals with it: evidence, which counts for more the heavier the mood is; the words around; and,
 * against it, what they say of whichever other topic they speak for most.
 *
 * @param speaker The topic's index among the speakers.
 * @param evidence What terms add up to.
 * @param most What they say of that other topic.
 */
export function signsOf(
	speaker: number,
	evidence: number,
	around: Around,
	most: number
): readonly number[] {
	const mood = Math.max(-2, Math.min(2, around.sum(moodOf)));
	const root = Math.sqrt(evidence);
	return [1, root, around.sum(speaker), mood * root, most];
}

/** The logarithm of the odds for a topic. */
function odds(speaker: number, signs: readonly number[]): number {
	const offset = learned.offsets[speaker] ?? 0;
	return signs.reduce((sum, sign, at) => sum + sign * (learned.likelihood[at] ?? 0), offset);
}

/**
 * Finds where a text may deal with a topic: at each place with some evidence.
 *
 * @param tell Gets the topic, the evidence within `reach` words, and what the words around say.
 */
export function forCandidates(
	text: string,
	surroundings: Surroundings,
	tell: (topic: string, evidence: number, around: Around) => void
): void {
	const words = book.read(text);
	const all = book.find(words);
	const around = surroundings.of(words);
	const innocent = new Uint8Array(all.reduce((most, { end }) => Math.max(most, end), 0));
	for (const { start, end, meaning } of all) if (meaning === null) innocent.fill(1, start, end);
	const byTopic: Found<Term>[][] = speakers.map(() => []);
	for (const found of all) {
		// what a saying covers at either end is part of the saying
		if (!isTerm(found) || innocent[found.start] === 1 || innocent[found.end - 1] === 1) continue;
		addApart(byTopic[found.meaning.speaker] ?? [], found);
	}
	for (const found of byTopic) {
		const first = found[0]?.meaning;
		// of most topics a text has a word or two
		if (!first || (found.length === 1 && first.weight < least)) continue;
		let last: Around | null = null;
		let most = 0;
		addUp(found, (place, evidence) => {
			if (evidence < least) return;
			const here = around(place);
			if (here === last && evidence <= most) return;
			last = here;
			most = evidence;
			tell(first.topic, evidence, here);
		});
	}
}

const isTerm = (found: Found<Term | null>): found is Found<Term> => found.meaning !== null;

/** The same words are evidence once: of two terms that overlap the heavier stays. */
function addApart(others: Found<Term>[], found: Found<Term>) {
	const last = others.at(-1);
	if (!last || found.start >= last.end) others.push(found);
	else if (found.meaning.weight > last.meaning.weight) others[others.length - 1] = found;
}

/** Tells at each term what different terms within `reach` words add up to; they are ordered by `start`. */
function addUp(
	found: readonly Found<Term>[],
	tell: (place: number, evidence: number) => void
): void {
	let weak = 0;
	let rest = 0;
	const count = (term: Term, by: 1 | -1) => {
		const before = term.times;
		term.times = before + by;
		if (before !== 0 && term.times !== 0) return;
		if (term.weight === weights.weak) weak += by * term.weight;
		else rest += by * term.weight;
	};
	let oldest = 0;
	for (const latest of found) {
		count(latest.meaning, 1);
		for (let one = found[oldest]; one && one.start < latest.start - reach; one = found[oldest]) {
			count(one.meaning, -1);
			oldest += 1;
		}
		tell(latest.start, rest + Math.min(weak, mostOfWeak));
	}
	for (const { meaning } of found) meaning.times = 0;
}
