/**
 * The ledger as it stands in its file: valid JSON, one line for everything remembered, in an order that never
 * changes, each line whole in itself, so that Git merges it by lines. The form: docs/decisions/ledger.md.
 */
import type { End, Ledger, LedgerScene } from './ledger';

const FIRST = JSON.stringify({
	ledger: 1,
	about:
		'Remembers the address of every scene: commit it with the stories. After a merge conflict keep the lines of both sides, then: npm run ledger'
});
const LAST = 'null';
const MOVED = 'moved to';

/** A ledger that can't be read, and what to do about it. */
export class LedgerError extends Error {
	override name = 'LedgerError';
	constructor(
		message: string,
		/** Lines of the file, from 1. */
		readonly lines: readonly number[],
		readonly remedy: string
	) {
		super(message);
	}
}

/** The text of a ledger's file. */
export function formatLedger({ scenes, moves }: Ledger): string {
	const lines = [
		...[...moves].map(([from, to]) => [`/${from}`, MOVED, to]),
		...scenes.map(({ story, id, order, words, hash, sketch, end }) => [
			...[id, story, order, words, hash, sketch],
			...(end ? [`${end.kind}:${end.to ?? ''}`] : [])
		])
	].map((entry) => JSON.stringify(entry));
	// by code units: the same order on every machine
	lines.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
	return `[${[FIRST, ...lines, LAST].join(',\n')}]\n`;
}

/**
 * Reads a ledger's file.
 * @throws LedgerError for a Git conflict, a line that isn't one of a ledger's, an id that stands there twice, and one
 * that leads to none
 */
export function parseLedger(text: string): Ledger {
	const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
	refuseConflict(lines);
	const scenes: LedgerScene[] = [];
	const moves = new Map<string, string>();
	const seen = new Map<string, number>();
	lines.forEach((line, index) => {
		const entry = entryOf(line, index + 1);
		if (!entry) return;
		const key = 'from' in entry ? `/stories/${entry.from}/` : entry.id;
		const first = seen.get(key);
		// both sides of a merge may have written the same
		if (first !== undefined && lines[first - 1] === line) return;
		if (first !== undefined) {
			throw new LedgerError(
				`${key} stands there twice`,
				[first, index + 1],
				'Keep one of the two lines: the one of the story it was published in, else either; the next build brings it up to date.'
			);
		}
		seen.set(key, index + 1);
		if ('from' in entry) moves.set(entry.from, entry.to);
		else scenes.push(entry);
	});
	refuseLoose(scenes, seen);
	return { scenes, moves };
}

/** Marks that Git puts around what it couldn't merge. */
const mark = /^(?:<{7}|>{7}|={7}|\|{7})(?:\s|$)/;

function refuseConflict(lines: readonly string[]): void {
	const marks = lines.flatMap((line, index) => (mark.test(line) ? [index + 1] : []));
	if (marks.length === 0) return;
	throw new LedgerError(
		'it holds a Git conflict',
		marks,
		'Delete these lines and keep all lines between them; where two of them have the same id, keep either. Then run npm run ledger and commit.'
	);
}

const ID = /^(?=[a-z0-9]*[0-9])[a-z0-9]{6,24}$/;
const ADDRESS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MOVED_FROM = /^\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const isWhole = (value: unknown): value is number =>
	Number.isSafeInteger(value) && Number(value) >= 0;
const isMatch = (value: unknown, form: RegExp): value is string =>
	typeof value === 'string' && form.test(value);

/** What a line remembers: a scene, or a story's former address and the one it was given up for. */
export type LedgerLine = LedgerScene | { from: string; to: string };

/** What one line of a ledger remembers; null for nothing, and for one that can't be understood. */
export function parseLine(line: string): LedgerLine | null {
	try {
		return entryOf(line, 1);
	} catch {
		return null;
	}
}

/** What a line remembers; null for the first, the last and blank ones. */
function entryOf(line: string, number: number): LedgerLine | null {
	const bare = line
		.trim()
		.replace(/^\[(?=\{|null)/, '')
		.replace(/(?:,|(?<=\}|null)\])$/, '');
	if (bare === '' || bare === LAST || bare === '[' || bare === ']') return null;
	const fail = (): never => {
		throw new LedgerError(
			'a line can’t be understood',
			[number],
			'Restore it from Git (git checkout -- ledger.json, in the folder of stories), or delete the line: then the links to its scene are lost.'
		);
	};
	let value: unknown;
	try {
		value = JSON.parse(bare);
	} catch {
		return fail();
	}
	if (!Array.isArray(value)) {
		if (typeof value === 'object' && value !== null && 'ledger' in value && value.ledger === 1)
			return null;
		return fail();
	}
	const [id, story, order, words, hash, sketch, ended] = value as unknown[];
	if (story === MOVED && isMatch(id, MOVED_FROM) && isMatch(order, ADDRESS))
		return { from: id.slice(1), to: order };
	const end = endOf(ended);
	if (
		!isMatch(id, ID) ||
		!isMatch(story, ADDRESS) ||
		!isWhole(order) ||
		!isWhole(words) ||
		!isMatch(hash, /^[\w-]{8}$/) ||
		!isMatch(sketch, /^(?:[\w-]{3})*$/) ||
		end === undefined
	)
		return fail();
	return { story, id, order, words, hash, sketch, end };
}

/** Undefined for what isn't one. */
function endOf(value: unknown): End | null | undefined {
	if (value === undefined) return null;
	if (value === 'gone:') return { kind: 'gone', to: null };
	if (typeof value !== 'string') return undefined;
	const [kind, to] = value.split(':');
	if ((kind !== 'gone' && kind !== 'merged') || !isMatch(to, ID)) return undefined;
	return { kind, to };
}

/** Every id must lead to a scene that the story has, or be said to lead nowhere. */
function refuseLoose(scenes: readonly LedgerScene[], lines: ReadonlyMap<string, number>): void {
	const byId = new Map(scenes.map((scene) => [scene.id, scene]));
	const sound = new Set<string>();
	for (const scene of scenes) {
		const way = new Set<string>();
		let at = scene;
		while (at.end?.to != null && !sound.has(at.id)) {
			const { to } = at.end;
			way.add(at.id);
			const next = byId.get(to);
			if (next === undefined || way.has(to)) {
				throw new LedgerError(
					`${scene.id} leads to ${to}, ${next ? 'and that back to it' : 'which the ledger doesn’t know'}`,
					[lines.get(scene.id) ?? 1],
					'Run npm run ledger, which puts back the lines that Git remembers, or write "gone:" in place of where this line leads: the link then leads to the story.'
				);
			}
			at = next;
		}
		for (const id of way) sound.add(id);
	}
}
