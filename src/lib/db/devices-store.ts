import type { Database } from './database';

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
		return records
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
