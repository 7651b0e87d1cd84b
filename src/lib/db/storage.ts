/** What can be said of how well things are kept here: the browser's promise, the room, the last backup. */
import type { Database } from './database';
import { stampTime } from './clock';
import { removeMirror } from './mirroring';

const DAY = 24 * 60 * 60 * 1000;

export interface StorageFacts {
	/** Whether the browser promised to keep what is stored until the reader deletes it; null: it can't say. */
	persisted: boolean | null;
	/** Bytes that this site uses, saved stories with them, and may use; null: the browser doesn't say. */
	used: number | null;
	quota: number | null;
	/** When the last backup was made, in milliseconds since 1970. */
	lastBackup: number | null;
	/** Whether it is time to remind the reader of a backup: see `backupDue`. */
	backupDue: boolean;
}

/** What the browser and the database say of storage. Where the browser says nothing, null. */
export async function storageFacts(database: Database): Promise<StorageFacts> {
	const [persisted, estimate, { lastBackup, marks }] = await Promise.all([
		asked(() => navigator.storage.persisted()),
		asked(() => navigator.storage.estimate()),
		database.read(['meta', 'bookmarks', 'stories'], async (records) => {
			const backup = await records.get('meta', ['backup']);
			const bookmarks = await records.all('bookmarks');
			const stories = await records.all('stories');
			return {
				lastBackup: typeof backup?.value === 'number' ? backup.value : null,
				marks: [
					...bookmarks.flatMap(({ versions }) => versions.map(({ clock }) => stampTime(clock))),
					...stories.flatMap(({ value }) => (value ? [value.at] : []))
				]
			};
		})
	]);
	return {
		persisted,
		used: estimate?.usage ?? null,
		quota: estimate?.quota ?? null,
		lastBackup,
		backupDue: backupDue({ lastBackup, marks, now: database.now() })
	};
}

/**
 * Asks the browser to keep what is stored, once a device: some browsers ask the reader in turn. To be called when the
 * reader first made something worth keeping.
 * @returns whether it promised; null: it can't
 */
export async function askToKeep(database: Database): Promise<boolean | null> {
	if (await asked(() => navigator.storage.persisted())) return true;
	const before = await database.read(['meta'], (records) => records.get('meta', ['asked-to-keep']));
	if (before) return false;
	const answer = await asked(() => navigator.storage.persist());
	await database.write(['meta'], (records) =>
		records.put('meta', { key: 'asked-to-keep', value: records.now })
	);
	return answer;
}

/** Remembers that a backup was made, and that the reader has it. @throws StateError */
export function noteBackup(database: Database, made: number): Promise<void> {
	return database.write(['meta'], (records) => records.put('meta', { key: 'backup', value: made }));
}

/** Deletes the database, its mirror and the named caches, and tells all tabs. @throws StateError */
export async function deleteEverything(
	database: Database,
	cacheNames: readonly string[]
): Promise<void> {
	await database.destroy(() => {
		removeMirror(database.scope);
	});
	// no cache storage on an insecure origin: then there is nothing in it
	if (typeof caches === 'undefined') return;
	await Promise.all(cacheNames.map((name) => caches.delete(name)));
}

/**
 * Whether a reader should be reminded of a backup: there are marks that no backup holds, and it is 30 days since the
 * last one, or, where none was ever made, since the first mark.
 * @param marks when marks were made, in milliseconds since 1970
 */
export function backupDue(known: {
	lastBackup: number | null;
	marks: readonly number[];
	now: number;
}): boolean {
	const { lastBackup, marks, now } = known;
	let first = Infinity;
	for (const mark of marks) if (mark > (lastBackup ?? -1)) first = Math.min(first, mark);
	return first < Infinity && now - (lastBackup ?? first) >= 30 * DAY;
}

/** What the browser answers; null where it has no such thing (an insecure origin), or refuses. */
async function asked<T>(question: () => Promise<T>): Promise<T | null> {
	try {
		return await question();
	} catch {
		return null;
	}
}
