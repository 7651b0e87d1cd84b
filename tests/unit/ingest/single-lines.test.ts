/** One line between, above or below paragraphs of a story: a break, a note, a title, or a line of the story like any other. */
import { describe, expect, test } from 'vitest';
import { importStory } from '../../../src/lib/ingest/index';
import { createSanitiser } from '../../../src/lib/markup/sanitise';
import { createWindow } from '../../../src/lib/server/window';
import type { Story } from '../../../src/lib/story/model';

const sanitise = createSanitiser(createWindow());
const before = [
	'The lamp in the hall had been burning since before she came home.',
	'“You are late,” he said, without looking up from the paper.',
	'She put the keys in the bowl and did not answer him at all.'
];
const after = [
	'In the morning the bowl was empty and the door stood open wide.',
	'Nobody had heard her leave, or nobody would say that they had.',
	'He read the paper again from the first page to the very last.'
];
const story = [...before, ...after];

function read(blocks: readonly string[], gap = '\n\n', name = 'lamp.txt'): Story {
	return importStory({ name, bytes: new TextEncoder().encode(blocks.join(gap)) }, { sanitise });
}

const scenesOf = (read: Story) => read.chapters.flatMap(({ scenes }) => scenes);

describe('a line between paragraphs is a break', () => {
	test.each(
		[
			...[
				'***',
				'* * *',
				'\\*\\*\\*',
				'*',
				'#',
				'###',
				'---',
				'- - -',
				'—',
				'--',
				'_______',
				'====='
			],
			...[
				'~',
				'~~~',
				'~*~',
				'*~*~*',
				'. . .',
				'• • •',
				'•••',
				'-•-',
				'◇',
				'◆◇◆',
				'☆☆☆',
				'❦',
				'⁂',
				'§'
			],
			...[
				'※',
				'＊＊＊',
				'▬▬▬▬▬',
				'⋅•⋅⊰∙∘☽༓☾∘∙⊱⋅•⋅',
				'༺═──────────────═༻',
				'✧･ﾟ: *✧･ﾟ:*',
				'💜💜💜',
				'<3 <3 <3'
			],
			...[
				'oOo',
				'.oOo.',
				'---oOo---',
				'xXx',
				'XxXxX',
				'-x-x-x-',
				'x',
				'0o0o0o0',
				'/\\/\\/\\',
				'<><><>',
				'//'
			],
			...[
				'-----LINE BREAK-----',
				'[scene break]',
				'*scene change*',
				'-LB-',
				'(Time skip)',
				'-Time skip to noon-'
			],
			...[
				'The next morning',
				'2 hours later...',
				'Three winters later',
				'3:00 AM',
				'Day 3',
				'London, 1888'
			],
			...['Mara’s POV', 'POV: Mara', '~flashback~']
		].map((line) => [line])
	)('%s', (line) => {
		expect(scenesOf(read([...before, line, ...after]))).toHaveLength(2);
	});

	test('dots one below the other', () => {
		expect(scenesOf(read([...before, '.', '.', '.', ...after]))).toHaveLength(2);
	});
});

describe('a line between paragraphs is the story’s', () => {
	test.each(
		[
			...[
				'...',
				'…',
				'“...”',
				'No.',
				'BANG!',
				'NO',
				'HELLO, said the house.',
				'He ran.',
				'Silence.',
				'?!'
			],
			...[
				'Meanwhile, the dog slept.',
				'Meanwhile, at the castle',
				'Later, she wept.',
				'Two weeks later, she was dead.'
			],
			...[
				'It was two weeks later.',
				'Now.',
				'Never',
				'- Mara',
				'Love, Mara',
				'P.S. Bring bread.',
				'*beep*',
				'*gasp*'
			],
			...[
				'Ha ha ha',
				'Oooooh',
				'xx Mara',
				'1, 2, 3',
				'Mara: hi',
				'[Mara has joined the chat]',
				'One. Two. Three.'
			]
		].flatMap((line) => [
			[line, 'lamp.txt'],
			[line, 'lamp.md']
		])
	)('%s in %s', (line, name) => {
		const told = read([...before, line, ...after], '\n\n', name);
		expect(scenesOf(told)).toHaveLength(1);
		expect(told.notes).toEqual({ start: [], end: [] });
	});
});

