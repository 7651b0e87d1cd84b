import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Entry, Library } from '../../../src/lib/server/library';
import { ingestReport } from '../../../src/lib/server/report';
import type { Notice } from '../../../src/lib/story/model';
import { makeChapter, makeEntry, makeScene } from './made-story';

const libraryOf = (entries: Entry[], some: Partial<Library> = {}): Library => ({
	folder: path.resolve('stories'),
	entries,
	byAddress: new Map(entries.map((entry) => [entry.address, entry])),
	failures: [],
	unchanged: 0,
	ledger: null,
	...some
});

const notice = (message: string, line: number | null = null): Notice => ({
	...{ code: 'x', message, line }
});

describe('a line of the report', () => {
	test('says what was made of a story', () => {
		const entry = makeEntry({
			...{ format: 'text', source: 'ao3', removed: ['Kudos', '***'] },
			chapters: [makeChapter([makeScene(1000), makeScene(234)]), makeChapter([makeScene(1)])]
		});
		expect(ingestReport(libraryOf([entry]))).toBe(
			'  salt.txt → /stories/salt/ · text from ao3 · 2 chapters · 3 scenes · 1,235 words · 2 lines removed\n' +
				'1 story read'
		);
	});

	test('counts characters where readers do, and leaves out what there is none of', () => {
		const chapters = [makeChapter([makeScene(1, { characters: 2694 })])];
		const entry = makeEntry({ format: 'markdown', language: 'ja', chapters });
		expect(ingestReport(libraryOf([entry]))).toContain(
			'  salt.txt → /stories/salt/ · markdown · 1 chapter · 1 scene · 2,694 characters\n'
		);
	});
});

test('suggestions that nobody has confirmed or refused are listed with their scenes', () => {
	const chapters = [makeChapter([makeScene(), makeScene(), makeScene()])];
	const suggestedWarnings = [
		{ warning: 'suicide', scenes: [0, 2] },
		{ warning: 'gore', scenes: [2] }
	];
	const entry = makeEntry({ chapters, suggestedWarnings });
	expect(ingestReport(libraryOf([entry]))).toContain(
		'    ~ nobody has confirmed or refused, in 2 scenes: suicide (1, 3); gore (3)\n'
	);
});

describe('what the importer was unsure of', () => {
	test('stands below its story, with its line', () => {
		const entry = makeEntry({ notices: [notice('A picture is gone.', 12), notice('A guess.')] });
		entry.problems.push('picture a.png is left out');
		expect(ingestReport(libraryOf([entry]))).toContain(
			'    ? line 12: A picture is gone.\n    ? A guess.\n    ? picture a.png is left out\n'
		);
	});

	test('is cut at five, with the command that shows the rest', () => {
		const notices = Array.from({ length: 9 }, (_, at) => notice(`Guess ${String(at)}.`));
		const [file, spaced, folder] = [1, 2, 3].map(() => makeEntry({ notices }));
		if (!file || !spaced || !folder) return;
		spaced.path = "it's spaced.txt";
		folder.path = 'serial/';
		const report = ingestReport(libraryOf([file, spaced, folder]));
		expect(report.match(/\? Guess/gu)).toHaveLength(15);
		const more = report.split('\n').filter((line) => line.includes('4 more'));
		expect(more).toEqual([
			'    ? and 4 more: npm run --silent inspect -- --human stories/salt.txt',
			String.raw`    ? and 4 more: npm run --silent inspect -- --human 'stories/it'\''s spaced.txt'`,
			'    ? and 4 more: npm run --silent inspect -- --human stories/serial'
		]);
	});
});

test('what was left out is told with its line and a remedy, however many stories there are', () => {
	const failures = [
		{ path: 'a.md', line: 3, message: 'The front matter is no YAML.', remedy: 'Mend it.' },
		{ path: 'b.txt', line: null, message: 'The file holds no text.', remedy: 'Fill it.' }
	];
	const library = libraryOf([makeEntry()], { failures, unchanged: 1 });
	expect(ingestReport(library).split('\n').slice(1).join('\n')).toBe(
		'  ✗ a.md:3 left out: The front matter is no YAML.\n    Mend it.\n' +
			'  ✗ b.txt left out: The file holds no text.\n    Fill it.\n' +
			'1 story read (1 unchanged since the last build), 2 left out'
	);
});
