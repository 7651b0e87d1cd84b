/** The ledger in its folder: kept by the build, merged by Git, refused when it can't be trusted. */
import { execFileSync } from 'node:child_process';
import {
	chmodSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readStories } from '../../../src/cli/read-stories';
import { restoreLost } from '../../../src/lib/server/ledger-history';
import { readLibrary } from '../../../src/lib/server/library';
import { writeLedger } from '../../../src/lib/server/ledger';
import { scenesOf } from '../../../src/lib/story/model';
import { makeLibrary, type TemporaryLibrary } from './temporary-library';

const syllables = 'ba do fen gil hu ka lor mi nas pe rud sol ti vor wen zu'.split(' ');
/** A scene unlike the others: forty words made for it. */
const scene = (number: number) =>
	Array.from({ length: 40 }, (_, at) => {
		const seed = Math.imul(number * 41 + at + 1, 0x9e3779b1);
		const mixed = Math.imul(seed ^ (seed >>> 15), 0x85ebca6b) >>> 12;
		return [0, 4, 8].map((bits) => syllables[(mixed >> bits) & 15]).join('');
	})
		.join(' ')
		.replace(/^./, (letter) => letter.toUpperCase()) + '.';
const scenes = (...numbers: number[]) => numbers.map(scene).join('\n\n* * *\n\n') + '\n';
const eight = [1, 2, 3, 4, 5, 6, 7, 8];

interface Kept extends TemporaryLibrary {
	file: string;
}

function library(files: Record<string, string>): Kept {
	const made = makeLibrary(files);
	return { ...made, file: path.join(made.folder, 'ledger.json') };
}

async function build({ folder, cache }: Kept, ...args: string[]) {
	const output: string[] = [];
	const errors: string[] = [];
	const { status } = await readStories(
		args,
		{ out: (text) => output.push(text), error: (text) => errors.push(text) },
		{ folder, cache }
	);
	return { status, output: output.join('\n'), errors: errors.join('\n') };
}

/** Ids by address. */
async function idsOf({ folder, cache }: Kept, begin = false) {
	const { entries, ledger } = await readLibrary({ folder, cache, begin });
	await writeLedger(ledger);
	return Object.fromEntries(
		entries.map(({ address, story }) => [address, scenesOf(story).map(({ id }) => id)])
	);
}

const write = ({ folder }: Kept, name: string, text: string) => {
	writeFileSync(path.join(folder, name), text);
};

describe('a folder without a ledger', () => {
	test('is built as it is, and nothing is written into it', async () => {
		const made = library({ 'salt.txt': scenes(...eight) });
		expect((await build(made)).status).toBe(0);
		expect(readdirSync(made.folder)).toEqual(['salt.txt']);
		const ids = await idsOf(made);
		expect(await idsOf(made, true)).toEqual(ids);
		expect(existsSync(made.file)).toBe(true);
	});
});

