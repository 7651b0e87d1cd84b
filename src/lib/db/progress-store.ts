import type { Database } from './database';
import type { Reading } from './backend';
import type { Records, Where } from './schema';

/** Where one device is in one story. */
export interface Progress {
	story: string;
	/** The story's title when it was last open. */
	title: string;
	/** Id of the device. */
	device: string;
	/** Whether that is this device. */
	mine: boolean;
	/** Of another device the name its reader gave it, or it gave itself; empty where that is not known. */
	deviceName: string;
	/** First and last time the story was open there, in milliseconds since 1970. */
	opened: number;
	read: number;
	/** Null until the reader read on from where they came in. */
	where: Where | null;
}

/** Every device writes its own progress, so that none overwrites another's: both are kept, both can be offered. */
export class ProgressStore {
	/** What `keep` wrote last. */
	#last: Records['progress'] | null = null;

	constructor(readonly database: Database) {}

	/** Where the devices are in a story, or in all; the one that read last first. */
	async of(story?: string): Promise<Progress[]> {
		const device = await this.database.device();
		return this.database.read(['progress', 'devices'], async (records) =>
			progressViews(await records.all('progress', story), await deviceNames(records), device)
		);
	}

	/**
	 * Keeps where this device is in a story, and that it was read now. Does nothing where the reader wants no history.
	 * @throws StateError, with nothing changed
	 */
	keep(title: string, where: Where): Promise<void> {
		const { story } = where.place;
		return this.database.write(['progress', 'settings'], async (records) => {
			// as `settings.ts` reads it
			if ((await records.get('settings', ['history']))?.value === false) return;
			const { device, now } = records;
			const previous = await records.get('progress', [story, device]);
			const stamp = records.stamp(previous?.clock);
			const value = { title, opened: previous?.value?.opened ?? now, read: now, where };
			const record = { story, device, ...stamp, value };
			await records.put('progress', record);
			this.#last = record;
		});
	}

	/**
	 * The same for a page that may end the next moment: where the story was kept before, it is written though nothing more
	 * runs.
	 * @throws StateError, with nothing changed
	 */
	async keepNow(title: string, where: Where): Promise<void> {
		const last = this.#last;
		const done =
			last?.value &&
			last.story === where.place.story &&
			(await this.database.putNow('progress', (stamp, read) => ({
				...last,
				...stamp(last.clock),
				value: { opened: read, ...last.value, title, read, where }
			})));
		if (!done) await this.keep(title, where);
	}
}

/** What records of progress say, the latest first. */
export function progressViews(
	records: readonly Records['progress'][],
	names: ReadonlyMap<string, string>,
	mine: string | null
): Progress[] {
	return records
		.flatMap(({ story, device, value }) => {
			const own = device === mine;
			const deviceName = own ? '' : (names.get(device) ?? '');
			return value ? [{ story, device, deviceName, mine: own, ...value }] : [];
		})
		.sort((a, b) => b.read - a.read);
}

/** The devices' names, by their ids. */
export async function deviceNames(records: Reading): Promise<Map<string, string>> {
	const devices = await records.all('devices');
	return new Map(devices.map(({ device, value }) => [device, value?.name ?? '']));
}
