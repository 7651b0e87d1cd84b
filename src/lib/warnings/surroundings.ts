/**
 * How much the words around a place speak for topics: a network with one hidden layer, learned from passages
 * (`words/learned.ts`).
 */
import { topics } from './topics';

/** For whom the network speaks: the topics that words can tell, and the mood, which is above 0 where something heavy is told. */
export const speakers: readonly string[] = [
	...topics.map(({ id }) => id).filter((id) => id !== 'no-happy-ending'),
	'mood'
];

/** A text is added up in stretches of so many words; in each a word counts once. */
export const stretch = 50;
/** So many on either side of a place are its surroundings: half a page. */
const sides = 2;
/** Known words: of fewer than the first nothing is said, and of the second on all that can be. */
const [nothing, all] = [16, 48];

/** What was learned. */
export interface Network {
	/** Of each word that is known how much it says to each hidden unit, as {@link writeWeights} writes them. */
	words: string;
	/** What a step of a word's weight is worth. */
	step: number;
	/** What each hidden unit has before any word. */
	hidden: readonly number[];
	/** What each speaker has before any word. */
	speakers: readonly number[];
	/** By speaker, how much each hidden unit says to it. */
	weights: readonly (readonly number[])[];
}

/** A word's weight is so many steps at most, up or down: with four times as many, unread passages fare no better. */
export const mostSteps = 8;
/** A weight is one of these characters; the middle one is nothing. */
const alphabet = 'abcdefghijklmnopq';

/**
 * Writes weights as {@link Network.words} has them: a line for each word, and in it a character for each weight. Those of
 * more than `mostSteps` are cut.
 */
export function writeWeights(
	weights: ReadonlyMap<string, readonly number[]>,
	step: number
): string {
	const written = (weight: number) =>
		alphabet.charAt(
			Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step))) + mostSteps
		);
	return [...weights]
		.map(([word, own]) => `${word} ${own.map(written).join('')}`)
		.sort()
		.join('\n');
}

/** What the sums of words are taken by where there are so many: long surroundings say no more than short ones. */
export const scaleOf = (words: number) => 3 / Math.sqrt(Math.max(1, words));

/** Bits for what the weights of a stretch add up to, and how many such sums share a number, to be added up at once. */
const laneBits = Math.ceil(Math.log2(stretch * 2 * mostSteps + 1));
const lanes = Math.floor(31 / laneBits);

/** What the words around places say. */
export class Surroundings {
	readonly #units: number;
	readonly #layer: Layer;
	/** Numbers that hold the weights of a word. */
	readonly #width: number;
	/** By a word's number, which row of weights is its own; 0 where it has none. */
	readonly #rows: Uint16Array;
	/** Rows of weights, none below 0: more by `mostSteps` than they are; the first is nobody's. */
	readonly #weights: Int32Array;
	/** By row, the stretch in which it was counted last. */
	readonly #counted: Int32Array;
	#stretches = 0;

