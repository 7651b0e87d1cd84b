/** What link previews say and show of stories and their scenes. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import { describe, expect, test } from 'vitest';
import { headTags } from '../../../src/lib/server/head';
import type { Entry } from '../../../src/lib/server/library';
import { sceneMeta, storyMeta } from '../../../src/lib/server/metadata';
import { cardOf, type Card } from '../../../src/lib/server/previews/card';
import { drawCard } from '../../../src/lib/server/previews/draw';
import { charactersOf } from '../../../src/lib/server/previews/fonts';
import { previewPicture } from '../../../src/lib/server/previews/picture';
import { viewsOf } from '../../../src/lib/server/views';
import type { Story } from '../../../src/lib/story/model';
import { makeChapter, makeEntry, makeNote, makeScene } from './made-story';
import { makeLibrary, prose, readFiles } from './temporary-library';

const secret = 'The butler did it.';
const told: Partial<Story> = {
	...{ title: 'Salt', displayTitle: 'Salt', author: 'Ada', rating: 'Teen' },
	...{ summary: 'Whatever the sea took.', warnings: ['Grief', 'Drowning'] },
	chapters: [
		makeChapter([makeScene(2600), makeScene(5200)], { title: secret }),
		makeChapter([makeScene(1000, { html: `<p>${secret}</p>`, heading: secret })])
	]
};
const sceneAt = (entry: Entry, index: number) => {
	const head = viewsOf(entry).scenes[index]?.head;
	if (!head) throw new Error('no such scene');
	return head;
};
const sceneTags = (some: Partial<Story>, index: number) => {
	const entry = makeEntry({ ...told, ...some });
	const scene = sceneAt(entry, index);
	const page = { title: 'Salt', path: `/stories/salt/${scene.id}/`, type: 'article' } as const;
	return headTags(sceneMeta(entry, page, scene));
};
const storyTags = (some: Partial<Story> = {}) =>
	headTags(
		storyMeta(makeEntry({ ...told, ...some }), {
			...{ title: 'Salt', path: '/stories/salt/', type: 'book' }
		})
	);

describe('the tags of a scene', () => {
	test('say which scene of what it is, how long, for whom, and what to be warned of', () => {
		expect(sceneTags({}, 1)).toContain(
			'property="og:description" content="By Ada · Scene 2 of 3 · 20 min · Teen. Content warnings: Grief, Drowning."'
		);
	});

	test('hold nothing that happens: no text, no heading, no chapter, no summary', () => {
		for (const previews of ['story', 'scene'] as const) {
			expect(sceneTags({ previews }, 2)).not.toMatch(/butler|sea took/);
		}
	});

	test('and pictures are the same whatever a scene says, in its text, its notes or what it is warned of', () => {
		const plain = makeEntry({
			...told,
			chapters: [makeChapter([makeScene(900, { id: 'first' })])]
		});
		const closed = makeEntry({
			...told,
			suggestedWarnings: [{ warning: 'suicide', scenes: [0], strong: [0] }],
			chapters: [
				makeChapter(
					[
						makeScene(900, {
							...{ id: 'first', heading: secret, html: `<p>${secret}</p>` },
							warnings: [{ words: secret, bridge: secret, by: 'author' }]
						})
					],
					{ title: secret, notes: { start: [makeNote(`<p>${secret}</p>`)], end: [] } }
				)
			]
		});
		const cards = [plain, closed].map((entry) => [
			cardOf(entry.story, null),
			cardOf(entry.story, sceneAt(entry, 0))
		]);
		expect(cards[1]).toEqual(cards[0]);
	});

	test('tell an unstated warning from none', () => {
		expect(sceneTags({ warnings: [] }, 0)).toContain('Warnings not stated.');
		expect(sceneTags({ warnings: ['none'] }, 0)).toContain('Content warnings: none.');
	});

	test('name the story’s picture, with its size and what it says', () => {
		const tags = sceneTags({}, 1);
		expect(tags).toContain('property="og:image" content="/stories/salt/preview.png"');
		expect(tags).toContain('property="og:image:width" content="1200"');
		expect(tags).toContain('property="og:image:height" content="630"');
		expect(tags).toContain(
			'property="og:image:alt" content="Salt. By Ada · 3 scenes · 34 min · Teen. Content warnings: Grief, Drowning."'
		);
		expect(tags).toContain('name="twitter:card" content="summary_large_image"');
	});

	test('name the scene’s own picture where the story asks for it', () => {
		const tags = sceneTags({ previews: 'scene' }, 1);
		expect(tags).toMatch(/og:image" content="\/stories\/salt\/scene\d+\/preview\.png"/);
		expect(tags).toContain('og:image:alt" content="Salt. By Ada · Scene 2 of 3 · 20 min');
		expect(storyTags({ previews: 'scene' })).toContain('content="/stories/salt/preview.png"');
	});
});

const card: Card = {
	...{ title: 'Salt in the Signal', author: 'Ada', language: 'en', dir: 'ltr' },
	...{ facts: ['Scene 7 of 20', '6 min', 'Teen'], topics: ['Grief'], progress: 0.35 }
};
const draw = (some: Partial<Card>) => drawCard({ ...card, ...some });

describe('a picture', () => {
	test.each<[string, Partial<Card>]>([
		['a short title', {}],
		['a title that fills the page', { title: 'Long '.repeat(60) }],
		['a title without a space', { title: 'A'.repeat(300) }],
		['no author', { author: null }],
		['a very long author', { author: 'Maximiliane Theodora '.repeat(20) }],
		['ten topics', { topics: Array.from({ length: 10 }, (_, at) => `Topic number ${at}`) }],
		['a topic as long as a sentence', { topics: ['words '.repeat(80)] }],
		['no topics', { topics: [] }],
		['emoji', { title: '🌙 Midnight 👩‍👩‍👧 ❤️ 🇩🇪' }],
		['nothing but emoji', { title: '🫧🌙' }],
		['Japanese', { title: '紅灯の下で眠る町', language: 'ja' }],
		['Arabic', { title: 'حكاية حارس المنارة (2)', language: 'ar', dir: 'rtl' }],
		['markup', { title: '</svg><script>alert(1)</script>', topics: ['<b>&amp;'] }],
		['controls', { title: '\u202e\u0000\ud800 a', author: '\u2066' }],
		['marks in stacks', { title: `Z${'\u0335\u0321\u031b'.repeat(50)}` }],
		['an empty title', { title: '' }]
	])('is 1200 × 630 with %s', async (_, some) => {
		const png = await draw(some);
		expect(imageSize(png)).toMatchObject({ width: 1200, height: 630, type: 'png' });
		expect(png.length).toBeLessThan(80_000);
	});

	test('says something else for each part of the card', async () => {
		const others: Partial<Card>[] = [
			...[{}, { title: 'Salt' }, { author: null }, { facts: ['1 scene'] }, { topics: [] }],
			...[{ progress: null }, { dir: 'rtl' as const }, { topics: ['Grief', 'War'] }]
		];
		const pictures = await Promise.all(others.map(draw));
		expect(new Set(pictures.map((png) => png.toString('latin1'))).size).toBe(others.length);
	});

	test('shows the lamp for a title no font has letters for, and no boxes', async () => {
		const [georgian, armenian] = await Promise.all(
			['შუქურა', 'Փարոս'].map((title) => draw({ title }))
		);
		expect(georgian).toEqual(armenian);
		expect(georgian).not.toEqual(await draw({ title: 'A' }));
	});

	test('leaves out a sign no font has, and keeps the title', async () => {
		expect(await draw({ title: 'Salt 𝌆' })).toEqual(await draw({ title: '\ue000 Salt' }));
		expect(await draw({ title: 'Salt\u{10ffff}' })).toEqual(await draw({ title: 'Salt' }));
	});

	test('counts topics that can’t be drawn among those that are not shown', async () => {
		const one = await draw({ topics: ['Grief', 'ომი'] });
		expect(one).toEqual(await draw({ topics: ['Grief', 'սուգ'] }));
		expect(one).not.toEqual(await draw({ topics: ['Grief'] }));
	});

	test('uses the fonts of the packages, whatever the machine has', () => {
		const files = 'node_modules/@fontsource-variable/noto-serif/files';
		const covered = charactersOf(
			readFileSync(path.join(files, 'noto-serif-latin-wght-normal.woff2'))
		);
		const has = (character: string) => {
			const code = character.codePointAt(0) ?? 0;
			return covered.some(([first, last]) => first <= code && code <= last);
		};
		expect(['A', 'é', '’'].map(has)).toEqual([true, true, true]);
		expect(['Ж', '漢', '🌙'].map(has)).toEqual([false, false, false]);
	});
});

describe('the picture of an unchanged card', () => {
	test('is not drawn again; of a changed one it is', async () => {
		const { cache } = makeLibrary({});
		const entry = makeEntry(told);
		const first = await previewPicture(cardOf(entry.story, null), cache);
		const again = await previewPicture(cardOf(makeEntry(told).story, null), cache);
		expect([first.known, again.known]).toEqual([false, true]);
		expect(again.png).toEqual(first.png);
		const changed = await previewPicture(cardOf({ ...entry.story, author: 'Bea' }, null), cache);
		expect(changed.known).toBe(false);
		expect(readdirSync(cache)).toHaveLength(2);
	});

	test('is not touched by an edit that keeps what it says', async () => {
		const { cache } = makeLibrary({});
		const before = makeEntry({ ...told, chapters: [makeChapter([makeScene(100)])] });
		const after = makeEntry({ ...told, chapters: [makeChapter([makeScene(101)])] });
		await previewPicture(cardOf(before.story, null), cache);
		expect((await previewPicture(cardOf(after.story, null), cache)).known).toBe(true);
	});
});

describe('front matter `previews`', () => {
	const previewsOf = async (line: string) => {
		const text = `---\ntitle: Salt\n${line}\n---\n\n${prose}`;
		const [story] = (await readFiles({ 'a.md': text })).library.entries.map((entry) => entry.story);
		return [story?.previews, story?.notices.map(({ code }) => code)];
	};

	test('asks for a picture of each scene', async () => {
		expect(await previewsOf('previews: scene')).toEqual(['scene', []]);
		expect(await previewsOf('previews: story')).toEqual(['story', []]);
	});

	test('is told where it says something else, and taken for the default', async () => {
		expect(await previewsOf('previews: always')).toEqual(['story', ['unknown-field']]);
	});
});
