/**
 * `npm run build [-- --strict]`: reads the stories, tells what was made of each, and builds the site.
 */
import { spawn } from 'node:child_process';
import { forgetUnused } from '../lib/server/cache';
import { cacheFolder, previewCache, siteUrl } from '../lib/server/config';
import { drawPreviews } from '../lib/server/pages';
import { finishForWorker } from './finish-for-worker';
import { readStories } from './read-stories';

const { status, library } = await readStories(process.argv.slice(2), {
	out: (text) => {
		console.log(text);
	},
	error: (text) => {
		console.error(text);
	},
	...(process.stderr.isTTY ? { bar: (text) => process.stderr.write(text) } : {})
});
if (library === null) process.exit(status);

// Vite reads the same library from the cache that was just filled, and writes its pages one by one on one
// processor; on another this process draws, mostly ahead of it
const vite = spawn(
	process.execPath,
	['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
	{ stdio: 'inherit' }
);
const built = new Promise<boolean>((resolve, reject) => {
	vite.once('error', reject).once('close', (code) => resolve(code === 0));
});
const drawn = drawPreviews(library).catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
});
if (!(await built)) process.exit(1);
finishForWorker(process.env.BUILD_DIR ?? 'build');
await drawn;
for (const folder of [cacheFolder, previewCache]) await forgetUnused(folder, Date.now());
console.log('The site is in build/. Try it: npm run serve');
if (siteUrl === null)
	console.log('To publish it, set SITE_URL: most readers of link previews want whole addresses.');
