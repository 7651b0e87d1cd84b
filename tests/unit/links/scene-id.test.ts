import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sceneIdsFromText } from '../../../src/lib/links/scene-id';

/** Scenes of words from a vocabulary large enough that two scenes share no run of four by accident. */
const word = fc.integer({ min: 0, max: 20_000 }).map((number) => `w${number.toString(36)}`);
const scene = (length: number) =>
	fc.array(word, { minLength: length, maxLength: length }).map((words) => words.join(' '));
const story = fc.array(scene(40), { minLength: 2, maxLength: 12 });
const place = fc.nat({ max: 1000 });

/** Changed by hand, so that a failure can be run again. */
const seed = 20_261_121;

describe('an id', () => {
	test('is seven consonants and digits, at least one a digit', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 80 })), (texts) => {
				for (const id of sceneIdsFromText(texts)) {
					expect(id).toMatch(/^[bcdfghjkmnpqrstvwxz2-9]{7}$/u);
					expect(id).toMatch(/[0-9]/u);
				}
			}),
			{ seed }
		);
	});

	test('is the only one of its kind in the story, whatever stands in it', () => {
		const few = fc.array(fc.constantFrom('', 'a', 'a b', 'a b c d e', 'A, b.', '…', '夜'));
		fc.assert(
			fc.property(few, (texts) => {
				expect(new Set(sceneIdsFromText(texts)).size).toBe(texts.length);
			}),
			{ seed }
		);
	});

	test('comes of the text alone', () => {
		const texts = ['The lamp went out at nine.', 'Nobody came to light it again that year.'];
		expect(sceneIdsFromText(texts)).toEqual(sceneIdsFromText([...texts]));
		// published links hang on these: a change here is a change of every address
		expect(sceneIdsFromText(texts)).toEqual(['h8qq9qr', 'jf33f29']);
	});

	test('doesn’t mind case, quotes, dashes, spacing and how an accent is written', () => {
		const [plain] = sceneIdsFromText([
			'"Don\'t," said Zoë -- "the cafe\u0301 is shut. Go home now."'
		]);
		const [typeset] = sceneIdsFromText([
			'“Don’t,” said ZOË — “the café\u00A0is shut.\n\nGo home now.”'
		]);
		expect(typeset).toBe(plain);
	});
});

describe('it survives', () => {
	test('an edit of another scene', () => {
		fc.assert(
			fc.property(story, place, scene(25), (texts, at, text) => {
				const edited = at % texts.length;
				const before = sceneIdsFromText(texts);
				const after = sceneIdsFromText(texts.with(edited, text));
				expect(after.toSpliced(edited, 1)).toEqual(before.toSpliced(edited, 1));
			}),
			{ seed }
		);
	});

	test('another scene put in', () => {
		fc.assert(
			fc.property(story, place, scene(40), (texts, at, text) => {
				const where = at % (texts.length + 1);
				const after = sceneIdsFromText(texts.toSpliced(where, 0, text));
				expect(after.toSpliced(where, 1)).toEqual(sceneIdsFromText(texts));
			}),
			{ seed }
		);
	});

	test('another scene taken out', () => {
		fc.assert(
			fc.property(story, place, (texts, at) => {
				const where = at % texts.length;
				const after = sceneIdsFromText(texts.toSpliced(where, 1));
				expect(after).toEqual(sceneIdsFromText(texts).toSpliced(where, 1));
			}),
			{ seed }
		);
	});

	test('a new order of the scenes', () => {
		fc.assert(
			fc.property(story, (texts) => {
				expect(sceneIdsFromText(texts.toReversed())).toEqual(sceneIdsFromText(texts).toReversed());
			}),
			{ seed }
		);
	});

	test.each([
		['one word of 400 changed', 400, 0.95],
		['one word of 1,000 changed', 1000, 0.98]
	])('%s, nearly always', (_, length, share) => {
		const samples = fc.sample(fc.tuple(scene(length), place, word), { seed, numRuns: 300 });
		const kept = samples.filter(([text, at, other]) => {
			const edited = text
				.split(' ')
				.with(at % length, other)
				.join(' ');
			return sceneIdsFromText([text])[0] === sceneIdsFromText([edited])[0];
		});
		expect(kept.length / samples.length).toBeGreaterThanOrEqual(share);
	});

	test('one character of 400 changed in a script without spaces, nearly always', () => {
		const kana = fc.integer({ min: 0x3041, max: 0x3096 }).map((code) => String.fromCharCode(code));
		const text = fc.array(kana, { minLength: 400, maxLength: 400 });
		const samples = fc.sample(fc.tuple(text, place, kana), { seed, numRuns: 200 });
		const kept = samples.filter(([letters, at, other]) => {
			const edited = letters.with(at % 400, other);
			return sceneIdsFromText([letters.join('')])[0] === sceneIdsFromText([edited.join('')])[0];
		});
		expect(kept.length / samples.length).toBeGreaterThanOrEqual(0.93);
	});
});

describe('scenes that share their words', () => {
	const refrain = 'and the bell rang on under the water where nobody could hear it';

	test('the same scene three times: each an id of its own, the first as if it were alone', () => {
		const ids = sceneIdsFromText([refrain, refrain, refrain]);
		expect(new Set(ids).size).toBe(3);
		expect(ids[0]).toBe(sceneIdsFromText([refrain])[0]);
	});

	test('a phrase of two scenes gives neither its id', () => {
		const texts = [
			`${refrain} in the spring of that year`,
			`${refrain} long after the war was over`
		];
		const [first, second] = sceneIdsFromText(texts);
		expect(first).not.toBe(second);
	});

	test('a scene of nothing, and of one word', () => {
		expect(new Set(sceneIdsFromText(['', 'No.', '—'])).size).toBe(3);
	});
});

test('fifty thousand scenes of the same text each get an id, in linear time', () => {
	const ids = sceneIdsFromText(new Array<string>(50_000).fill('the same words again'));
	expect(new Set(ids).size).toBe(50_000);
});
