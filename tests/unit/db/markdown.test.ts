import fc from 'fast-check';
import { marked } from 'marked';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { bookmarksAsMarkdown } from '../../../src/lib/db/markdown';
import type { Bookmark } from '../../../src/lib/db';
import { whereOf } from './state';

function bookmark(number: number, quote: string, note = '', title = 'The Weir'): Bookmark {
	const story = title.toLowerCase();
	const where = whereOf(story, number, quote);
	const created = Date.UTC(2026, 10, 21);
	return { id: `bookmark${number}`, story, title, where, note, created, seen: {} };
}

const addressOf = ({ story, where }: Bookmark) =>
	`https://example.org/stories/${story.replaceAll(' ', '-')}/${where.place.scene}/`;

test('bookmarks are listed by story and in reading order, with quote, note and address', () => {
	const marks = [
		bookmark(9, 'The last train had gone.', 'So late?'),
		bookmark(2, 'She counted the lamps.', '', 'The Lamp'),
		bookmark(3, 'By then the kettle had gone cold.')
	];
	expect(bookmarksAsMarkdown(marks, addressOf)).toBe(`# Bookmarks

## The Lamp

[Scene 2 of 20](<https://example.org/stories/the-lamp/scene2x/>), 2026-11-21

> She counted the lamps\\.

## The Weir

[Scene 3 of 20](<https://example.org/stories/the-weir/scene3x/>), 2026-11-21

> By then the kettle had gone cold\\.

[Scene 9 of 20](<https://example.org/stories/the-weir/scene9x/>), 2026-11-21

> The last train had gone\\.

So late\\?
`);
});

/** Text that means something in Markdown or HTML. */
const difficult = fc
	.array(
		fc.constantFrom(
			...['#', '##', '>', '-', '+', '*', '**', '_', '`', '```', '~~~', '|', '1.', '1)', '\\', '!['],
			...['](', '<b>', '<script>', '&amp;', '&lt;', '---', '===', '[a]: b', 'https://a.example'],
			...[
				'www.a.example',
				'a@b.example',
				' ',
				'    ',
				'\t',
				'\n',
				'\n\n',
				'\r\n',
				'word',
				'é',
				'{',
				'^'
			]
		),
		{ minLength: 1, maxLength: 12 }
	)
	.map((parts) => parts.join(''));

const words = (text: string) => text.replace(/\s+/gu, ' ').trim();

test('quotes, notes and titles read as they were written, whatever is in them', () => {
	fc.assert(
		fc.property(difficult, difficult, difficult, (quote, note, title) => {
			const markdown = bookmarksAsMarkdown([bookmark(1, quote, note, `T${title}`)], addressOf);
			const { document } = new JSDOM(marked.parse(markdown, { async: false, gfm: true })).window;
			const tags = [...document.body.querySelectorAll('*')].map(({ tagName }) => tagName);
			expect(
				tags.filter((tag) => !['H1', 'H2', 'P', 'A', 'BLOCKQUOTE', 'BR'].includes(tag))
			).toEqual([]);
			expect(document.querySelectorAll('a')).toHaveLength(1);
			expect(document.querySelectorAll('h1, h2')).toHaveLength(2);
			expect(words(document.querySelector('h2')?.textContent ?? '')).toBe(words(`T${title}`));
			expect(words(document.querySelector('blockquote')?.textContent ?? '')).toBe(words(quote));
			const [, ...paragraphs] = [...document.body.querySelectorAll('body > p')];
			const text = paragraphs.map(({ innerHTML }) => innerHTML.replaceAll('<br>', '\n'));
			const plain = new JSDOM(text.join('\n\n')).window.document.body.textContent;
			expect(words(plain)).toBe(words(note));
		}),
		{ numRuns: 150 }
	);
});

test('the lines of a note stay lines', () => {
	const markdown = bookmarksAsMarkdown([bookmark(1, '', 'one\ntwo\n\nthree\n')], addressOf);
	expect(markdown).toMatch(/one\\\ntwo\n\nthree\n$/u);
});
