/**
 * What Git remembers of a ledger: an address that was once committed must not vanish from it, whoever took its line out.
 */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { emptyLedger, type Ledger } from '../links/ledger';
import { formatLedger, parseLine, type LedgerLine } from '../links/ledger-file';
import { LEDGER } from './ledger';

/** Every version of the file, the oldest first, as what was added to it; also of branches that were merged away. */
const LOG = [
	...['log', '--reverse', '--full-history', '--patch', '--unified=0', '--format='],
	...['--no-color', '--no-ext-diff', '--no-textconv', '--no-renames', '--', LEDGER]
];

/**
 * The lines of a ledger that were committed once and are not in it any more.
 *
 * A ledger whose deletion was committed is forgotten: what follows is a new one. Where Git isn't at hand, the folder
 * isn't in a repository, or its history was cut (a shallow clone), what isn't known can't be missed.
 *
 * @param folder Absolute path of the folder of stories.
 * @param ledger As it is now; null for none.
 */
export async function lostLines(folder: string, ledger: Ledger | null): Promise<LedgerLine[]> {
	const committed = new Map<string, LedgerLine>();
	for (const line of (await history(folder)).split('\n')) {
		if (line.startsWith('deleted file mode')) committed.clear();
		const entry = line.startsWith('+') ? parseLine(line.slice(1)) : null;
		if (entry) committed.set(keyOf(entry), entry);
	}
	for (const { id } of ledger?.scenes ?? []) committed.delete(id);
	for (const from of ledger?.moves.keys() ?? []) committed.delete(`/${from}`);
	// a story that is back at an address that it had left
	for (const { story } of ledger?.scenes ?? []) committed.delete(`/${story}`);
	return [...committed.values()];
}

/** What a line is about: a scene's id, or a story's former address. */
const keyOf = (line: LedgerLine) => ('from' in line ? `/${line.from}` : line.id);

/** Why a build with these lines lost has to fail, and what mends it. */
export function whatIsLost(lines: readonly LedgerLine[]): string {
	const names = lines.slice(0, 5).map(keyOf).join(', ');
	const more = lines.length > 5 ? ` and ${lines.length - 5} more` : '';
	return (
		`The ledger has lost ${lines.length === 1 ? 'a line' : `${lines.length} lines`} that Git remembers (${names}${more}): links to ${lines.length === 1 ? 'it' : 'them'} would die. ` +
		'Run npm run ledger, which puts back what is missing. (To begin a new ledger, delete the file and commit that first.)'
	);
}

/**
 * Puts the lines back that a ledger has lost, behind its first; the next update puts them in order.
 * @returns How many.
 * @throws whatever keeps the file from being written
 */
export async function restoreLost(folder: string): Promise<number> {
	const path = join(folder, LEDGER);
	const text = await readFile(path, 'utf8').catch(() => formatLedger(emptyLedger));
	// line by line: with one missing, the whole may not hold together
	const there = text.split(/\r?\n/).flatMap((line) => parseLine(line) ?? []);
	const lost = await lostLines(folder, ledgerOf(there));
	if (lost.length === 0) return 0;
	const [, ...lines] = formatLedger(ledgerOf(lost)).split('\n').slice(0, -2);
	const [first = '', ...rest] = text.split('\n');
	await writeFile(path, [first, ...lines, ...rest].join('\n'));
	return lost.length;
}

const ledgerOf = (lines: readonly LedgerLine[]): Ledger => ({
	scenes: lines.filter((line) => 'id' in line),
	moves: new Map(lines.flatMap((line) => ('from' in line ? [[line.from, line.to] as const] : [])))
});

/** Empty where there is none. */
async function history(folder: string): Promise<string> {
	try {
		const { stdout } = await promisify(execFile)('git', LOG, {
			cwd: folder,
			maxBuffer: 2 ** 29
		});
		return stdout;
	} catch {
		return '';
	}
}
