/** What heads a chapter, and what doesn't: each list of lines stands above paragraphs of its own. */
import { describe, expect, test } from 'vitest';
import { importStory } from '../../../src/lib/ingest/index';
import { createSanitiser } from '../../../src/lib/markup/sanitise';
import { createWindow } from '../../../src/lib/server/window';

const sanitise = createSanitiser(createWindow());
const paragraphs = [
	'The lamp in the hall had been burning since before she came home.',
	'“You are late,” he said, without looking up from the paper.',
	'She put the keys in the bowl and did not answer him at all.'
];

function chaptersUnder(lines: readonly string[]) {
	const text = lines.flatMap((line) => [line, ...paragraphs]).join('\n\n');
	return importStory({ name: 'lamp.txt', bytes: new TextEncoder().encode(text) }, { sanitise });
}

describe('lines that head chapters', () => {
	test.each([
		[['Chapter 1', 'Chapter 2']],
		[['Chapter 3', 'Chapter 5']],
		[['chapter one: the lamp in the hall', 'chapter two: the bowl']],
		[['Chapter 1 - It begins, again', 'Chapter 2 - and ends']],
		[['Chapter 3 (part 2)', 'Chapter 4 [NSFW]']],
		[['Chapter the First', 'Chapter the Second']],
		[['Chapter 12.5', 'Chapter 13']],
		[['Part 1', 'Part 2 (final)']],
		[['Ch. 4', 'Ch. 5']],
		[['Act I', 'Act II']],
		[['Letter 1', 'Letter 2']],
		[['Arc 1: Lamp', 'Arc 2: Bowl']],
		[['Kapitel 1', 'Kapitel 2']],
		[['第1話 灯り', '第2話 鉢']],
		[['Prologue', 'Chapter 1', 'Interlude: Bowl', 'Chapter 2', 'Epilogue – Ten Years Later']],
		[['Bonus Chapter', 'Side Story 1', 'Extra: The Bowl']],
		[['1. The Lamp', '2. The Bowl', '3. The Keys']],
		[['I: Arrival', 'II: Departure']],
		[['ONE', 'TWO', 'THREE']]
	])('%j', (lines) => {
		expect(chaptersUnder(lines).chapters.map(({ title }) => title)).toEqual(lines);
	});

	test.each([
		[['~Chapter 3~', '~Chapter 4~']],
		[['[Chapter 3]', '[Chapter 4]']],
		[['**Chapter 3**', '**Chapter 4**']]
	])('%j, without what is drawn around them', (lines) => {
		expect(chaptersUnder(lines).chapters.map(({ title }) => title)).toEqual([
			'Chapter 3',
			'Chapter 4'
		]);
	});

	test.each([
		[['1', '2']],
		[['3.', '4.', '5.']],
		[['(1)', '(2)']],
		[['-1-', '-2-']],
		[['I', 'II']],
		[['i.', 'ii.']]
	])('%j, numbers without a title', (lines) => {
		const { chapters, removed } = chaptersUnder(lines);
		expect(chapters.map(({ title }) => title)).toEqual(lines.map(() => null));
		expect(removed).toEqual(lines);
	});

	test('numbers below a prologue count on', () => {
		expect(chaptersUnder(['Prologue', '1', '2']).chapters).toHaveLength(3);
	});
});

describe('lines that head none', () => {
	test.each([
		[['“Chapter 3,” she read.', 'Nothing followed.']],
		[['Chapter and verse, he knew it all.', 'So did she.']],
		[['Part of her wanted to stay.', 'Part of her did not.']],
		[['To be continued', 'Previously on The Lamp']],
		[['One.', 'Two.']],
		[['7', '3']],
		[['3. The keys were cold.', '4. The bowl was cold too.']]
	])('%j', (lines) => {
		expect(chaptersUnder(lines).chapters).toHaveLength(1);
	});

	test('a numbered list', () => {
		const list = ['1. The Lamp', '2. The Bowl', '3. The Keys'];
		const text = [...paragraphs, ...list, ...paragraphs].join('\n\n');
		const story = importStory(
			{ name: 'lamp.txt', bytes: new TextEncoder().encode(text) },
			{ sanitise }
		);
		expect(story.chapters).toHaveLength(1);
	});
});
