/** The promise that the same text gives the same book, however it was saved, wrapped, drawn or quoted. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importStory, type SourceFile } from '../../../src/lib/ingest/index';
import { createSanitiser } from '../../../src/lib/markup/sanitise';
import { createWindow } from '../../../src/lib/server/window';
import type { Story } from '../../../src/lib/story/model';
import { book, layouts, wrap, type Book } from './books';
import { paragraphsOf } from './nothing-lost';

const sanitise = createSanitiser(createWindow());
const numRuns = process.env.LONG ? 400 : 12;

/** A text on its way to a file. */
interface Draft {
	text: string;
	name: string;
	/** How the file is written; UTF-8 if not given. */
	encode?: (text: string) => Uint8Array;
}

type Change = (draft: Draft) => Draft;

/** What a reader would call the same book: quotation marks of any make are one. */
function bookOf({ name, text, encode }: Draft): unknown {
	const file: SourceFile = { name, bytes: (encode ?? utf8)(text) };
	const story = importStory(file, { sanitise });
	return JSON.parse(straight(JSON.stringify(contentOf(story)))) as unknown;
}

const straight = (text: string) => text.replace(/[“”]|\\"/g, '′′').replace(/[‘’]/g, "'");

const notesOf = ({ start, end }: Story['notes']) =>
	[start, end].map((notes) => notes.map(({ html }) => paragraphsOf(html)));

const contentOf = (story: Story) => ({
	...{ title: story.title, author: story.author, summary: story.summary, tags: story.tags },
	...{ warnings: story.warnings, rating: story.rating, language: story.language, dir: story.dir },
	notes: notesOf(story.notes),
	chapters: story.chapters.map(({ title, notes, scenes }) => ({
		title,
		notes: notesOf(notes),
		scenes: scenes.map(({ heading, html }) => ({ heading, paragraphs: paragraphsOf(html) }))
	}))
});

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, little: boolean): Uint8Array {
	const bytes = new Uint8Array(text.length * 2);
	const view = new DataView(bytes.buffer);
	for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
	return bytes;
}

/** The letters and signs of these books that Windows-1252 has at places of its own. */
const upper: Readonly<Record<string, number>> = {
	'“': 0x93,
	'”': 0x94,
	'’': 0x92,
	'‘': 0x91,
	'—': 0x97
};

/** Null when a letter isn't in it. */
function windows1252(text: string): Uint8Array | null {
	const codes = Array.from(text, (letter) => {
		const code = letter.codePointAt(0) ?? 0;
		return upper[letter] ?? (code < 0x80 || (code > 0x9f && code < 0x100) ? code : -1);
	});
	return codes.includes(-1) ? null : Uint8Array.from(codes);
}

const onText =
	(change: (text: string) => string): Change =>
	(draft) => ({ ...draft, text: change(draft.text) });

