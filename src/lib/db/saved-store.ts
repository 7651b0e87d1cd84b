import type { Database } from './database';

/** A story that this device has saved for reading offline. */
export interface SavedStory {
	story: string;
	title: string;
	/** Which text of it was saved: what changes when the text does. */
	version: string;
	bytes: number;
	/** Milliseconds since 1970. */
	at: number;
}

/** Which stories are saved here. The files themselves are none of this room's. */
export class SavedStore {
	constructor(readonly database: Database) {}

	/** The stories saved on this device. */
	async all(): Promise<SavedStory[]> {
		const mine = await this.database.device();
		const records = await this.database.read(['saved'], (stored) => stored.all('saved'));
		return records.flatMap(({ story, device, value }) =>
			value && device === mine ? [{ story, ...value }] : []
		);
	}

	/** Keeps that a story is saved here. @throws StateError, with nothing changed */
	keep({ story, title, version, bytes }: Omit<SavedStory, 'at'>): Promise<void> {
		return this.#put(story, (at) => ({ title, version, bytes, at }));
	}

	/** Keeps that a story is no longer saved here. @throws StateError, with nothing changed */
	remove(story: string): Promise<void> {
		return this.#put(story, () => null);
	}

	#put(story: string, value: (now: number) => Omit<SavedStory, 'story'> | null): Promise<void> {
		return this.database.write(['saved'], async (records) => {
			const { device, now } = records;
			const previous = await records.get('saved', [story, device]);
			const stamp = records.stamp(previous?.clock);
			await records.put('saved', { story, device, ...stamp, value: value(now) });
		});
	}
}
