/**
 * One reader's database in one tab: opening it, its status, reads and stamped writes, and the news of what changed,
 * in this tab and in all others.
 */
import {
	openIndexedDb,
	openNewerIndexedDb,
	type Backend,
	type Reading,
	type Writing
} from './backend';
import { Clock } from './clock';
import { StateError, stateErrorFrom } from './errors';
import { RECORD_VERSION, type Records, type Stamp, type StoreName } from './schema';
import { anythingStored, storageName } from './stored';

/** How it stands with keeping things. Until the database is open, `opening`. */
export type Status =
	| 'opening'
	/** Another tab holds an older version open: nothing is read or written until it is closed. */
	| 'blocked'
	/** What is written stays. */
	| 'kept'
	/** The browser has or gives no storage: all works for this visit, and is gone with it. */
	| 'unkept'
	/** The database is newer than this code (an old tab after an update): it is read, and never written. */
	| 'newer'
	/** Another tab has brought the database to a newer version: this page has to be loaded again. */
	| 'outdated';

export type News =
	/** Records changed, here or in another tab: in which stores, of which stories; null: of any. */
	| { kind: 'changed'; stores: StoreName[]; stories: string[] | null }
	/** Everything was deleted. What a tab has in mind and has not written must not be written any more. */
	| { kind: 'emptied' }
	| { kind: 'status'; status: Status };

/** Writes of one transaction, with what they need to be stamped. */
export interface StampedWriting extends Writing {
	/** This device's id. */
	device: string;
	/** Milliseconds since 1970. */
	now: number;
	/** The stamp for a record that takes the place of another; `replaced` is the latest clock in that. */
	stamp: (replaced?: string) => Stamp;
}

/** From how many stories on the news says "any". */
const MANY = 50;

export class Database {
	#backend: Promise<Backend> | undefined;
	/** The last that was opened; closed perhaps. */
	#last: Backend | undefined;
	#status: Status = 'opening';
	#device: string | null = null;
	#listeners = new Set<(news: News) => void>();
	/** To this database in other tabs, which are told here of changes; `news.ts` hears what they tell. */
	readonly channel: BroadcastChannel | undefined;
	#clock: Clock;

	/**
	 * @param scope the sub-path the site is served under, see `storageName`
	 * @param now the wall clock, in milliseconds since 1970
	 */
	constructor(
		readonly scope: string,
		readonly now: () => number = Date.now
	) {
		this.#clock = new Clock(now);
		if (typeof BroadcastChannel === 'function')
			this.channel = new BroadcastChannel(storageName(scope));
	}

	get status(): Status {
		return this.#status;
	}

	/** Calls back on every piece of news. Gives what ends it. */
	listen(listener: (news: News) => void): () => void {
		this.#listeners.add(listener);
		return () => {
			this.#listeners.delete(listener);
		};
	}

	/** Opens the database, and says how it stands. Any read or write does so too. */
	async open(): Promise<Status> {
		await this.#opened();
		return this.#status;
	}

