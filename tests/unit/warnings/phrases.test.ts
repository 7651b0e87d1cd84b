import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PhraseBook } from '../../../src/lib/warnings/phrases';
import { Vocabulary } from '../../../src/lib/story/vocabulary';
import { readWords, sentenceEnd } from '../../../src/lib/warnings/text-words';

/** Terms have no letter whose lower case is two, or that is two units itself: such a one stays as it is. */
const lowered = (unit: string) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit);

/** What the words of a text are, said by an expression. */
const words = (text: string) =>
	(
		text
			.normalize('NFC')
			.replace(/[^]/g, lowered)
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
			const vocabulary = new Vocabulary(sentenceEnd + 1);
			const numbers = words(text).map((word) =>
				word === '.' ? sentenceEnd : vocabulary.numberOf(word)
			);
			expect([...readWords(text, vocabulary)]).toEqual(numbers);
		}),
		{ numRuns: 2000 }
	);
});

test('each word has a number of its own, however many there are, and a word that was never numbered has none', () => {
	const word = fc.stringMatching(/^[a-zé]{1,3}$/u);
	fc.assert(
		fc.property(fc.uniqueArray(word, { maxLength: 3000, size: 'max' }), word, (known, other) => {
			const vocabulary = new Vocabulary(sentenceEnd + 1);
			const numbers = known.map((one) => vocabulary.numberOf(one));
			expect(new Set(numbers).size).toBe(known.length);
			expect(known.map((one) => vocabulary.numberOf(one))).toEqual(numbers);
			expect([...readWords(known.join(' '), vocabulary)]).toEqual(numbers);
			if (!known.includes(other)) expect([...readWords(other, vocabulary)]).toEqual([0]);
		}),
		{ numRuns: 100 }
	);
});

/** Where a term is found, as the words that it covers. */
function found(term: string, text: string): string[] {
	const book = new PhraseBook<string>();
	book.add(term, (spelled) => spelled);
	return book
		.find(book.read(text))
		.map(({ start, end }) => words(text).slice(start, end).join(' '));
}

test.each([
	['cut ..2 wrist/wrists', 'She cut both her wrists.', ['cut both her wrists']],
	['cut ..1 wrists', 'She cut both her wrists.', []],
	[
		'cut <>2 wrist/wrists',
		'Her wrist was cut; he cut his wrist.',
		['wrist was cut', 'cut his wrist']
	],
	['cut <>4 wrist', 'The wrist. He cut it.', []],
	[
		'he ..3 in the ..1 garden',
		'He sat alone in the old garden.',
		['he sat alone in the old garden']
	],
	['it hit him', 'It hit him. It hit. It hit him', ['it hit him', 'it hit him']],
	['gasp~ @obj', 'She gasped him', ['gasped him']],
	[
		'the home/nursing_home',
		'The home. The nursing home. The rest home.',
		['the home', 'the nursing home']
	],
	['red_hot/white_hot iron/poker~', 'red iron, hot iron, white hot pokers', ['white hot pokers']]
])('“%s” in “%s”', (term, text, expected) => {
	expect(found(term, text)).toEqual(expected);
});

test('a term is found wherever its words stand, once for each end, from the nearest word that it can begin with', () => {
	const word = fc.constantFrom('the', 'he', 'knife', 'throat', 'a', 'hand', '.');
	fc.assert(
		fc.property(fc.array(word, { maxLength: 30 }), (words) => {
			const text = words.join(' ');
			const plain = new Map(
				[...text.matchAll(/(?=\b(he (?:(?:\w+) ){0,2}?knife the throat)\b)/gu)].map((match) => [
					match.index + (match[1]?.length ?? 0),
					match[1]
				])
			);
			expect(found('he ..2 knife the throat', text)).toEqual([...plain.values()]);
		}),
		{ numRuns: 1000 }
	);
});

test('a term that begins or ends with a gap, or has two in a row, is refused', () => {
	for (const term of ['..2 knife', 'knife ..2', '..3', 'a ..2 ..3 knife', 'knife <>2'])
		expect(() => found(term, 'a knife')).toThrow('gap');
});
