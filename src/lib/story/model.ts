/**
 * The shape of a story, as the importer understands it and every other room reads it.
 * Plain data: it can be written as JSON and read back without loss.
 */

/** What the bytes were, before anything was read out of them. */
export type Format = 'text' | 'markdown' | 'html';

/** The sites whose page layout the importer takes apart. */
export type SourceSite = 'ao3' | 'wattpad' | 'fanfiction.net' | 'royalroad' | 'gutenberg';

/** The author speaking to the reader: never counted or shown as story text. */
export interface Note {
	/** Number of paragraphs in `html`. */
	paragraphs: number;
	/** Sanitised HTML. */
	html: string;
}

/** Notes that stand before and behind a story or a chapter, in the order of the source. */
export interface Notes {
	start: Note[];
	end: Note[];
}

/** A warning that a person stated for one scene. */
export interface SceneWarning {
	/** As they wrote it; what says that there is nothing ("none") is kept too. */
	words: string;
	/** One line that tells what a skipped scene changes; null where nobody wrote one. */
	bridge: string | null;
	/** The author, or the curator who confirmed what the importer suggested. */
	by: 'author' | 'curator';
}

/** Unbroken story text between two breaks. */
export interface Scene {
	/** Six or more lower-case letters and digits, at least one of them a digit; unique in its story; tells nothing of the text. */
	id: string;
	/** Plain text, or null where the manuscript gives none. */
	heading: string | null;
	/** Blocks of story text; heading, notes and images not counted. */
	paragraphs: number;
	/** Tokens between white space (no-break space included) that hold a letter or a digit. */
	words: number;
	/** Letters and digits, for scripts that put no spaces between words. */
	characters: number;
	/** Sanitised HTML: exactly what the page shows. */
	html: string;
	/** Left out where nobody said anything of this scene, which is not the same as *none*. */
	warnings?: SceneWarning[];
}

export interface Chapter {
	/** Null for the only chapter of a story without chapters, and for chapters known by number alone. */
	title: string | null;
	notes: Notes;
	scenes: Scene[];
}

/**
 * Where in a story's text something is: where a reader stopped, what they marked, a passage somebody shared.
 * It holds enough of the text to be found again after the text was edited, and it outlives the story.
 * Made and found again by `links/place.ts`.
 */
export interface Place {
	/** Address of the story. */
	story: string;
	/** Id of the scene. */
	scene: string;
	/** Index of the block of story text in its scene, from 0; heading, notes and pictures not counted. */
	paragraph: number;
	/** Where the quote starts: UTF-16 code units into the block's plain text. */
	offset: number;
	/** The words at the place, as they stand in the block; empty where a scene has no words. */
	quote: string;
	/** What stands just before the quote in the scene; empty at its start. */
	before: string;
	/** What stands just behind the quote in the scene; empty at its end. */
	after: string;
}

/** A picture as the source names it: an absolute URL, or a path beside the story's file. */
export interface Picture {
	url: string;
	/** Empty where the source gives none. */
	alt: string;
}

export interface ScenePicture extends Picture {
	/** Index of its scene, counted over the whole story from 0; null for the cover. */
	scene: number | null;
}

export interface SuggestedWarning {
	/** Id of a topic of `warnings/topics.ts`. */
	warning: string;
	/** Indexes of the scenes that suggest it, counted over the whole story from 0. */
	scenes: number[];
	/** Those of them whose words leave little doubt; left out where there are none. */
	strong?: number[];
}

/** Something the importer was unsure of, and what it decided. */
export interface Notice {
	/** Kebab-case, such as `remote-image`. */
	code: string;
	message: string;
	/** Line of the source, from 1; null where no line can be named. */
	line: number | null;
}

export interface Story {
	/** The address the author asks for in front matter, or null: then it comes from the file's name. */
	id: string | null;
	format: Format;
	/** What the bytes were decoded as, such as `utf-8`; null for containers. */
	encoding: string | null;
	source: SourceSite | null;
	/** Null when the text has none; never made up from story text. */
	title: string | null;
	/** What lists show: the title, or a neutral name made from the file's name. */
	displayTitle: string;
	author: string | null;
	/** BCP 47. */
	language: string;
	dir: 'ltr' | 'rtl';
	/** Paragraphs joined by one blank line. */
	summary: string | null;
	/** As the source states it. */
	rating: string | null;
	/** Whether the source says that the story is finished; null when nobody said. */
	status: 'complete' | 'ongoing' | null;
	/**
	 * Stated by the author for the story or for scenes of it, in the author's words. Empty means *not stated*; that there
	 * are none is said by a word such as "none" (`warnings/statements.ts` reads it).
	 */
	warnings: string[];
	suggestedWarnings: SuggestedWarning[];
	tags: string[];
	/** The book, series or one-shot collection that the story says it belongs to. */
	collection: string | null;
	/** What the source page counted (reads, votes, …), when it did. */
	stats: Record<string, number | string>;
	notes: Notes;
	cover: Picture | null;
	/** Whether link previews get one picture for the story, or one for each scene. */
	previews: 'story' | 'scene';
	images: ScenePicture[];
	chapters: Chapter[];
	/** Lines of the source that are shown nowhere: separators, site furniture, spacers; each once. */
	removed: string[];
	notices: Notice[];
}

/**
 * The scenes of a story in reading order, over all chapters.
 */
export function scenesOf(story: Pick<Story, 'chapters'>): Scene[] {
	return story.chapters.flatMap((chapter) => chapter.scenes);
}
