/**
 * Learns the network by which words speak for topics (`src/lib/warnings/surroundings.ts`): from words to hidden units, which
 * let through what is above 0, to the logarithm of each speaker's odds. Gradient descent by Adam (Kingma and Ba 2015, its
 * figures), a share of the words left out at random (Srivastava et al. 2014). The same examples give the same network.
 */
import { scaleOf } from '../../src/lib/warnings/surroundings';
import { randomOf, type Random } from './edit-story';

/** A passage to learn from. */
export interface Example {
	/** Numbers of its words; a word that counts twice stands there twice. */
	words: readonly number[];
	/** By speaker: 1 where the passage deals with it, 0 where not, null where that is arguable. */
	deals: readonly (0 | 1 | null)[];
}

/** All weights of a layer, a row for each of what goes in. */
interface Layer {
	weights: Float64Array;
	/** What comes out. */
	width: number;
}

/** What was learned: from words to hidden units, and from those to speakers; each with what there is before anything goes in. */
export interface Learned {
	words: Layer;
	hidden: Layer;
	speakers: Layer;
	odds: Layer;
}

/** With twice as many units unread passages fare a hundredth better, and the file is twice as long. */
const units = 32;
const batch = 128;
const rounds = 30;
/** Passages with a topic are few beside those without it. */
const weightOfTopic = 4;
const leftOut = 0.5;
const decay = 1e-4;
/** How far a step goes at first; at the end, a fifth of it. */
const rate = 0.003;
/** Before any word, most passages deal with nothing. */
const oddsBefore = -3;

/**
 * @param words How many words there are: their numbers are below it.
 * @param speakers How many there are.
 */
export function learnNetwork(
	examples: readonly Example[],
	words: number,
	speakers: number
): Learned {
	const random = randomOf(1);
	const learned: Learned = {
		words: layer(words, units, () => 0.17 * (2 * random() - 1)),
		hidden: layer(1, units, () => 0),
		speakers: layer(units, speakers, () => 0.35 * (2 * random() - 1)),
		odds: layer(1, speakers, () => oddsBefore)
	};
	const steps = Object.values(learned).map((one: Layer) => descent(one));
	const order = examples.map((_, example) => example);
	for (let round = 0; round < rounds; round += 1) {
		shuffle(order, random);
		const pace = rate * (1 - (0.8 * round) / rounds);
		for (let at = 0; at < order.length; at += batch) {
			const some = order.slice(at, at + batch).flatMap((example) => examples[example] ?? []);
			const slopes = slopesOf(learned, some, random);
			for (const [one, step] of steps.entries()) step(slopes[one] ?? new Float64Array(), pace);
		}
	}
	return learned;
}

function layer(rows: number, width: number, first: () => number): Layer {
	return { weights: Float64Array.from({ length: rows * width }, first), width };
}

function shuffle(order: number[], random: Random) {
	for (let at = order.length - 1; at > 0; at -= 1) {
		const other = Math.floor(random() * (at + 1));
		[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
	}
}

/** Adam's steps for a layer. */
function descent({ weights, width }: Layer): (slope: Float64Array, pace: number) => void {
	const mean = new Float64Array(weights.length);
	const square = new Float64Array(weights.length);
	let time = 0;
	// what there is before anything goes in is not held small
	const shrink = weights.length > width ? decay : 0;
	return (slope, pace) => {
		time += 1;
		const meanScale = 1 / (1 - 0.9 ** time);
		const squareScale = 1 / (1 - 0.999 ** time);
		for (let at = 0; at < weights.length; at += 1) {
			const down = (slope[at] ?? 0) + shrink * (weights[at] ?? 0);
			const average = (mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * down);
			const spread = (square[at] = 0.999 * (square[at] ?? 0) + 0.001 * down * down);
			const step = (average * meanScale) / (Math.sqrt(spread * squareScale) + 1e-8);
			weights[at] = (weights[at] ?? 0) - pace * step;
		}
	};
}

/** How each layer's weights would have to rise to do worse on some examples, in the order of {@link Learned}. */
function slopesOf(learned: Learned, examples: readonly Example[], random: Random): Float64Array[] {
	const slopes = Object.values(learned).map((one: Layer) => new Float64Array(one.weights.length));
	const [words, hidden, speakers, odds] = slopes;
	if (!words || !hidden || !speakers || !odds) return slopes;
	const width = learned.speakers.width;
	for (const example of examples) {
		const heard = example.words.filter(() => random() >= leftOut);
		const scale = scaleOf(example.words.length) / (1 - leftOut);
		const unitsAt = unitsOf(learned, heard, scale);
		const back = new Float64Array(units);
		for (let speaker = 0; speaker < width; speaker += 1) {
			const deals = example.deals[speaker] ?? null;
			if (deals === null) continue;
			let sum = learned.odds.weights[speaker] ?? 0;
			for (let unit = 0; unit < units; unit += 1)
				sum += (unitsAt[unit] ?? 0) * (learned.speakers.weights[unit * width + speaker] ?? 0);
			const weight = (deals === 1 ? weightOfTopic : 1) / examples.length;
			const error = (sigmoid(sum) - deals) * weight;
			odds[speaker] = (odds[speaker] ?? 0) + error;
			for (let unit = 0; unit < units; unit += 1) {
				const at = unit * width + speaker;
				speakers[at] = (speakers[at] ?? 0) + error * (unitsAt[unit] ?? 0);
				if ((unitsAt[unit] ?? 0) > 0)
					back[unit] = (back[unit] ?? 0) + error * (learned.speakers.weights[at] ?? 0);
			}
		}
		for (let unit = 0; unit < units; unit += 1)
			hidden[unit] = (hidden[unit] ?? 0) + (back[unit] ?? 0);
		for (const word of heard)
			for (let unit = 0, at = word * units; unit < units; unit += 1, at += 1)
				words[at] = (words[at] ?? 0) + (back[unit] ?? 0) * scale;
	}
	return slopes;
}

/** What hidden units let through of some words. */
function unitsOf(learned: Learned, words: readonly number[], scale: number): Float64Array {
	const sums = new Float64Array(units);
	for (const word of words)
		for (let unit = 0, at = word * units; unit < units; unit += 1, at += 1)
			sums[unit] = (sums[unit] ?? 0) + (learned.words.weights[at] ?? 0);
	return sums.map((sum, unit) => Math.max(0, sum * scale + (learned.hidden.weights[unit] ?? 0)));
}

/** The probability whose odds have this logarithm. */
export const sigmoid = (odds: number) => 1 / (1 + Math.exp(-odds));
