/**
 * What pages say of a story in their heads: never story text.
 */
import { scenesOf } from '../story/model';
import type { Entry } from './library';
import { siteUrl } from './config';
import { urlOf, type PageMeta } from './head';
import { pictureUrl } from './pictures';
import { cardOf, cardText, type CardScene } from './previews/card';
import { wholeCharacters } from './views';

/** Longest description that search results show, about; what chat apps show is shorter. */
const DESCRIPTION = 200;

function shorten(text: string, room: number): string {
	if (text.length <= room) return text;
	const start = text.slice(0, wholeCharacters(text, room));
	return `${start.replace(/\s+\S*$/, '')}…`;
}

/** A summary as one paragraph, in front of what is known of the story. */
function describe({ story }: Entry): string {
	const { author, ...card } = cardOf(story, null);
	const about = story.summary?.replace(/\s+/g, ' ').trim() ?? '';
	if (about === '') return shorten(cardText({ author, ...card }), DESCRIPTION);
	const facts = shorten(cardText({ author: null, ...card }), DESCRIPTION / 2);
	return `${shorten(about, DESCRIPTION - facts.length - 1)} ${facts}`;
}

/** The path of a story's preview picture, or of one of its scenes where the story has one for each. */
const previewPath = ({ address, story }: Entry, scene: CardScene | null): string =>
	scene && story.previews === 'scene'
		? `/stories/${address}/${scene.id}/preview.png`
		: `/stories/${address}/preview.png`;

type Page = Pick<PageMeta, 'title' | 'path' | 'type' | 'canonical'>;

/** The head of a page that shows a story as a whole. */
export function storyMeta(entry: Entry, page: Page): PageMeta {
	const { story } = entry;
	const abstract = story.summary === null ? {} : { abstract: story.summary };
	return {
		...page,
		description: describe(entry),
		author: story.author,
		image: imageOf(entry, null),
		data: { ...dataOf(entry), ...abstract }
	};
}

/** The head of a scene's page: which scene of what it is, and nothing of what happens in it or before. */
export function sceneMeta(entry: Entry, page: Page, scene: CardScene): PageMeta {
	const { author } = entry.story;
	return {
		...page,
		description: shorten(cardText(cardOf(entry.story, scene)), DESCRIPTION),
		author,
		image: imageOf(entry, scene)
	};
}

/** A picture's words are those that are drawn: of the story, where all scenes share its picture. */
function imageOf(entry: Entry, scene: CardScene | null): { path: string; alt: string } {
	const card = cardOf(entry.story, entry.story.previews === 'scene' ? scene : null);
	const alt = `${shorten(card.title, DESCRIPTION)}. ${cardText(card)}`;
	return { path: previewPath(entry, scene), alt: shorten(alt, 2 * DESCRIPTION) };
}

function dataOf({ story, address, pictures }: Entry): Record<string, unknown> {
	const short = scenesOf(story).reduce((sum, scene) => sum + scene.words, 0) < 20_000;
	const cover = story.cover && pictures.get(story.cover.url);
	return {
		'@type': short ? 'ShortStory' : 'Book',
		name: story.displayTitle,
		url: urlOf(`/stories/${address}/`),
		inLanguage: story.language,
		...(story.author === null ? {} : { author: { '@type': 'Person', name: story.author } }),
		...(cover ? { image: (siteUrl ?? '') + pictureUrl(address, cover) } : {}),
		...(story.tags.length > 0 ? { keywords: story.tags.join(', ') } : {}),
		...(story.rating === null ? {} : { contentRating: story.rating })
	};
}
