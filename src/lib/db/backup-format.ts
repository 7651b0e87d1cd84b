/**
 * The backup file, version 1: one JSON object, UTF-8. It is described in docs/backup-format.md and read by this
 * schema, which is the file's and not the database's: old files are still read when the database has moved on.
 */
import * as v from 'valibot';
import { isStamp } from './clock';
import { mergeCopies, type Copy } from './merge';
import { isId, isTime } from './schema';
import { whole as isWhole } from './shape';

const FORMAT = 'nightstand-backup';
const VERSION = 1;

/** More than any reader's marks take (a bookmark takes about 700 bytes), and little enough to be read on a phone. */
const MOST_BYTES = 100 * 1024 * 1024;

/** A backup that was read and checked. */
export interface Backup {
	/** When it was made, in milliseconds since 1970 by its device's clock. */
	made: number;
	/** Id of the device that made it. */
	device: string;
	records: Copy;
}

export type BackupErrorCode = 'too-large' | 'unreadable' | 'foreign' | 'newer' | 'damaged';

/** The file can't be restored; nothing was changed. `message` is for the reader. */
export class BackupError extends Error {
	override readonly name = 'BackupError';

	constructor(
		readonly code: BackupErrorCode,
		message: string,
		cause?: unknown
	) {
		super(`${message} Nothing was changed.`, { cause });
	}
}

const text = v.string('must be text');
const id = v.custom<string>(isId, 'must be an id');
const clock = v.custom<string>(isStamp, 'must be a stamp');
const time = v.custom<number>(isTime, 'must be a time');
const whole = v.custom<number>(isWhole, 'must be a whole number');
const stamp = { v: v.literal(VERSION), by: id, clock };

const where = v.object({
	place: v.object({
		story: text,
		scene: text,
		paragraph: whole,
		offset: whole,
		quote: text,
		before: text,
		after: text
	}),
	number: whole,
	scenes: whole
});

const records = v.object({
	progress: v.array(
		v.pipe(
			v.object({
				story: text,
				device: id,
				...stamp,
				value: v.nullable(
					v.object({ title: text, opened: time, read: time, where: v.nullable(where) })
				)
			}),
			v.check(
				({ story, value }) => (value?.where?.place.story ?? story) === story,
				'is a place in another story'
			)
		)
	),
	bookmarks: v.array(
		v.pipe(
			v.object({
				story: text,
				id,
				v: v.literal(VERSION),
				versions: v.array(
					v.object({ by: id, clock, title: text, where, note: text, created: time })
				),
				replaced: v.record(id, clock)
			}),
			v.check(
				({ story, versions }) => versions.every((version) => version.where.place.story === story),
				'is a place in another story'
			)
		)
	),
	settings: v.array(
		v.object({
			key: text,
			...stamp,
			value: v.nullable(v.union([text, v.pipe(v.number(), v.finite()), v.boolean()]))
		})
	),
	warnings: v.array(
		v.object({
			story: text,
			scene: text,
			...stamp,
			value: v.nullable(
				v.object({ topics: v.array(text), choice: v.picklist(['shown', 'skipped']), at: time })
			)
		})
	),
	stories: v.array(
		v.object({
			story: text,
			...stamp,
			value: v.nullable(
				v.object({ title: text, mark: v.picklist(['finished', 'dropped']), at: time })
			)
		})
	),
	devices: v.array(v.object({ device: id, ...stamp, value: v.nullable(v.object({ name: text })) }))
}) satisfies v.GenericSchema<unknown, Copy>;

const file = v.object({ made: time, device: id, records });

/** Writes a backup as the text of its file. */
export function writeBackup({ made, device, records }: Backup): string {
	return JSON.stringify({ format: FORMAT, version: VERSION, made, device, records });
}

/**
 * Reads and checks a backup file.
 * @throws BackupError when it is too large, cut off, none of ours, of a newer version, or holds what can't be
 */
export async function readBackup(file: Blob): Promise<Backup> {
	if (file.size > MOST_BYTES) {
		const megabytes = Math.round(file.size / 1024 / 1024);
		throw new BackupError(
			'too-large',
			`This file has ${megabytes} MB, more than any backup of this app: is it the right one?`
		);
	}
	return parseBackup(await file.text());
}

function parseBackup(text: string): Backup {
	const parsed = jsonOf(text);
	if (typeof parsed !== 'object' || parsed === null || !('format' in parsed))
		throw new BackupError('foreign', 'This file is no backup of this app: choose another one.');
	if (parsed.format !== FORMAT || !('version' in parsed) || typeof parsed.version !== 'number')
		throw new BackupError('foreign', 'This file is no backup of this app: choose another one.');
	if (parsed.version > VERSION)
		throw new BackupError(
			'newer',
			'This backup was made by a newer version of this app. Reload the page to get that, and try again.'
		);
	const result = v.safeParse(file, parsed, { abortEarly: true });
	if (!result.success) {
		const [issue] = result.issues;
		const at = v.getDotPath(issue) ?? 'the file';
		throw new BackupError(
			'damaged',
			`This backup is damaged, or was changed: ${at} ${issue.message}.`
		);
	}
	const { made, device, records } = result.output;
	// records of one key that a file may hold twice become one
	return { made, device, records: mergeCopies(records, records) };
}

function jsonOf(text: string): unknown {
	try {
		// no backup of ours has such an entry; looked for only where its name stands, for a reviver takes ten times as long
		const suspect = /__proto__|\\u005f/iu.test(text);
		return JSON.parse(text, suspect ? refusePrototypes : undefined);
	} catch (error) {
		if (error instanceof BackupError) throw error;
		const cut = text.trimStart().startsWith(`{"format":"${FORMAT}"`);
		throw new BackupError(
			'unreadable',
			cut
				? 'This backup is not whole: it was cut off, or changed. Make it once more, or choose another one.'
				: 'This file is no backup of this app: choose another one.',
			error
		);
	}
}

/** Lets everything pass but an entry that would give an object another prototype. */
function refusePrototypes(key: string, value: unknown): unknown {
	if (key !== '__proto__') return value;
	throw new BackupError(
		'damaged',
		'This backup is damaged, or was changed: it has an entry named __proto__.'
	);
}
