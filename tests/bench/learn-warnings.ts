/**
 * `npm run learn:warnings`: learns from the development passages how much single words speak for a topic and for a heavy
 * mood, and what weight evidence, topic and mood have against each other; writes `src/lib/warnings/words/learned.ts`.
 * The test half is not looked at. The same passages and lists always give the same file; it takes about two minutes.
 *
 * Both steps are logistic regression: weights of words by gradient descent on all passages, each speaker by itself; then
 * the weights of evidence, topic and mood on passages that nobody has read, with words' weights learned without them, or
 * both would be trusted more than they deserve.
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { everydayWords } from '../../src/lib/warnings/phrases';
import { forCandidates, signsOf, surroundingsBy } from '../../src/lib/warnings/suggest';
import { scaleOf, speakers, writeWeights, type Around } from '../../src/lib/warnings/surroundings';
import { learnedFrom, readPassages, target, unread, type Passage } from './passages';

const output = 'src/lib/warnings/words/learned.ts';

/** A word that stands in fewer passages tells more of their writer than of what they tell. */
const fewestPassages = 3;
/** The largest weights that are kept: with more of them, unread passages fare no better. */
const mostWeights = 60_000;
/** Passages with a topic are few beside those without it. */
const weightOfTopic = 8;
const descent = { rounds: 100, rate: 0.5, momentum: 0.9, decay: 0.3 };

/** The words of a passage that may say something, each once: neither names nor the commonest. */
function wordsOf({ text }: Passage): string[] {
	const words = text.replaceAll('’', "'").match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];
	// names begin with a capital, and say who tells and not what
	return [...new Set(words)].filter(
		(word) => /^\p{Ll}/u.test(word) && (everydayWords.get(word) ?? 0) < 200
	);
}

interface Example {
	words: number[];
	/** By speaker: 1 where the passage deals with it, 0 where not, null where that is arguable. */
	deals: (0 | 1 | null)[];
}

/** The weights of words, by speaker. */
function learnWords(passages: readonly Passage[]): Map<string, number[]> {
	const counts = new Map<string, number>();
	const words = passages.map(wordsOf);
	for (const word of words.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
	const known = [...counts].filter(([, count]) => count >= fewestPassages).map(([word]) => word);
	const numbers = new Map(known.map((word, number) => [word, number]));
	const examples = passages.map((passage, at): Example => {
		const { labels, arguable } = passage;
		const deals = speakers.map((speaker) => {
			if (speaker === 'mood') return labels.size > 0 ? 1 : 0;
			return arguable.has(speaker) ? null : labels.has(speaker) ? 1 : 0;
		});
		return { words: (words[at] ?? []).flatMap((word) => numbers.get(word) ?? []), deals };
	});
	const weights = speakers.map((_, speaker) => descend(examples, speaker, known.length));
	const sizes = weights.flatMap((row) => [...row].map(Math.abs)).sort((one, other) => other - one);
	const least = sizes[mostWeights] ?? 0;
	return new Map(
		known.map((word, number) => [
			word,
			weights.map((row) => {
				const weight = row[number] ?? 0;
				return Math.abs(weight) > least ? weight : 0;
			})
		])
	);
}

/** Logistic regression for one speaker; what is said by no word is learned too, and left out. */
function descend(examples: readonly Example[], speaker: number, words: number): Float64Array {
	const weights = new Float64Array(words);
	const speed = new Float64Array(words);
	const positive = speakers[speaker] === 'mood' ? 1 : weightOfTopic;
	let [bias, biasSpeed] = [0, 0];
	for (let round = 0; round < descent.rounds; round += 1) {
		const slope = weights.map((weight) => descent.decay * weight);
		let biasSlope = 0;
		for (const example of examples) {
			const deals = example.deals[speaker] ?? null;
			if (deals === null) continue;
			const scale = scaleOf(example.words.length);
			let sum = bias;
			for (const word of example.words) sum += (weights[word] ?? 0) * scale;
			const error = (sigmoid(sum) - deals) * (deals === 1 ? positive : 1);
			for (const word of example.words) slope[word] = (slope[word] ?? 0) + error * scale;
			biasSlope += error;
		}
		for (let word = 0; word < words; word += 1) {
			speed[word] =
				descent.momentum * (speed[word] ?? 0) -
				(descent.rate * (slope[word] ?? 0)) / examples.length;
			weights[word] = (weights[word] ?? 0) + (speed[word] ?? 0);
		}
		biasSpeed = descent.momentum * biasSpeed - (descent.rate * biasSlope) / examples.length;
		bias += biasSpeed;
	}
	return weights;
}

const sigmoid = (sum: number) => 1 / (1 + Math.exp(-sum));

/** What speaks for a topic in a passage, and whether it deals with it. */
interface Candidate {
	half: string;
	/** The topic's index among the speakers. */
	speaker: number;
	signs: readonly number[];
	deals: 0 | 1;
}

/** Those of a half, with weights of words that were learned from all others. */
function candidatesOf(half: string): Candidate[] {
	const surroundings = surroundingsBy(writeWeights(learnWords(without(half))));
	return readPassages(half).flatMap(({ text, labels, arguable }) => {
		const most = new Map<string, { evidence: number; around: Around }>();
		forCandidates(text, surroundings, (topic, evidence, around) => {
			if (evidence > (most.get(topic)?.evidence ?? 0)) most.set(topic, { evidence, around });
		});
		return [...most]
			.filter(([topic]) => !arguable.has(topic))
			.map(([topic, { evidence, around }]): Candidate => {
				const signs = signsOf(topic, evidence, around);
				return { half, speaker: speakers.indexOf(topic), signs, deals: labels.has(topic) ? 1 : 0 };
			});
	});
}

/** The weights of signs, and what each topic's odds have before any. */
interface Likelihood {
	weights: number[];
	offsets: number[];
}

/** Logistic regression by descent; offsets are held small, for there are few candidates of a topic. */
function learnLikelihood(candidates: readonly Candidate[]): Likelihood {
	const weights = candidates[0]?.signs.map(() => 0) ?? [];
	const offsets = speakers.map(() => 0);
	for (let round = 0; round < 10_000; round += 1) {
		const slope = weights.map(() => 0);
		const offsetSlope = offsets.map((offset) => offset * held);
		for (const candidate of candidates) {
			const { signs, speaker, deals } = candidate;
			const error = sigmoid(oddsOf(candidate, { weights, offsets })) - deals;
			for (const [at, one] of signs.entries()) slope[at] = (slope[at] ?? 0) + error * one;
			offsetSlope[speaker] = (offsetSlope[speaker] ?? 0) + error;
		}
		for (const at of weights.keys())
			weights[at] = (weights[at] ?? 0) - (0.1 * (slope[at] ?? 0)) / candidates.length;
		for (const at of offsets.keys())
			offsets[at] = (offsets[at] ?? 0) - (2 * (offsetSlope[at] ?? 0)) / candidates.length;
	}
	return { weights, offsets };
}
const held = 1;

/** The logarithm of the odds that a candidate is right. */
function oddsOf({ signs, speaker }: Candidate, { weights, offsets }: Likelihood): number {
	return signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), offsets[speaker] ?? 0);
}

