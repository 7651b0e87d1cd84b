/**
 * The site that the browser tests read, built anew: small texts of every difficulty, a thousand stories, and a
 * serial of a million words; and the small texts once more under a sub-path. Runs until it is stopped.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { startServer } from '../../src/cli/static-server';
import { writeLibrary, writeSerial } from '../bench/generate';
import { LIBRARY, SITE, SUB_PATH, SUB_SITE } from './addresses';

const folder = '.cache/tests';

function build(name: string, environment: Record<string, string>): string {
	const dir = `${folder}/${name}`;
	const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'src/cli/build.ts', '--strict'], {
		env: { ...process.env, ...environment, BUILD_DIR: dir },
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(`The test site ${name} was not built:\n${stdout}\n${stderr}`);
	return dir;
}

const library = `${folder}/library`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(library, { recursive: true });
cpSync(LIBRARY, library, { recursive: true });
// a build keeps the ledger: not the one that is committed
cpSync(LIBRARY, `${folder}/small`, { recursive: true });
writeLibrary(library, { stories: 1000, words: 120, scenes: 1, seed: 1 });
writeSerial(`${library}/million`, {
	words: 1_000_000,
	chapters: 300,
	scenesPerChapter: 5,
	seed: 2
});

writeLibrary(`${folder}/page`, { stories: 1, words: 8000, scenes: 1, seed: 3, unwarned: true });
cpSync(`${folder}/page/story-00001.md`, `${library}/eight-thousand-words.md`);

const dir = build('site', { STORIES_DIR: library, SITE_URL: 'https://stories.example.org' });
const subDir = build('sub-path', { STORIES_DIR: `${folder}/small`, BASE_PATH: SUB_PATH });
await startServer({ dir: subDir, base: SUB_PATH, port: Number(new URL(SUB_SITE).port) });
// last: the tests begin when this one answers
await startServer({ dir, base: '', port: Number(new URL(SITE).port) });