	/** @param numberOf The number of a word in texts. */
	constructor(network: Network, numberOf: (word: string) => number) {
		this.#units = network.hidden.length;
		this.#layer = {
			step: network.step,
			before: Float64Array.from(network.hidden),
			odds: Float64Array.from(network.speakers),
			weights: Float64Array.from(network.weights.flat())
		};
		const lines = network.words.split('\n').map((line) => line.split(' '));
		const numbers = lines.map(([word = '']) => numberOf(word));
		this.#rows = new Uint16Array(numbers.reduce((most, one) => Math.max(most, one), 0) + 1);
		this.#width = Math.ceil(this.#units / lanes);
		this.#weights = new Int32Array((lines.length + 1) * this.#width);
		this.#counted = new Int32Array(lines.length + 1);
		for (const [at, [, own = '']] of lines.entries()) {
			this.#rows[numbers[at] ?? 0] = at + 1;
			for (let unit = 0; unit < own.length; unit += 1) {
				const place = (at + 1) * this.#width + Math.floor(unit / lanes);
				const weight = alphabet.indexOf(own.charAt(unit)) << ((unit % lanes) * laneBits);
				this.#weights[place] = (this.#weights[place] ?? 0) | weight;
			}
		}
	}

	/**
	 * What the words around places of a text say.
	 *
	 * @param words Numbers of the text's words.
	 * @returns For a place, what is around it; the same object for places so near to each other that nothing else is.
	 */
	of(words: Uint16Array): (place: number) => Around {
		const stretches: (Stretch | undefined)[] = [];
		const known: (Around | undefined)[] = [];
		return (place) => {
			const nearest = Math.round(place / stretch);
			const ready = known[nearest];
			if (ready) return ready;
			const near: Stretch[] = [];
			const end = Math.min(nearest + sides, Math.ceil(words.length / stretch));
			for (let at = Math.max(0, nearest - sides); at < end; at += 1)
				near.push((stretches[at] ??= this.#add(words.subarray(at * stretch, (at + 1) * stretch))));
			return (known[nearest] = new Around(this.#layer, near));
		};
	}

	#add(words: Uint16Array): Stretch {
		const width = this.#width;
		const rows = this.#rows;
		const weights = this.#weights;
		const counted = this.#counted;
		const together = new Int32Array(width);
		const number = (this.#stretches += 1);
		let count = 0;
		for (const word of words) {
			const row = rows[word] ?? 0;
			if (row === 0 || counted[row] === number) continue;
			counted[row] = number;
			count += 1;
			for (let one = 0, at = row * width; one < width; one += 1, at += 1)
				together[one] = (together[one] ?? 0) + (weights[at] ?? 0);
		}
		const sums = new Int32Array(this.#units);
		for (let unit = 0; unit < sums.length; unit += 1) {
			const lane = (together[Math.floor(unit / lanes)] ?? 0) >>> ((unit % lanes) * laneBits);
			sums[unit] = (lane & ((1 << laneBits) - 1)) - mostSteps * count;
		}
		return { sums, count };
	}
}

/** From hidden units to speakers. */
interface Layer {
	step: number;
	/** By unit, what it has before any word. */
	before: Float64Array;
	/** By speaker, what it has before any word. */
	odds: Float64Array;
	/** By speaker, and by unit. */
	weights: Float64Array;
}

/** What words of a stretch add up to, by hidden unit, and how many are known. */
interface Stretch {
	sums: Int32Array;
	count: number;
}

/** What the words around a place say. */
export class Around {
	/** How much they are to be believed, 0 to 1: a line alone says little. */
	readonly trust: number;
	readonly #layer: Layer;
	/** What each hidden unit lets through. */
	readonly #through: Float64Array;
	/** By speaker, as far as somebody asked. */
	readonly #sums: (number | undefined)[] = [];

	constructor(layer: Layer, stretches: readonly Stretch[]) {
		this.#layer = layer;
		this.#through = layer.before.slice();
		let count = 0;
		for (const stretch of stretches) count += stretch.count;
		const scale = scaleOf(count) * layer.step;
		for (let unit = 0; unit < this.#through.length; unit += 1) {
			let said = 0;
			for (const stretch of stretches) said += stretch.sums[unit] ?? 0;
			this.#through[unit] = Math.max(0, (this.#through[unit] ?? 0) + said * scale);
		}
		this.trust = Math.max(0, Math.min(1, (count - nothing) / (all - nothing)));
	}

	/** How much they speak for a speaker, by its index: a logarithm of odds. */
	sum(speaker: number): number {
		return (this.#sums[speaker] ??= this.#add(speaker));
	}

	/** How much they speak for another topic, the one for which they do most; 0 where that is below it. */
	most(but: number): number {
		let most = 0;
		// the last speaker is the mood
		for (let speaker = 0; speaker < this.#layer.odds.length - 1; speaker += 1)
			if (speaker !== but) most = Math.max(most, this.sum(speaker));
		return most;
	}

	#add(speaker: number): number {
		const { odds, weights } = this.#layer;
		const through = this.#through;
		let sum = odds[speaker] ?? 0;
		for (let unit = 0, at = speaker * through.length; unit < through.length; unit += 1, at += 1)
			sum += (through[unit] ?? 0) * (weights[at] ?? 0);
		return sum;
	}
}
