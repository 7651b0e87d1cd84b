/** What the worker needs of a built site, and neither Vite nor SvelteKit makes. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { APP_FILES, SHELL } from '../lib/offline/names';

/**
 * What is left in a built worker of SvelteKit's list of prerendered pages, which it doesn't use: an empty sum for
 * each. With them it would grow with the library, and be another whenever a story comes.
 */
const LEFT_OVERS = /(?<=[;}])(?:[\w$]+\+``,)*[\w$]+\+``;/gu;

/**
 * Writes the app's files in one, but for the scripts that every page names: whoever has a page has those. And
 * shortens the worker.
 * @param dir the folder of the built site
 */
export function finishForWorker(dir: string): void {
	const read = (file: string) => readFileSync(path.join(dir, file), 'utf8');
	const write = (file: string, text: string) => {
		writeFileSync(path.join(dir, file), text);
	};
	const shell = read(SHELL);
	const files = readdirSync(path.join(dir, '_app/immutable'), {
		recursive: true,
		encoding: 'utf8'
	})
		.map((file) => `_app/immutable/${file.replaceAll('\\', '/')}`)
		.filter((file) => file.endsWith('.css') || (file.endsWith('.js') && !shell.includes(file)))
		// so that like stands by like
		.sort();
	write(APP_FILES, JSON.stringify(Object.fromEntries(files.map((file) => [file, read(file)]))));
	write('service-worker.js', read('service-worker.js').replace(LEFT_OVERS, ''));
}
