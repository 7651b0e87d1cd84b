/**
 * `npm run bench:ingest [-- speed | growth [PART OF A NAME]]`: how fast texts are imported, beside `marked` on the same
 * bytes, and whether time stays in proportion for texts that grow without bound. Every figure comes from a process of
 * its own, so that memory is its own too. All of it takes some six minutes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { marked } from 'marked';
import { importStory, IngestError, type SourceFile } from '../../src/lib/ingest/index';
import { createSanitiser } from '../../src/lib/markup/sanitise';
import { createWindow } from '../../src/lib/server/window';
import { writeLibrary } from './generate';
import { growingCases } from './ingest-cases';
import { count, megabytes, milliseconds, table, times } from './table';

interface Figures {
	/** Length of the source. */
	bytes: number;
	/** Milliseconds of processor time, the least of the runs: a busy machine makes them no longer. */
	least: number;
	/** MB that the process took at most, Node itself and jsdom included. */
	memory: number;
}

type Work = (file: SourceFile) => unknown;

const folder = '.cache/bench-ingest';
const manuscripts = path.resolve('../shared/manuscripts');
const self = fileURLToPath(import.meta.url);
/** A case that takes longer has failed; the promise is 10 s. */
const longest = 120_000;
const decoder = new TextDecoder();

const ours = (): Work => {
	const sanitise = createSanitiser(createWindow());
	return (file) => importStory(file, { sanitise });
};
const alone: Work = ({ bytes }) => marked.parse(decoder.decode(bytes));

function measure(files: readonly SourceFile[], work: Work, runs: number): Figures {
	let least = Infinity;
	for (let run = 0; run < runs; run += 1) {
		const start = process.cpuUsage();
		for (const file of files) work(file);
		const { user, system } = process.cpuUsage(start);
		least = Math.min(least, (user + system) / 1000);
	}
	const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
	return { bytes, least, memory: process.resourceUsage().maxRSS / 1000 };
}

/** Runs one of `tasks` in a process of its own; null when it takes too long. */
function apart(...task: string[]): Figures | null {
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		['--import', 'tsx', self, 'task', ...task],
		{ encoding: 'utf8', timeout: longest }
	);
	if (status === null) return null;
	if (status !== 0) throw new Error(`${task.join(' ')}: ${stderr}`);
	return JSON.parse(stdout) as Figures;
}

const filesOf = (dir: string): SourceFile[] =>
	readdirSync(dir, { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name }) => ({ name, bytes: new Uint8Array(readFileSync(path.join(dir, name))) }));

/** A few of the texts are no stories: to say so must not take long either. */
function orRefused(work: () => unknown): void {
	try {
		work();
	} catch (error) {
		if (!(error instanceof IngestError)) throw error;
	}
}

/** What a process of its own can be asked for. */
const tasks: Record<string, (...words: string[]) => Figures> = {
	ours: (dir = '', runs = '1') => measure(filesOf(dir), ours(), Number(runs)),
	marked: (dir = '', runs = '1') => measure(filesOf(dir), alone, Number(runs)),
	grow: (name = '', size = '1') => {
		const found = growingCases.find((one) => one.name === name);
		if (!found) throw new Error(`There is no case “${name}”`);
		const bytes = new TextEncoder().encode(found.make(Number(size)));
		const work = ours();
		return measure([{ name: found.file, bytes }], (file) => orRefused(() => work(file)), 1);
	}
};

function speed(): string {
	mkdirSync(folder, { recursive: true });
	writeLibrary(folder, { stories: 1, words: 1_060_000, scenes: 400, seed: 4 });
	const texts: [string, string, string][] = [['a generated text', folder, '3']];
	if (existsSync(manuscripts)) texts.unshift(['the five manuscripts', manuscripts, '120']);
	else console.log(`The manuscripts are not here (${manuscripts}) and were not measured.`);
	const rows = texts.map(([what, dir, runs]) => {
		const [own, peer] = [apart('ours', dir, runs), apart('marked', dir, runs)];
		if (!own || !peer) return [what, 'more than two minutes'];
		const rate = ({ bytes, least }: Figures) => `${(bytes / 1000 / least).toFixed(1)} MB/s`;
		return [
			`${what}, ${megabytes(own.bytes / 1e6)}`,
			rate(own),
			rate(peer),
			times(own.least / peer.least),
			`${count(Math.round(own.memory))} MB (${count(Math.round(peer.memory))} MB)`
		];
	});
	const columns = ['text', 'imported', '`marked` alone', 'ratio (≤ 6 ×)', 'peak memory (`marked`)'];
	return table('Importing', columns, rows);
}

/** Prints each row as it is measured, for all of them take some minutes. */
function growth(part: string): void {
	const columns = ['text', 'size', 'time (≤ 10 s)', 'twice the size', 'peak memory'];
	console.log(table('Growing texts', columns, []).trimEnd());
	for (const { name, size } of growingCases) {
		if (!name.includes(part)) continue;
		const [half, whole] = [size / 2, size].map((one) => apart('grow', name, String(one)));
		const cells =
			half && whole
				? [
						megabytes(whole.bytes / 1e6),
						milliseconds(whole.least) + (whole.least > 10_000 ? ', **over**' : ''),
						times(whole.least / half.least),
						`${count(Math.round(whole.memory))} MB`
					]
				: ['', '**more than two minutes**', '', ''];
		console.log(`| ${[`${count(size)} ${name}`, ...cells].join(' | ')} |`);
	}
}

const [part, ...words] = process.argv.slice(2);
if (part === 'task') {
	const [task = '', ...rest] = words;
	console.log(JSON.stringify(tasks[task]?.(...rest)));
} else if (part === undefined || part === 'speed' || part === 'growth') {
	try {
		if (part !== 'growth') console.log(speed());
		if (part !== 'speed') growth(words.join(' '));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
} else {
	console.error(`Unknown part ${part}. Usage: npm run bench:ingest [-- speed | growth [NAME]]`);
	process.exitCode = 2;
}
