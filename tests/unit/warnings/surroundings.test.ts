import { describe, expect, test } from 'vitest';
import { suggestWarnings } from '../../../src/lib/warnings/suggest';
import {
	speakers,
	Surroundings,
	writeWeights,
	type Network
} from '../../../src/lib/warnings/surroundings';
import { learned, network } from '../../../src/lib/warnings/words/learned';

const topicsOf = (text: string) => suggestWarnings([{ text }]).map(({ warning }) => warning);

describe('what was learned (otherwise `npm run learn:warnings`)', () => {
	test('is of the topics that there are', () => {
		expect(learned.speakers).toEqual(speakers);
		expect(network.speakers.length).toBe(speakers.length);
	});

	test('takes what the words say of another topic as speaking against, as whoever looks at it last relies on', () => {
		expect(learned.likelihood[4]).toBeLessThan(0);
	});
});

describe('what the words around a place say', () => {
	const numbers = new Map([
		['grave', 2],
		['jam', 3],
		['tomb', 4]
	]);
	/** Two hidden units, of which each speaks for one topic. */
	const small: Network = {
		words: writeWeights(
			new Map([
				['grave', [0.8, 0]],
				['jam', [-0.5, 0.1]],
				['tomb', [7, -7]]
			]),
			0.1
		),
		step: 0.1,
		hidden: [0.25, 0],
		speakers: [-3, ...speakers.slice(1).map(() => -4)],
		weights: speakers.map((_, speaker) => [speaker === 0 ? 2 : 0, speaker === 1 ? 1 : 0])
	};
	const surroundings = () => new Surroundings(small, (word) => numbers.get(word) ?? 0);
	const text = (...words: string[]) => Uint16Array.from(words, (word) => numbers.get(word) ?? 0);

	test('is the sum of their weights, each word once, scaled by how many there are, as far as units let it through', () => {
		const around = surroundings().of(text('grave', 'the', 'jam', 'grave'))(0);
		expect(around.sum(0)).toBeCloseTo(-3 + 2 * (0.25 + (3 * (0.8 - 0.5)) / Math.SQRT2), 5);
		expect(around.sum(1)).toBeCloseTo(-4 + (3 * 0.1) / Math.SQRT2, 5);
		const light = surroundings().of(text('jam'))(0);
		expect(light.sum(0)).toBe(-3);
	});

	test('is cut where a word has more weight than is written', () => {
		const around = surroundings().of(text('tomb'))(0);
		expect(around.sum(0)).toBeCloseTo(-3 + 2 * (0.25 + 3 * 0.8), 5);
		expect(around.sum(1)).toBe(-4);
	});

	test('of another topic is what they say of the one for which they speak most, or nothing', () => {
		const around = surroundings().of(text('tomb'))(0);
		expect(around.most(1)).toBeCloseTo(around.sum(0), 5);
		expect(around.most(0)).toBe(0);
	});

	test('is what is learned of no word where no word is known, and a few are not believed', () => {
		const around = surroundings().of(text('the', 'the'))(1);
		expect([around.sum(0), around.trust]).toEqual([-3 + 2 * 0.25, 0]);
		expect(surroundings().of(text('grave', 'jam'))(0).trust).toBe(0);
	});

	test('is of half a page on either side, and no more', () => {
		const far = Array<string>(150).fill('the');
		const at = surroundings().of(text('grave', ...far, 'jam'));
		expect(at(0).sum(0)).toBeCloseTo(-3 + 2 * (0.25 + 3 * 0.8), 5);
		expect(at(152).sum(0)).toBe(-3);
	});
});

describe('the same words', () => {
	const heavy =
		'Nobody had told her that his body would still be lying there. The police had put a sheet over the corpse, and it did not reach his feet. She knelt on the wet road. “He’s dead,' +
		' isn’t he?” she whispered, and the constable, who was hardly older than her brother, looked at the ground and said that he was so sorry. There had been nothing to be done, he said. She didn’t scream. She' +
		' thought of his mother, who was waiting with the dinner, and who did not know yet, and then she began to shake and couldn’t stop.';
	const light =
		'“He’s dead, isn’t he?” said Gran, and prodded the toaster with a wooden spoon. It coughed up one black crust and lay still. The kettle had died on Monday, the oven was on' +
		' its last legs, and now this. “We shall have to bury him behind the greenhouse,” she decided cheerfully, “with full honours and marmalade.” So we put on our hats, and Uncle Bert' +
		' played something on the comb, and afterwards there were scones, and a great deal of tea, and nobody washed up until supper.';

	test('suggest a topic in a heavy scene, and none in a merry one', () => {
		expect(topicsOf(heavy)).toContain('character-death');
		expect(topicsOf(light)).toEqual([]);
	});
});
