/**
 * What the first painted frame needs, beside the database, which answers too late for that: one entry of
 * localStorage that holds the looks that differ from the design's (docs/decisions/first-frame.md). That it is there at
 * all says that this reader has something stored.
 *
 * Only the database layer writes it. Who reads it loads no database code. Refused storage is no error here: the
 * first frame is then as the design has it.
 */
import { mirrored } from './stored';
import type { Policy } from '../warnings/policy';
import { entriesOf, object, oneOf, orNull, text, type Shape } from './shape';
import { lookNames, settingsFrom, type Looks } from './settings';

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

/** What the first frame needs of the reader's wishes about warnings. */
export interface MirroredGates {
	/** By topic. */
	wishes: Record<string, Policy>;
	/** By `story/scene` (`story/` for the story's own gate): `+` shown or `-` closed, and the topics, parted by spaces. */
	choices: Record<string, string>;
	/** `asked`: topics are named only on request; null: at once. */
	names: 'asked' | null;
}

/** What is mirrored of wishes about warnings, checked; null for a reader who never met a gate. */
export function mirroredGates(scope: string): MirroredGates | null {
	let stored: unknown;
	try {
		stored = (JSON.parse(mirrored(scope) ?? '{}') as { gates?: unknown } | null)?.gates;
	} catch {
		// not written by us: as good as nothing
	}
	return isGates(stored) ? stored : null;
}

export const isPolicy: Shape<Policy> = oneOf('open', 'name', 'ask', 'fold');
const isGates: Shape<MirroredGates> = object({
	wishes: entriesOf(text, isPolicy),
	choices: entriesOf(text, text),
	names: orNull(oneOf('asked'))
});
