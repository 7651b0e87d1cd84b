/** Which stories of the list can be read now: while the host can't be reached, those that are on this device. */
import { Copies, type StoryCopy } from '../offline/copies';
import { dataPaths } from '../offline/names';
import type { ListEntry, StoryPage } from '../story/pages';
import { toLibrary } from './addresses';
import { BETWEEN_TRIES, hostStatus } from './host';

/** How a story of the list stands. */
export interface ReadableNow {
	/** Such as "Saved", for the reader. */
	said: string;
	/** Whether it can't be read now. */
	away: boolean;
}

const AWAY: ReadableNow = { said: 'Not on this device', away: true };

export class ReadableHere {
	#kept = $state.raw<Readonly<Record<string, StoryCopy['kept']>>>({});
	#offline = $state.raw(false);
	#timer = 0;
	/** Counts the questions: the answer to an earlier one says nothing. */
	#asked = 0;
	readonly #copies = new Copies(toLibrary);

	/**
	 * Looks what is here and whether the host answers, and goes on looking.
	 * @returns ends it
	 */
	follow(): () => void {
		const listeners: [EventTarget, string, () => void][] = [
			[window, 'online', () => void this.#ask()],
			[window, 'offline', () => void this.#ask()],
			// another tab may have saved or removed some
			[document, 'visibilitychange', () => void this.load()]
		];
		for (const [target, event, listener] of listeners) target.addEventListener(event, listener);
		void this.#ask();
		return () => {
			this.#asked += 1;
			clearTimeout(this.#timer);
			for (const [target, event, listener] of listeners)
				target.removeEventListener(event, listener);
		};
	}

	/** Reads what is on this device. */
	async load(): Promise<void> {
		// no cache storage on an insecure origin
		if (typeof caches === 'undefined') return;
		const copies = await this.#copies.all();
		this.#kept = Object.fromEntries(copies.map(({ story, kept }) => [story, kept]));
	}

	/** Whether the host can't be reached. */
	get isOffline(): boolean {
		return this.#offline;
	}

	/** How many stories are on this device. */
	get count(): number {
		return Object.keys(this.#kept).length;
	}

	/** What is to be said of a story; undefined where that is nothing. */
	of(story: string): ReadableNow | undefined {
		const kept = this.#kept[story];
		if (!kept) return this.#offline ? AWAY : undefined;
		const said = kept === 'saved' ? 'Saved' : 'Opened lately';
		return { said: this.#offline ? `${said}: can be read now` : said, away: false };
	}

	/** The stories that are on this device, in the order of their titles. */
	async entries(): Promise<ListEntry[]> {
		const copies = await this.#copies.all();
		const pages = await Promise.all(
			copies.map(async (copy) => {
				const file = await this.#copies.file(copy, dataPaths(toLibrary, copy.story).page);
				return (await file?.json()) as StoryPage | undefined;
			})
		);
		const { compare } = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });
		return pages.flatMap((page) => page?.story ?? []).sort((a, b) => compare(a.title, b.title));
	}

	#ask = async () => {
		clearTimeout(this.#timer);
		const asked = (this.#asked += 1);
		// both before anything is said: it is said once
		const [status] = await Promise.all([hostStatus(toLibrary), this.load()]);
		if (asked !== this.#asked) return;
		// a request may slip through as the connection goes
		this.#offline = status === null || !navigator.onLine;
		if (this.#offline) this.#timer = window.setTimeout(() => void this.#ask(), BETWEEN_TRIES);
	};
}
