/** The importer's promises, over made-up texts: nothing is lost, and the same text gives the same book. */
import { describe, expect, test } from 'vitest';
import { importSerial, importStory, IngestError } from '../../../src/lib/ingest/index';
import { createSanitiser } from '../../../src/lib/markup/sanitise';
import { createWindow } from '../../../src/lib/server/window';
import { brief } from './brief';

const sanitise = createSanitiser(createWindow());
const encoder = new TextEncoder();
const read = (text: string, name = 'story.txt') =>
	importStory({ name, bytes: encoder.encode(text) }, { sanitise });
const readBytes = (bytes: Uint8Array) => importStory({ name: 'story.txt', bytes }, { sanitise });

describe('same text, same book', () => {
	const changes: [string, (text: string) => string | Uint8Array][] = [
		['CRLF', (text) => text.replace(/\n/g, '\r\n')],
		['CR', (text) => text.replace(/\n/g, '\r')],
		['a BOM', (text) => `\ufeff${text}`],
		['trailing spaces', (text) => text.replace(/\n/g, '  \t\n')],
		['spacers of no-break spaces', (text) => text.replace(/\n\n/g, '\n\u00a0\n')],
		['zero-width spaces on blank lines', (text) => text.replace(/\n\n/g, '\n\u200b\n')],
		['UTF-16 LE', (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))],
		['UTF-16 LE without its mark', (text) => new Uint8Array(Buffer.from(text, 'utf16le'))],
		['blank lines at both ends', (text) => `\n\n${text}\n\n\n`],
		['breaks drawn otherwise', (text) => text.replace(/^\* \* \*$/gm, '~~~~~')]
	];
	const text = [
		...[
			'The Green Keys',
			'by Odile Marsh',
			'TW: drowning',
			'---',
			'Chapter 1: The Tap',
			'Somebody had left the tap running.'
		],
		...[
			'"I know," she told the pipes.',
			'* * *',
			'The cat came in.',
			'Two days later',
			'It was a key, small and green.'
		],
		...[
			'Chapter 2: The Pram',
			'By Thursday the keys filled two jars.',
			"Author's Note: thank you for reading!"
		]
	].join('\n\n');
	const outline = (source: string | Uint8Array) => {
		const rest = brief(typeof source === 'string' ? read(source) : readBytes(source));
		delete rest.removed;
		delete rest.notices;
		return rest;
	};
	test.each(changes)('with %s', (_name, change) => {
		expect(outline(change(text))).toEqual(outline(text));
	});
	test('as Markdown', () => {
		expect(brief(read(text, 'story.md'))).toEqual(brief(read(text)));
	});
});

describe('a text that can’t be imported says why', () => {
	const failure = (work: () => unknown): IngestError => {
		try {
			work();
		} catch (error) {
			if (error instanceof IngestError) return error;
		}
		throw new Error('It was imported');
	};
	test.each([
		['an empty file', '', 'empty-file'],
		['only spaces', ' \n\u00a0\n', 'empty-file'],
		['a PDF', '%PDF-1.7\n…', 'not-a-text'],
		['rich text', '{\\rtf1 x}', 'not-a-text'],
		['broken front matter', '---\ntitle: "open\n---\nText.', 'front-matter'],
		['front matter without an end', '---\ntitle: x\n\nText.', 'front-matter'],
		['nothing but front matter', '---\ntitle: x\n---\n', 'no-story']
	])('%s', (_name, text, code) => {
		const error = failure(() => read(text));
		expect(error.code).toBe(code);
		expect(error.remedy).not.toBe('');
		expect(error.file).toBe('story.txt');
	});
	test('bytes that are no text', () => {
		const bytes = Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 9);
		expect(failure(() => readBytes(bytes)).code).toBe('not-a-text');
	});
	test('the line of the front matter’s mistake', () => {
		expect(failure(() => read('---\ntitle: fine\nauthor: [a, b\n---\nText.')).line).toBeGreaterThan(
			1
		);
	});
});

test('front matter can’t reach the program', () => {
	const story = read(
		'---\n__proto__: {polluted: yes}\nconstructor: x\ntitle: !!js/function "x"\n---\nThe rain stopped.'
	);
	expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	expect(story.title).toBe('x');
});

test('front matter may say a thing once and refer to it, but not unfold to far more than it says', () => {
	const story = read('---\nauthor: &name Odile Marsh\ntitle: *name\n---\nThe rain stopped.');
	expect(story.title).toBe('Odile Marsh');
	const nine = (what: string) => `[${Array(9).fill(what).join(', ')}]`;
	const bomb = `---\na: &a ${nine('rain')}\nb: &b ${nine('*a')}\nc: &c ${nine('*b')}\ntags: ${nine('*c')}\n---\n`;
	expect(() => read(`${bomb}The rain stopped.`)).toThrow(IngestError);
	expect(() => read(`${bomb}The rain stopped.`)).toThrow('The front matter can’t be read');
});

test('a title of 10,000 characters is a text', () => {
	const story = read(`---\ntitle: ${'rain '.repeat(2000)}\n---\nThe rain stopped.`);
	expect(story.title).toBeNull();
	expect(story.displayTitle).toBe('Story');
	expect(story.notices.map(({ code }) => code)).toContain('title-too-long');
});

describe('a folder', () => {
	const file = (name: string, text: string) => ({ name, bytes: encoder.encode(text) });
	test('is a serial in natural order, described by its index', () => {
		const story = importSerial(
			'green-keys',
			[
				file('10-the-end.txt', 'They drank tea.'),
				file('2-the-pram.md', '# The Pram\n\nBy Thursday the keys filled two jars.'),
				file('1.txt', 'Somebody had left the tap running.'),
				file('index.md', '---\ntitle: The Green Keys\nauthor: Odile Marsh\n---\n')
			],
			{ sanitise }
		);
		expect(story.title).toBe('The Green Keys');
		expect(story.chapters.map(({ title }) => title)).toEqual([null, 'The Pram', 'The end']);
	});
	test('with an index alone is that story', () => {
		const story = importSerial('keys', [file('index.md', '# The Keys\n\nThe tap was running.')], {
			sanitise
		});
		expect([story.title, story.chapters.length]).toEqual(['The Keys', 1]);
	});
});

test('a clean text leaves no doubt', () => {
	const text = [
		...['Title: The Green Keys', 'By Odile Marsh', '', 'Chapter 1: The Tap', ''],
		...['Somebody had left the tap running.', '', '* * *', '', 'The cat came in.', ''],
		...['Chapter 2: The Pram', '', 'By Thursday the keys filled two jars.']
	].join('\n');
	expect(read(text).notices).toEqual([]);
});

test('a notice of a serial names its file', () => {
	const file = (name: string, text: string) => ({ name, bytes: encoder.encode(text) });
	const story = importSerial(
		'keys',
		[
			file('1.md', 'The tap was running.'),
			file('2.md', 'It was a key.\n\n![](https://example.org/key.png)\n\nIt was \u0007small.'),
			file('index.md', '---\ntitle: Keys\n---\n')
		],
		{ sanitise }
	);
	const places = story.notices.map(({ code, message, line }) => [
		code,
		message.split(':')[0],
		line
	]);
	expect(places).toEqual([
		['characters-dropped', '2.md', 5],
		['remote-image', '2.md', 3]
	]);
});
