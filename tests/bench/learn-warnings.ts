/**
 * `npm run learn:warnings`: learns from all passages but the test half's how much words speak for a topic and for a heavy
 * mood, and what weight evidence, topic and mood have against each other; writes `src/lib/warnings/words/learned.ts`. The same
 * passages and lists always give the same file; it takes about a minute and a half.
 *
 * Two steps: a network from words to topics (`network.ts`), learned from all passages; then, by logistic regression, the
 * weights of evidence, topic and mood on passages that nobody has read, with networks that had not seen them, or both would be
 * trusted more than they deserve.
 */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { Vocabulary } from '../../src/lib/story/vocabulary';
import { forCandidates, signsOf, surroundingsBy } from '../../src/lib/warnings/suggest';
import {
	mostSteps,
	speakers,
	stretch,
	writeWeights,
	type Around,
	type Network
} from '../../src/lib/warnings/surroundings';
import { readWords, sentenceEnd } from '../../src/lib/warnings/text-words';
import { learnNetwork, sigmoid, type Example } from './network';
import { learnedFrom, readPassages, target, unread, type Passage } from './passages';

const output = 'src/lib/warnings/words/learned.ts';

/** A word that stands in fewer passages tells more of their writer than of what they tell. */
const fewestPassages = 4;
/** Unread passages are judged in so many parts, each with what was learned without it. */
const parts = 4;

