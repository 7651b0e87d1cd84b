/**
 * The room's face: everything a reader did, in this browser. Load it with `import('$lib/db')`, never statically: a
 * first visit needs none of it. What the first frame needs is in `mirror.ts`.
 */
import { BookmarksStore, bookmarkViews, type Bookmark } from './bookmarks-store';
import type { Backup } from './backup-format';
import type { RestorePreview } from './backup';
import { databaseOf, type Database, type News, type Status } from './database';
import { deviceNames, ProgressStore, progressViews, type Progress } from './progress-store';
import { DevicesStore } from './devices-store';
import { hearOtherTabs } from './news';
import { SavedStore } from './saved-store';
import { SettingsStore } from './settings-store';
import type { StorageFacts } from './storage';
import { markViews, StoriesStore, type StoryMark } from './stories-store';
import { WarningsStore } from './warnings-store';

export type { RestoreCounts, RestorePreview, TwoNotes, TwoPlaces } from './backup';
export type { Backup, BackupError, BackupErrorCode } from './backup-format';
export type { Bookmark } from './bookmarks-store';
export type { News, Status } from './database';
export type { Device } from './devices-store';
export type { StateError, StateErrorCode } from './errors';
export type { Progress } from './progress-store';
export type { SavedStory } from './saved-store';
export type { Where } from './schema';
export type { Looks, SettingName, Settings } from './settings';
export type { StorageFacts } from './storage';
export type { StoryFacts, StoryMark } from './stories-store';
export type { GateChoice, Listed, WarningWishes } from './warnings-store';

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
	readonly warnings: WarningsStore;
	readonly saved: SavedStore;
	readonly devices: DevicesStore;

	constructor(database: Database) {
		this.#database = database;
		hearOtherTabs(database);
		this.settings = new SettingsStore(database);
		this.progress = new ProgressStore(database);
		this.bookmarks = new BookmarksStore(database);
		this.stories = new StoriesStore(database);
		this.warnings = new WarningsStore(database);
		this.saved = new SavedStore(database);
		this.devices = new DevicesStore(database);
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

	/**
	 * Forgets all places and times, those of other devices that are known here too. Marks and bookmarks stay.
	 * @throws StateError, with nothing changed
	 */
	clearHistory(): Promise<void> {
		return this.#database.write(['progress'], async (records) => {
			for (const record of await records.all('progress'))
				if (record.value)
					await records.put('progress', {
						...record,
						...records.stamp(record.clock),
						value: null
					});
		});
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

	/**
	 * Everything that another device could merge, as the text of a backup file, and a name for that file. When the
	 * reader has it, `noteBackup(made)` remembers that.
	 */
	async makeBackup(): Promise<{ name: string; text: string; made: number }> {
		return (await import('./backup')).makeBackup(this.#database);
	}

	/** Remembers when a backup was made that the reader has. @throws StateError */
	async noteBackup(made: number): Promise<void> {
		return (await import('./storage')).noteBackup(this.#database, made);
	}

	/**
	 * Reads and checks a backup file and tells what restoring it will do. Changes nothing.
	 * @throws BackupError, whose message says what is wrong with the file; StateError
	 */
	async previewRestore(file: Blob): Promise<{ backup: Backup; preview: RestorePreview }> {
		return (await import('./backup')).previewRestore(this.#database, file);
	}

	/** Merges a backup with what is here, wholly or not at all. @throws StateError, with nothing changed */
	async restore(backup: Backup): Promise<void> {
		return (await import('./backup')).restore(this.#database, backup);
	}

	/**
	 * The bookmarks and notes of a story, or all, as Markdown.
	 * @param addressOf the full address of a bookmark's place
	 */
	async markdown(addressOf: (bookmark: Bookmark) => string, story?: string): Promise<string> {
		const { bookmarksAsMarkdown } = await import('./markdown');
		return bookmarksAsMarkdown(await this.bookmarks.of(story), addressOf);
	}

	/** What can be said of how well things are kept here. */
	async storage(): Promise<StorageFacts> {
		return (await import('./storage')).storageFacts(this.#database);
	}

	/**
	 * Asks the browser to keep what is stored; call it when the reader makes something worth keeping. It is asked once.
	 * @returns whether it promised; null: it can't
	 */
	async askToKeep(): Promise<boolean | null> {
		return (await import('./storage')).askToKeep(this.#database);
	}

	/**
	 * Deletes everything on this device: the database, its mirror, and caches; all tabs are told.
	 * @param caches names of the caches to delete, in the browser's cache storage
	 * @throws StateError
	 */
	async deleteEverything(caches: readonly string[]): Promise<void> {
		return (await import('./storage')).deleteEverything(this.#database, caches);
	}
}

const opened = new Map<string, ReaderDb>();

/**
 * The reader's database: one a tab, however often it is asked for. Opens it when it is first read or written.
 * @param scope the sub-path the site is served under (SvelteKit's `base`): two sites of one host share its storage
 */
export function readerDb(scope: string): ReaderDb {
	let db = opened.get(scope);
	if (!db) opened.set(scope, (db = new ReaderDb(databaseOf(scope))));
	return db;
}
