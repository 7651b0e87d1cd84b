import type { Database } from './database';
import { deviceNameOf } from './device-name';
import { RECORD_VERSION, type Records } from './schema';

/** A device whose records are here. */
export interface Device {
	id: string;
	name: string;
	/** Whether that is this one. */
	mine: boolean;
}

export class DevicesStore {
	constructor(readonly database: Database) {}

	/** All devices known here, this one first. */
	async all(): Promise<Device[]> {
		const mine = await this.database.device();
		const records = await this.database.read(['devices'], (stored) => stored.all('devices'));
		return withDevice(records, mine)
			.map(({ device, value }) => ({ id: device, name: value?.name ?? '', mine: device === mine }))
			.sort((a, b) => Number(b.mine) - Number(a.mine));
	}

	/** Names this device. @throws StateError, with nothing changed */
	rename(name: string): Promise<void> {
		return this.database.write(['devices'], async (records) => {
			const { device } = records;
			const previous = await records.get('devices', [device]);
			await records.put('devices', { device, ...records.stamp(previous?.clock), value: { name } });
		});
	}
}

/** Earlier than any stamp of the clock: a name that a reader gives takes the place of what bears it. */
const BEFORE_ALL = '000000000.0000';

/**
 * Records of devices, with one for this device where its reader has not named it: it is called after its browser.
 * @param device its id; null: nothing was ever written here
 */
export function withDevice(
	records: readonly Records['devices'][],
	device: string | null
): Records['devices'][] {
	if (device === null || records.some((record) => record.device === device)) return [...records];
	const value = { name: deviceNameOf(navigator.userAgent) };
	return [...records, { device, v: RECORD_VERSION, by: device, clock: BEFORE_ALL, value }];
}
