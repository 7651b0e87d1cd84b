/**
 * The part of `npm run build` before Vite: its arguments, the library, and what is told of it.
 */
import { readLibrary, type Library, type LibraryOptions } from '../lib/server/library';
import { whatChanged, writeLedger, type KeptLedger } from '../lib/server/ledger';
import { lostLines, whatIsLost } from '../lib/server/ledger-history';
import { ingestReport } from '../lib/server/report';
import { relative } from 'node:path';

/** Stories from which on a bar shows the progress. */
const MANY = 100;

/** Where a command writes. */
export interface Output {
	out: (text: string) => void;
	error: (text: string) => void;
	/** A line that is written over and over; left out where nobody looks on. */
	bar?: (text: string) => void;
}

/**
 * What came of it: 0 to go on with the library, 1 when it can't be built as asked, 2 for unknown arguments;
 * the latter two are exit statuses.
 */
type Read = { status: 0; library: Library } | { status: 1 | 2; library: null };

/**
 * Reads the stories, keeps their ledger and reports on both. With `--strict` (for CI) a story that can't be read, or
 * a library without any, fails; with `--frozen` (for CI) a ledger that is behind, and it isn't written. A ledger that
 * has lost an address fails always.
 */
export async function readStories(
	args: readonly string[],
	{ out, error, bar }: Output,
	options: Omit<LibraryOptions, 'progress'> = {}
): Promise<Read> {
	const unknown = args.filter((argument) => argument !== '--strict' && argument !== '--frozen');
	if (unknown.length > 0) {
		error(
			`Unknown argument ${unknown.join(' ')}. Usage: npm run build [-- --strict] [-- --frozen]`
		);
		return { status: 2, library: null };
	}
	const progress = (done: number, all: number) => {
		if (all >= MANY) bar?.(progressBar(done, all));
	};
	const library = await readLibrary({ ...options, progress }).catch((problem: unknown) => {
		error(problem instanceof Error ? problem.message : String(problem));
		return null;
	});
	if (library === null) return { status: 1, library };
	const { entries, failures } = library;
	out(ingestReport(library));
	const lost = await lostLines(library.folder, library.ledger?.ledger ?? null);
	if (lost.length > 0) {
		error(whatIsLost(lost));
		return { status: 1, library: null };
	}
	if (args.includes('--frozen')) {
		const problem = behind(library.ledger);
		if (problem !== null) {
			error(problem);
			return { status: 1, library: null };
		}
	} else await keep(library.ledger, { out, error });
	if (!args.includes('--strict') || (failures.length === 0 && entries.length > 0))
		return { status: 0, library };
	error(
		failures.length > 0
			? '--strict: nothing is built while a story is left out.'
			: '--strict: nothing is built of a library without stories.'
	);
	return { status: 1, library: null };
}

/** What `--frozen` has against a ledger; null for nothing. */
function behind(kept: KeptLedger | null): string | null {
	if (kept && !kept.isBehind) return null;
	const what = kept
		? `the ledger ${relative('.', kept.path)} is behind its stories (${whatChanged(kept)})`
		: 'the folder of stories has no ledger';
	return `--frozen: ${what}. Run npm run ledger and commit what it wrote.`;
}

async function keep(kept: KeptLedger | null, { out, error }: Output): Promise<void> {
	if (!kept?.isBehind) return;
	const path = relative('.', kept.path);
	const failure = await writeLedger(kept);
	if (failure === null) out(`Written: ${path}, to be committed (${whatChanged(kept)})`);
	else
		error(
			`The ledger ${path} could not be written: ${failure}. This build is right, but what it knows of changed scenes is forgotten.`
		);
}

function progressBar(done: number, all: number): string {
	const bar = '█'.repeat(Math.round((30 * done) / all)).padEnd(30, '·');
	return `\rReading stories ${bar} ${done} of ${all}${done === all ? '\n' : ''}`;
}
