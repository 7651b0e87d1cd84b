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
			if (!story || !news.stories || news.stories.includes(story)) void this.load();
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

	/** @throws StateError */
	async load(): Promise<void> {
		this.#all = await this.db.bookmarks.of(this.story);
	}

	/** Marks a place. @throws StateError, with nothing changed */
	async add(title: string, where: Where): Promise<Bookmark> {
		const bookmark = await this.db.bookmarks.add(title, where);
		this.#removed = null;
		await this.load();
		return bookmark;
	}

	/** Writes a bookmark's note; an empty one takes it away. @throws StateError, with nothing changed */
	async note(bookmark: Bookmark, note: string): Promise<void> {
		await this.db.bookmarks.put({ ...bookmark, note: note.trim() });
		await this.load();
	}

	/** Removes a bookmark; `undo` brings it back. @throws StateError, with nothing changed */
	async remove(bookmark: Bookmark): Promise<void> {
		await this.db.bookmarks.remove(bookmark);
		this.#removed = bookmark;
		await this.load();
	}

	/** Brings back what was removed last. @throws StateError, with nothing changed */
	async undo(): Promise<void> {
		if (!this.#removed) return;
		await this.db.bookmarks.put(this.#removed);
		this.#removed = null;
		await this.load();
	}
}
