/**
 * The ledger of a folder of stories: read, applied to the library, written when something has changed.
 */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import {
	emptyLedger,
	updateLedger,
	type Ledger,
	type LedgerScene,
	type LedgerStory
} from '../links/ledger';
import { formatLedger, LedgerError, parseLedger } from '../links/ledger-file';
import { shinglesOf, textHash } from '../links/scene-print';
import { textBlocks } from '../story/blocks';
import { isSpaceless } from '../story/counting';
import { scenesOf } from '../story/model';
import type { Entry } from './library';
import { reasonOf } from './reading';
import { addressOf, type Failure } from './sources';

/** Name of its file. */
export const LEDGER = 'ledger.json';

/** What the ledger is, and what has to be done about it. */
export interface KeptLedger {
	/** Absolute path of its file. */
	path: string;
	ledger: Ledger;
	/** What its file should hold. */
	text: string;
	/** Whether it holds something else, or isn't there. */
	isBehind: boolean;
	/** What has changed, for people; empty where nothing has. */
	changes: string[];
}

/**
 * Brings the ledger up to date, and gives the scenes of the library its ids.
 *
 * @param folder Absolute path of the folder of stories.
 * @param begin Whether to begin a ledger where there is none.
 * @param entries Get their scenes' ids changed.
 * @param failures Stories that were left out: nothing is concluded from their absence.
 * @returns Null where there is no ledger: ids are those that the texts give.
 * @throws Error with the file, its lines and the remedy, when there is one that can't be read
 */
export async function applyLedger(
	folder: string,
	begin: boolean,
	entries: readonly Entry[],
	failures: readonly Failure[]
): Promise<KeptLedger | null> {
	const path = join(folder, LEDGER);
	const before = await readLedger(path);
	if (before === null && !begin) return null;
	const old = before?.ledger ?? emptyLedger;
	const remembered = new Set(old.scenes.map(({ story }) => story));
	const away = new Set(failures.map((failure) => addressOf(failure.path.split('/')[0] ?? '')));
	// one left out whose address nobody remembers may be any of those that are missing
	const anyAway = [...away].some((address) => !remembered.has(address));
	const { ledger, ids } = updateLedger(
		old,
		entries.map(ledgerStory),
		(address) => anyAway || away.has(address)
	);
	for (const { address, story } of entries) {
		const given = ids.get(address) ?? [];
		scenesOf(story).forEach((scene, at) => {
			scene.id = given[at] ?? scene.id;
		});
	}
	const text = formatLedger(ledger);
	const isBehind = text !== before?.text;
	return { path, ledger, text, isBehind, changes: isBehind ? changesOf(old, ledger) : [] };
}

function ledgerStory({ address, story }: Entry): LedgerStory {
	// where no spaces part the words, two letters count as one: the larger part of a split scene must be known
	const spaceless = isSpaceless(story.language);
	return {
		address,
		scenes: scenesOf(story).map((scene) => {
			const text = textBlocks(scene.html).join('\n');
			const words = spaceless ? Math.round(scene.characters / 2) : scene.words;
			return { id: scene.id, words, hash: textHash(text), shingles: () => shinglesOf(text) };
		})
	};
}

async function readLedger(path: string): Promise<{ ledger: Ledger; text: string } | null> {
	let text: string;
	try {
		text = await readFile(path, 'utf8');
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw new Error(`The ledger ${relative('.', path)} can’t be read: ${reasonOf(error)}.`, {
			cause: error
		});
	}
	try {
		return { ledger: parseLedger(text), text };
	} catch (error) {
		if (!(error instanceof LedgerError)) throw error;
		const { lines, message, remedy } = error;
		const where = `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`;
		throw new Error(`The ledger ${relative('.', path)}, ${where}: ${message}. ${remedy}`, {
			cause: error
		});
	}
}

/**
 * Writes the ledger where it is behind: beside its file and renamed, so that nobody reads half of it.
 * @returns Why it could not be written, as the end of a sentence; null when all is well.
 */
export async function writeLedger(kept: KeptLedger | null): Promise<string | null> {
	if (!kept?.isBehind) return null;
	const partial = `${kept.path}.${process.pid}.part`;
	try {
		await writeFile(partial, kept.text);
		await rename(partial, kept.path);
		return null;
	} catch (error) {
		await rm(partial, { force: true }).catch(() => undefined);
		return reasonOf(error);
	}
}

/** What has changed in a ledger that is behind, in a few words. */
export const whatChanged = ({ changes }: KeptLedger): string =>
	changes.length > 0 ? changes.join('; ') : 'its form';

/** What a new ledger says that the old one didn't. */
function changesOf(old: Ledger, now: Ledger): string[] {
	const before = new Map(old.scenes.map((scene) => [scene.id, scene]));
	const counts = new Map<string, number>();
	for (const scene of now.scenes) {
		const what = changeOf(before.get(scene.id), scene);
		if (what !== null) counts.set(what, (counts.get(what) ?? 0) + 1);
	}
	const scenes = [...counts].map(([what, count]) => `${count} ${what}`);
	const moves = [...now.moves].filter(([from, to]) => old.moves.get(from) !== to);
	return [
		...(scenes.length > 0 ? [`scenes: ${scenes.join(', ')}`] : []),
		...moves.map(([from, to]) => `the story ${from} has a new address, ${to}`)
	];
}

/** What became of a scene between two ledgers; null for nothing. */
function changeOf(was: LedgerScene | undefined, scene: LedgerScene): string | null {
	if (!was) return 'new';
	if (was.end && !scene.end) return 'back again';
	if (!was.end && scene.end) return scene.end.kind === 'gone' ? 'taken out' : 'merged into another';
	return was.hash === scene.hash && was.order === scene.order ? null : 'edited or moved';
}
