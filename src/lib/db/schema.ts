/**
 * The one schema: what is stored, under which keys, and how the database came to this version. The shapes are checked
 * whenever a record is read.
 *
 * All but bookmarks and `meta` are registers: a key, a value (null once it is deleted: a tombstone), and a stamp.
 * Of two copies the later one stands. A bookmark keeps every version that no other has replaced, so that nothing
 * written on two devices apart is lost (docs/decisions/merging.md).
 */
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Place } from '../story/model';
import { isStamp } from './clock';
import type { keyPaths } from './keys';
import {
	either,
	entriesOf,
	flag,
	list,
	number,
	object,
	oneOf,
	orNull,
	text,
	whole,
	type Of,
	type Shape
} from './shape';

/** Of the database: goes up by one with each migration. */
export const DATABASE_VERSION = 1;

/** Of a record's shape, in the database and in backups. */
export const RECORD_VERSION = 1;

/** Milliseconds since 1970, within what a Date can hold. */
export const isTime: Shape<number> = (value): value is number => whole(value) && value <= 8.64e15;

/** The id of a device or a bookmark. */
export const isId: Shape<string> = (value): value is string =>
	text(value) && /^[0-9a-z]{8,40}$/u.test(value);

const stamp = {
	/** Version of the record's shape. */
	v: oneOf(RECORD_VERSION),
	/** The device that wrote it. */
	by: isId,
	/** When: see `clock.ts`. */
	clock: isStamp
};

const place = {
	story: text,
	scene: text,
	paragraph: whole,
	offset: whole,
	quote: text,
	before: text,
	after: text
} satisfies { [K in keyof Place]: Shape<Place[K]> };

const where = object({
	place: object(place),
	/** The scene's number in its story when this was written, from 1, and how many there were: they name it where
	 * the story is not at hand. */
	number: whole,
	scenes: whole
});

const bookmarkVersion = object({
	by: isId,
	clock: isStamp,
	/** The story's title. */
	title: text,
	where,
	/** Empty: none. */
	note: text,
	created: isTime
});

/** The records of each store. Registers have a value, or null as a tombstone. */
export const shapes = {
	/** Where a device is in a story: each device writes its own, so that none overwrites another's. */
	progress: object({
		story: text,
		device: isId,
		...stamp,
		value: orNull(
			object({
				title: text,
				/** First and last time this device had the story open. */
				opened: isTime,
				read: isTime,
				/** Null until the reader has read on from where they came in. */
				where: orNull(where)
			})
		)
	}),
	bookmarks: object({
		story: text,
		id: isId,
		v: oneOf(RECORD_VERSION),
		/** Those that no other has replaced: one as a rule, several when devices changed it apart, none once removed. */
		versions: list(bookmarkVersion),
		/** For each device the stamp of its last version that was replaced or removed. */
		replaced: entriesOf(isId, isStamp)
	}),
	settings: object({ key: text, ...stamp, value: orNull(either(text, either(number, flag))) }),
	/** What the reader chose at a gate; `scene` is empty at the gate of a whole story. */
	warnings: object({
		story: text,
		scene: text,
		...stamp,
		value: orNull(
			object({
				/** The topics that the gate named, sorted. */
				topics: list(text),
				choice: oneOf('shown', 'skipped'),
				at: isTime
			})
		)
	}),
	/** The stories that a device has saved for reading offline. */
	saved: object({
		story: text,
		device: isId,
		...stamp,
		value: orNull(object({ title: text, version: text, bytes: whole, at: isTime }))
	}),
	/** What the reader says of a story. */
	stories: object({
		story: text,
		...stamp,
		value: orNull(object({ title: text, mark: oneOf('finished', 'dropped'), at: isTime }))
	}),
	devices: object({ device: isId, ...stamp, value: orNull(object({ name: text })) }),
	/** Facts of this device alone, which no merge touches. */
	meta: object({ key: text, value: either(text, number) })
};

export type StoreName = keyof typeof shapes;
export type Records = { [S in StoreName]: Of<(typeof shapes)[S]> };

/** A place, with what names its scene where the story is not at hand. */
export type Where = Of<typeof where>;
export type BookmarkVersion = Of<typeof bookmarkVersion>;
export type Stamp = Pick<Records['progress'], keyof typeof stamp>;

type Texts<T extends readonly unknown[]> = { [I in keyof T]: string };

/** Keys are lists in every store. */
export type Key<S extends StoreName> = Texts<(typeof keyPaths)[S]>;

export const storeNames = Object.keys(shapes) as StoreName[];

/** The database as idb types it. */
export type Schema = DBSchema & {
	[S in StoreName]: { key: string[]; value: Records[S] };
};

/**
 * The way from each version to the next, in order: the first makes version 1. Written once and never changed, for
 * some reader's database is still at every one of them; a fixture of each is kept in `tests/browser/database/`.
 */
const migrations: readonly ((db: IDBPDatabase<Schema>) => void)[] = [
	(db) => {
		const stores = {
			progress: ['story', 'device'],
			bookmarks: ['story', 'id'],
			settings: ['key'],
			warnings: ['story', 'scene'],
			saved: ['story', 'device'],
			stories: ['story'],
			devices: ['device'],
			meta: ['key']
		};
		for (const [store, keyPath] of Object.entries(stores))
			db.createObjectStore(store as StoreName, { keyPath });
	}
];

/** Brings a database from a version to this code's; runs inside the transaction that idb opens for it. */
export function migrate(db: IDBPDatabase<Schema>, from: number): void {
	for (const step of migrations.slice(from, DATABASE_VERSION)) step(db);
}
