/** Writes the mirror (`mirror.ts`): loaded when something that it mirrors changes. */
import type { Backend, Reading } from './backend';
import type { MirroredGates } from './mirror';
import { lookNames, settingsFrom, type Settings } from './settings';
import { storedSettings } from './settings-store';
import { mirrored, storageName } from './stored';
import { storedWishes } from './warnings-store';

/** As many as fit the mirror without a long first frame; of others the database tells, a moment later. */
const MIRRORED = 400;

/** Mirrors what the database holds. @throws what reading it throws */
export async function mirror(scope: string, backend: Backend): Promise<void> {
	const [settings, gates] = await backend.transact(
		['settings', 'warnings'],
		'readonly',
		async (records) => [await storedSettings(records), await gatesToMirror(records)] as const
	);
	writeMirror(scope, settings, gates);
}

/** What the mirror holds of the wishes and of the latest choices; null for a reader who never met a gate. */
async function gatesToMirror(records: Reading): Promise<MirroredGates | null> {
	const { policies, names, met } = await storedWishes(records);
	const stored = await records.all('warnings');
	const latest = stored
		.flatMap(({ story, scene, value }) => (value ? [{ id: `${story}/${scene}`, ...value }] : []))
		.sort((a, b) => b.at - a.at)
		.slice(0, MIRRORED);
	const choices = latest.map(({ id, choice, topics }) => [
		id,
		(choice === 'shown' ? '+' : '-') + topics.join(' ')
	]);
	if (!met && !names && choices.length === 0 && Object.keys(policies).length === 0) return null;
	return {
		wishes: policies,
		choices: Object.fromEntries(choices) as Record<string, string>,
		names
	};
}

/** Writes what the first frame needs. Called by the database layer only, after what it mirrors is stored. */
export function writeMirror(
	scope: string,
	settings: Settings,
	gates: MirroredGates | null = null
): void {
	const initial = settingsFrom({});
	const chosen = lookNames.filter((name) => settings[name] !== initial[name]);
	const looks = Object.fromEntries(chosen.map((name) => [name, settings[name]]));
	const entry = JSON.stringify(gates ? { ...looks, gates } : looks);
	try {
		if (mirrored(scope) !== entry) localStorage.setItem(storageName(scope), entry);
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