describe('a folder with a ledger', () => {
	test('has it kept by the build, and told', async () => {
		const made = library({ 'salt.txt': scenes(...eight) });
		const { salt: before = [] } = await idsOf(made, true);
		write(made, 'salt.txt', scenes(1, 2, 9, 3, 4, 5, 6, 8).replace(/ [a-z]+\.\n/u, ' at last.\n'));
		const { output } = await build(made);
		expect(output).toContain('to be committed (scenes: 1 edited or moved, 1 new, 1 taken out)');
		const { salt: after = [] } = await idsOf(made);
		expect(after.filter((_, at) => at !== 2)).toEqual(before.filter((_, at) => at !== 6));
		expect(readdirSync(made.folder).sort()).toEqual(['ledger.json', 'salt.txt']);
	});

	test('is not written when nothing has changed, nor when only the form of the text has', async () => {
		const made = library({ 'salt.txt': scenes(...eight) });
		const ids = await idsOf(made, true);
		const ledger = readFileSync(made.file, 'utf8');
		chmodSync(made.file, 0o444);
		const html = eight.map((number) => `<p>${scene(number)}</p>`).join('<hr>');
		rmSync(path.join(made.folder, 'salt.txt'));
		write(made, 'salt.html', `<html><body>${html}</body></html>`);
		expect((await build(made, '--frozen')).errors).toBe('');
		expect(await idsOf(made)).toEqual(ids);
		expect(readFileSync(made.file, 'utf8')).toBe(ledger);
	});

	test('keeps ids with the story’s new file name, and knows the old address', async () => {
		const made = library({ 'salt.txt': scenes(...eight), 'tide.txt': scenes(11, 12) });
		const { salt } = await idsOf(made, true);
		renameSync(path.join(made.folder, 'salt.txt'), path.join(made.folder, 'brine.txt'));
		expect((await build(made)).output).toContain('the story salt has a new address, brine');
		expect((await idsOf(made)).brine).toEqual(salt);
		expect(readFileSync(made.file, 'utf8')).toContain('["/salt","moved to","brine"]');
	});

	test('keeps ids when the file moves into a folder, and when it becomes a chapter of a serial', async () => {
		const made = library({ 'salt.txt': scenes(...eight), 'brine/01.txt': scenes(11, 12) });
		const { salt = [], brine = [] } = await idsOf(made, true);
		mkdirSync(path.join(made.folder, 'sea'));
		renameSync(path.join(made.folder, 'salt.txt'), path.join(made.folder, 'sea', 'salt.txt'));
		expect((await idsOf(made)).sea).toEqual(salt);
		renameSync(
			path.join(made.folder, 'sea', 'salt.txt'),
			path.join(made.folder, 'brine', '02.txt')
		);
		rmSync(path.join(made.folder, 'sea'), { recursive: true });
		expect((await idsOf(made)).brine).toEqual([...brine, ...salt]);
	});

	test('knows the larger part of a split scene where no spaces part the words', async () => {
		const part = (from: number, length: number) =>
			Array.from({ length }, (_, at) =>
				String.fromCodePoint(0x4e00 + ((7919 * (from + at)) % 5000))
			).join('') + '。';
		const head = '---\nlanguage: ja\n---\n\n';
		const lines = (from: number, count: number) =>
			Array.from({ length: count }, (_, at) => part(from + 10 * at, 10));
		const [first, second] = [lines(0, 13), [part(130, 150)]];
		const made = library({ 'yuki.md': head + [...first, ...second].join('\n\n') + '\n' });
		const { yuki: [id] = [] } = await idsOf(made, true);
		write(made, 'yuki.md', `${head}${first.join('\n\n')}\n\n* * *\n\n${second.join('\n\n')}\n`);
		expect((await idsOf(made)).yuki).toEqual([expect.any(String), id]);
	});

	test('forgets nothing of a story that can’t be read today', async () => {
		const made = library({ 'salt.txt': scenes(...eight), 'tide.txt': scenes(11, 12) });
		const ids = await idsOf(made, true);
		const ledger = readFileSync(made.file, 'utf8');
		write(made, 'salt.txt', '');
		expect((await build(made)).status).toBe(0);
		expect(readFileSync(made.file, 'utf8')).toBe(ledger);
		write(made, 'salt.txt', scenes(...eight));
		expect(await idsOf(made)).toEqual(ids);
	});

	test('that is behind fails with --frozen, which says what mends it and writes nothing', async () => {
		const made = library({ 'salt.txt': scenes(1) });
		const none = await build(made, '--frozen');
		expect(none.status).toBe(1);
		expect(none.errors).toContain('has no ledger. Run npm run ledger');
		await idsOf(made, true);
		expect((await build(made, '--frozen')).status).toBe(0);
		const ledger = readFileSync(made.file, 'utf8');
		write(made, 'salt.txt', scenes(1, 2));
		const { status, errors } = await build(made, '--frozen');
		expect(status).toBe(1);
		expect(errors).toMatch(
			/ledger\.json is behind its stories \(scenes: 1 new\)\. Run npm run ledger and commit/u
		);
		expect(readFileSync(made.file, 'utf8')).toBe(ledger);
	});

	test.skipIf(process.getuid?.() === 0)('that can’t be written to is built, and told', async () => {
		const made = library({ 'salt.txt': scenes(1) });
		await idsOf(made, true);
		write(made, 'salt.txt', scenes(1, 2));
		chmodSync(made.folder, 0o555);
		const { status, errors } = await build(made);
		chmodSync(made.folder, 0o755);
		expect(status).toBe(0);
		expect(errors).toContain('could not be written');
	});
});

