/** Making a backup of all that merges, telling what restoring one will do, and doing it. */
import type { Reading } from './backend';
import { readBackup, writeBackup, type Backup } from './backup-format';
import { bookmarkViews } from './bookmarks-store';
import { newId, type Database } from './database';
import { withDevice } from './devices-store';
import { mergedStores, mergeStore, type Copy, type Merged, type MergedStore } from './merge';
import { deviceNames, progressViews, type Progress } from './progress-store';
import type { Records } from './schema';

/** How many records restoring would, or did … */
export interface RestoreCounts {
	/** … add, which are not here yet. */
	new: number;
	/** … change to what the backup says, which is newer. */
	newer: number;
	/** … remove, because they were removed on the other device later. */
	removed: number;
	/** … leave as they are here, which is newer. */
	older: number;
	/** … leave as they are, in both alike. */
	same: number;
	/** … keep of both, side by side. */
	both: number;
}

/** Two devices at different places of one story: both are kept. */
export interface TwoPlaces {
	story: string;
	title: string;
	here: Progress;
	there: Progress;
}

/** A bookmark whose notes were written apart: both texts are kept. */
export interface TwoNotes {
	story: string;
	title: string;
	/** Both texts, as they will stand. */
	note: string;
}

/** What restoring a backup does, by kind of record. */
export interface RestorePreview {
	made: number;
	/** The name of the device that made it; empty where the backup does not say. */
	deviceName: string;
	counts: Record<Exclude<MergedStore, 'devices'>, RestoreCounts>;
	places: TwoPlaces[];
	notes: TwoNotes[];
}

/**
 * Everything that merges, as the text of a backup file.
 * @returns a name for the file, its text, and when it was made: pass that to `noteBackup` once the reader has it
 */
export async function makeBackup(
	database: Database
): Promise<{ name: string; text: string; made: number }> {
	const made = database.now();
	// nothing was ever written: an empty backup, of nobody in particular
	const known = await database.device();
	const device = known ?? newId();
	const copy = await database.read(mergedStores, readCopy);
	const records = { ...copy, devices: withDevice(copy.devices, known) };
	const day = new Date(made).toISOString().slice(0, 10);
	return { name: `nightstand-${day}.json`, text: writeBackup({ made, device, records }), made };
}

/**
 * Reads a backup file and tells what restoring it will do. Changes nothing.
 * @throws BackupError for a file that can't be restored, StateError when this device's records can't be read
 */
export async function previewRestore(
	database: Database,
	file: Blob
): Promise<{ backup: Backup; preview: RestorePreview }> {
	const backup = await readBackup(file);
	const mine = await database.device();
	const preview = await database.read(mergedStores, async (records) => {
		const outcomes = await merge(records, backup.records);
		const there = new Map(
			backup.records.devices.map(({ device, value }) => [device, value?.name ?? ''])
		);
		const names = new Map([...there, ...(await deviceNames(records))]);
		const places = twoPlaces(outcomes.progress, await records.all('progress'), names, mine);
		return {
			made: backup.made,
			deviceName: names.get(backup.device) ?? '',
			counts: countsOf(outcomes, places.length),
			places,
			notes: twoNotes(outcomes.bookmarks)
		};
	});
	return { backup, preview };
}

/**
 * Merges a backup with what is here, wholly or not at all.
 * @throws StateError, with nothing changed
 */
export function restore(database: Database, backup: Backup): Promise<void> {
	return database.write(mergedStores, async (records) => {
		const outcomes = await merge(records, backup.records);
		await Promise.all(
			mergedStores.flatMap((store) =>
				outcomes[store]
					.filter(({ outcome }) => outcome !== 'same' && outcome !== 'older')
					.map(({ after }) => records.put(store, after))
			)
		);
	});
}

type Outcomes = { [S in MergedStore]: Merged<S>[] };

async function merge(records: Reading, incoming: Copy): Promise<Outcomes> {
	const mine = await readCopy(records);
	return eachStore((store) => mergeStore(store, mine[store], incoming[store]));
}

async function readCopy(records: Reading): Promise<Copy> {
	const found = await Promise.all(mergedStores.map((store) => records.all(store)));
	return Object.fromEntries(mergedStores.map((store, at) => [store, found[at]])) as Copy;
}

/** One result a store. TypeScript can't see that the types go together when the stores are gone through in a loop. */
function eachStore(task: <S extends MergedStore>(store: S) => Merged<S>[]): Outcomes {
	return Object.fromEntries(mergedStores.map((store) => [store, task(store)])) as Outcomes;
}

function countsOf(outcomes: Outcomes, twoPlaces: number): RestorePreview['counts'] {
	const count = (store: MergedStore): RestoreCounts => {
		const counts = { new: 0, newer: 0, removed: 0, older: 0, same: 0, both: 0 };
		for (const { before, after, outcome } of outcomes[store]) {
			const alive = { before: before !== undefined && isAlive(before), after: isAlive(after) };
			if (alive.before && !alive.after) counts.removed += 1;
			else if (alive.after && !alive.before) counts.new += 1;
			// of what is removed on both sides there is nothing to tell
			else if (alive.after) counts[outcome] += 1;
		}
		return counts;
	};
	const progress = count('progress');
	// another device's place beside this one's is new as a record; to the reader both are kept
	progress.new -= twoPlaces;
	progress.both += twoPlaces;
	return {
		progress,
		bookmarks: count('bookmarks'),
		settings: count('settings'),
		warnings: count('warnings'),
		stories: count('stories')
	};
}

function isAlive(record: Records[MergedStore]): boolean {
	return 'versions' in record ? record.versions.length > 0 : record.value !== null;
}

/** Where a place of another device comes to stand beside one that is here. */
function twoPlaces(
	outcomes: readonly Merged<'progress'>[],
	existing: readonly Records['progress'][],
	names: ReadonlyMap<string, string>,
	mine: string | null
): TwoPlaces[] {
	// this device's own first, then the latest
	const here = progressViews(existing, names, mine).sort((a, b) => Number(b.mine) - Number(a.mine));
	const byStory = new Map<string, Progress>();
	for (const progress of here) {
		if (progress.where && !byStory.has(progress.story)) byStory.set(progress.story, progress);
	}
	const added = outcomes.filter(({ before }) => !before?.value).map(({ after }) => after);
	return progressViews(added, names, mine).flatMap((there) => {
		const known = byStory.get(there.story);
		if (!known || !there.where) return [];
		return [{ story: there.story, title: there.title, here: known, there }];
	});
}

function twoNotes(outcomes: readonly Merged<'bookmarks'>[]): TwoNotes[] {
	const both = outcomes.filter(({ outcome }) => outcome === 'both').map(({ after }) => after);
	return bookmarkViews(both.filter(({ versions }) => versions.length > 1)).map(
		({ story, title, note }) => ({ story, title, note })
	);
}
