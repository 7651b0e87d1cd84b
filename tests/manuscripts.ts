/** `npm run manuscripts`: scores the importer against the labelled manuscripts, where they are at hand. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const shared = resolve('../shared');
const folder = join(shared, 'manuscripts');
const scorer = join(shared, 'score.mjs');

if (!existsSync(folder) || !existsSync(scorer)) {
	console.log(`Skipped: the manuscripts are not here (${folder}). Nothing was scored.`);
} else {
	const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
	const labels = join(folder, 'labels');
	const paths = files.sort().map((name) => join(folder, name));
	const { status } = spawnSync('node', [scorer, '--labels', labels, ...paths], {
		stdio: 'inherit'
	});
	process.exitCode = status ?? 1;
}