const halves = new Map(learnedFrom.map((half) => [half, readPassages(half)]));
const without = (half: string) => [...halves].flatMap(([name, own]) => (name === half ? [] : own));
const candidates = unread.flatMap(candidatesOf);
/** Each with the odds that it has when nothing was learned from its half. */
const judged = unread.flatMap((half) => {
	const others = learnLikelihood(candidates.filter((one) => one.half !== half));
	return candidates
		.filter((one) => one.half === half)
		.map((one) => ({ odds: oddsOf(one, others), deals: one.deals }));
});
const wanted = unread
	.flatMap((half) => halves.get(half) ?? [])
	.reduce((sum, { labels }) => sum + labels.size, 0);

/** What is suggested of the unread passages where the odds have to be above e to this power. */
function measure(least: number): { precision: number; recall: number } {
	const suggested = judged.filter(({ odds }) => odds > least);
	const right = suggested.filter(({ deals }) => deals === 1).length;
	return { precision: right / suggested.length, recall: right / wanted };
}

/** How far the unread passages are above both targets, or below one. */
const distance = (least: number) =>
	Math.min(measure(least).precision - target.precision, measure(least).recall - target.recall);

// as much is suggested as brings both as near to their targets as they get
let least = -2;
for (let odds = least; odds < 2; odds += 0.01) if (distance(odds) > distance(least)) least = odds;
for (const odds of [least - 0.5, least, 0, 0.5, 1]) {
	const { precision, recall } = measure(odds);
	console.log(
		`Unread passages, odds above e^${odds.toFixed(2)}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`
	);
}
const likelihood = learnLikelihood(candidates);
likelihood.weights[0] = (likelihood.weights[0] ?? 0) - least;
const rounded = (numbers: readonly number[]) => numbers.map((one) => Number(one.toFixed(3)));
const weights = writeWeights(learnWords([...halves.values()].flat()));
const written = `/** Learned from passages by \`npm run learn:warnings\` (tests/bench/learn-warnings.ts): how, and what it is for, stands there and in \`../surroundings.ts\`. */
export const learned = {
	speakers: ${JSON.stringify(speakers)},
	likelihood: ${JSON.stringify(rounded(likelihood.weights))},
	offsets: ${JSON.stringify(rounded(likelihood.offsets))},
	weights: \`${weights}\`
};
`;
const options = await resolveConfig(output);
writeFileSync(output, await format(written, { ...options, filepath: output }));
