/**
 * The one schema: what is stored, under which keys, and how the database came to this version. The shapes are checked
 * whenever a record is read, from disk and from a backup alike.
 *
 * All but bookmarks and `meta` are registers: a key, a value (null once it is deleted: a tombstone), and a stamp.
 * Of two copies the later one stands. A bookmark keeps every version that no other has replaced, so that nothing
 * written on two devices apart is lost (docs/decisions/merging.md).
 */
import type { DBSchema, IDBPDatabase } from 'idb';
import * as v from 'valibot';
import { isStamp } from './clock';
import type { Place } from '../story/model';

/** Of the database: goes up by one with each migration. */
export const DATABASE_VERSION = 1;

/** Of a record's shape, in the database and in backups. */
export const RECORD_VERSION = 1;

const time = v.custom<number>(
	// what a Date can hold
	(value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 8.64e15
);
const whole = v.custom<number>(
	(value) => Number.isSafeInteger(value) && (value as number) >= 0,
	'a whole number'
);
const clock = v.custom<string>(isStamp);
const id = v.custom<string>(
	(value) => typeof value === 'string' && /^[0-9a-z]{8,40}$/u.test(value)
);
const text = v.string();

const stamp = {
	/** Version of the record's shape. */
	v: v.literal(RECORD_VERSION),
	/** The device that wrote it. */
	by: id,
	/** When: see `clock.ts`. */
	clock
};

const place = v.object({
	story: text,
	scene: text,
	paragraph: whole,
	offset: whole,
	quote: text,
	before: text,
	after: text
} satisfies Record<keyof Place, unknown>);

const where = v.object({
	place,
	/** The scene's number in its story when this was written, from 1, and how many there were: names it where the
	 * story is not at hand. */
	number: whole,
	scenes: whole
});

/** A key, a stamp, and a value or a tombstone. */
function register<K extends v.ObjectEntries, V extends v.GenericSchema>(keys: K, value: V) {
	return v.object({ ...keys, ...stamp, value: v.nullable(value) });
}

const bookmarkVersion = v.object({
	by: id,
	clock,
	/** The story's title. */
	title: text,
	where,
	/** Empty: none. */
	note: text,
	created: time
});

/** The records of each store. */
export const shapes = {
	/** Where a device is in a story: each device writes its own, so that none overwrites another's. */
	progress: register(
		{ story: text, device: id },
		v.object({
			title: text,
			/** First and last time this device had the story open. */
			opened: time,
			read: time,
			/** Null until the reader has read on from where they came in. */
			where: v.nullable(where)
		})
	),
	bookmarks: v.object({
		story: text,
		id,
		v: v.literal(RECORD_VERSION),
		/** Those that no other has replaced: one as a rule, several when devices changed it apart, none once removed. */
		versions: v.array(bookmarkVersion),
		/** For each device the stamp of its last version that was replaced or removed. */
		replaced: v.record(id, clock)
	}),
	settings: register({ key: text }, v.union([text, v.number(), v.boolean()])),
	/** What the reader chose at a gate; `scene` is empty at the gate of a whole story. */
	warnings: register(
		{ story: text, scene: text },
		v.object({
			/** The topics that the gate named, sorted. */
			topics: v.array(text),
			choice: v.picklist(['shown', 'skipped']),
			at: time
		})
	),
	/** The stories that a device has saved for reading offline. */
	saved: register(
		{ story: text, device: id },
		v.object({ title: text, version: text, bytes: whole, at: time })
	),
	/** What the reader says of a story. */
	stories: register(
		{ story: text },
		v.object({ title: text, mark: v.picklist(['finished', 'dropped']), at: time })
	),
	devices: register({ device: id }, v.object({ name: text })),
	/** Facts of this device alone, which no merge touches. */
	meta: v.object({ key: text, value: v.union([text, v.number()]) })
};

export type StoreName = keyof typeof shapes;
export type Records = { [S in StoreName]: v.InferOutput<(typeof shapes)[S]> };

/** A place, with what names its scene where the story is not at hand. */
export type Where = v.InferOutput<typeof where>;
export type BookmarkVersion = v.InferOutput<typeof bookmarkVersion>;
export type Stamp = Pick<Records['progress'], keyof typeof stamp>;

const keyPaths = {
	progress: ['story', 'device'],
	bookmarks: ['story', 'id'],
	settings: ['key'],
	warnings: ['story', 'scene'],
	saved: ['story', 'device'],
	stories: ['story'],
	devices: ['device'],
	meta: ['key']
} as const satisfies { [S in StoreName]: readonly (keyof Records[S])[] };

type Texts<T extends readonly unknown[]> = { [I in keyof T]: string };

/** Keys are lists in every store. */
export type Key<S extends StoreName> = Texts<(typeof keyPaths)[S]>;

/** The key of a record. */
export function keyOf<S extends StoreName>(store: S, record: Records[S]): Key<S> {
	return keyPaths[store].map((part) => record[part as keyof Records[S]]) as Key<S>;
}

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
		db.createObjectStore('progress', { keyPath: ['story', 'device'] });
		db.createObjectStore('bookmarks', { keyPath: ['story', 'id'] });
		db.createObjectStore('settings', { keyPath: ['key'] });
		db.createObjectStore('warnings', { keyPath: ['story', 'scene'] });
		db.createObjectStore('saved', { keyPath: ['story', 'device'] });
		db.createObjectStore('stories', { keyPath: ['story'] });
		db.createObjectStore('devices', { keyPath: ['device'] });
		db.createObjectStore('meta', { keyPath: ['key'] });
	}
];

/** Brings a database from a version to this code's; runs inside the transaction that idb opens for it. */
export function migrate(db: IDBPDatabase<Schema>, from: number): void {
	for (const step of migrations.slice(from, DATABASE_VERSION)) step(db);
}
