/** The reader's own page: stories to go on with, bookmarks by story, and what was finished or set aside. */
import type { Bookmark, Progress, ReaderDb, StoryMark } from '../db';
import { Bookmarks } from './bookmarks.svelte';
import { openState } from './state';
import { waysBack, type Way } from './ways-back';
import { reasonOf } from './reason';

/** A story to go on with. */
export interface Begun {
	story: string;
	title: string;
	/** Where, the latest first; at least one. */
	ways: readonly Way[];
}

export class Shelf {
	#progress = $state.raw<readonly Progress[]>([]);
	#marks = $state.raw<readonly StoryMark[]>([]);
	#state = $state.raw<'opening' | 'open' | 'failed'>('opening');
	#failure = $state.raw('');
	#isBlocked = $state.raw(false);
	#isBackupDue = $state.raw(false);
	readonly #db: ReaderDb = openState();
	readonly #stop: () => void;
	readonly bookmarks = new Bookmarks(this.#db);

	#marked = $derived(Object.fromEntries(this.#marks.map((mark) => [mark.story, mark])));
	#begun = $derived.by((): Begun[] => {
		const titles = Object.fromEntries(this.#progress.map(({ story, title }) => [story, title]));
		return [...waysBack(this.#progress, Date.now())]
			.filter(([story]) => !this.#marked[story])
			.map(([story, ways]) => ({ story, title: titles[story] ?? story, ways }));
	});
	#groups = $derived.by(() => {
		const groups = Object.create(null) as Record<string, Bookmark[] | undefined>;
		for (const bookmark of this.bookmarks.current) (groups[bookmark.story] ??= []).push(bookmark);
		return Object.entries(groups).map(([story, bookmarks = []]) => ({
			story,
			title: bookmarks[0]?.title ?? story,
			bookmarks
		}));
	});

	constructor() {
		this.#stop = this.#db.listen((news) => {
			if (news.kind === 'emptied') [this.#progress, this.#marks] = [[], []];
			if (news.kind === 'status') this.#isBlocked = news.status === 'blocked';
			if (news.kind !== 'changed') return;
			if (news.stores.includes('progress') || news.stores.includes('stories')) void this.#read();
		});
	}

	/** Reads all of it; tells in `state` when it can't be had. */
	async open(): Promise<void> {
		try {
			await Promise.all([this.#read(), this.bookmarks.load()]);
			this.#state = 'open';
			this.#isBackupDue = (await this.#db.storage()).backupDue;
		} catch (error) {
			this.#failure = reasonOf(error);
			this.#state = 'failed';
		}
	}

	end(): void {
		this.#stop();
		this.bookmarks.end();
	}

	get state(): 'opening' | 'open' | 'failed' {
		return this.#state;
	}

	/** Why it could not be opened, for the reader. */
	get failure(): string {
		return this.#failure;
	}

	/** Whether it waits for another tab that holds an older version of the database open. */
	get isBlocked(): boolean {
		return this.#isBlocked;
	}

	/** Whether it is time for a backup: there are marks that none holds, for 30 days. */
	get isBackupDue(): boolean {
		return this.#isBackupDue;
	}

	/** Whether the browser keeps nothing for this site. */
	get isUnkept(): boolean {
		return this.#state === 'open' && this.#db.status === 'unkept';
	}

	/** Stories to go on with, the one that was read last first. */
	get begun(): readonly Begun[] {
		return this.#begun;
	}

	/** Bookmarks by story; the story with the newest first. */
	get groups() {
		return this.#groups;
	}

	/** Stories with a mark, the one that was marked last first. */
	marked(mark: StoryMark['mark']): StoryMark[] {
		return this.#marks.filter((one) => one.mark === mark).sort((a, b) => b.at - a.at);
	}

	/** Marks a story as finished or dropped; null takes the mark away. @throws StateError, with nothing changed */
	mark(story: string, title: string, mark: StoryMark['mark'] | null): Promise<void> {
		return this.#db.stories.mark(story, title, mark);
	}

	async #read(): Promise<void> {
		[this.#progress, this.#marks] = await Promise.all([
			this.#db.progress.of(),
			this.#db.stories.marks()
		]);
	}
}
