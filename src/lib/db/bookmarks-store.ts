import type { Database, StampedWriting } from './database';
import { newId } from './database';
import type { BookmarkVersion, Records, Where } from './schema';

/** A place the reader marked. */
export interface Bookmark {
	id: string;
	story: string;
	/** The story's title when it was marked. */
	title: string;
	where: Where;
	/** Plain text; empty: none. Written apart on two devices: both texts, with a blank line between. */
	note: string;
	/** Milliseconds since 1970. */
	created: number;
	/** What of it was there to be seen, for `put`: the latest stamp of each device that wrote it. */
	seen: Record<string, string>;
}

/** Many a story. What is removed stays as a tombstone, without its words, so that no other copy brings it back. */
export class BookmarksStore {
	constructor(readonly database: Database) {}

	/** The bookmarks of a story, or all; the newest first. */
	of(story?: string): Promise<Bookmark[]> {
		return this.database.read(['bookmarks'], async (records) =>
			bookmarkViews(await records.all('bookmarks', story))
		);
	}

	/** Marks a place. @throws StateError, with nothing changed */
	add(title: string, where: Where, note = ''): Promise<Bookmark> {
		const { story } = where.place;
		return this.database.write(['bookmarks'], (records) =>
			this.#put(records, { id: newId(), story, title, where, note, created: records.now, seen: {} })
		);
	}

	/**
	 * Writes a bookmark: with another note, or, after it was removed, once more. It takes the place of what was there
	 * when the given one was read; what another tab wrote since then is kept beside it.
	 * @returns the bookmark as it is now: the one to go on from
	 * @throws StateError, with nothing changed
	 */
	put(bookmark: Bookmark): Promise<Bookmark> {
		return this.database.write(['bookmarks'], (records) => this.#put(records, bookmark));
	}

	/**
	 * Removes a bookmark.
	 * @returns what was removed, which `put` brings back; null where there was none
	 * @throws StateError, with nothing changed
	 */
	remove({ story, id }: Pick<Bookmark, 'story' | 'id'>): Promise<Bookmark | null> {
		return this.database.write(['bookmarks'], async (records) => {
			const previous = await records.get('bookmarks', [story, id]);
			const [bookmark] = previous ? bookmarkViews([previous]) : [];
			if (!previous || !bookmark) return null;
			await records.put('bookmarks', { ...previous, versions: [], replaced: bookmark.seen });
			return bookmark;
		});
	}

	async #put(records: StampedWriting, bookmark: Bookmark): Promise<Bookmark> {
		const { story, id, title, where, note, created, seen } = bookmark;
		const previous = await records.get('bookmarks', [story, id]);
		const replaced = latestOf(Object.entries({ ...previous?.replaced }), Object.entries(seen));
		const versions = previous?.versions ?? [];
		const kept = versions.filter(({ by, clock }) => clock > (replaced[by] ?? ''));
		// later than all that was ever known of it: else a device whose clock went back would replace its own new version
		const known = [...Object.values(replaced), ...kept.map(({ clock }) => clock)];
		const { v, by, clock } = records.stamp(known.sort().at(-1));
		const made = { by, clock, title, where, note, created };
		const record = { story, id, v, versions: [...kept, made], replaced };
		await records.put('bookmarks', record);
		return { ...bookmark, ...bookmarkViews([record])[0] };
	}
}

/** The latest stamp of each device. */
function latestOf(...lists: (readonly (readonly [string, string])[])[]): Record<string, string> {
	const latest: Record<string, string> = {};
	for (const [device, clock] of lists.flat())
		if (clock > (latest[device] ?? '')) latest[device] = clock;
	return latest;
}

/** What records of bookmarks say, the newest first; removed ones left out. */
export function bookmarkViews(records: readonly Records['bookmarks'][]): Bookmark[] {
	return records
		.flatMap(({ id, story, versions, replaced }) => {
			const sorted = [...versions].sort(byClock);
			const last = sorted.at(-1);
			if (!last) return [];
			const notes = new Set(sorted.map(({ note }) => note).filter((note) => note !== ''));
			const { title, where, created } = last;
			const stamps = versions.map(({ by, clock }) => [by, clock] as const);
			const seen = latestOf(Object.entries(replaced), stamps);
			return [{ id, story, title, where, note: [...notes].join('\n\n'), created, seen }];
		})
		.sort((a, b) => b.created - a.created);
}

function byClock(a: BookmarkVersion, b: BookmarkVersion): number {
	return a.clock < b.clock || (a.clock === b.clock && a.by < b.by) ? -1 : 1;
}
