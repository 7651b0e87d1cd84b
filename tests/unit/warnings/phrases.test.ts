import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/lib/warnings/phrases';

/** What the words of a text are, said by an expression. */
const words = (text: string) =>
	(
		text
			.toLowerCase()
			.normalize('NFC')
			.replace(/[’ʼ]/gu, "'")
			.replace(/\.{2,}|…/gu, ' ')
			.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*|[.!?;:\n"“”]/gu) ?? []
	).map((word) => (/^[.!?;:\n"“”]$/u.test(word) ? '.' : word));

test('a text is read as its words, and a stop wherever a sentence, a line or a speech ends', () => {
	const parts = [
		'Don',
		'’',
		'ʼ',
		"'",
		't',
		'É',
		'e\u0301',
		'𝒳',
		'🌙',
		'\ud835',
		' ',
		'3',
		'-',
		'.',
		'…',
		'!',
		'“',
		'\n',
		'夜'
	];
	const anything = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.string({ unit: 'binary' }),
		fc.array(fc.constantFrom(...parts)).map((some) => some.join(''))
	);
	fc.assert(
		fc.property(anything, (text) => {
			expect(wordsOf(text)).toEqual(words(text));
		}),
		{ numRuns: 2000 }
	);
});
