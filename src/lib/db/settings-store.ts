import type { Reading } from './backend';
import type { Database } from './database';
import {
	fitsSetting,
	settingNames,
	settingsFrom,
	type SettingName,
	type Settings
} from './settings';

/** All settings, as they are stored. */
export async function storedSettings(records: Reading): Promise<Settings> {
	const stored = await records.all('settings');
	return settingsFrom(Object.fromEntries(stored.map(({ key, value }) => [key, value])));
}

/** One record a setting, so that two devices' changes to different ones both stand. */
export class SettingsStore {
	constructor(readonly database: Database) {}

	/** All settings: what the reader chose, else the initial ones. */
	all(): Promise<Settings> {
		return this.database.read(['settings'], storedSettings);
	}

	/**
	 * Keeps some settings.
	 * @throws StateError, with nothing changed; RangeError for a value that can't be that setting
	 */
	async set(chosen: Partial<Settings>): Promise<void> {
		for (const [name, value] of Object.entries(chosen)) {
			if (!fitsSetting(name as SettingName, value))
				throw new RangeError(`The setting ${name} can't be ${JSON.stringify(value)}`);
		}
		await this.#put(Object.entries(chosen));
	}

	/** Sets some settings back to the initial ones. @throws StateError, with nothing changed */
	async reset(names: readonly SettingName[] = settingNames): Promise<void> {
		await this.#put(names.map((name) => [name, null]));
	}

	#put(values: readonly (readonly [string, string | number | boolean | null])[]): Promise<void> {
		return this.database.write(['settings'], async (records) => {
			for (const [key, value] of values) {
				const previous = await records.get('settings', [key]);
				if ((previous?.value ?? null) === value) continue;
				await records.put('settings', { key, ...records.stamp(previous?.clock), value });
			}
		});
	}
}
