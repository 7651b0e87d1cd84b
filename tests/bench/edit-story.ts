/**
 * An editor that revises stories at random, always the same for the same seed, and knows of every paragraph where it
 * came from: so that what was found again can be judged.
 */

export interface Paragraph {
	text: string;
	/** The scene and the paragraph of the first version that it is, or is a part of; null for new text. */
	origin: { scene: string; paragraph: number } | null;
}

export interface EditedScene {
	paragraphs: readonly Paragraph[];
}

export interface EditedStory {
	address: string;
	scenes: readonly EditedScene[];
}

export type Random = () => number;

/** Mulberry32 (Tommy Ettinger; public domain). */
export function randomOf(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A word; of scripts without spaces between words, two letters. */
const word =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,2}|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}'’])+/gu;

/** The words of a text. */
export const wordsOf = (text: string): string[] => text.match(word) ?? [];

type Edit = (story: EditedStory, random: Random, words: readonly string[]) => EditedStory;

const below = (random: Random, count: number) => Math.floor(random() * count);
const any = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)] as T;
const chance = (random: Random, share: number) => random() < share;

/** A story with one of its scenes put another way. */
function inScene(
	story: EditedStory,
	random: Random,
	change: (scene: EditedScene) => readonly EditedScene[]
): EditedStory {
	const at = below(random, story.scenes.length);
	const scenes = story.scenes.flatMap((scene, index) => (index === at ? change(scene) : [scene]));
	return { ...story, scenes };
}

const inWords = (text: string, change: (word: string) => string) => text.replace(word, change);

const inTexts = (scene: EditedScene, change: (text: string) => string): EditedScene => ({
	paragraphs: scene.paragraphs.map((one) => ({ ...one, text: change(one.text) }))
});

function typo(word: string, random: Random): string {
	const at = below(random, word.length);
	return any(random, [
		word.slice(0, at) + word.slice(at + 1) || word,
		word.slice(0, at) + word.charAt(at) + word.slice(at),
		word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
	]);
}

const sentences = (words: readonly string[], random: Random, count: number) =>
	Array.from({ length: count }, () => any(random, words)).join(' ') + '.';

const newScene = (words: readonly string[], random: Random): EditedScene => ({
	paragraphs: Array.from({ length: 1 + below(random, 6) }, () => ({
		text: sentences(words, random, 5 + below(random, 60)),
		origin: null
	}))
});

/** Cuts a scene in two, in the middle of a paragraph where it has only one. */
function cut({ paragraphs }: EditedScene, random: Random): EditedScene[] {
	const [only] = paragraphs;
	if (only && paragraphs.length === 1) {
		const starts = Array.from(only.text.matchAll(word), ({ index }) => index);
		const at = starts[Math.max(1, below(random, starts.length))] ?? only.text.length;
		const texts = [only.text.slice(0, at), only.text.slice(at)].filter((text) =>
			/\p{L}/u.test(text)
		);
		return texts.map((text) => ({ paragraphs: [{ ...only, text }] }));
	}
	const at = 1 + below(random, paragraphs.length - 1);
	return [{ paragraphs: paragraphs.slice(0, at) }, { paragraphs: paragraphs.slice(at) }];
}

/** The kinds of revision, by name. */
export const edits: Readonly<Record<string, Edit>> = {
	typos: (story, random) =>
		inScene(story, random, (scene) => [
			inTexts(scene, (text) =>
				inWords(text, (word) => (chance(random, 0.03) ? typo(word, random) : word))
			)
		]),
	'rewording, word by word': (story, random, words) => {
		const share = 0.3 * random();
		return inScene(story, random, (scene) => [
			inTexts(scene, (text) =>
				inWords(text, (word) => (chance(random, share) ? any(random, words) : word))
			)
		]);
	},
	'rewording in one piece': (story, random, words) =>
		inScene(story, random, (scene) => {
			const all = scene.paragraphs.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
			const from = below(random, all);
			const to = from + 0.3 * random() * all;
			let at = 0;
			return [
				inTexts(scene, (text) =>
					inWords(text, (word) => (at++ >= from && at <= to ? any(random, words) : word))
				)
			];
		}),
	insert: (story, random, words) => ({
		...story,
		scenes: story.scenes.toSpliced(
			below(random, story.scenes.length + 1),
			0,
			newScene(words, random)
		)
	}),
	delete: (story, random) =>
		story.scenes.length === 1
			? story
			: { ...story, scenes: story.scenes.toSpliced(below(random, story.scenes.length), 1) },
	'insert paragraphs': (story, random, words) =>
		inScene(story, random, ({ paragraphs }) => {
			const made = newScene(words, random).paragraphs.slice(0, 3);
			return [
				{ paragraphs: paragraphs.toSpliced(below(random, paragraphs.length + 1), 0, ...made) }
			];
		}),
	'delete paragraphs': (story, random) =>
		inScene(story, random, ({ paragraphs }) => {
			const most = Math.min(3, paragraphs.length - 1);
			const from = below(random, paragraphs.length);
			return [{ paragraphs: paragraphs.toSpliced(from, most === 0 ? 0 : 1 + below(random, most)) }];
		}),
	move: (story, random) => {
		const from = below(random, story.scenes.length);
		const moved = story.scenes.slice(from, from + 1);
		const rest = story.scenes.toSpliced(from, 1);
		return { ...story, scenes: rest.toSpliced(below(random, rest.length + 1), 0, ...moved) };
	},
	split: (story, random) => inScene(story, random, (scene) => cut(scene, random)),
	merge: (story, random) => {
		if (story.scenes.length === 1) return story;
		const at = below(random, story.scenes.length - 1);
		const paragraphs = story.scenes.slice(at, at + 2).flatMap((scene) => scene.paragraphs);
		return { ...story, scenes: story.scenes.toSpliced(at, 2, { paragraphs }) };
	},
	// a title is no story text and no address: nothing may come of it
	retitle: (story) => story,
	rename: (story, random) => ({ ...story, address: `renamed-${below(random, 1e9).toString(36)}` }),
	're-wrap': (story, random) => ({
		...story,
		scenes: story.scenes.map((scene) =>
			inTexts(scene, (text) => text.replace(/\s/g, () => (chance(random, 0.1) ? '\n' : ' ')))
		)
	}),
	'quotes and dashes': (story) => ({
		...story,
		scenes: story.scenes.map((scene) =>
			inTexts(scene, (text) =>
				text
					.replace(/[“”«»]/g, '"')
					.replace(/[‘’]/g, "'")
					.replace(/ ?[–—] ?/g, ' -- ')
					.replace(/…/g, '...')
			)
		)
	})
};
