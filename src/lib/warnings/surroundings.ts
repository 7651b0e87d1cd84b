/** How much the words around a place speak for topics, by weights learned from passages (`words/learned.ts`). */
import { topics } from './topics';

/** Who has weights of words: the topics that words can tell, and the mood, which is above 0 where something heavy is told. */
export const speakers: readonly string[] = [
	...topics.map(({ id }) => id).filter((id) => id !== 'no-happy-ending'),
	'mood'
];

/** A text is added up in stretches of so many words. */
const stretch = 25;
/** So many on either side of a place are its surroundings: half a page. */
const sides = 4;
/** Words with weights: of fewer than the first nothing is said, and of the second on all that can be. */
const [nothing, all] = [8, 24];

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** A weight is a character of the alphabet; the middle one is nothing. */
const middle = 31;
/** Weights are learned as parts of one. */
const unit = 20;

/**
 * Writes weights as `learned.weights` has them.
 *
 * @param weights By word, by the index of their speaker; those that round to nothing are left out.
 */
export function writeWeights(weights: ReadonlyMap<string, readonly number[]>): string {
	const lines: string[] = [];
	for (const [word, all] of weights) {
		const said = all.flatMap((weight, speaker) => {
			const rounded = Math.max(-middle, Math.min(30, Math.round(weight * unit)));
			return rounded === 0 ? [] : [(alphabet[speaker] ?? '') + (alphabet[rounded + middle] ?? '')];
		});
		if (said.length > 0) lines.push(`${word} ${said.join('')}`);
	}
	return lines.sort().join('\n');
}

/** What weights are taken by where so many words have some: the learning takes the same. */
export const scaleOf = (words: number) => 3 / Math.sqrt(Math.max(1, words));

/** Weights of words for speakers, and what the words around a place add up to. */
export class Surroundings {
	/** By a word's number, where its weights begin in `weights`; they end where the next word's begin. */
	readonly #starts: Int32Array;
	/** The speaker's index in the upper eight bits, the weight, moved by `middle`, in the lower. */
	readonly #weights: Uint16Array;
	/** By a word's number, the stretch in which it was counted last: a word counts once in each. */
	readonly #counted: Int32Array;
	#stretches = 0;

	/**
	 * @param written As {@link writeWeights} writes them.
	 * @param numberOf The number of a word in texts.
	 */
	constructor(written: string, numberOf: (word: string) => number) {
		const byNumber: number[][] = [];
		for (const line of written.split('\n')) {
			const [word = '', said = ''] = line.split(' ');
			const weights: number[] = [];
			for (let at = 0; at < said.length; at += 2)
				weights.push(
					(alphabet.indexOf(said.charAt(at)) << 8) | alphabet.indexOf(said.charAt(at + 1))
				);
			byNumber[numberOf(word)] = weights;
		}
		this.#starts = new Int32Array(byNumber.length + 1);
		for (let word = 0; word < byNumber.length; word += 1)
			this.#starts[word + 1] = (this.#starts[word] ?? 0) + (byNumber[word]?.length ?? 0);
		this.#weights = Uint16Array.from(byNumber.flat());
		this.#counted = new Int32Array(byNumber.length);
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
			return (known[nearest] = new Around(near));
		};
	}

	#add(words: Uint16Array): Stretch {
		const sums = new Int32Array(speakers.length);
		const number = (this.#stretches += 1);
		let count = 0;
		for (const word of words) {
			const from = this.#starts[word] ?? 0;
			const to = this.#starts[word + 1] ?? from;
			if (from === to || this.#counted[word] === number) continue;
			this.#counted[word] = number;
			count += 1;
			for (let one = from; one < to; one += 1) {
				const weight = this.#weights[one] ?? 0;
				sums[weight >> 8] = (sums[weight >> 8] ?? 0) + (weight & 0xff) - middle;
			}
		}
		return { sums, count };
	}
}

/** What words of a stretch add up to, by speaker, and how many have weights. */
interface Stretch {
	sums: Int32Array;
	count: number;
}

/** What the words around a place say. */
export class Around {
	/** How much they are to be believed, 0 to 1: a line alone says little. */
	readonly trust: number;
	readonly #sums = new Float64Array(speakers.length);
	/** The topic that they speak for most, and the largest sum of all others. */
	#first = 0;
	#second = 0;

	constructor(stretches: readonly Stretch[]) {
		const sums = this.#sums;
		let count = 0;
		for (const one of stretches) {
			count += one.count;
			for (let speaker = 0; speaker < sums.length; speaker += 1)
				sums[speaker] = (sums[speaker] ?? 0) + (one.sums[speaker] ?? 0);
		}
		this.trust = Math.max(0, Math.min(1, (count - nothing) / (all - nothing)));
		const scale = scaleOf(count) / unit;
		let most = 0;
		for (let speaker = 0; speaker < sums.length; speaker += 1) {
			const sum = (sums[speaker] ?? 0) * scale;
			sums[speaker] = sum;
			// the last speaker is the mood
			if (speaker === sums.length - 1 || sum <= this.#second) continue;
			if (sum > most) [this.#first, this.#second, most] = [speaker, most, sum];
			else this.#second = sum;
		}
	}

	/** The sum of their weights for a speaker, by its index: long surroundings say no more than short ones. */
	sum(speaker: number): number {
		return this.#sums[speaker] ?? 0;
	}

	/** The largest sum that another topic has; 0 where none has one above it. */
	most(but: number): number {
		return but === this.#first ? this.#second : Math.max(0, this.sum(this.#first));
	}
}
