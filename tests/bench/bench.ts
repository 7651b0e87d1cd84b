/**
 * `npm run bench [-- pages | offline | builds | state]`: measures what `docs` promise and prints tables for README. Takes some ten
 * minutes; times are worth something only on a machine that does nothing else.
 */
import { rmSync } from 'node:fs';
import { measureBuilds } from './builds';
import { measureOffline } from './offline';
import { measurePages } from './pages';
import { measureState } from './state';

const folder = '.cache/bench';
const parts = {
	pages: measurePages,
	offline: measureOffline,
	builds: measureBuilds,
	state: measureState
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((part) => !(part in parts));
if (unknown === undefined) {
	try {
		for (const [name, measure] of Object.entries(parts)) {
			if (wanted.length === 0 || wanted.includes(name)) console.log(await measure(folder));
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
} else {
	console.error(
		`Unknown part ${unknown}. Usage: npm run bench [-- pages | offline | builds | state]`
	);
	process.exitCode = 2;
}
