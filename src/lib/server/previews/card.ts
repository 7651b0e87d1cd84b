/**
 * What a link preview says of a story or of one of its scenes: never story text, neither a scene's heading.
 */
import { scenesOf, type Story } from '../../story/model';
import { withCommas } from '../../story/numerals';
import type { SceneHead } from '../../story/pages';
import { lengthOf } from '../views';

/** The size of a card's picture in px: what feeds and chat apps show large (https://ogp.me). */
export const WIDTH = 1200;
export const HEIGHT = 630;

export interface Card {
	title: string;
	author: string | null;
	/** What the story's own language and direction are. */
	language: string;
	dir: 'ltr' | 'rtl';
	/** "Scene 7 of 20", "6 min", the rating: short phrases. */
	facts: string[];
	/** The topics the author states, in the author's words; empty: not stated. */
	topics: string[];
	/** How far into the story the scene ends, from 0 to 1; null for the story itself. */
	progress: number | null;
}

/** What stands where the author has stated no topics. */
export const NOT_STATED = 'Warnings not stated';

/** What is said of a scene: not its heading. */
export type CardScene = Pick<SceneHead, 'id' | 'number' | 'minutes'>;

/** @param scene one of the story's own; null for the story as a whole */
export function cardOf(story: Story, scene: CardScene | null): Card {
	const scenes = scenesOf(story);
	const all = withCommas(scenes.length);
	const { minutes } = scene ?? lengthOf(scenes, story.language);
	const place = scene
		? `Scene ${withCommas(scene.number)} of ${all}`
		: `${all} ${scenes.length === 1 ? 'scene' : 'scenes'}`;
	return {
		...{ title: story.displayTitle, author: story.author },
		...{ language: story.language, dir: story.dir },
		facts: [place, `${withCommas(minutes)} min`, ...(story.rating ? [story.rating] : [])],
		topics: story.warnings,
		progress: scene && scene.number / scenes.length
	};
}

/** A card in words: for descriptions, and for those who don't see its picture. */
export function cardText({ author, facts, topics }: Omit<Card, 'title'>): string {
	const by = author === null ? [] : [`By ${author}`];
	const warnings = topics.length > 0 ? `Content warnings: ${topics.join(', ')}` : NOT_STATED;
	return `${[...by, ...facts].join(' · ')}. ${warnings}.`;
}
