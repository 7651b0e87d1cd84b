import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokens } from '../../../src/lib/links/tokens';

/** What a word is, as one reads it; and its hash, letter by letter. */
const words = (text: string) =>
	text
		.normalize('NFC')
		.toLowerCase()
		.replace(/['’ʼ]/gu, '')
		.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
const hashOf = (word: string) =>
	Array.from({ length: word.length }, (_, at) => word.charCodeAt(at)).reduce(
		(hash, unit) => Math.imul(hash ^ unit, 0x01000193) >>> 0,
		0x811c9dc5
	);

test('there is one number for each word, whatever stands between and in them', () => {
	const anything = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.string({ unit: 'binary' }),
		fc
			.array(
				fc.constantFrom(
					'Don’t',
					'é',
					'e\u0301',
					'\u0301',
					'𝒳',
					'🌙',
					'\ud835',
					' ',
					'3rd',
					'Ω',
					'-',
					'नमस्ते'
				)
			)
			.map((parts) => parts.join(''))
	);
	fc.assert(
		fc.property(anything, (text) => {
			// letters of scripts without spaces are words of their own
			fc.pre(
				!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
					text
				)
			);
			const { hashes, weights } = tokens(text);
			expect([...hashes]).toEqual(words(text).map(hashOf));
			expect([...weights]).toEqual(words(text).map(() => 2));
		}),
		{ numRuns: 1000 }
	);
});

test('each letter of a script without spaces is a word, and weighs half of one', () => {
	expect([...tokens('夜の灯 lamp').weights]).toEqual([1, 1, 1, 2]);
	expect([...tokens('夜の灯 lamp').hashes]).toEqual(['夜', 'の', '灯', 'lamp'].map(hashOf));
});
