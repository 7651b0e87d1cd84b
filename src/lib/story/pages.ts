/**
 * What the pages are made of: the parts of a story that a page, a list or a bundle needs, and no more.
 * Made by `server`, read by `reader` and `components`; plain data.
 */
import type { Picture } from './model';

/** How long a text is, for people: words, or characters where the script has no spaces. */
export interface Length {
	words: number;
	characters: number;
	/** Which of the two a reader of this language expects to see. */
	unit: 'words' | 'characters';
	/** Whole minutes, at least 1. */
	minutes: number;
}

/** What is known of a story's content warnings, with the two sources kept apart. */
export interface Warnings {
	/** The author's own words. Empty: nobody said, which is not the same as *none*. */
	stated: string[];
	/** Those of them that name no topic: that there is none, or that the author doesn't say. Left out where all do. */
	nothing?: string[];
	/** Those of the story's tags that name a topic. Left out where none does. */
	tagged?: string[];
	/** Names of topics that the importer noticed words about, and that nobody stated. */
	suggested: string[];
	/** Keys of all topics that would be asked about in the story, stated ones first. */
	keys: string[];
}

/** A topic that a gate may ask about. */
export interface WarnedTopic {
	/** Id of a topic, or `~` and the author's normalised words. Without spaces and colons. */
	key: string;
	/** The topic's name, or the author's words. */
	name: string;
	/** Who says so: the author, the curator who confirmed a suggestion, or the importer alone. */
	by: 'author' | 'curator' | 'app';
	/** A suggestion that leaves little doubt. */
	strong?: true;
	/** Stated of the whole story, without saying where. */
	whole?: true;
}

/** One story in a list. */
export interface ListEntry {
	address: string;
	title: string;
	author: string | null;
	/** The first lines of the summary, and the rest of it, to be shown on demand. */
	summary: { teaser: string; rest: string } | null;
	length: Length;
	chapters: number;
	scenes: number;
	tags: string[];
	warnings: Warnings;
	rating: string | null;
	status: 'complete' | 'ongoing' | null;
	language: string;
	dir: 'ltr' | 'rtl';
}

/** What a reading page says of the story a scene belongs to. */
export interface StoryHead {
	address: string;
	title: string;
	author: string | null;
	language: string;
	dir: 'ltr' | 'rtl';
	/** Number of scenes. */
	scenes: number;
}

/** Where a scene is: its id, and the number of the bundle that holds its text. */
export interface SceneAddress {
	id: string;
	bundle: number;
}

/** A scene without its text: what its page knows of it. */
export interface SceneHead {
	id: string;
	/** Its place in the story, from 1. */
	number: number;
	heading: string | null;
	/** Set on the first scene of a chapter, in a story with several. */
	chapter: { number: number; title: string | null } | null;
	/** To read it, whole and at least 1. */
	minutes: number;
	/** Its neighbours; null at the ends of the story. */
	previous: SceneAddress | null;
	next: SceneAddress | null;
	/** Number of the bundle that holds its text. */
	bundle: number;
	/** The author's notes that stand before and behind it. */
	notes: { before: PageNote | null; after: PageNote | null };
	/** What it is warned of, the whole story's topics among it; left out where there is nothing. */
	warned?: WarnedTopic[];
	/** Set where it is warned of something: its gate says how long it is. */
	length?: Length;
	/** Set where its gate is closed to a reader who never said anything: then its text is sent hidden. */
	asks?: true;
	/** Where it isn't: the topics as the first frame's script reads them, for readers who want it closed all the same. */
	quiet?: string;
	/** Set where somebody wrote what skipping it changes: the next scene has it. */
	bridged?: true;
	/** What the scene before it changes, for a reader who skipped that; left out where nobody wrote it. */
	bridge?: string;
}

/** The author's notes at one place; `warns` when they name a content warning, and so are never folded away. */
export interface PageNote {
	html: string;
	warns: boolean;
}

/** Some scenes of a story in reading order, with their text: what continuous reading fetches. */
export interface Bundle {
	story: StoryHead;
	scenes: { head: SceneHead; /** Sanitised. */ html: string }[];
}

/** The contents of a story: every chapter with its scenes. */
export interface ContentsChapter {
	number: number;
	title: string | null;
	scenes: Pick<SceneHead, 'id' | 'bundle' | 'number' | 'heading' | 'minutes'>[];
}

/** The list: its first stories, and how many there are. */
export interface ListPage {
	stories: ListEntry[];
	total: number;
}

/** A story's title page. */
export interface StoryPage {
	story: ListEntry;
	/** The whole summary, by paragraphs. */
	summary: string[];
	collection: string | null;
	cover: PlacedPicture | null;
	contents: ContentsChapter[];
	/** The notes that stand before the story. */
	note: PageNote | null;
	/** What the whole story is warned of; left out where there is nothing. Stated, so that its gate asks. */
	warned?: WarnedTopic[];
	/** How many scenes are warned of a topic of their own. */
	warnedScenes: number;
}

/** A story on one page. */
export interface WholePage {
	story: StoryHead;
	note: PageNote | null;
	/** What the whole story is warned of is not among their topics: it is asked above all of them. */
	scenes: Bundle['scenes'];
	warned: WarnedTopic[];
	length: Length;
}

/** A reading page, without its text. */
export interface ScenePage {
	story: StoryHead;
	scene: SceneHead;
}

/** What stands at an address that a scene or a story once had. */
export interface FormerPage {
	/**
	 * `moved`: it is at another address; `merged`: the scene's text is in another one; `gone`: the scene was taken out;
	 * `left`: the story has left the library; `away`: the story could not be read this time.
	 */
	kind: 'moved' | 'merged' | 'gone' | 'left' | 'away';
	/** Where it leads; null where the story isn't there. */
	story: StoryHead | null;
	/** The scene that it leads to, or that stands nearest to where it was; null for a story's address. */
	scene: Pick<SceneHead, 'id' | 'number'> | null;
	/** Whether it leads to the page of the whole story. */
	whole: boolean;
}

/** A picture that was found beside the story, with its size in CSS pixels. */
export interface PlacedPicture extends Picture {
	width: number;
	height: number;
}

/** Stories on the first page of the list: fills a large screen twice over, and stays under 600 elements. */
export const LIST_PAGE = 20;
