import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minifySync } from 'vite';

/**
 * An inline script of the pages' heads: `looks.js` stands in all, `gates.js` in those with a gate. The policy names
 * them by their hashes, and the pages hold them: both ask here, so that they can't differ.
 *
 * @param {'looks' | 'gates'} name
 * @param {string} base The sub-path the site is served under, empty at the root: the mirror's name has it.
 * @returns {{ code: string, hash: string }} The script, and its hash as a content policy writes it.
 * @throws {Error} When the script can't be read as JavaScript.
 */
export function firstFrameScript(name, base) {
	const source = readFileSync(new URL(`${name}.js`, import.meta.url), 'utf8');
	const { code, errors } = minifySync(
		'first-frame.js',
		source.replace('MIRROR', `nightstand${base}`)
	);
	if (errors.length > 0) throw new Error(`src/first-frame/${name}.js: ${errors[0]?.message}`);
	return { code, hash: `sha256-${createHash('sha256').update(code).digest('base64')}` };
}
