import { describe, expect, test } from 'vitest';
import {
	countCharacters,
	countWords,
	isSpaceless,
	readingMinutes
} from '../../../src/lib/story/counting';

describe('words', () => {
	test.each([
		['', 0],
		['   \n ', 0],
		['One lamp burned.', 3],
		['A well-known dash — and another –', 5],
		['* * *', 0],
		['“Don’t,” she said.', 3],
		['no\u00A0break\u00A0space', 3],
		['ideographic\u3000space, thin\u2009space', 4],
		['Room 12 … 7', 3],
		['e\u0301te\u0301 naïve', 2],
		['नमस्ते दुनिया', 2],
		['Ⅻ ½ ٣', 3],
		['👻 🕯️', 0],
		['𝔘nder', 1]
	])('%j has %i', (text, words) => {
		expect(countWords(text)).toBe(words);
	});

	test('a zero-width space does not part a word', () => {
		expect(countWords('lamp\u200Blight')).toBe(1);
	});
});

describe('characters', () => {
	test.each([
		['', 0],
		['夜が明けた。', 5],
		['ใต้', 2], // two letters, two marks
		['Route 66!', 7],
		['e\u0301', 1],
		['é', 1],
		['𠮷野家', 3],
		['—…“”', 0]
	])('%j has %i', (text, characters) => {
		expect(countCharacters(text)).toBe(characters);
	});
});

test('languages without spaces between words are known by their first subtag', () => {
	expect(['ja', 'zh-Hant-TW', 'TH', 'lo', 'km', 'my', 'zh_CN'].every(isSpaceless)).toBe(true);
	expect(['en', 'ko', 'vi', 'ar', 'jam', ''].some(isSpaceless)).toBe(false);
});

describe('reading time', () => {
	const minutes = (words: number, characters: number, language: string) =>
		readingMinutes({ words, characters, language });

	test('is at least a minute', () => {
		expect(minutes(0, 0, 'en')).toBe(1);
		expect(minutes(12, 60, 'ja')).toBe(1);
	});

	test('goes by words where there are words', () => {
		expect(minutes(2600, 1, 'en-GB')).toBe(10);
		expect(minutes(2380, 1, 'xx')).toBe(10);
		expect(minutes(2600, 1, 'fi')).toBeGreaterThan(minutes(2600, 1, 'es'));
	});

	test('goes by characters where there are none', () => {
		expect(minutes(3, 4071, 'ja')).toBe(10);
		expect(minutes(3, 2908, 'zh-Hans')).toBe(10);
		expect(minutes(3, 10400, 'th')).toBe(10);
	});

	test('refuses a length that is none', () => {
		expect(() => minutes(-1, 0, 'en')).toThrow(RangeError);
		expect(() => minutes(1, Number.NaN, 'ja')).toThrow(RangeError);
	});
});
