/**
 * What a reader can set, and what each setting is when nobody set it. No storage in here: the database, its mirror
 * and the settings sheet agree by this table.
 */

interface Setting<T> {
	/** What it is until the reader chooses. */
	initial: T;
	/** Whether something read from storage can be it. */
	fits: (value: unknown) => value is T;
}

function oneOf<const T extends string>(choices: readonly [T, ...T[]]): Setting<T> {
	return {
		initial: choices[0],
		fits: (value): value is T => choices.includes(value as T)
	};
}

/** A whole number of percent of what the design says. */
function percent(least: number, most: number): Setting<number> {
	return {
		initial: 100,
		fits: (value): value is number =>
			Number.isInteger(value) && (value as number) >= least && (value as number) <= most
	};
}

const onUntilSwitchedOff: Setting<boolean> = {
	initial: true,
	fits: (value) => typeof value === 'boolean'
};

export const themes = ['auto', 'light', 'sepia', 'dark', 'black'] as const;
export const typefaces = ['serif', 'sans'] as const;

/** Those that the first painted frame needs, in percent where they are numbers. */
const looks = {
	theme: oneOf(themes),
	typeface: oneOf(typefaces),
	textSize: percent(50, 300),
	lineSpacing: percent(50, 300),
	lineWidth: percent(50, 300)
};

const table = { ...looks, history: onUntilSwitchedOff };

type Values<T> = { [K in keyof T]: T[K] extends Setting<infer V> ? V : never };

/** How the text looks. */
export type Looks = Values<typeof looks>;

/** All settings. `history`: whether the reader's places and the times they read are kept. */
export type Settings = Values<typeof table>;

export type SettingName = keyof Settings;

export const lookNames = Object.keys(looks) as (keyof Looks)[];
export const settingNames = Object.keys(table) as SettingName[];

/**
 * All settings, from what was stored: what is missing or can't be that setting is as nobody had set it.
 * @param stored anything by name; foreign names are passed over
 */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
	return Object.fromEntries(
		settingNames.map((name) => {
			const { initial, fits } = table[name];
			return [name, fits(stored[name]) ? stored[name] : initial];
		})
	) as Settings;
}

/** Whether a value can be that setting. */
export function fitsSetting(name: SettingName, value: unknown): boolean {
	return table[name].fits(value);
}
