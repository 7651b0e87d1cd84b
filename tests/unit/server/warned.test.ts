import { describe, expect, test } from 'vitest';
import { gateOf, listed, warnedScenes, warnedStory } from '../../../src/lib/server/warned';
import type { SceneWarning } from '../../../src/lib/story/model';
import { makeChapter, makeEntry, makeScene } from './made-story';

const stated = (words: string, by: SceneWarning['by'] = 'author'): SceneWarning => ({
	...{ words, bridge: null, by }
});
const storyOf = (some: Parameters<typeof makeEntry>[0]) => makeEntry(some).story;
const keys = (story: ReturnType<typeof storyOf>) =>
	warnedScenes(story).map((topics) => topics.map(({ key }) => key));

describe('what a scene is warned of', () => {
	test('is its own, and what is stated of the whole story without saying where', () => {
		const story = storyOf({
			warnings: ['Grief', 'suicide'],
			chapters: [makeChapter([makeScene(), makeScene(9, { warnings: [stated('suicide')] })])]
		});
		expect(keys(story)).toEqual([['grief'], ['suicide', 'grief']]);
		expect(warnedStory(story)).toEqual([
			{ key: 'grief', name: 'Grief', by: 'author', whole: true }
		]);
	});

	test('is nothing where its author says so, but for what the app noticed', () => {
		const story = storyOf({
			warnings: ['Grief'],
			suggestedWarnings: [{ warning: 'gore', scenes: [0] }],
			chapters: [makeChapter([makeScene(9, { warnings: [stated('none')] })])]
		});
		expect(keys(story)).toEqual([['gore']]);
	});

	test('is the person’s word where the app noticed the same', () => {
		const story = storyOf({
			suggestedWarnings: [{ warning: 'gore', scenes: [0], strong: [0] }],
			chapters: [makeChapter([makeScene(9, { warnings: [stated('Blood and gore', 'curator')] })])]
		});
		expect(warnedScenes(story)).toEqual([[{ key: 'gore', name: 'Blood and gore', by: 'curator' }]]);
	});
});

test('a gate asks about what is stated or beyond doubt, and a weak guess is sent open', () => {
	const gore = { key: 'gore', name: 'Blood and gore' };
	expect(gateOf([{ ...gore, by: 'author' }]).asks).toBe(true);
	expect(gateOf([{ ...gore, by: 'app', strong: true }]).asks).toBe(true);
	expect(gateOf([{ ...gore, by: 'app' }])).toEqual({
		warned: [{ ...gore, by: 'app' }],
		quiet: 'gore:open:g'
	});
	expect(gateOf([])).toEqual({});
});

test('lists name nothing twice: no tag that is a warning, no guess at what was stated', () => {
	const story = storyOf({
		warnings: ['Suicide', 'geese'],
		tags: ['suicidal thoughts', 'Geese', 'bridges'],
		suggestedWarnings: [
			{ warning: 'suicide', scenes: [0] },
			{ warning: 'vomit', scenes: [0], strong: [0] }
		]
	});
	expect(listed(story)).toEqual({
		warnings: {
			...{ stated: ['Suicide', 'geese'], suggested: ['Vomit'] },
			keys: ['suicide', '~geese', 'vomit']
		},
		tags: ['bridges']
	});
});

test('lists know which words name a topic: not “none”, and a tag that does', () => {
	const { warnings, tags } = listed(
		storyOf({ warnings: ['None', 'Grief'], tags: ['bridges', 'past suicide attempt', 'no gore'] })
	);
	expect(warnings.nothing).toEqual(['None']);
	expect(warnings.tagged).toEqual(['past suicide attempt']);
	expect(tags).toEqual(['bridges', 'past suicide attempt', 'no gore']);
});
