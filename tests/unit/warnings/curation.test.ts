import { expect, test } from 'vitest';
import { scenesOf } from '../../../src/lib/story/model';
import {
	applyCuration,
	openSuggestions,
	type CuratedScene
} from '../../../src/lib/warnings/curation';
import { makeChapter, makeEntry, makeScene } from '../server/made-story';

const [first, second, third] = [makeScene(), makeScene(), makeScene()];
const { story } = makeEntry({
	warnings: ['Grief'],
	suggestedWarnings: [
		{ warning: 'suicide', scenes: [0, 1], strong: [1] },
		{ warning: 'gore', scenes: [2] }
	],
	chapters: [makeChapter([first, second]), makeChapter([third])]
});

const curated = (id: string, some: Partial<CuratedScene>): CuratedScene => ({
	...{ id, line: 1, stated: new Map(), confirmed: new Map(), refused: [], bridge: null },
	...some
});

test('suggestions wait until somebody states, confirms or refuses them', () => {
	expect(openSuggestions(story)).toEqual([
		{
			topic: 'suicide',
			scenes: [
				{ id: first.id, number: 1 },
				{ id: second.id, number: 2 }
			]
		},
		{ topic: 'gore', scenes: [{ id: third.id, number: 3 }] }
	]);
	const worked = applyCuration(story, [
		curated(first.id, { refused: ['suicide'] }),
		curated(second.id, { confirmed: new Map([['suicide', 'She lives.']]) }),
		curated(third.id, { stated: new Map([['blood', null]]) })
	]);
	expect(worked.problems).toEqual([]);
	expect(openSuggestions(worked.story)).toEqual([]);
	expect(scenesOf(worked.story).map(({ warnings }) => warnings)).toEqual([
		undefined,
		[{ words: 'Suicide', bridge: 'She lives.', by: 'curator' }],
		[{ words: 'blood', bridge: null, by: 'author' }]
	]);
});

test('the scene’s bridge is for the warnings that have none of their own', () => {
	const stated = new Map([
		['war', null],
		['grief', 'His.']
	]);
	const { story: kept } = applyCuration(story, [
		curated(first.id, { stated, bridge: 'The scene’s.' })
	]);
	expect(scenesOf(kept)[0]?.warnings?.map(({ bridge }) => bridge)).toEqual([
		'The scene’s.',
		'His.'
	]);
});

test('a scene that is gone leaves its warnings to the whole story, and is told with its line', () => {
	const { story: kept, problems } = applyCuration(story, [
		curated('gone999', { line: 7, stated: new Map([['drowning', null]]) })
	]);
	expect(kept.warnings).toEqual(['Grief', 'drowning']);
	expect(problems).toEqual([{ line: 7, message: expect.stringContaining('“gone999”') as string }]);
});

test('a scene that is said to have none warns the story of nothing', () => {
	const { story: kept } = applyCuration(story, [
		curated(first.id, { stated: new Map([['none', null]]) })
	]);
	expect(kept.warnings).toEqual(['Grief']);
	expect(scenesOf(kept)[0]?.warnings).toEqual([{ words: 'none', bridge: null, by: 'author' }]);
});

test('the story that was read stays as it was', () => {
	const before = structuredClone(story);
	applyCuration(story, [
		curated(first.id, { stated: new Map([['war', null]]), refused: ['suicide'] })
	]);
	expect(story).toEqual(before);
});