	/** This device's id; null as long as nothing was ever written. */
	async device(): Promise<string | null> {
		this.#device ??= await this.read(['meta'], async (records) => {
			const record = await records.get('meta', ['device']);
			return typeof record?.value === 'string' ? record.value : null;
		});
		return this.#device;
	}

	/** Reads in one transaction. @throws StateError */
	async read<T>(stores: readonly StoreName[], task: (records: Reading) => Promise<T>): Promise<T> {
		const backend = await this.#opened();
		try {
			return await backend.transact(stores, 'readonly', task);
		} catch (error) {
			throw stateErrorFrom(error);
		}
	}

	/**
	 * Writes in one transaction. When it resolves, what was written is on the disk (status `kept`) or in memory
	 * (`unkept`), and all tabs know of it.
	 * @throws StateError, with nothing changed
	 */
	async write<T>(
		stores: readonly StoreName[],
		task: (records: StampedWriting) => Promise<T>
	): Promise<T> {
		const backend = await this.#opened();
		if (this.#status === 'newer') throw new StateError('outdated');
		const touched = { stores: new Set<StoreName>(), stories: new Set<string>() };
		try {
			const device = await this.#deviceForWriting(backend);
			const result = await backend.transact(stores, 'readwrite', (records) =>
				task({
					...records,
					put(store, record) {
						touched.stores.add(store);
						if ('story' in record) touched.stories.add(record.story);
						return records.put(store, record);
					},
					device,
					now: this.now(),
					stamp: (replaced) => this.#stamp(device, replaced)
				})
			);
			if (touched.stores.size > 0) {
				const stories = touched.stories.size > MANY ? null : [...touched.stories];
				const mirrored = touched.stores.has('settings') || touched.stores.has('warnings');
				if (mirrored || !anythingStored(this.scope)) await this.#mirror(backend);
				this.#announce({ kind: 'changed', stores: [...touched.stores], stories });
			}
			return result;
		} catch (error) {
			throw stateErrorFrom(error);
		}
	}

	/**
	 * Puts one record in the place of another without waiting for anything, for a page that may end the next moment.
	 * @returns whether it could be done
	 */
	async putNow<S extends 'progress'>(
		store: S,
		record: (stamp: (replaced?: string) => Stamp, now: number) => Records[S]
	): Promise<boolean> {
		const backend = this.#last;
		const device = this.#device;
		if (!backend?.putNow || device === null || this.#status !== 'kept') return false;
		const made = record((replaced) => this.#stamp(device, replaced), this.now());
		if (!(await backend.putNow(store, made))) return false;
		this.#announce({ kind: 'changed', stores: [store], stories: [made.story] });
		return true;
	}

	/**
	 * Deletes the database, and tells all tabs.
	 * @param removeMirror deletes what is kept beside it, before anybody is told
	 * @throws StateError
	 */
	async destroy(removeMirror: () => void): Promise<void> {
		const backend = await this.#opened();
		try {
			await backend.destroy();
		} catch (error) {
			throw stateErrorFrom(error);
		}
		this.#device = null;
		this.#backend = undefined;
		removeMirror();
		this.#announce({ kind: 'emptied' });
	}

	#opened(): Promise<Backend> {
		if (this.#status === 'outdated') return Promise.reject(new StateError('outdated'));
		return (this.#backend ??= this.#openBackend());
	}

	async #openBackend(): Promise<Backend> {
		const name = storageName(this.scope);
		const events = {
			blocked: () => this.#setStatus('blocked'),
			closed: (deleted: boolean) => {
				this.#backend = undefined;
				this.#device = null;
				if (!deleted) this.#setStatus('outdated');
			}
		};
		try {
			const backend = await openIndexedDb(name, events);
			this.#setStatus(backend ? 'kept' : 'newer');
			this.#last = backend ?? undefined;
			return backend ?? (await openNewerIndexedDb(name, events));
		} catch {
			// missing, refused or broken: the status says so, and the page tells the reader
			this.#setStatus('unkept');
			return (await import('./memory-backend')).memoryBackend();
		}
	}

	async #deviceForWriting(backend: Backend): Promise<string> {
		return (this.#device = (await this.device()) ?? (await this.#newDevice(backend)));
	}

	#newDevice(backend: Backend): Promise<string> {
		return backend.transact(['meta'], 'readwrite', async (records) => {
			// two tabs may both be the first to write
			const known = await records.get('meta', ['device']);
			if (typeof known?.value === 'string') return known.value;
			const device = newId();
			await records.put('meta', { key: 'device', value: device });
			if (this.#status === 'kept') noteThatStored(this.scope);
			return device;
		});
	}

	#stamp(device: string, replaced?: string): Stamp {
		return { v: RECORD_VERSION, by: device, clock: this.#clock.next(replaced) };
	}

	async #mirror(backend: Backend): Promise<void> {
		if (this.#status !== 'kept') return;
		try {
			await (await import('./mirroring')).mirror(this.scope, backend);
		} catch (error) {
			// what was to be kept is kept: only the next first frame is as it was
			reportError(error);
		}
	}

	#setStatus(status: Status): void {
		if (status === this.#status) return;
		this.#status = status;
		this.tell({ kind: 'status', status });
	}

	#announce(news: News): void {
		this.channel?.postMessage(news);
		this.tell(news);
	}

	/** Tells this tab's listeners. */
	tell(news: News): void {
		for (const listener of [...this.#listeners]) {
			try {
				listener(news);
			} catch (error) {
				// a listener's mistake is none of the write that it heard of
				reportError(error);
			}
		}
	}
}

/** Begins the mirror (`mirror.ts`) of a database that holds nothing yet. */
function noteThatStored(scope: string): void {
	try {
		if (!anythingStored(scope)) localStorage.setItem(storageName(scope), '{}');
	} catch {
		// refused: the first frame is as the design has it
	}
}

/** An id that nobody else makes: 20 of 36 characters, 100 bits. */
export function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(20));
	return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}

const databases = new Map<string, Database>();

/**
 * A site's database: one a tab, however often it is asked for. Opens when it is first read or written.
 * @param scope the sub-path the site is served under (SvelteKit's `base`): two sites of one host share its storage
 */
export function databaseOf(scope: string): Database {
	let database = databases.get(scope);
	if (!database) databases.set(scope, (database = new Database(scope)));
	return database;
}
