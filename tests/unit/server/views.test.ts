import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/lib/server/library';
import { lengthOf, listEntry, splitSummary, startNote } from '../../../src/lib/server/views';
import { storyPage, viewsOf } from '../../../src/lib/server/views';
import { scenesOf } from '../../../src/lib/story/model';
import { makeChapter, makeEntry, makeNote, makeScene } from './made-story';

describe('a summary in two parts', () => {
	const words = fc
		.array(
			fc.constantFrom('Salt', 'on', 'the', 'stairs.', 'Nobody!', '“Why?”', '夜。', '🌙', '\n'),
			{
				maxLength: 120
			}
		)
		.map((list) => list.join(' '));
	const anything = fc.string({ unit: 'grapheme', maxLength: 600 });
	const bare = (text: string) => text.replace(/\s+/gu, '');

	test('loses nothing and adds nothing but white space', () => {
		fc.assert(
			fc.property(fc.oneof(words, anything), (summary) => {
				const { teaser, rest } = splitSummary(summary);
				expect(bare(teaser + rest)).toBe(bare(summary));
			}),
			{ numRuns: 1000 }
		);
	});

	test('begins with something, and with no more than a phone shows in three lines', () => {
		fc.assert(
			fc.property(fc.oneof(words, anything), (summary) => {
				const { teaser, rest } = splitSummary(summary);
				if (bare(summary) !== '') expect(teaser).not.toBe('');
				expect(teaser.length).toBeLessThanOrEqual(180);
				for (const part of [teaser, rest]) expect(part).toBe(part.trim());
			}),
			{ numRuns: 1000 }
		);
	});

	test('never cuts through a character', () => {
		for (const character of ['👩‍👩‍👧', '🌙', 'e\u0301\u0323', '🇫🇮', 'क्षि']) {
			for (let before = 0; before < 12; before++) {
				const { teaser, rest } = splitSummary('x'.repeat(before) + character.repeat(60));
				expect(teaser.slice(before).replaceAll(character, '')).toBe('');
				expect(rest.replaceAll(character, '')).toBe('');
			}
		}
	});

	test('is cut where a sentence ends, else between words', () => {
		const sentence = 'The lamp went out at nine, and nobody came to light it again that year.';
		const long = 'word '.repeat(80).trim();
		expect(splitSummary(`${sentence} ${long}`)).toEqual({ teaser: sentence, rest: long });
		expect(splitSummary(long).teaser).toMatch(/^(?:word )+word$/u);
		const japanese = `${'雪'.repeat(70)}。${'夜'.repeat(200)}`;
		expect(splitSummary(japanese).teaser).toBe(`${'雪'.repeat(70)}。`);
	});

	test('is one part when it is short, and ends with its first paragraph when it has several', () => {
		expect(splitSummary('Salt on the stairs.')).toEqual({
			teaser: 'Salt on the stairs.',
			rest: ''
		});
		expect(splitSummary('\n One.\n\nTwo.\nThree. ')).toEqual({
			teaser: 'One.',
			rest: 'Two.\nThree.'
		});
	});
});

/** Stories by the words of their scenes, chapter by chapter. */
const lengths = fc.array(
	fc.array(fc.oneof(fc.nat(400), fc.nat(9000)), { minLength: 1, maxLength: 12 }),
	{ minLength: 1, maxLength: 12 }
);
const storyOf = (chapters: number[][]) =>
	makeEntry({
		chapters: chapters.map((words) => makeChapter(words.map((count) => makeScene(count))))
	});

describe('the bundles of a story', () => {
	const property = (check: (entry: Entry) => void) => {
		fc.assert(
			fc.property(lengths, (chapters) => {
				check(storyOf(chapters));
			})
		);
	};

	test('hold every scene once, in order, with its text', () => {
		property((entry) => {
			const bundled = viewsOf(entry).bundles.flatMap(({ scenes }) => scenes);
			expect(bundled.map(({ head, html }) => [head.id, html])).toEqual(
				scenesOf(entry.story).map(({ id, html }) => [id, html])
			);
			expect(bundled.map(({ head }) => head.number)).toEqual(bundled.map((_, at) => at + 1));
		});
	});

	test('are where each scene says, and none is empty', () => {
		property((entry) => {
			for (const [number, { scenes }] of viewsOf(entry).bundles.entries()) {
				expect(scenes.length).toBeGreaterThan(0);
				for (const { head } of scenes) expect(head.bundle).toBe(number);
			}
		});
	});

	test('hold 4,000 words at the most, or a single scene, and are filled', () => {
		property((entry) => {
			const { bundles } = viewsOf(entry);
			const words = new Map(scenesOf(entry.story).map((scene) => [scene.id, scene.words]));
			const sizes = bundles.map(({ scenes }) =>
				scenes.reduce((sum, { head }) => sum + (words.get(head.id) ?? NaN), 0)
			);
			for (const [at, size] of sizes.entries()) {
				const count = bundles[at]?.scenes.length ?? 0;
				expect(size <= 4000 || count === 1).toBe(true);
				const first = bundles[at + 1]?.scenes[0]?.head;
				const next = first ? (words.get(first.id) ?? NaN) : Infinity;
				expect(size + next).toBeGreaterThan(4000);
			}
		});
	});

	test('weigh a script without spaces by its characters', () => {
		const scenes = Array.from({ length: 6 }, () => makeScene(1, { characters: 12_000 }));
		const entry = makeEntry({ language: 'ja', chapters: [makeChapter(scenes)] });
		expect(viewsOf(entry).bundles).toHaveLength(3);
	});
});

