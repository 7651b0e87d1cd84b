import type { Policy } from '../warnings/policy';
import type { Reading } from './backend';
import type { Database } from './database';
import { isPolicy } from './mirror';

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

/** What a reader wants of warnings. */
export interface WarningWishes {
	/** By topic; topics that the reader said nothing of aren't in it. */
	policies: Record<string, Policy>;
	/** `asked`: topics are named only on request; null: at once. */
	names: 'asked' | null;
	/** Topics whose stories the list shows alone (`with`) or leaves out (`without`). */
	listed: Record<string, Listed>;
	/** Whether the reader has answered the question that the first gate puts. */
	met: boolean;
}

export type Listed = 'with' | 'without';

/** One record a topic in the store of settings, so that two devices' wishes for different topics both stand. */
const PREFIX = 'warn:';
const NAMES = 'warning-names';
const MET = 'warning-met';
const LISTED = 'list:';

/** All wishes, as they are stored. */
export async function storedWishes(records: Reading): Promise<WarningWishes> {
	const policies: Record<string, Policy> = {};
	const listed: WarningWishes['listed'] = {};
	let names: WarningWishes['names'] = null;
	let met = false;
	for (const { key, value } of await records.all('settings')) {
		if (key.startsWith(PREFIX) && isPolicy(value)) policies[key.slice(PREFIX.length)] = value;
		if (key.startsWith(LISTED) && (value === 'with' || value === 'without'))
			listed[key.slice(LISTED.length)] = value;
		if (key === NAMES && value === 'asked') names = value;
		if (key === MET) met = value === 'yes';
	}
	return { policies, names, listed, met };
}

export class WarningsStore {
	constructor(readonly database: Database) {}

	/** What the reader wants of each topic. */
	wishes(): Promise<WarningWishes> {
		return this.database.read(['settings'], storedWishes);
	}

	/** Keeps what the reader wants of some topics; null: as if nothing had been said. @throws StateError */
	async wish(policies: Readonly<Record<string, Policy | null>>): Promise<void> {
		await this.#set(Object.entries(policies).map(([topic, policy]) => [PREFIX + topic, policy]));
	}

	/** Keeps which topics' stories the list shows alone or leaves out; null: neither. @throws StateError, with nothing changed */
	async list(topics: Readonly<Record<string, Listed | null>>): Promise<void> {
		await this.#set(Object.entries(topics).map(([topic, how]) => [LISTED + topic, how]));
	}

	/** Keeps that the first gate's question was answered. @throws StateError, with nothing changed */
	async meet(): Promise<void> {
		await this.#set([[MET, 'yes']]);
	}

	/** Keeps whether topics are named only on request. @throws StateError, with nothing changed */
	async nameTopics(names: WarningWishes['names']): Promise<void> {
		await this.#set([[NAMES, names]]);
	}

	#set(values: readonly (readonly [string, string | null])[]): Promise<void> {
		return this.database.write(['settings'], async (records) => {
			for (const [key, value] of values) {
				const previous = await records.get('settings', [key]);
				if ((previous?.value ?? null) === value) continue;
				await records.put('settings', { key, ...records.stamp(previous?.clock), value });
			}
		});
	}

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
