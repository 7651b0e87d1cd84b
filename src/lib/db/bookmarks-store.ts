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
		return this.database.write(['bookmarks'], async (records) => {
			const id = newId();
			const { story } = where.place;
			const bookmark = { id, story, title, where, note, created: records.now };
			await records.put('bookmarks', withVersion(records, undefined, bookmark));
			return bookmark;
		});
	}

	/**
	 * Writes a bookmark in place of what is there of it: with another note, or, after it was removed, once more.
	 * @throws StateError, with nothing changed
	 */
	put(bookmark: Bookmark): Promise<void> {
		return this.database.write(['bookmarks'], async (records) => {
			const previous = await records.get('bookmarks', [bookmark.story, bookmark.id]);
			await records.put('bookmarks', withVersion(records, previous, bookmark));
		});
	}

	/** Removes a bookmark; `put` brings it back. @throws StateError, with nothing changed */
	remove({ story, id }: Pick<Bookmark, 'story' | 'id'>): Promise<void> {
		return this.database.write(['bookmarks'], async (records) => {
			const previous = await records.get('bookmarks', [story, id]);
			if (!previous || previous.versions.length === 0) return;
			await records.put('bookmarks', { ...previous, versions: [], replaced: replacedBy(previous) });
		});
	}
}

/** A bookmark's record with one new version, which replaces all that were there to be seen. */
function withVersion(
	records: StampedWriting,
	previous: Records['bookmarks'] | undefined,
	{ story, id, title, where, note, created }: Bookmark
): Records['bookmarks'] {
	const replaced = previous ? replacedBy(previous) : {};
	// later than all that was ever known of it: else a device whose clock went back would replace its own new version
	const { v, by, clock } = records.stamp(Object.values(replaced).sort().at(-1));
	return { story, id, v, versions: [{ by, clock, title, where, note, created }], replaced };
}

/** What is replaced once all versions of a record are. */
function replacedBy({ versions, replaced }: Records['bookmarks']): Record<string, string> {
	const all = { ...replaced };
	for (const { by, clock } of versions) if (clock > (all[by] ?? '')) all[by] = clock;
	return all;
}

/** What records of bookmarks say, the newest first; removed ones left out. */
export function bookmarkViews(records: readonly Records['bookmarks'][]): Bookmark[] {
	return records
		.flatMap(({ id, story, versions }) => {
			const sorted = [...versions].sort(byClock);
			const last = sorted.at(-1);
			if (!last) return [];
			const notes = new Set(sorted.map(({ note }) => note).filter((note) => note !== ''));
			const { title, where, created } = last;
			return [{ id, story, title, where, note: [...notes].join('\n\n'), created }];
		})
		.sort((a, b) => b.created - a.created);
}

function byClock(a: BookmarkVersion, b: BookmarkVersion): number {
	return a.clock < b.clock || (a.clock === b.clock && a.by < b.by) ? -1 : 1;
}
