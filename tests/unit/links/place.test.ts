import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockStarts, describePlace } from '../../../src/lib/links/place';

const blocks = [
	'The heron stood in the shallows, and nobody on the bridge had the time to look at it.',
	'“No.”',
	'Maud counted the barges again. There were eleven, and there had been eleven the night before, and the night before that one too, which was the trouble.'
];

test('a place quotes the words at it, up to a whole word, with what stands around', () => {
	expect(
		describePlace('heron', 'k4c8d2f', blocks, { paragraph: 2, offset: 31, length: 0 })
	).toEqual({
		story: 'heron',
		scene: 'k4c8d2f',
		paragraph: 2,
		offset: 31,
		quote:
			'There were eleven, and there had been eleven the night before, and the night before that one too,',
		before: 'e to look at it.\n“No.”\nMaud counted the barges again. '.slice(-48),
		after: ' which was the trouble.'
	});
});

test('a block of one word is quoted with the words that follow it', () => {
	const place = describePlace('heron', 'k4c8d2f', blocks, { paragraph: 1, offset: 0, length: 0 });
	expect(place.quote).toBe('“No.”\nMaud counted the barges again.');
	expect(place.before).toMatch(/look at it\.\n$/);
	expect(place.after).toMatch(/^ There were/);
});

test('a place within a word starts with the word', () => {
	const place = describePlace('heron', 'k4c8d2f', blocks, { paragraph: 2, offset: 8, length: 0 });
	expect(place.offset).toBe(5);
	expect(place.quote).toMatch(/^counted the barges/);
});

test('a selected passage is quoted as it was selected, over blocks too', () => {
	const place = describePlace('heron', 'k4c8d2f', blocks, { paragraph: 1, offset: 1, length: 16 });
	expect(place.quote).toBe('No.”\nMaud counte');
});

test('a scene without words has a place too', () => {
	expect(
		describePlace('heron', 'k4c8d2f', [], { paragraph: 3, offset: 9, length: 0 })
	).toMatchObject({
		paragraph: 0,
		offset: 0,
		quote: '',
		before: '',
		after: ''
	});
});

test('whatever is asked for, a place lies in the text, tears no character apart, and is in its own words', () => {
	const text = fc.string({
		unit: fc.constantFrom('a', 'é', 'e\u0301', '👩‍👧', '𝕏', ' ', '。', 'the '),
		minLength: 1
	});
	fc.assert(
		fc.property(
			fc.array(text, { minLength: 1, maxLength: 6 }),
			fc.integer({ min: -2, max: 8 }),
			fc.integer({ min: -5, max: 200 }),
			fc.integer({ min: 0, max: 400 }),
			(blocks, paragraph, offset, length) => {
				const place = describePlace('s', 'abc123', blocks, { paragraph, offset, length });
				const whole = blocks.join('\n');
				const at = (blockStarts(blocks)[place.paragraph] ?? NaN) + place.offset;
				expect(
					whole.startsWith(place.before + place.quote + place.after, at - place.before.length)
				).toBe(true);
				for (const part of [place.before, place.quote, place.after])
					expect(part.isWellFormed()).toBe(true);
			}
		)
	);
});
