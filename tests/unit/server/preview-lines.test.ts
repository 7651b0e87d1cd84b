/** How titles of link previews are broken into lines. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charactersIn, cutToFit, fitTitle, piecesOf } from '../../../src/lib/server/previews/lines';

/** Every character as wide as its size. */
const measure = (text: string) => charactersIn(text).length;
const linesOf = (title: string, width = 100, sizes: [number, number][] = [[10, 3]]) =>
	fitTitle(title, width, sizes, measure);

describe('a title', () => {
	test('is set as large as it fits', () => {
		const sizes: [number, number][] = [
			...([
				[20, 1],
				[10, 2],
				[5, 3]
			] as [number, number][])
		];
		expect(linesOf('Salt', 100, sizes).size).toBe(20);
		expect(linesOf('Salt and sea', 100, sizes)).toEqual({ size: 10, lines: ['Salt', 'and sea'] });
		expect(linesOf('Immeasurable', 100, sizes).size).toBe(5);
	});

	test('has lines of about one length', () => {
		expect(linesOf('aaa bbb ccc d').lines).toEqual(['aaa bbb', 'ccc d']);
	});

	test('is cut with an ellipsis where it is too long for any size', () => {
		const { lines } = linesOf('aaaa '.repeat(20));
		expect(lines).toHaveLength(3);
		expect(lines.at(-1)).toMatch(/…$/);
	});

	test('keeps closing marks off the start of a line, and opening ones off the end', () => {
		expect(piecesOf('夜と「灯り」。').map(({ text }) => text)).toEqual(['夜', 'と', '「灯り」。']);
	});

	test('never loses a character, nor has a line that is too wide', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
				const title = text.replace(/\s+/gu, ' ').trim();
				const { lines } = linesOf(title, 100, [[10, 99]]);
				expect(lines.join('').replace(/\s/gu, '')).toBe(title.replace(/\s/gu, ''));
				for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(10);
			})
		);
	});
});

test('a text that is cut to fit is whole characters and an ellipsis', () => {
	expect(cutToFit('Salt', 4, measure)).toBe('Salt');
	expect(cutToFit('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 2, measure)).toBe('👩‍👩‍👧…');
});