describe('a ledger that can’t be trusted stops the build', () => {
	async function buildWith(change: (lines: string[]) => string[]) {
		const made = library({ 'salt.txt': scenes(...eight) });
		await idsOf(made, true);
		const lines = readFileSync(made.file, 'utf8').split('\n');
		writeFileSync(made.file, change(lines).join('\n'));
		const { status, errors } = await build(made);
		expect(status).toBe(1);
		return errors;
	}

	test('with an id that stands there twice: both lines are named', async () => {
		const errors = await buildWith((lines) =>
			lines.toSpliced(5, 0, (lines[2] ?? '').replace('salt', 'other'))
		);
		expect(errors).toMatch(
			/ledger\.json, lines 3, 6: [a-z0-9]{7} stands there twice\. Keep one of the two lines/u
		);
	});

	test('with a line that is none', async () => {
		expect(await buildWith((lines) => lines.with(3, '["salt","x",'))).toMatch(
			/ledger\.json, line 4: a line can’t be understood\. Restore it/u
		);
		expect(await buildWith((lines) => lines.with(3, '{"ledger":2},'))).toContain('line 4');
		expect(await buildWith(() => ['hello'])).toContain('line 1');
	});

	test('with an id that leads nowhere, or round in a circle', async () => {
		const lead = (line: string, to: string) => line.replace(/\],$/u, `,"gone:${to}"],`);
		const errors = await buildWith((lines) => lines.with(1, lead(lines[1] ?? '', 'zzzzzz9')));
		expect(errors).toMatch(/line 2: [a-z0-9]{7} leads to zzzzzz9, which the ledger doesn’t know/u);
		const id = (line = '') => /"([a-z0-9]{7})"/u.exec(line)?.[1] ?? '';
		const circle = await buildWith((lines) =>
			lines.with(1, lead(lines[1] ?? '', id(lines[2]))).with(2, lead(lines[2] ?? '', id(lines[1])))
		);
		expect(circle).toContain('and that back to it');
	});
});

