/**
 * The part of the room that keeps a reader's place while they read, by itself: all else comes with `index.ts`, when
 * it is asked for, and works on the same database.
 */
import { databaseOf, type Database, type Status } from './database';
import { ProgressStore } from './progress-store';

export class PlacesDb {
	readonly #database: Database;
	readonly progress: ProgressStore;

	/** @param scope the sub-path the site is served under, see `databaseOf` */
	constructor(scope: string) {
		this.#database = databaseOf(scope);
		this.progress = new ProgressStore(this.#database);
	}

	get status(): Status {
		return this.#database.status;
	}

	/** Whether a story has a bookmark. @throws StateError */
	async hasBookmarks(story: string): Promise<boolean> {
		const records = await this.#database.read(['bookmarks'], ({ all }) => all('bookmarks', story));
		return records.some(({ versions }) => versions.length > 0);
	}
}
