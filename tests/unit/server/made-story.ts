/** Stories made for one test, without a text that had to be read. */
import type { Entry } from '../../../src/lib/server/library';
import type { Chapter, Note, Scene, Story } from '../../../src/lib/story/model';

let scenes = 0;

/** A scene of so many words, unlike any other. */
export function makeScene(words = 100, some: Partial<Scene> = {}): Scene {
	const number = ++scenes;
	return {
		id: `scene${number}`,
		heading: null,
		paragraphs: 1,
		words,
		characters: words * 5,
		html: `<p>Text ${number}.</p>`,
		...some
	};
}

export const makeNote = (html: string): Note => ({ paragraphs: 1, html });

export const makeChapter = (scenes: Scene[], some: Partial<Chapter> = {}): Chapter => ({
	title: null,
	notes: { start: [], end: [] },
	scenes,
	...some
});

function makeStory(some: Partial<Story> = {}): Story {
	return {
		...{ id: null, format: 'text', encoding: 'utf-8', source: null },
		...{ title: 'Salt', displayTitle: 'Salt', author: null, language: 'en', dir: 'ltr' },
		...{ summary: null, rating: null, status: null, warnings: [], suggestedWarnings: [], tags: [] },
		...{
			collection: null,
			stats: {},
			notes: { start: [], end: [] },
			cover: null,
			previews: 'story',
			images: []
		},
		...{ chapters: [makeChapter([makeScene()])], removed: [], notices: [] },
		...some
	};
}

export const makeEntry = (some: Partial<Story> = {}): Entry => ({
	address: 'salt',
	path: 'salt.txt',
	story: makeStory(some),
	pictures: new Map(),
	problems: []
});
