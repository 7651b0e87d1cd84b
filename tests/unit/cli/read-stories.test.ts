/** What `npm run build` does before Vite starts. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readStories } from '../../../src/cli/read-stories';
import { makeLibrary, prose, type Files } from '../server/temporary-library';

const run = (args: string[], files: Files) => runIn(args, makeLibrary(files));

async function runIn(args: string[], options: { folder: string; cache: string }) {
	const output: string[] = [];
	const errors: string[] = [];
	const bars: string[] = [];
	const { status } = await readStories(
		args,
		{
			out: (text) => output.push(text),
			error: (text) => errors.push(text),
			bar: (text) => bars.push(text)
		},
		options
	);
	return { status, output: output.join('\n'), errors: errors.join('\n'), bars };
}

const good = { 'good.txt': prose };
const bad = { ...good, 'bad.txt': '' };

describe('npm run build', () => {
	test('reports on a good library and goes on', async () => {
		for (const args of [[], ['--strict']]) {
			const { status, output, errors } = await run(args, good);
			expect({ status, errors }).toEqual({ status: 0, errors: '' });
			expect(output).toContain('1 story read');
		}
	});

	test('goes on without a story that can’t be read', async () => {
		const { status, output } = await run([], bad);
		expect(status).toBe(0);
		expect(output).toContain('✗ bad.txt left out: The file holds no text.');
	});

	test('with --strict it doesn’t, and says why', async () => {
		const { status, output, errors } = await run(['--strict'], bad);
		expect(status).toBe(1);
		expect(output).toContain('✗ bad.txt left out');
		expect(errors).toBe('--strict: nothing is built while a story is left out.');
	});

	test('builds an empty library, but not with --strict', async () => {
		expect((await run([], {})).status).toBe(0);
		const { status, errors } = await run(['--strict'], {});
		expect(status).toBe(1);
		expect(errors).toBe('--strict: nothing is built of a library without stories.');
	});

	test('without its folder says which and what to do', async () => {
		const { parent, cache } = makeLibrary({});
		const { status, errors } = await runIn([], { folder: path.join(parent, 'nowhere'), cache });
		expect(status).toBe(1);
		expect(errors).toContain('there is no such folder');
		expect(errors).toContain('STORIES_DIR');
	});

	test('reads nothing with arguments that it doesn’t know', async () => {
		for (const args of [['--stirct'], ['--strict', '--fast'], ['stories'], ['']]) {
			const { status, output, errors } = await run(args, good);
			expect({ status, output }).toEqual({ status: 2, output: '' });
			expect(errors).toContain('Usage: npm run build [-- --strict]');
		}
	});

	test('of many stories shows a bar, and a line for each', async () => {
		const many = Object.fromEntries(
			Array.from({ length: 120 }, (_, at) => [
				`story ${String(at)}.txt`,
				`Title: Story\n\n${prose}`
			])
		);
		const { output, bars } = await run([], { ...many, 'bad.txt': '' });
		expect(bars).toHaveLength(121);
		expect(bars[0]).toMatch(/^\rReading stories ·+ 1 of 121$/u);
		expect(bars.at(-1)).toBe(`\rReading stories ${'█'.repeat(30)} 121 of 121\n`);
		expect(output.split('\n')).toHaveLength(123);
		expect((await run([], good)).bars).toEqual([]);
	});
});
