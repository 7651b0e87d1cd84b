/**
 * Merges two copies of a reader's records. Whatever the order, however often, and with copies of copies: the result is
 * the same (commutative, associative, idempotent), and no bookmark or note is lost (docs/decisions/merging.md).
 */
import { keyOf } from './keys';
import type { BookmarkVersion, Records } from './schema';

/** The stores that merge, and what backups hold. `meta` is of one device, `saved` tells of files no backup holds. */
export const mergedStores = [
	'progress',
	'bookmarks',
	'settings',
	'warnings',
	'stories',
	'devices'
] as const;

export type MergedStore = (typeof mergedStores)[number];

/** All records of one device, in any order. */
export type Copy = { [S in MergedStore]: Records[S][] };

/** What a merge does with one record that comes in. */
export interface Merged<S extends MergedStore> {
	/** What was there; undefined: nothing. */
	before: Records[S] | undefined;
	incoming: Records[S];
	after: Records[S];
	/**
	 * Against what was there: `new`; the `same`; `newer`, and takes its place; `older`, and changes nothing;
	 * or `both` have something of their own, and both are kept.
	 */
	outcome: 'new' | 'same' | 'newer' | 'older' | 'both';
}

/** What becomes of each record that comes in. Those of one key are merged among themselves first. */
export function mergeStore<S extends MergedStore>(
	store: S,
	existing: readonly Records[S][],
	incoming: readonly Records[S][]
): Merged<S>[] {
	const before = byKey(store, existing);
	return [...byKey(store, incoming)].map(([key, record]) =>
		mergeRecord(store, before.get(key), record)
	);
}

/** One copy of two. */
export function mergeCopies(one: Copy, other: Copy): Copy {
	const mergeOne = <S extends MergedStore>(store: S): Records[S][] =>
		[...byKey(store, [...one[store], ...other[store]] as Records[S][]).entries()]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([, record]) => record);
	return {
		progress: mergeOne('progress'),
		bookmarks: mergeOne('bookmarks'),
		settings: mergeOne('settings'),
		warnings: mergeOne('warnings'),
		stories: mergeOne('stories'),
		devices: mergeOne('devices')
	};
}

/** Records by their keys, those of one key merged. */
function byKey<S extends MergedStore>(
	store: S,
	records: readonly Records[S][]
): Map<string, Records[S]> {
	const found = new Map<string, Records[S]>();
	for (const record of records) {
		const key = JSON.stringify(keyOf(store, record));
		const other = found.get(key);
		found.set(key, other ? join(store, other, record) : join(store, record, record));
	}
	return found;
}

function mergeRecord<S extends MergedStore>(
	store: S,
	before: Records[S] | undefined,
	incoming: Records[S]
): Merged<S> {
	if (!before) return { before, incoming, after: incoming, outcome: 'new' };
	const after = join(store, before, incoming);
	const asBefore = canonical(after) === canonical(before);
	const asIncoming = canonical(after) === canonical(incoming);
	const outcome = asBefore ? (asIncoming ? 'same' : 'older') : asIncoming ? 'newer' : 'both';
	return { before, incoming, after, outcome };
}

type Register = Records[Exclude<MergedStore, 'bookmarks'>];

/** The least record that holds all that two of one key do. */
function join<S extends MergedStore>(store: S, one: Records[S], other: Records[S]): Records[S] {
	return store === 'bookmarks'
		? (joinBookmarks(one as Records['bookmarks'], other as Records['bookmarks']) as Records[S])
		: (laterOf(one as Register, other as Register) as Records[S]);
}

/** The later stands. Of one moment: that of the greater device; of one device: the greater as text, for it has to be one. */
function laterOf<R extends Register>(one: R, other: R): R {
	if (one === other) return one;
	if (one.clock !== other.clock) return one.clock > other.clock ? one : other;
	if (one.by !== other.by) return one.by > other.by ? one : other;
	return canonical(one) > canonical(other) ? one : other;
}

/** All versions of both that neither knows to be replaced. */
function joinBookmarks(
	one: Records['bookmarks'],
	other: Records['bookmarks']
): Records['bookmarks'] {
	const replaced = { ...one.replaced };
	for (const [device, clock] of Object.entries(other.replaced)) {
		if (clock > (replaced[device] ?? '')) replaced[device] = clock;
	}
	const versions = [...one.versions, ...other.versions]
		.filter(({ by, clock }) => clock > (replaced[by] ?? ''))
		.sort(compareVersions)
		.filter((version, at, sorted) => {
			const before = sorted[at - 1];
			return !before || compareVersions(before, version) !== 0;
		});
	const { story, id, v } = one;
	return { story, id, v, versions, replaced };
}

/** The earlier first; what a device wrote in one moment by its text, which takes longer to make. */
function compareVersions(one: BookmarkVersion, other: BookmarkVersion): number {
	if (one === other) return 0;
	if (one.clock !== other.clock) return one.clock < other.clock ? -1 : 1;
	if (one.by !== other.by) return one.by < other.by ? -1 : 1;
	const [text, otherText] = [canonical(one), canonical(other)];
	return text === otherText ? 0 : text < otherText ? -1 : 1;
}

/** A record as text that does not depend on the order of its entries. */
function canonical(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) =>
		typeof part === 'object' && part !== null && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part
	);
}
