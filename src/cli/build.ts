/**
 * `npm run build [-- --strict]`: reads the stories, tells what was made of each, and builds the site.
 * With `--strict` (for CI) a story that can't be read, or an empty library, fails the build.
 */
import { spawnSync } from 'node:child_process';
import { readLibrary } from '../lib/server/library';
import { ingestReport } from '../lib/server/report';

/** Stories from which on a bar shows the progress, and only the unsure ones are listed. */
const MANY = 100;

const strict = process.argv.includes('--strict');
const unknown = process.argv.slice(2).filter((argument) => argument !== '--strict');
if (unknown.length > 0) {
	console.error(`Unknown argument ${unknown.join(' ')}. Usage: npm run build [-- --strict]`);
	process.exit(2);
}

const library = await readLibrary((done, all) => {
	if (all < MANY || !process.stderr.isTTY) return;
	const bar = '█'.repeat(Math.round((30 * done) / all)).padEnd(30, '·');
	process.stderr.write(`\rReading stories ${bar} ${done} of ${all}${done === all ? '\n' : ''}`);
}).catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
});
console.log(ingestReport(library, library.entries.length < MANY ? 'all' : 'unsure'));
if (strict && library.failures.length > 0) {
	console.error('--strict: nothing is built while a story is left out.');
	process.exit(1);
}

// Vite reads the same library from the cache that was just filled
const vite = spawnSync(
	process.execPath,
	['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
	{
		stdio: 'inherit'
	}
);
if (vite.status === 0) console.log('The site is in build/. Try it: npm run serve');
process.exit(vite.status ?? 1);
