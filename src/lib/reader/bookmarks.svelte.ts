/** The reader's bookmarks, of one story or of all: as they stand, here and in other tabs. */
import type { Bookmark, ReaderDb, Where } from '../db';

export class Bookmarks {
	#all = $state.raw<readonly Bookmark[]>([]);
	#removed = $state.raw<Bookmark | null>(null);
	readonly #stop: () => void;

	/**
	 * @param story address of the story; without it all
	 */
	constructor(
		readonly db: ReaderDb,
		readonly story?: string
	) {
		this.#stop = db.listen((news) => {
			if (news.kind === 'emptied') [this.#all, this.#removed] = [[], null];
			if (news.kind !== 'changed' || !news.stores.includes('bookmarks')) return;
			if (!story || !news.stories || news.stories.includes(story))
				void this.load(story === undefined ? news.stories : null);
		});
	}

	/** The newest first. */
	get current(): readonly Bookmark[] {
		return this.#all;
	}

	/** What was removed last, and can be brought back. */
	get removed(): Bookmark | null {
		return this.#removed;
	}

	end(): void {
		this.#stop();
	}

	/**
	 * Reads them, or of all only those of some stories anew.
	 * @throws StateError
	 */
	async load(stories: readonly string[] | null = null): Promise<void> {
		if (!stories) {
			this.#all = await this.db.bookmarks.of(this.story);
			return;
		}
		const changed = await Promise.all(stories.map((story) => this.db.bookmarks.of(story)));
		const others = this.#all.filter(({ story }) => !stories.includes(story));
		this.#all = [...others, ...changed.flat()].sort((a, b) => b.created - a.created);
	}

	/** Marks a place. @throws StateError, with nothing changed */
	async add(title: string, where: Where): Promise<Bookmark> {
		const bookmark = await this.db.bookmarks.add(title, where);
		this.#removed = null;
		await this.load([bookmark.story]);
		// now there is something worth keeping
		void this.db.askToKeep();
		return bookmark;
	}

	/** Writes a bookmark's note; an empty one takes it away. @throws StateError, with nothing changed */
	async note(bookmark: Bookmark, note: string): Promise<void> {
		await this.db.bookmarks.put({ ...bookmark, note: note.trim() });
		await this.load([bookmark.story]);
	}

	/** Removes a bookmark; `undo` brings it back. @throws StateError, with nothing changed */
	async remove(bookmark: Bookmark): Promise<void> {
		this.#removed = await this.db.bookmarks.remove(bookmark);
		await this.load([bookmark.story]);
	}

	/** Brings back what was removed last. @throws StateError, with nothing changed */
	async undo(): Promise<void> {
		if (!this.#removed) return;
		const { story } = await this.db.bookmarks.put(this.#removed);
		this.#removed = null;
		await this.load([story]);
	}
}
