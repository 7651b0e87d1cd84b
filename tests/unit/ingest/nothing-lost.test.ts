/** The promise that nothing is lost and nothing is invented, over made-up books in every layout. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importStory, type SourceFile } from '../../../src/lib/ingest/index';
import { createSanitiser } from '../../../src/lib/markup/sanitise';
import { createWindow } from '../../../src/lib/server/window';
import type { Story } from '../../../src/lib/story/model';
import { book, layouts, type Book, type Source } from './books';
import { faults } from './nothing-lost';

const sanitise = createSanitiser(createWindow());
const fileOf = ({ name, text }: Source): SourceFile => ({
	name,
	bytes: new TextEncoder().encode(text)
});

/** `npm run test:long` looks at many more. */
const numRuns = process.env.LONG ? 300 : 25;

function read(source: Source): { file: SourceFile; story: Story } {
	const file = fileOf(source);
	return { file, story: importStory(file, { sanitise }) };
}

describe.each(Object.entries(layouts))('%s', (_name, write) => {
	test('loses nothing, invents nothing, and keeps all in order', () => {
		const kept = fc.property(book, (of) => {
			const { file, story } = read(write(of));
			expect(faults([file], story)).toEqual([]);
		});
		fc.assert(kept, { numRuns });
	});

	test('loses nothing when odd lines stand anywhere in it', () => {
		const kept = fc.property(
			book,
			// each once: of two equal lines the check can't tell which stands where
			fc.uniqueArray(fc.tuple(fc.nat(400), oddity), { maxLength: 6, selector: ([, line]) => line }),
			(of, odd) => {
				const source = write(of);
				const { file, story } = read({ ...source, text: withOddities(source, odd) });
				expect(faults([file], story)).toEqual([]);
			}
		);
		fc.assert(kept, { numRuns });
	});
});

const oddity = fc.constantFrom(
	...['* * *', 'A/N: be kind to me', 'Chapter 2: The Mill', 'Two days later', '…', '# A heading'],
	...[
		'> quoted',
		'- one\n- two',
		'Title: The Key',
		'TW: blood',
		'583 4 2',
		'**bold',
		'12',
		'"Yes."'
	],
	...['| a | b |\n|---|---|\n| c | d |', '~~~ KEYS ~~~', '<i>odd</i>', 'Notes:', 'To be continued'],
	...[
		'(End of note)',
		'NAME: FEN\nLEVEL: 4',
		'I.',
		'Prologue',
		'Summary: all of it',
		'by Nobody Atall'
	],
	...[
		'Previously on The Keys:',
		'[a link](https://example.org/page)',
		'1. first\n2. second',
		'&amp;'
	],
	...[
		'Disclaimer: none of it is mine.',
		'Contents',
		'The End',
		'    indented',
		'\u200b',
		'\\*star\\*'
	]
);

/** Lines put between the others; into HTML as paragraphs. */
function withOddities({ name, text }: Source, odd: readonly [number, string][]): string {
	const lines = text.split('\n');
	const isHtml = name.endsWith('.html');
	for (const [at, line] of odd) {
		const place = Math.min(lines.length, 12 + (at % Math.max(1, lines.length - 12)));
		const written = isHtml
			? `<p>${line.replace(/&/g, '&amp;').replace(/^<|^>/g, '')}</p>`
			: `\n${line}\n`;
		lines.splice(place, 0, written);
	}
	return lines.join('\n');
}

/** The paragraphs of a book's story, in order. */
const told = (of: Book) => of.chapters.flatMap(({ scenes }) => scenes.flat());

test('the check itself finds what is lost, invented or moved', () => {
	const [of] = fc.sample(book, { seed: 1, numRuns: 1 });
	const write = layouts['text with blank lines'];
	if (!of || !write) throw new Error('No book was made');
	const { file, story } = read(write(of));
	const [first = '', second = ''] = told(of).map((text) => `<p>${text}</p>`);
	const html = (change: (html: string) => string): Story => ({
		...story,
		chapters: story.chapters.map((chapter) => ({
			...chapter,
			scenes: chapter.scenes.map((scene) => ({ ...scene, html: change(scene.html) }))
		}))
	});
	expect(faults([file], story)).toEqual([]);
	expect(
		faults(
			[file],
			html((text) => text.replace(first, ''))
		)
	).not.toEqual([]);
	expect(
		faults(
			[file],
			html((text) => text.replace(first, `${first}<p>More.</p>`))
		)
	).not.toEqual([]);
	expect(
		faults(
			[file],
			html((text) => text.replace(first + second, second + first))
		)
	).not.toEqual([]);
	expect(
		faults(
			[file],
			html((text) => text.replace('the', 'he'))
		)
	).not.toEqual([]);
	expect(faults([file], { ...story, tags: [] })).not.toEqual([]);
	expect(faults([file], { ...story, summary: null })).not.toEqual([]);
});
