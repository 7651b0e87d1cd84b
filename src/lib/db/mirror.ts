/**
 * What the first painted frame needs, beside the database, which answers too late for that: one entry of
 * localStorage that holds the looks that differ from the design's (docs/decisions/mirror.md). That it is there at
 * all says that this reader has something stored.
 *
 * Only the database layer writes it. Who reads it loads no database code. Refused storage is no error here: the
 * first frame is then as the design has it.
 */
import { mirrored, storageName } from './stored';
import { lookNames, settingsFrom, type Looks, type Settings } from './settings';

/** The looks that the reader chose, checked; the design's for all others. */
export function mirroredLooks(scope: string): Looks {
	let stored: unknown;
	try {
		stored = JSON.parse(mirrored(scope) ?? '{}');
	} catch {
		// not written by us: as good as nothing
	}
	const record = typeof stored === 'object' && stored !== null ? stored : {};
	const settings = settingsFrom(record as Record<string, unknown>);
	return Object.fromEntries(lookNames.map((name) => [name, settings[name]])) as Looks;
}

/** Writes what the first frame needs. Called by the database layer only, after what it mirrors is stored. */
export function writeMirror(scope: string, settings: Settings): void {
	const initial = settingsFrom({});
	const chosen = lookNames.filter((name) => settings[name] !== initial[name]);
	const text = JSON.stringify(Object.fromEntries(chosen.map((name) => [name, settings[name]])));
	try {
		if (mirrored(scope) !== text) localStorage.setItem(storageName(scope), text);
	} catch {
		// refused or full: the settings themselves are safe in the database
	}
}

/** Takes the mirror away. Called by the database layer only, when everything is deleted. */
export function removeMirror(scope: string): void {
	try {
		localStorage.removeItem(storageName(scope));
	} catch {
		// where it can't be removed it could not be written either
	}
}
