/** Places are found again when the text was edited, and never trusted further than the text bears out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInScene } from '../../../src/lib/links/find-in-scene';
import { findPlace, FLOORS } from '../../../src/lib/links/find-place';
import { describePlace } from '../../../src/lib/links/place';

const tide = [
	'The tide table on the wall was two years old, and nobody at the station had thought to turn it over.',
	'“You could set a clock by that water,” Ines said. “If you had a clock.”',
	'“No.”',
	'He wound the wire round his thumb, once, twice, and listened. Somewhere out past the drowned church a bell was ringing that had no business to be there.',
	'Nobody answered. The kettle did what kettles do.',
	'“No.”',
	'They wrote it down all the same, because that was the rule: whatever was heard was written down, with the hour and the wind.'
];
const orchard = [
	'What the orchard owed was apples, and it paid in wasps.',
	'Her uncle had planted it the year the road came through, in rows as straight as a sermon, and it had been going crooked ever since.',
	'Every tree had a number on a tin tag and every tag had been shot at.'
];
const story = (scenes: Record<string, readonly string[]>) => ({
	scenes: Object.keys(scenes),
	blocksOf: (id: string) => Promise.resolve(scenes[id] ?? [])
});
const bell = describePlace('signal', 'aaaaa1', tide, { paragraph: 3, offset: 62, length: 0 });

describe('in its scene', () => {
	test('a place in unchanged text is found exactly, and for certain', () => {
		expect(findInScene(bell, tide)).toEqual({
			paragraph: 3,
			offset: 62,
			length: bell.quote.length,
			confidence: 1
		});
	});

	test('the second of two equal lines is the second still, when a paragraph comes before them', () => {
		const second = describePlace('signal', 'aaaaa1', tide, { paragraph: 5, offset: 0, length: 5 });
		const edited = ['It had rained for a week.', ...tide];
		expect(findInScene(second, edited)).toMatchObject({ paragraph: 6, offset: 0, length: 5 });
	});

	test('a refrain with the same words around it is found at the one nearest to where it was', () => {
		const verses = [
			'So row, row on.',
			'The river is wide.',
			'So row, row on.',
			'The river is wide.',
			'So row, row on.'
		];
		const middle = describePlace('song', 'aaaaa1', verses, { paragraph: 2, offset: 0, length: 0 });
		expect(findInScene(middle, verses)?.paragraph).toBe(2);
	});

	test('other quotes, dashes, case and line breaks change nothing', () => {
		const edited = tide.map((block) =>
			block
				.replace(/[“”]/g, '"')
				.replace(/, /g, ' -- ')
				.replace(/ (\w+\.)/g, '\n$1')
				.toUpperCase()
		);
		expect(findInScene(bell, edited)).toMatchObject({ paragraph: 3, confidence: 1 });
	});

	test('typing errors mended, and a few words chosen anew, still lead to the passage', () => {
		const edited = tide.with(
			3,
			'He wound the cable round his thumb, once, and again, and listened. Somewhere out past the sunken church a bell rang that had no business being there.'
		);
		const match = findInScene(bell, edited);
		expect(match?.paragraph).toBe(3);
		expect(match?.confidence).toBeGreaterThan(FLOORS.scene);
		expect(match?.confidence).toBeLessThan(0.9);
	});

	test('a paragraph written over by another is not trusted', () => {
		const edited = tide.with(
			3,
			'Then the lamp failed, and there was only the wireless, hissing to itself like a cat in a sack, until morning came up grey.'
		);
		expect(findInScene(bell, edited)?.confidence ?? 0).toBeLessThan(FLOORS.scene);
	});

	test('another scene altogether is not trusted', () => {
		expect(findInScene(bell, orchard)?.confidence ?? 0).toBeLessThan(0.2);
	});

	test('text without spaces between its words is found too', () => {
		const eki = [
			'雪は夜のうちに積もり、駅の名を書いた板を半分まで隠していた。',
			'駅長は帳面を開いて、誰も降りなかった列車の時刻を書いた。',
			'「次はいつ来ますか」と、女の人が言った。'
		];
		const place = describePlace('eki', 'aaaaa1', eki, { paragraph: 1, offset: 0, length: 0 });
		const edited = [
			'一月の朝だった。',
			...eki.with(1, '駅長は古い帳面を開き、誰も降りなかった列車の時刻を記した。')
		];
		const match = findInScene(place, edited);
		expect(match?.paragraph).toBe(2);
		expect(match?.confidence).toBeGreaterThan(FLOORS.scene);
	});

	test('a scene of one word, and one of signs alone, are found', () => {
		for (const blocks of [['Snow.'], ['…'], ['?!', '…']]) {
			const place = describePlace('s', 'aaaaa1', blocks, { paragraph: 0, offset: 0, length: 0 });
			expect(findInScene(place, blocks)).toMatchObject({ paragraph: 0, offset: 0, confidence: 1 });
		}
	});

	test('a scene without words has no match, nor has a place without', () => {
		expect(findInScene(bell, [])).toBeNull();
		const empty = describePlace('s', 'aaaaa1', [], { paragraph: 0, offset: 0, length: 0 });
		expect(findInScene(empty, tide)).toBeNull();
	});
});

describe('in the story', () => {
	test('its own scene first: the same words elsewhere don’t lead away from it', async () => {
		const found = await findPlace(bell, story({ aaaaa0: tide, aaaaa1: tide, aaaaa2: tide }));
		expect(found).toMatchObject({ kind: 'found', match: { scene: 'aaaaa1', confidence: 1 } });
	});

	test('a passage that moved to the next scene is found there', async () => {
		const found = await findPlace(
			bell,
			story({ aaaaa0: orchard, aaaaa1: tide.slice(0, 2), bbbbb2: tide.slice(2) })
		);
		expect(found).toMatchObject({ kind: 'found', match: { scene: 'bbbbb2', paragraph: 1 } });
	});

	test('a passage that moved far away is found there', async () => {
		const found = await findPlace(
			bell,
			story({ aaaaa1: ['Gone.'], b: orchard, c: orchard, d: orchard, e: tide })
		);
		expect(found).toMatchObject({ kind: 'found', match: { scene: 'e', paragraph: 3 } });
	});

	test('a place whose scene has left the story is looked for from the scene that stands for it', async () => {
		const asked: string[] = [];
		const text = story({ a: orchard, b: orchard, c: tide, d: orchard });
		const found = await findPlace(
			bell,
			{
				...text,
				blocksOf: (id) => {
					asked.push(id);
					return text.blocksOf(id);
				}
			},
			'c'
		);
		expect(found).toMatchObject({ kind: 'found', match: { scene: 'c' } });
		expect(asked).toEqual(['c']);
	});

	test('a rewritten passage is told with what is left of it, and not applied', async () => {
		const edited = tide.with(
			3,
			'Past the drowned church a bell was ringing. He stopped winding, he did not know why, and let the quiet come back to the room, where nobody said anything.'
		);
		const found = await findPlace(bell, story({ aaaaa1: edited, b: orchard }));
		expect(found.kind).toBe('changed');
		expect(found.match?.scene).toBe('aaaaa1');
	});

	test('the words of a passage that was taken out are not trusted where they stand among others', async () => {
		const refrain = 'So row, row on, the river is wide and the night is young.';
		const song = [
			'He sang to the oars as his father had.',
			refrain,
			'Nobody joined in on the bank.'
		];
		const place = describePlace('signal', 'aaaaa1', song, { paragraph: 1, offset: 0, length: 0 });
		const text = {
			aaaaa1: tide,
			b: orchard,
			c: ['They danced until the lamps were out.', refrain]
		};
		expect((await findPlace(place, story(text))).kind).toBe('changed');
		const moved = await findPlace(place, story({ aaaaa1: tide, b: orchard, c: song }));
		expect(moved).toMatchObject({ kind: 'found', match: { scene: 'c', paragraph: 1 } });
	});

	test('a passage that nothing is left of is gone', async () => {
		expect(await findPlace(bell, story({ aaaaa1: orchard, b: orchard }))).toEqual({
			kind: 'gone',
			match: null
		});
		expect(await findPlace(bell, story({}))).toEqual({ kind: 'gone', match: null });
	});

	test('with a part of the story out of reach nobody is told that a passage is gone', async () => {
		const text = story({ aaaaa1: orchard, b: tide });
		const broken = {
			...text,
			blocksOf: (id: string) =>
				id === 'b' ? Promise.reject(new Error('offline')) : text.blocksOf(id)
		};
		await expect(findPlace(bell, broken)).rejects.toThrow('offline');
		await expect(
			findPlace({ ...bell, scene: 'b' }, { ...broken, scenes: ['aaaaa1', 'b'] })
		).rejects.toThrow('offline');
	});
});

describe('whatever the text', () => {
	const word = fc.string({
		unit: fc.constantFrom('a', 'b', 'd', 'e', 'i', 'l', 'm', 'n', 'o', 'r', 's', 't', 'u'),
		minLength: 2,
		maxLength: 9
	});
	const block = fc
		.array(word, { minLength: 1, maxLength: 40 })
		.map((words) => `${words.join(' ')}.`);
	const scene = fc.array(block, { minLength: 1, maxLength: 12 });

	test('a place in unchanged text is found where it is, with the highest confidence', () => {
		fc.assert(
			fc.property(scene, fc.nat(), fc.nat(), (blocks, a, b) => {
				const paragraph = a % blocks.length;
				const offset = b % (blocks[paragraph]?.length ?? 1);
				const place = describePlace('s', 'aaaaa1', blocks, { paragraph, offset, length: 0 });
				expect(findInScene(place, blocks)).toMatchObject({
					paragraph: place.paragraph,
					offset: place.offset,
					confidence: 1
				});
			})
		);
	});

	test('confidence stays between 0 and 1, and what is found lies in the text', () => {
		fc.assert(
			fc.property(scene, scene, fc.nat(), (before, after, a) => {
				const place = describePlace('s', 'aaaaa1', before, {
					paragraph: a % before.length,
					offset: 0,
					length: 0
				});
				const match = findInScene(place, after);
				if (!match) return;
				expect(match.confidence).toBeGreaterThanOrEqual(0);
				expect(match.confidence).toBeLessThanOrEqual(1);
				const block = after[match.paragraph] ?? '';
				expect(match.offset).toBeLessThanOrEqual(block.length);
			})
		);
	});

	test('confidence falls as more of the quote’s words are others, until nothing is found', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(word, { minLength: 24, maxLength: 40 }),
				fc.uniqueArray(
					word.map((other) => `z${other}`),
					{ minLength: 40, maxLength: 40 }
				),
				(words, others) => {
					const place = describePlace('s', 'aaaaa1', [words.join(' ')], {
						paragraph: 0,
						offset: 0,
						length: 0
					});
					const count = place.quote.split(' ').length;
					const confidences = [0, 0.25, 0.5, 1].map((share) => {
						const changed = words.map((word, at) =>
							at < count && at % 4 < share * 4 ? (others[at] ?? word) : word
						);
						return findInScene(place, [changed.join(' ')])?.confidence ?? 0;
					});
					expect(confidences[0]).toBe(1);
					for (let at = 1; at < confidences.length; at += 1)
						if (confidences[at - 1] === 0) expect(confidences[at]).toBe(0);
						else expect(confidences[at]).toBeLessThan(confidences[at - 1] ?? 0);
				}
			)
		);
	});
});
