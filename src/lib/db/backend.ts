/**
 * Where records are: in IndexedDB, or, where the browser has or gives none, in memory for this visit
 * (`memory-backend.ts`). Both do the same, in transactions that happen wholly or not at all.
 */
import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { saysFull } from './errors';
import {
	DATABASE_VERSION,
	migrate,
	shapes,
	type Key,
	type Records,
	type Schema,
	type StoreName
} from './schema';

/** Reads within a transaction. Records that don't have their shape are passed over, and stay where they are. */
export interface Reading {
	get: <S extends StoreName>(store: S, key: Key<S>) => Promise<Records[S] | undefined>;
	/** All records of a store, or those of one story; sorted by their keys. */
	all: <S extends StoreName>(store: S, story?: string) => Promise<Records[S][]>;
}

/** Reads and writes within a transaction. In a task, wait for nothing else: the transaction would end. */
export interface Writing extends Reading {
	put: <S extends StoreName>(store: S, record: Records[S]) => Promise<void>;
}

export interface Backend {
	/** Runs a task in one transaction; rejects, with nothing changed, when the task or the storage fails. */
	transact: <T>(
		stores: readonly StoreName[],
		mode: 'readonly' | 'readwrite',
		task: (records: Writing) => Promise<T>
	) => Promise<T>;
	/**
	 * Puts one record without waiting for anything: what is handed over before this returns is written, though the page
	 * ends the next moment. Where it can't be, it resolves to false.
	 */
	putNow?: <S extends StoreName>(store: S, record: Records[S]) => Promise<boolean>;
	/** Deletes the whole database and closes it. */
	destroy: () => Promise<void>;
}

/**
 * Is part of every transaction that writes, so that no two of them run at once, in whatever tabs: Chromium, killed
 * while two do, takes the database for corrupt at its next start and deletes it (docs/decisions/one-write-at-a-time.md).
 */
const SERIALISING = 'meta';

/** What can happen to a connection. */
interface ConnectionEvents {
	/** Another tab holds an older version open: opening goes on once it lets go. */
	blocked: () => void;
	/** This connection was closed, because another tab deletes the database, or brings it to another version. */
	closed: (deleted: boolean) => void;
}

/**
 * Opens the database and brings it to this code's version.
 * @returns null where it is of a newer version
 * @throws what the browser said, where it has or gives none
 */
export async function openIndexedDb(
	name: string,
	events: ConnectionEvents
): Promise<Backend | null> {
	try {
		return backendOf(
			await openDB<Schema>(name, DATABASE_VERSION, { ...callbacks(events), upgrade: migrate })
		);
	} catch (error) {
		if (error instanceof DOMException && error.name === 'VersionError') return null;
		throw error;
	}
}

/** Opens a database of a newer version as it is. Only to be read from. */
export async function openNewerIndexedDb(name: string, events: ConnectionEvents): Promise<Backend> {
	return backendOf(await openDB<Schema>(name, undefined, callbacks(events)));
}

function callbacks({ blocked, closed }: ConnectionEvents) {
	return {
		blocked,
		blocking(_: number, next: number | null, event: IDBVersionChangeEvent) {
			// at once: the other tab waits for it
			(event.target as IDBDatabase).close();
			closed(next === null);
		},
		terminated() {
			closed(true);
		}
	};
}

function backendOf(db: IDBPDatabase<Schema>): Backend {
	let renewed: Promise<unknown> | undefined;
	return {
		async transact(stores, mode, task) {
			// not waited for: a choice made on a page that is left at once would be lost
			if (mode === 'readwrite') renewed ??= renewLog(db.name);
			// strict: what is acknowledged is on the disk, though the phone dies the next moment
			const scope: StoreName[] = mode === 'readwrite' ? [...stores, SERIALISING] : [...stores];
			const transaction = db.transaction(scope, mode, { durability: 'strict' });
			const { done } = transaction;
			const storeOf = <S extends StoreName>(store: S) =>
				transaction.objectStore(store) as unknown as PlainStore<Records[S]>;
			try {
				const result = await task({
					async get(store, key) {
						const record = await storeOf(store).get(key);
						return hasShape(store, record) ? record : undefined;
					},
					async all(store, story) {
						const range = story === undefined ? undefined : IDBKeyRange.bound([story], [story, []]);
						const records = await storeOf(store).getAll(range);
						return records.filter((record) => hasShape(store, record));
					},
					async put(store, record) {
						await storeOf(store).put(record);
					}
				});
				await done;
				return result;
			} catch (error) {
				abort(transaction);
				// says why it was aborted, where that is more than that it was
				await done.catch((reason: unknown) => {
					if (saysFull(reason)) throw reason;
				});
				throw error;
			}
		},
		putNow(store, record) {
			try {
				const scope = [store, SERIALISING] as StoreName[];
				const transaction = db.transaction(scope, 'readwrite', { durability: 'strict' });
				const { done } = transaction;
				const target = transaction.objectStore(store) as unknown as PlainStore<typeof record>;
				target.put(record).catch(() => undefined);
				transaction.commit();
				return done.then(
					() => true,
					() => false
				);
			} catch {
				// closed meanwhile
				return Promise.resolve(false);
			}
		},
		async destroy() {
			db.close();
			await deleteDB(db.name);
		}
	};
}

/**
 * Has Chromium begin a new log file, with a page's first write, by deleting another database: what is appended to a
 * log that ends in the middle of a record, since the browser was killed there, would make it unreadable at the next
 * start, and the database would be deleted (docs/decisions/one-write-at-a-time.md).
 */
async function renewLog(name: string): Promise<void> {
	const scratch = `${name}/scratch`;
	try {
		(await openDB(scratch)).close();
		await deleteDB(scratch);
	} catch {
		// without a new log all works as before
	}
}

/** A store of idb's, with the types of one store in place of those of any. */
interface PlainStore<R> {
	get: (key: readonly string[]) => Promise<R | undefined>;
	getAll: (range?: IDBKeyRange) => Promise<R[]>;
	put: (record: R) => Promise<unknown>;
}

function abort(transaction: { abort: () => void }) {
	try {
		transaction.abort();
	} catch {
		// it has ended by itself
	}
}

function hasShape<S extends StoreName>(store: S, record: unknown): record is Records[S] {
	return shapes[store](record);
}