function repository(files: Record<string, string>, attributes = true) {
	const made = library(files);
	const git = (...args: string[]) =>
		execFileSync('git', args, {
			cwd: made.parent,
			encoding: 'utf8',
			stdio: 'pipe',
			env: {
				...process.env,
				GIT_CONFIG_GLOBAL: path.join(made.parent, 'none'),
				...{ GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org' },
				...{ GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' }
			}
		});
	git('init', '-q', '-b', 'main');
	if (attributes) copyFileSync('.gitattributes', path.join(made.parent, '.gitattributes'));
	const commit = (message: string) => {
		git('add', 'stories');
		git('commit', '-q', '-m', message);
	};
	return { made, git, commit };
}

describe('two branches that each', () => {
	const chapter = (number: number) => ({
		[`salt/${String(number).padStart(2, '0')}.txt`]: scenes(
			3 * number,
			3 * number + 1,
			3 * number + 2
		)
	});
	const serial = Object.assign({}, ...[1, 2, 3, 4, 5, 6, 7, 8].map(chapter)) as Record<
		string,
		string
	>;

	test('added scenes to the same serial are merged by Git, and no id changes', async () => {
		const { made, git, commit } = repository(serial);
		const { salt: before = [] } = await idsOf(made, true);
		commit('begin');
		const branch = async (name: string, number: number) => {
			git('checkout', '-q', '-b', name, 'main');
			for (const [file, text] of Object.entries(chapter(number))) write(made, file, text);
			const { salt = [] } = await idsOf(made);
			commit(name);
			return salt.filter((id) => !before.includes(id));
		};
		const ours = await branch('ours', 20);
		const theirs = await branch('theirs', 40);
		git('merge', '-q', '--no-edit', 'ours');
		const { salt: merged = [] } = await idsOf(made);
		expect(merged).toEqual([...before, ...ours, ...theirs]);
		expect((await build(made, '--frozen')).status).toBe(0);
	});

	test('edited one scene conflict in its line; the message says which lines, and keeping either mends it', async () => {
		const { made, git, commit } = repository(
			{
				'salt.txt': scenes(1, 2, 3),
				'notes.txt': scenes(31, 32)
			},
			false
		);
		const { salt: before = [] } = await idsOf(made, true);
		commit('begin');
		for (const [name, word] of [
			['ours', 'creek'],
			['theirs', 'stream']
		] as const) {
			git('checkout', '-q', '-b', name, 'main');
			write(
				made,
				'salt.txt',
				`${scene(1)}\n\n* * *\n\n${scene(2).replace(/ [a-z]+ /u, ` ${word} `)}\n\n* * *\n\n${scene(3)}\n`
			);
			await idsOf(made);
			commit(name);
		}
		expect(() => git('merge', '-q', '--no-edit', 'ours')).toThrow();
		git('checkout', '--ours', 'stories/salt.txt');
		const { status, errors } = await build(made);
		expect(status).toBe(1);
		const conflict = readFileSync(made.file, 'utf8').split('\n');
		const marks = conflict.flatMap((line, at) => (/^[<=>]{7}/u.test(line) ? [at + 1] : []));
		expect(marks).toHaveLength(3);
		expect(errors).toContain(
			`ledger.json, lines ${marks.join(', ')}: it holds a Git conflict. Delete these lines`
		);
		const id = before[1] ?? '';
		let kept = false;
		const mended = conflict.filter((line) => {
			if (/^[<=>]{7}/u.test(line)) return false;
			if (!line.includes(id)) return true;
			const first = !kept;
			kept = true;
			return first;
		});
		writeFileSync(made.file, mended.join('\n'));
		expect((await idsOf(made)).salt).toEqual(before);
	});
});

describe('an address that was committed once', () => {
	/** A ledger in Git without its second line, the first scene in the order of ids. */
	async function without(alsoCommitted: boolean) {
		const { made, git, commit } = repository({ 'salt.txt': scenes(...eight) });
		await idsOf(made, true);
		commit('begin');
		// taken out of the story too: nothing would bring its id back
		const lines = readFileSync(made.file, 'utf8').split('\n');
		const id = /"([a-z0-9]{7})"/u.exec(lines[1] ?? '')?.[1] ?? '';
		const { salt = [] } = await idsOf(made);
		write(made, 'salt.txt', scenes(...eight.filter((_, at) => salt[at] !== id)));
		writeFileSync(made.file, lines.toSpliced(1, 1).join('\n'));
		if (alsoCommitted) commit('without a line');
		return { made, git, commit, id };
	}

	test.each([false, true])(
		'can’t be lost by deleting its line (committed: %s), and npm run ledger puts it back',
		async (committed) => {
			const { made, id } = await without(committed);
			for (const args of [[], ['--frozen']]) {
				const before = readFileSync(made.file, 'utf8');
				const { status, errors } = await build(made, ...args);
				expect(status).toBe(1);
				expect(errors).toContain(`lost a line that Git remembers (${id})`);
				expect(errors).toContain('npm run ledger');
				expect(readFileSync(made.file, 'utf8')).toBe(before);
			}
			expect(await restoreLost(made.folder)).toBe(1);
			expect((await build(made)).status).toBe(0);
			expect(readFileSync(made.file, 'utf8')).toMatch(
				new RegExp(`"${id}",.*"gone:[a-z0-9]{7}"`, 'u')
			);
			expect(await restoreLost(made.folder)).toBe(0);
		}
	);

	test('can’t be lost with the lines that another branch added', async () => {
		const { made, git, commit } = repository({ 'salt.txt': scenes(1, 2) });
		await idsOf(made, true);
		commit('begin');
		const ours = readFileSync(made.file, 'utf8');
		git('checkout', '-q', '-b', 'theirs');
		write(made, 'tide.txt', scenes(11));
		const [id = ''] = (await idsOf(made)).tide ?? [];
		commit('theirs');
		git('checkout', '-q', 'main');
		git('merge', '-q', '--no-commit', '--no-ff', 'theirs');
		rmSync(path.join(made.folder, 'tide.txt'));
		writeFileSync(made.file, ours);
		commit('merged, and their lines dropped');
		expect((await build(made)).errors).toContain(id);
	});

	test('can’t be lost by deleting the ledger, unless that is committed', async () => {
		const { made, git, commit } = repository({ 'salt.txt': scenes(1, 2) });
		await idsOf(made, true);
		commit('begin');
		const ledger = readFileSync(made.file, 'utf8');
		rmSync(made.file);
		write(made, 'salt.txt', scenes(3, 4));
		expect((await build(made)).errors).toContain('lost 2 lines that Git remembers');
		expect(await restoreLost(made.folder)).toBe(2);
		expect(readFileSync(made.file, 'utf8')).toBe(ledger);
		git('rm', '-q', '-f', 'stories/ledger.json');
		commit('begin anew');
		const { salt = [] } = await idsOf(made, true);
		expect((await build(made, '--frozen')).status).toBe(0);
		expect(salt).toHaveLength(2);
	});

	test('that others lead to comes back with them', async () => {
		const { made, commit } = repository({ 'salt.txt': scenes(1, 2, 3) });
		await idsOf(made, true);
		write(made, 'salt.txt', scenes(1, 3));
		const { salt = [] } = await idsOf(made);
		commit('one taken out');
		const ledger = readFileSync(made.file, 'utf8');
		const lines = ledger
			.split('\n')
			.filter((line) => !salt.some((id) => line.includes(`["${id}"`)));
		writeFileSync(made.file, lines.join('\n'));
		expect((await build(made)).errors).toContain('which the ledger doesn’t know');
		expect(await restoreLost(made.folder)).toBe(2);
		expect((await build(made)).status).toBe(0);
		expect(readFileSync(made.file, 'utf8')).toBe(ledger);
	});
});

test('what is kept in the cache does not depend on the ledger', async () => {
	const made = library({ 'salt.txt': scenes(...eight) });
	const { salt = [] } = await idsOf(made);
	await idsOf(made, true);
	const other = readFileSync(made.file, 'utf8').replaceAll(salt[0] ?? '', 'zzzzzz9');
	writeFileSync(made.file, other);
	expect((await idsOf(made)).salt).toEqual(salt.with(0, 'zzzzzz9'));
	rmSync(made.file);
	expect((await idsOf(made)).salt).toEqual(salt);
});