/** Words that passages are learned by: those that stand in some of them with a small letter, for names say who tells and not what. */
function wordsOf(passages: readonly Passage[]): string[] {
	const counts = new Map<string, number>();
	for (const { text } of passages) {
		const words = text
			.replaceAll('’', "'")
			.match(/(?<![\p{L}\p{N}'])\p{Ll}[\p{L}\p{N}]*(?:'[\p{L}\p{N}]+)*/gu);
		for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return [...counts].flatMap(([word, count]) =>
		count >= fewestPassages ? [word.toLowerCase()] : []
	);
}

/** A network learned from passages, as the app has it. */
function networkOf(passages: readonly Passage[]): Network {
	const words = [...new Set(wordsOf(passages))];
	const vocabulary = new Vocabulary(sentenceEnd + 1);
	const first = vocabulary.size;
	for (const word of words) vocabulary.numberOf(word);
	const examples = passages.map(({ text, labels, arguable }): Example => {
		const numbers = readWords(text, vocabulary);
		const heard: number[] = [];
		for (let at = 0; at < numbers.length; at += stretch)
			for (const number of new Set(numbers.subarray(at, at + stretch)))
				if (number >= first) heard.push(number - first);
		const deals = speakers.map((speaker) => {
			if (speaker === 'mood') return labels.size > 0 ? 1 : 0;
			return arguable.has(speaker) ? null : labels.has(speaker) ? 1 : 0;
		});
		return { words: heard, deals };
	});
	const learned = learnNetwork(examples, words.length, speakers.length);
	const sizes = learned.words.weights.map(Math.abs).sort();
	// one weight in ten thousand is cut
	const step = rounded((sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / mostSteps, 5);
	const units = learned.words.width;
	const rows = words.map((word, at): [string, number[]] => [
		word,
		[...learned.words.weights.subarray(at * units, (at + 1) * units)]
	]);
	return {
		words: writeWeights(new Map(rows), step),
		step,
		hidden: [...learned.hidden.weights].map((one) => rounded(one)),
		speakers: [...learned.odds.weights].map((one) => rounded(one)),
		weights: speakers.map((_, speaker) =>
			Array.from({ length: units }, (_, unit) =>
				rounded(learned.speakers.weights[unit * speakers.length + speaker] ?? 0)
			)
		)
	};
}

const rounded = (one: number, places = 3) => Number(one.toFixed(places));

/** What speaks for a topic in a passage, and whether it deals with it. */
interface Candidate {
	/** The topic's index among the speakers. */
	speaker: number;
	signs: readonly number[];
	deals: 0 | 1;
}

/** Those of a half, by a network. */
function candidatesOf(half: string, network: Network): Candidate[] {
	const surroundings = surroundingsBy(network);
	return readPassages(half).flatMap(({ text, labels, arguable }) => {
		const most = new Map<string, { evidence: number; around: Around }>();
		forCandidates(text, surroundings, (topic, evidence, around) => {
			if (evidence > (most.get(topic)?.evidence ?? 0)) most.set(topic, { evidence, around });
		});
		return [...most]
			.filter(([topic]) => !arguable.has(topic))
			.map(([topic, { evidence, around }]): Candidate => {
				const speaker = speakers.indexOf(topic);
				const signs = signsOf(speaker, evidence, around, around.most(speaker));
				return { speaker, signs, deals: labels.has(topic) ? 1 : 0 };
			});
	});
}

/** Logistic regression by descent; offsets are held small, for there are few candidates of a topic. */
function learnLikelihood(candidates: readonly Candidate[]): Likelihood {
	const signs = candidates[0]?.signs.length ?? 0;
	const values = new Float64Array(signs + speakers.length);
	const speed = new Float64Array(values.length);
	for (let round = 0; round < 3000; round += 1) {
		const slope = values.map((value, at) => (at < signs ? 0 : value));
		for (const candidate of candidates) {
			const error = sigmoid(oddsOf(candidate, values)) - candidate.deals;
			for (let at = 0; at < signs; at += 1)
				slope[at] = (slope[at] ?? 0) + error * (candidate.signs[at] ?? 0);
			const offset = signs + candidate.speaker;
			slope[offset] = (slope[offset] ?? 0) + error;
		}
		for (let at = 0; at < values.length; at += 1) {
			speed[at] = 0.95 * (speed[at] ?? 0) - (0.02 * (slope[at] ?? 0)) / candidates.length;
			values[at] = (values[at] ?? 0) + (speed[at] ?? 0);
		}
	}
	return values;
}

/** The weights of signs, and then by speaker what each topic's odds have before any. */
type Likelihood = Float64Array;

/** The logarithm of the odds that a candidate is right. */
function oddsOf({ signs, speaker }: Candidate, values: Likelihood): number {
	let sum = values[signs.length + speaker] ?? 0;
	for (const [at, one] of signs.entries()) sum += one * (values[at] ?? 0);
	return sum;
}

const halves = new Map(learnedFrom.map((half) => [half, readPassages(half)]));
const partOf = (half: string) => unread.indexOf(half) % parts;
const candidates = Array.from({ length: parts }, (_, part) => {
	const others = [...halves].flatMap(([half, own]) =>
		unread.includes(half) && partOf(half) === part ? [] : own
	);
	const network = networkOf(others);
	return unread
		.filter((half) => partOf(half) === part)
		.flatMap((half) => candidatesOf(half, network));
});
/** Each with the odds that it has when nothing was learned from its part. */
const judged = candidates.flatMap((own) => {
	const likelihood = learnLikelihood(candidates.filter((other) => other !== own).flat());
	return own.map((one) => ({ odds: oddsOf(one, likelihood), deals: one.deals }));
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

// as much is suggested as brings both as far above their targets as they get
let least = -2;
for (let odds = least; odds < 2; odds += 0.01) if (distance(odds) > distance(least)) least = odds;
for (const odds of [least - 0.5, least, 0, 0.5, 1]) {
	const { precision, recall } = measure(odds);
	console.log(
		`Unread passages, odds above e^${odds.toFixed(2)}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`
	);
}
const likelihood = learnLikelihood(candidates.flat());
likelihood[0] = (likelihood[0] ?? 0) - least;
const network = networkOf([...halves.values()].flat());
const values = [...likelihood].map((one) => rounded(one));
const written = `import type { Network } from '../surroundings';

/** Learned from passages by \`npm run learn:warnings\` (tests/bench/learn-warnings.ts): how, and what it is for, stands there and in \`../surroundings.ts\`. */
export const learned = {
	/** In the order of what is learned for each. */
	speakers: ${JSON.stringify(speakers)},
	likelihood: ${JSON.stringify(values.slice(0, -speakers.length))},
	offsets: ${JSON.stringify(values.slice(-speakers.length))}
};

export const network: Network = {
	step: ${network.step},
	hidden: ${JSON.stringify(network.hidden)},
	speakers: ${JSON.stringify(network.speakers)},
	weights: ${JSON.stringify(network.weights)},
	words: \`${network.words}\`
};
`;
const options = await resolveConfig(output);
writeFileSync(output, await format(written, { ...options, filepath: output }));
