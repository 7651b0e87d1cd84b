import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { humanReport } from '../../../src/cli/inspect-human';
import { inspect, type Inspected } from '../../../src/cli/inspect-path';
import { columnsOf } from '../../../src/cli/terminal-text';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'inspect-'));
	mkdirSync(join(folder, 'keys'));
	const write = (name: string, text: string) => {
		writeFileSync(join(folder, name), text);
	};
	write('tap.txt', tap);
	write('keys/index.md', '---\ntitle: The Green Keys\n---\n');
	write('keys/1-tap.md', '# The Tap\n\nSomebody had left the tap running.\n');
	write('keys/2-pram.md', 'By Thursday the keys filled two jars.\n\n***\n\nThe pram was full.\n');
	write('keys/README.md', 'About this folder.\n');
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

const tap = [
	...['Title: The Tap', 'By Odile Marsh', 'TW: drowning', ''],
	...['Somebody had left the tap running.', '', '* * *', '', 'The cat came in.', ''],
	...['Two days later', '', 'It was a key, small and green.', '', '~~~~', ''],
	...['A/N: thank you for reading!', '']
].join('\n');

async function inspected(path: string): Promise<Inspected> {
	const result = await inspect(join(folder, path));
	if ('error' in result) throw new Error(result.error.message);
	return result;
}

describe('for a person', () => {
	test('each cut stands between its scenes, with its line, what stands there and why', async () => {
		const lines = humanReport(await inspected('tap.txt'), 80).split('\n');
		const from = lines.findIndex((line) => line.includes('scene 1'));
		expect(lines.slice(from, from + 8)).toEqual([
			'       5    scene 1 · 6 words',
			'            Somebody had left the tap running.',
			'       7 ✂  * * *  [rule of stars]',
			'       9    scene 2 · 4 words',
			'            The cat came in.',
			'      11 ✂  Two days later  [time heading]',
			'      13    scene 3 · 7 words · “Two days later”',
			'            It was a key, small and green.'
		]);
	});
	test('metadata and notes say which line they come from, removed lines why', async () => {
		const report = humanReport(await inspected('tap.txt'), 80);
		expect(report).toContain('title       The Tap (line 1: its label)');
		expect(report).toContain('author      Odile Marsh (line 2: “By …”)');
		expect(report).toContain('warnings    drowning (line 3: its label)');
		expect(report).toContain('note        at the end (line 17)');
		expect(report).toContain('      15    ~~~~  [rule beside a note or a chapter’s end]');
		expect(report).toContain('      17    A/N:  [label of a field]');
	});
	test('a gap says how wide it is, and how wide gaps are else', async () => {
		const paragraph = 'She kept the key in the mill, where the rain came in.\n\n';
		const text = `${paragraph.repeat(6)}\n\n${paragraph.repeat(6)}`;
		writeFileSync(join(folder, 'gap.txt'), text);
		const report = humanReport(await inspected('gap.txt'), 80);
		expect(report).toContain('      15 ✂  [gap of 3 lines where paragraphs are 1 apart]');
	});
	test.each(readdirSync('tests/stories'))('%s fits 80 and 40 columns', async (name) => {
		const [file = ''] = readdirSync(join('tests/stories', name)).filter(
			(one) => !one.startsWith('expected')
		);
		const path = file.startsWith('source.') ? join(name, file) : name;
		const result = await inspect(join('tests/stories', path));
		if ('error' in result) throw new Error(result.error.message);
		for (const columns of [80, 40]) {
			for (const line of humanReport(result, columns).split('\n')) {
				expect(columnsOf(line), line).toBeLessThanOrEqual(columns);
			}
		}
	});
});

describe('a serial', () => {
	test('is a folder’s texts, in the order of their names, and each chapter names its file', async () => {
		const result = await inspected('keys');
		expect(result.file).toBe('keys');
		expect(result.story.title).toBe('The Green Keys');
		expect(result.trace.chapters.map(({ file }) => file)).toEqual(['1-tap.md', '2-pram.md']);
		const report = humanReport(result, 80);
		expect(report).toContain('Chapter 1 · The Tap (1-tap.md');
		expect(report).toContain('       3 ✂  ***  [rule of stars]');
	});
	test('is what its index.md stands for', async () => {
		const { file, story } = await inspected('keys/index.md');
		expect(file).toBe('index.md');
		expect(story.chapters.map(({ title }) => title)).toEqual(['The Tap', 'Pram']);
	});
	test('needs a text', async () => {
		mkdirSync(join(folder, 'empty'));
		expect(await inspect(join(folder, 'empty'))).toMatchObject({
			file: 'empty',
			error: { code: 'empty-folder' }
		});
	});
});

describe('the command', () => {
	const run = (...args: string[]) =>
		spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/inspect.ts', ...args], {
			encoding: 'utf8'
		});
	test('prints a line of JSON for each, also for one that can’t be read, and fails', () => {
		const { status, stdout, stderr } = run(join(folder, 'none.txt'), join(folder, 'tap.txt'));
		const [first, second] = stdout
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as Record<string, unknown>);
		expect(status).toBe(1);
		expect(first).toMatchObject({ file: 'none.txt', error: { code: 'unreadable' } });
		expect(second).toMatchObject({ file: 'tap.txt', title: 'The Tap', warnings: ['drowning'] });
		expect(stderr).toContain('none.txt: there is no such file');
	});
	test('knows no other options', () => {
		expect(run('--humane', join(folder, 'tap.txt')).status).toBe(2);
		expect(run('--human').status).toBe(2);
	});
	test('shows a person no JSON', () => {
		const args = ['--import', 'tsx', 'src/cli/inspect.ts', '--human', join(folder, 'keys')];
		const told = execFileSync(process.execPath, args, { encoding: 'utf8' });
		expect(told).toContain('Outline\n2 chapters, 3 scenes, 17 words\n');
		expect(told).not.toContain('{"');
	});
});
