/**
 * The room's face: everything a reader did, in this browser. Load it with `import('$lib/db')`, never statically: a
 * first visit needs none of it. What the first frame needs is in `mirror.ts`.
 */
import { BookmarksStore, bookmarkViews, type Bookmark } from './bookmarks-store';
import { Database, type News, type Status } from './database';
import { deviceNames, ProgressStore, progressViews, type Progress } from './progress-store';
import { SettingsStore } from './settings-store';
import { markViews, StoriesStore, type StoryMark } from './stories-store';

export type { Bookmark } from './bookmarks-store';
export type { News, Status } from './database';
export type { StateError } from './errors';
export type { Progress } from './progress-store';
export type { Where } from './schema';
export type { Looks, SettingName, Settings } from './settings';
export type { StoryFacts, StoryMark } from './stories-store';

/** All that a shelf shows. */
export interface Shelf {
	/** The latest first. */
	progress: Progress[];
	bookmarks: Bookmark[];
	marks: StoryMark[];
}

/**
 * What a reader did on this device and on those whose backups were merged. Whatever it gives is a copy, and whatever
 * it says it has kept is kept (as far as `status` says).
 */
export class ReaderDb {
	readonly #database: Database;
	readonly settings: SettingsStore;
	readonly progress: ProgressStore;
	readonly bookmarks: BookmarksStore;
	readonly stories: StoriesStore;

	constructor(database: Database) {
		this.#database = database;
		this.settings = new SettingsStore(database);
		this.progress = new ProgressStore(database);
		this.bookmarks = new BookmarksStore(database);
		this.stories = new StoriesStore(database);
	}

	get status(): Status {
		return this.#database.status;
	}

	/** Opens the database, and says how it stands. Any read or write does so too. */
	open(): Promise<Status> {
		return this.#database.open();
	}

	/** Calls back on every change, here or in another tab, and when the status changes. Gives what ends it. */
	listen(listener: (news: News) => void): () => void {
		return this.#database.listen(listener);
	}

	/** All that a shelf shows, as it stands at one moment. */
	async shelf(): Promise<Shelf> {
		const device = await this.#database.device();
		return this.#database.read(
			['progress', 'devices', 'bookmarks', 'stories'],
			async (records) => ({
				progress: progressViews(await records.all('progress'), await deviceNames(records), device),
				bookmarks: bookmarkViews(await records.all('bookmarks')),
				marks: markViews(await records.all('stories'))
			})
		);
	}
}

const opened = new Map<string, ReaderDb>();

/**
 * The reader's database: one a tab, however often it is asked for. Opens it when it is first read or written.
 * @param scope the sub-path the site is served under (SvelteKit's `base`): two sites of one host share its storage
 */
export function readerDb(scope: string): ReaderDb {
	let db = opened.get(scope);
	if (!db) opened.set(scope, (db = new ReaderDb(new Database(scope))));
	return db;
}
