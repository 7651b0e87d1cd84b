/**
 * Cuts a story into what its pages show. Nothing here reads or writes a file.
 */
import type { Note, Scene, Story } from '../story/model';
import { scenesOf } from '../story/model';
import { isSpaceless, readingMinutes } from '../story/counting';
import type {
	Bundle,
	ContentsChapter,
	Length,
	ListEntry,
	PageNote,
	StoryHead,
	StoryPage
} from '../story/pages';
import type { Entry } from './library';
import { pictureUrl, placePictures } from './pictures';
import { gateOf, listed, warnedOnes, warnedScenes, warnedStory } from './warned';

/**
 * Words in a bundle, at the most, unless a single scene has more. About 13 KiB over the wire: small
 * enough to arrive while the reader is still in the scene before, large enough that a serial of
 * 1,000,000 words needs some 250.
 */
const BUNDLE_WORDS = 4000;
/** Characters of a summary that three lines of a phone hold at the list's type size. */
const TEASER = 150;

/** How long some scenes are together. */
export function lengthOf(
	parts: readonly Pick<Scene, 'words' | 'characters'>[],
	language: string
): Length {
	const words = parts.reduce((sum, { words }) => sum + words, 0);
	const characters = parts.reduce((sum, { characters }) => sum + characters, 0);
	return {
		words,
		characters,
		unit: isSpaceless(language) ? 'characters' : 'words',
		minutes: readingMinutes({ words, characters, language })
	};
}

