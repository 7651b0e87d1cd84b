/**
 * `npm run build [-- --strict]`: reads the stories, tells what was made of each, and builds the site.
 */
import { spawnSync } from 'node:child_process';
import { forgetUnused } from '../lib/server/cache';
import { cacheFolder, previewCache, siteUrl } from '../lib/server/config';
import { readStories } from './read-stories';

const status = await readStories(process.argv.slice(2), {
	out: (text) => {
		console.log(text);
	},
	error: (text) => {
		console.error(text);
	},
	...(process.stderr.isTTY ? { bar: (text) => process.stderr.write(text) } : {})
});
if (status !== 0) process.exit(status);

// Vite reads the same library from the cache that was just filled
const vite = spawnSync(
	process.execPath,
	['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
	{
		stdio: 'inherit'
	}
);
if (vite.status === 0) {
	for (const folder of [cacheFolder, previewCache]) await forgetUnused(folder, Date.now());
	console.log('The site is in build/. Try it: npm run serve');
	if (siteUrl === null)
		console.log('To publish it, set SITE_URL: most readers of link previews want whole addresses.');
}
process.exit(vite.status ?? 1);