describe('a line above a story is the author’s', () => {
	test.each(
		[
			...[
				'A/N: Hey everyone!',
				'A/N Hey everyone!',
				'(A/N: Hey everyone!)',
				'**A/N:** Hey!',
				'AN: sorry it’s short'
			],
			...[
				'[A/N] sorry it’s short',
				'Author’s Note: for a friend.',
				'Note from the author: be kind.'
			],
			...[
				'Hi guys! This is my first fanfic so please be nice!',
				'A little thing I wrote at 3am. Hope you enjoy!'
			],
			...[
				'Disclaimer: I do not own the lamp.',
				'Thanks for 1K reads!!',
				'Requested by @someone',
				'Cover by @inkpot'
			],
			...['Song: Lamp by The Lamps', '*play the song above*', 'Not edited yet!', '~Enjoy!~']
		].map((line) => [line])
	)('%s', (line) => {
		const told = read([line, ...story]);
		expect(told).toMatchObject({ title: null, author: null });
		expect(told.notes.start).toHaveLength(1);
		expect(scenesOf(told)).toMatchObject([{ paragraphs: story.length }]);
	});

	test.each([
		['TW: lamps, death', ['lamps', 'death']],
		['⚠️ TW: self-harm ⚠️', ['self-harm']],
		['!!TRIGGER WARNING!! mentions of suicide', ['mentions of suicide']],
		['Trigger warning for abuse and blood.', ['abuse', 'blood']],
		['CW // blood, gore', ['blood', 'gore']],
		['WARNING: This chapter contains graphic violence.', ['graphic violence']],
		['A/N: short one!! also TW for drowning next chapter so be careful', ['drowning']]
	])('%s states warnings', (line, warnings) => {
		const told = read([line, ...story]);
		expect(told.warnings).toEqual(warnings);
		expect(scenesOf(told)).toMatchObject([{ paragraphs: story.length }]);
	});
});

describe('a line below a story is the author’s', () => {
	const told = [
		...[
			'A/N: so that was it!',
			'(A/N: What did you think?)',
			'Thanks for reading!',
			'Next chapter coming soon!'
		],
		...['Hope you liked it!', 'Sorry for any mistakes, English is not my first language.']
	];
	const parted = [
		...[
			'Stay tuned for part 2!',
			'Part 2?',
			'Like, comment, follow!',
			'© 2020 lampgirl. All rights reserved.'
		],
		...[
			'Do not copy or repost.',
			'So... what did you think?',
			'Review?',
			'QOTD: what is your favourite lamp?'
		]
	];
	test.each(told.map((line) => [line]))('%s', (line) => {
		const one = read([...story, line]);
		expect(one.notes.end).toHaveLength(1);
		expect(scenesOf(one)).toMatchObject([{ paragraphs: story.length }]);
	});
	test.each([...told, ...parted].map((line) => [line]))('%s, behind a rule', (line) => {
		const one = read([...story, '***', line]);
		expect(one.notes.end).toHaveLength(1);
		expect(scenesOf(one)).toMatchObject([{ paragraphs: story.length }]);
	});
	test.each([['The End'], ['Fin.'], ['~Fin~'], ['TBC...'], ['To be continued']])(
		'%s is no scene of its own',
		(line) => {
			expect(scenesOf(read([...story, '***', line]))).toMatchObject([{ paragraphs: 7 }]);
		}
	);
});

describe('a first line is a title only if something says so', () => {
	test.each([
		['the lamp'],
		['The lamp.'],
		['He hanged himself on a Tuesday.'],
		['Dear Diary,'],
		['2/?']
	])('%s is none', (line) => {
		expect(read([line, ...story]).title).toBeNull();
	});
	test.each([
		['The Lamp by Mara Finch', 'The Lamp', 'Mara Finch'],
		['Written by Mara', null, 'Mara'],
		['The Lamp', 'The Lamp', null]
	])('%s', (line, title, author) => {
		expect(read([line, ...story])).toMatchObject({ title, author });
	});
});