/** A summary's first lines and the rest, cut behind a sentence where one ends in time. */
export function splitSummary(summary: string): { teaser: string; rest: string } {
	const text = summary.trim().replace(/\s*\n\s*/g, '\n');
	if (text.length <= TEASER * 1.2 && !text.includes('\n')) return { teaser: text, rest: '' };
	const head = text.slice(0, TEASER * 1.2);
	const sentence = /^[\s\S]{60,}?[.!?…。！？]["'”’」]?(?=\s|$|(?<=[。！？」]))/u.exec(head);
	const line = head.indexOf('\n');
	const cut = line > 0 ? line : sentence ? sentence[0].length : head.lastIndexOf(' ', TEASER);
	const at = cut > 40 || line > 0 ? cut : wholeCharacters(text, TEASER);
	return { teaser: text.slice(0, at).trim(), rest: text.slice(at).trim() };
}

/** Where to cut a text so that no character falls apart, such as an emoji of several parts. */
export function wholeCharacters(text: string, most: number): number {
	const near = text.slice(0, most + 100);
	const start = new Intl.Segmenter('en').segment(near).containing(most)?.index ?? most;
	return start > 0 ? start : most;
}

export function listEntry({ address, story }: Entry): ListEntry {
	const scenes = scenesOf(story);
	return {
		address,
		title: story.displayTitle,
		author: story.author,
		summary: story.summary === null ? null : splitSummary(story.summary),
		length: lengthOf(scenes, story.language),
		chapters: story.chapters.length,
		scenes: scenes.length,
		...listed(story),
		rating: story.rating,
		status: story.status,
		language: story.language,
		dir: story.dir
	};
}

export function storyHead({ address, story }: Entry): StoryHead {
	return {
		address,
		title: story.displayTitle,
		author: story.author,
		language: story.language,
		dir: story.dir,
		scenes: scenesOf(story).length
	};
}

function contentsOf(entry: Entry): ContentsChapter[] {
	const { scenes } = viewsOf(entry);
	let at = 0;
	return entry.story.chapters.map((chapter, index) => ({
		number: index + 1,
		title: chapter.title,
		scenes: scenes
			.slice(at, (at += chapter.scenes.length))
			.map(({ head: { id, bundle, number, heading, minutes } }) => ({
				id,
				bundle,
				number,
				heading,
				minutes
			}))
	}));
}

/** What a story's title page shows. */
export function storyPage(entry: Entry): StoryPage {
	const { story, address, pictures } = entry;
	const cover = story.cover && pictures.get(story.cover.url);
	const warned = warnedStory(story);
	return {
		story: listEntry(entry),
		summary: story.summary?.split(/\n{2,}/) ?? [],
		collection: story.collection,
		cover: cover
			? {
					url: pictureUrl(address, cover),
					alt: story.cover?.alt ?? '',
					width: cover.width,
					height: cover.height
				}
			: null,
		contents: contentsOf(entry),
		note: startNote(entry),
		...(warned.length > 0 ? { warned } : {}),
		warnedScenes: warnedOnes(story)
	};
}

/** The notes that stand before a story. */
export const startNote = ({ story, address, pictures }: Entry): PageNote | null =>
	pageNote(story.notes.start, (html) => placePictures(html, address, pictures));

/** A scene as the pages use it: what is said of it, and its text with pictures placed. */
export type SceneView = Bundle['scenes'][number];

/** What the pages of a story share, made once. */
interface StoryViews {
	scenes: SceneView[];
	byId: ReadonlyMap<string, SceneView>;
	bundles: Bundle[];
}

const views = new WeakMap<Story, StoryViews>();

/** All scenes of a story for its pages, and the bundles they travel in. */
export function viewsOf(entry: Entry): StoryViews {
	const known = views.get(entry.story);
	if (known) return known;
	const scenes = makeSceneViews(entry);
	const bundles: Bundle[] = [];
	for (const view of scenes)
		(bundles[view.head.bundle] ??= { story: storyHead(entry), scenes: [] }).scenes.push(view);
	const made = { scenes, byId: new Map(scenes.map((view) => [view.head.id, view])), bundles };
	views.set(entry.story, made);
	return made;
}

/** The number of the bundle of each scene: whole scenes in reading order, up to so many words. */
function bundleNumbers(scenes: readonly Scene[]): number[] {
	let bundle = 0;
	let held = 0;
	return scenes.map((scene, index) => {
		// two characters of a script without spaces weigh about as much as a word
		const weight = Math.max(scene.words, scene.characters / 6);
		if (index > 0 && held + weight > BUNDLE_WORDS) [bundle, held] = [bundle + 1, 0];
		held += weight;
		return bundle;
	});
}

function makeSceneViews(entry: Entry): SceneView[] {
	const { story } = entry;
	const all = scenesOf(story);
	const bundles = bundleNumbers(all);
	const place = (html: string) => placePictures(html, entry.address, entry.pictures);
	const notes = (list: readonly Note[]) => pageNote(list, place);
	const address = (at: number) => {
		const scene = all[at];
		return scene ? { id: scene.id, bundle: bundles[at] ?? 0 } : null;
	};
	const divided = story.chapters.length > 1 || story.chapters[0]?.title != null;
	const warned = warnedScenes(story);
	let at = -1;
	return story.chapters.flatMap((chapter, index) =>
		chapter.scenes.map((scene) => {
			at++;
			const opens = scene === chapter.scenes[0];
			const closes = scene === chapter.scenes.at(-1);
			const length = lengthOf([scene], story.language);
			const gate = gateOf(warned[at] ?? []);
			return {
				head: {
					id: scene.id,
					number: at + 1,
					heading: scene.heading,
					chapter: opens && divided ? { number: index + 1, title: chapter.title } : null,
					minutes: length.minutes,
					previous: address(at - 1),
					next: address(at + 1),
					bundle: bundles[at] ?? 0,
					notes: {
						before: opens ? notes(chapter.notes.start) : null,
						after: notes([
							...(closes ? chapter.notes.end : []),
							// the author's last words stand where the story ends
							...(at === all.length - 1 ? story.notes.end : [])
						])
					},
					...gate,
					...(gate.warned ? { length } : {}),
					...(bridgeOf(scene) === '' ? {} : { bridged: true as const }),
					...(bridgeOf(all[at - 1]) === '' ? {} : { bridge: bridgeOf(all[at - 1]) })
				},
				html: place(scene.html)
			};
		})
	);
}

/** What a scene changes, as somebody wrote it, each line once; empty where nobody did. */
const bridgeOf = (scene: Scene | undefined): string =>
	[...new Set((scene?.warnings ?? []).flatMap(({ bridge }) => bridge ?? []))].join(' ');

// "content warning", "TW", "CW:" …: a note that holds one is shown open (conventions, "Warnings")
const WARNS = /\b(?:(?:content|trigger)s?[ -]?(?:warnings?|notes?)|warnings?|[tc]w)\b/i;

/** The notes of one place, for a page; null where there are none. */
function pageNote(notes: readonly Note[], place: (html: string) => string): PageNote | null {
	if (notes.length === 0) return null;
	const html = notes.map((note) => place(note.html)).join('');
	return { html, warns: WARNS.test(html.replace(/<[^>]*>/g, ' ')) };
}
