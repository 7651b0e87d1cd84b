import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { headTags, scriptJson } from '../../../src/lib/server/head';
import { storyMeta } from '../../../src/lib/server/metadata';
import type { Story } from '../../../src/lib/story/model';
import { makeChapter, makeEntry, makeNote, makeScene } from './made-story';

const page = { title: 'Salt', path: '/stories/salt/', type: 'book' } as const;
const descriptionOf = (story: Partial<Story>) => storyMeta(makeEntry(story), page).description;

const headOf = (story: Partial<Story>) => {
	const entry = makeEntry(story);
	const tags = headTags(storyMeta(entry, { ...page, title: entry.story.displayTitle }));
	const { document } = new JSDOM(`<!doctype html><head>${tags}</head><body></body>`).window;
	const content = (selector: string) => document.querySelector(selector)?.getAttribute('content');
	const script = document.querySelector('script');
	return { document, content, data: JSON.parse(script?.textContent ?? '{}') as object, tags };
};

const HOSTILE = [
	'</script><script>alert(1)</script>',
	'"><script>alert(1)</script>',
	`' onload='alert(1)`,
	'<!--<script>',
	']]>',
	'</head><body>',
	'&quot;&lt;',
	'$& $1 $`',
	'\u2028\u2029\\u003c'
];

describe('what authors write can’t leave its place in the head', () => {
	test.each(HOSTILE)('%s', (text) => {
		const { document, content, data } = headOf({
			...{ title: text, displayTitle: text, author: text, summary: text, rating: text },
			tags: [text],
			warnings: []
		});
		const plain = new JSDOM(`<!doctype html><head></head>`).window.document;
		expect(document.body.innerHTML).toBe(plain.body.innerHTML);
		expect(document.querySelectorAll('script')).toHaveLength(1);
		const names = [...document.head.children].map(({ localName }) => localName);
		expect(new Set(names)).toEqual(new Set(['meta', 'link', 'script']));
		expect(content('[property="og:title"]')).toBe(text);
		expect(content('[name=author]')).toBe(text);
		expect(data).toMatchObject({ name: text, author: { name: text }, abstract: text });
	});

	test.each(HOSTILE)('nor in the data of a page: %s', (text) => {
		const json = scriptJson({ text });
		expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
		expect(JSON.parse(json)).toEqual({ text });
	});
});

describe('the description of a story', () => {
	const secret = 'The butler did it.';
	const told = {
		notes: { start: [makeNote(secret)], end: [makeNote(secret)] },
		chapters: [makeChapter([makeScene(1, { html: `<p>${secret}</p>`, heading: secret })])]
	};

	test('has none of its text, and neither has the rest of the head', () => {
		const { tags } = headOf({ ...told, author: 'Ada' });
		expect(tags).not.toContain('butler');
		expect(descriptionOf({ ...told, author: 'Ada' })).toBe(
			'By Ada · 1 scene · 1 min. Warnings not stated.'
		);
	});

	test('is its summary, its length, and the warnings its author states', () => {
		const story = { summary: 'Salt\n\non the stairs.', warnings: ['grief', 'drowning'] };
		expect(descriptionOf(story)).toBe(
			'Salt on the stairs. 1 scene · 1 min. Content warnings: grief, drowning.'
		);
	});

	test.each([
		['a long summary', { summary: 'word '.repeat(500) }],
		['a summary without spaces', { summary: '👩‍👩‍👧'.repeat(300) }],
		['a long author', { author: 'Ada '.repeat(500) }],
		['long warnings', { summary: 'word '.repeat(500), warnings: ['grief and loss '.repeat(99)] }]
	])('is short with %s', (_, some) => {
		const text = descriptionOf(some);
		expect(text.length).toBeLessThanOrEqual(202);
		expect(text.replaceAll('👩‍👩‍👧', '')).not.toMatch(/[\u200d\ud800-\udfff]/u);
		expect(text).toContain('…');
	});
});

test('a page that repeats another names that one', () => {
	const { document } = headOf({});
	expect(document.querySelector('[rel=canonical]')?.getAttribute('href')).toBe('/stories/salt/');
	const tags = headTags({
		...{ title: 'Salt', description: 'x', path: '/stories/salt/all/' },
		...{ canonical: '/stories/salt/', type: 'article' }
	});
	expect(tags).toContain('<link rel="canonical" href="/stories/salt/">');
});

test('what is not known is left out', () => {
	const { data, content } = headOf({});
	expect(Object.keys(data)).toEqual(['@context', '@type', 'name', 'url', 'inLanguage']);
	expect(content('[name=author]')).toBeUndefined();
	expect(headOf({ chapters: [makeChapter([makeScene(50_000)])] }).data).toMatchObject({
		'@type': 'Book'
	});
});
