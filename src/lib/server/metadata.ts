/**
 * What pages say of a story in their heads: never story text.
 */
import { scenesOf } from '../story/model';
import type { Entry } from './library';
import { urlOf, type PageMeta } from './head';
import { pictureUrl } from './pictures';
import { wholeCharacters } from './views';

/** Longest description that search results show. */
const DESCRIPTION = 200;

/** One or two sentences about a story: its summary, else what is known of it. */
function describe({ story }: Entry): string {
	const by = story.author === null ? '' : ` by ${story.author}`;
	const scenes = scenesOf(story).length;
	const about =
		story.summary?.replace(/\s+/g, ' ') ??
		`A story${by} in ${scenes} ${scenes === 1 ? 'scene' : 'scenes'}.`;
	const warned =
		story.warnings.length > 0 ? ` Content warnings: ${story.warnings.join(', ')}.` : '';
	return (
		shorten(about, DESCRIPTION - Math.min(warned.length, DESCRIPTION / 2)) +
		shorten(warned, DESCRIPTION / 2)
	);
}

function shorten(text: string, room: number): string {
	if (text.length <= room) return text;
	const start = text.slice(0, wholeCharacters(text, room));
	return `${start.replace(/\s+\S*$/, '')}…`;
}

/** The head of one of a story's pages. */
export function storyMeta(
	entry: Entry,
	page: Pick<PageMeta, 'title' | 'path' | 'type' | 'canonical'>
): PageMeta {
	const { story, address, pictures } = entry;
	const scenes = scenesOf(story);
	const cover = story.cover && pictures.get(story.cover.url);
	const short = scenes.reduce((sum, scene) => sum + scene.words, 0) < 20_000;
	return {
		...page,
		description: describe(entry),
		author: story.author,
		image: cover ? pictureUrl(address, cover) : null,
		data: {
			'@type': short ? 'ShortStory' : 'Book',
			name: story.displayTitle,
			url: urlOf(`/stories/${address}/`),
			inLanguage: story.language,
			...(story.author === null ? {} : { author: { '@type': 'Person', name: story.author } }),
			...(story.summary === null ? {} : { abstract: story.summary }),
			...(story.tags.length > 0 ? { keywords: story.tags.join(', ') } : {}),
			...(story.rating === null ? {} : { contentRating: story.rating })
		}
	};
}
