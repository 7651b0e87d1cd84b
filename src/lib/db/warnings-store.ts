import type { Database } from './database';

/** What the reader chose at a gate. */
export interface GateChoice {
	story: string;
	/** Id of the scene; empty at the gate of a whole story. */
	scene: string;
	/** The topics that the gate named, sorted: of others the reader was not asked. */
	topics: string[];
	choice: 'shown' | 'skipped';
	/** Milliseconds since 1970. */
	at: number;
}

export class WarningsStore {
	constructor(readonly database: Database) {}

	/** The choices made at the gates of a story. */
	async of(story: string): Promise<GateChoice[]> {
		const records = await this.database.read(['warnings'], (stored) =>
			stored.all('warnings', story)
		);
		return records.flatMap(({ story, scene, value }) =>
			value ? [{ story, scene, ...value }] : []
		);
	}

	/** Keeps a choice, in place of an earlier one at that gate. @throws StateError, with nothing changed */
	choose({ story, scene, topics, choice }: Omit<GateChoice, 'at'>): Promise<void> {
		return this.database.write(['warnings'], async (records) => {
			const previous = await records.get('warnings', [story, scene]);
			const value = { topics: [...topics].sort(), choice, at: records.now };
			await records.put('warnings', { story, scene, ...records.stamp(previous?.clock), value });
		});
	}
}