describe('a scene', () => {
	test('knows its neighbours and their bundles, over the ends of chapters', () => {
		fc.assert(
			fc.property(lengths, (chapters) => {
				const { scenes } = viewsOf(storyOf(chapters));
				for (const [at, { head }] of scenes.entries()) {
					const [before, after] = [at > 0 ? scenes[at - 1] : undefined, scenes[at + 1]];
					const address = (view: typeof after) =>
						view ? { id: view.head.id, bundle: view.head.bundle } : null;
					expect(head.previous).toEqual(address(before));
					expect(head.next).toEqual(address(after));
				}
			})
		);
	});

	test('is listed once in the contents, under its chapter', () => {
		fc.assert(
			fc.property(lengths, (chapters) => {
				const entry = storyOf(chapters);
				const { contents } = storyPage(entry);
				expect(contents.map(({ scenes }) => scenes.map(({ id }) => id))).toEqual(
					entry.story.chapters.map(({ scenes }) => scenes.map(({ id }) => id))
				);
			})
		);
	});

	test('opens its chapter when it is the first of it, in a story that has chapters', () => {
		const chapters = [
			makeChapter([makeScene(), makeScene()], { title: 'One' }),
			makeChapter([makeScene()])
		];
		const opened = viewsOf(makeEntry({ chapters })).scenes.map(({ head }) => head.chapter);
		expect(opened).toEqual([{ number: 1, title: 'One' }, null, { number: 2, title: null }]);
		const single = viewsOf(makeEntry({ chapters: [makeChapter([makeScene()])] }));
		expect(single.scenes[0]?.head.chapter).toBeNull();
	});
});

describe('notes', () => {
	const both = (name: string) => ({
		start: [makeNote(`<p>before ${name}</p>`)],
		end: [makeNote(`<p>after ${name}</p>`)]
	});
	const entry = makeEntry({
		notes: both('story'),
		chapters: [
			makeChapter([makeScene(), makeScene()], { notes: both('one') }),
			makeChapter([makeScene()], { notes: both('two') })
		]
	});

	test('of a chapter stand before its first scene and after its last', () => {
		const shown = viewsOf(entry).scenes.map(({ head: { notes } }) => [
			notes.before?.html ?? null,
			notes.after?.html ?? null
		]);
		expect(shown).toEqual([
			['<p>before one</p>', null],
			[null, '<p>after one</p>'],
			// the author's last words of all
			['<p>before two</p>', '<p>after two</p><p>after story</p>']
		]);
	});

	test('of the story stand on its title page', () => {
		expect(startNote(entry)?.html).toBe('<p>before story</p>');
		expect(storyPage(entry).note).toEqual(startNote(entry));
		expect(startNote(makeEntry())).toBeNull();
	});

	test.each([
		['<p>Content warning: <em>drowning</em></p>', true],
		['<p><strong>TW</strong>: spiders</p>', true],
		['<p>Trigger warnings in the end notes.</p>', true],
		['<p>cw grief</p>', true],
		['<p>Thanks to everybody who read this!</p>', false],
		['<p><a href="#tw">The two towers</a></p>', false]
	])('that warn are known: %s', (html, warns) => {
		expect(startNote(makeEntry({ notes: { start: [makeNote(html)], end: [] } }))?.warns).toBe(
			warns
		);
	});
});

test('a list says of a story’s warnings who says so', () => {
	const { warnings } = listEntry(
		makeEntry({ warnings: ['drowning'], suggestedWarnings: [{ warning: 'gore', scenes: [0] }] })
	);
	expect(warnings.stated).toEqual(['drowning']);
	expect(warnings.suggested).toEqual(['Blood and gore']);
});

test('a length is told in what its readers count', () => {
	const scenes = [makeScene(300), makeScene(200)];
	expect(lengthOf(scenes, 'en')).toMatchObject({ words: 500, characters: 2500, unit: 'words' });
	expect(lengthOf(scenes, 'ja').unit).toBe('characters');
	expect(lengthOf([], 'en').minutes).toBeGreaterThanOrEqual(1);
});