/** Of the text: these can follow one another in any order. */
const textChanges: Readonly<Record<string, Change>> = {
	'spaces at line ends': onText((text) => text.replace(/$/gm, '  ')),
	'tabs at line ends': onText((text) => text.replace(/(?<=\S)$/gm, '\t')),
	'lines of 72 columns': onText((text) =>
		text
			.split('\n')
			.map((line) => wrap(line.trimEnd(), 72))
			.join('\n')
	),
	'breaks of tildes': onText((text) => text.replace(/^\* \* \*/gm, '~~~~~')),
	'breaks of hyphens': onText((text) => text.replace(/^\* \* \*/gm, '- - -')),
	'breaks of letters': onText((text) => text.replace(/^\* \* \*/gm, 'oOo')),
	'breaks of wide stars': onText((text) => text.replace(/^\* \* \*/gm, '＊＊＊')),
	'breaks drawn long': onText((text) => text.replace(/^\* \* \*/gm, '—'.repeat(20))),
	'breaks in the middle of the line': onText((text) =>
		text.replace(/^\* \* \*/gm, `${' '.repeat(30)}* * *`)
	),
	'straight quotation marks': onText((text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")),
	'spacer lines of no-break spaces': onText((text) => text.replace(/^[ \t]*$/gm, '\u00a0')),
	'spacer lines of zero-width spaces': onText((text) => text.replace(/^[ \t]*$/gm, '\u200b')),
	'two blank lines between all paragraphs': onText((text) => text.replace(/\n\s*\n/g, '\n\n\n')),
	'blank lines at both ends': onText((text) => `\n\n \n${text}\n\n\n\n`),
	'letters taken apart': onText((text) => text.normalize('NFD')),
	'stray controls': onText((text) => text.replace(/\. /g, '.\u0007 ').replace(/, /g, ',\ufeff ')),
	'as Markdown': (draft) => ({ ...draft, name: 'a.md' }),
	'without an extension': (draft) => ({ ...draft, name: 'a' })
};

/** Of the file: one of these, and last. */
const fileChanges: Readonly<Record<string, Change>> = {
	'UTF-8 with its mark': onText((text) => `\ufeff${text}`),
	'UTF-16 LE': (draft) => ({ ...draft, encode: (text) => utf16(`\ufeff${text}`, true) }),
	'UTF-16 BE': (draft) => ({ ...draft, encode: (text) => utf16(`\ufeff${text}`, false) }),
	'UTF-16 LE without its mark': (draft) => ({ ...draft, encode: (text) => utf16(text, true) }),
	'UTF-16 BE without its mark': (draft) => ({ ...draft, encode: (text) => utf16(text, false) }),
	'Windows-1252': (draft) => ({ ...draft, encode: (text) => windows1252(text) ?? utf8(text) })
};

/** The letters of line ends: before the bytes, after all else. */
const lineEnds: Readonly<Record<string, Change>> = {
	CRLF: onText((text) => text.replace(/\n/g, '\r\n')),
	CR: onText((text) => text.replace(/\n/g, '\r')),
	LF: (draft) => draft
};

const plain = (of: Book): Draft => {
	const made = layouts['text with blank lines']?.(of);
	if (!made) throw new Error('The layout is gone');
	return made;
};

describe('a book is the same', () => {
	test.each(Object.entries({ ...textChanges, ...fileChanges, ...lineEnds }))(
		'with %s',
		(_name, change) => {
			const same = fc.property(book, (of) => {
				expect(bookOf(change(plain(of)))).toEqual(bookOf(plain(of)));
			});
			fc.assert(same, { numRuns });
		}
	);

	test('with several changes, one after the other', () => {
		const chain = fc.tuple(
			fc.shuffledSubarray(Object.keys(textChanges), { minLength: 2 }),
			fc.constantFrom(...Object.keys(lineEnds)),
			fc.constantFrom(...Object.keys(fileChanges))
		);
		const same = fc.property(book, chain, (of, [texts, ends, file]) => {
			const changes = [
				...texts.map((name) => textChanges[name]),
				...[lineEnds[ends], fileChanges[file]]
			];
			const changed = changes.reduce((draft, change) => change?.(draft) ?? draft, plain(of));
			expect(bookOf(changed)).toEqual(bookOf(plain(of)));
		});
		fc.assert(same, { numRuns: numRuns * 8 });
	});

	test('and it is the book that was made', () => {
		const same = fc.property(book, (of) => {
			const text = bookOf(plain(of));
			const chapters = of.chapters.map(({ title, scenes }, at) => ({
				title: `Chapter ${at + 1}: ${title}`,
				scenes: scenes.map((paragraphs) => ({ heading: null, paragraphs }))
			}));
			const made = {
				title: of.title,
				author: of.author,
				tags: of.tags,
				summary: of.summary,
				chapters
			};
			expect(text).toMatchObject(JSON.parse(straight(JSON.stringify(made))) as object);
		});
		fc.assert(same, { numRuns });
	});
});
