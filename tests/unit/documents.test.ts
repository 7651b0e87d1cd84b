/** What is named in code and documents is there to be read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

const files = ['src', 'tests', 'docs'].flatMap((folder) =>
	readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(?:ts|js|svelte|md|html|css)$/u.test(entry.name))
		.map((entry) => path.join(entry.parentPath, entry.name))
);
const texts = [path.join(root, 'README.md'), path.join(root, 'vite.config.ts'), ...files].map(
	(file) => ({ file: path.relative(root, file), text: readFileSync(file, 'utf8') })
);

test('every document that a file names by its path is there', () => {
	const missing = texts.flatMap(({ file, text }) =>
		[...text.matchAll(/\bdocs\/(?:[\w-]+\/)*[\w-]+\.(?:md|png)\b/gu)]
			.filter(([named]) => !existsSync(path.join(root, named)))
			.map(([named]) => `${file} names ${named}`)
	);
	expect(missing).toEqual([]);
});

test('every link between documents leads somewhere', () => {
	const broken = texts
		.filter(({ file }) => file === 'README.md' || file.startsWith('docs'))
		.flatMap(({ file, text }) =>
			// examples stand between backquotes
			[...text.replaceAll(/```.*?```|`[^`\n]*`/gsu, '').matchAll(/\]\((?!https?:|#)([^)\s#]+)/gu)]
				.filter(([, to = '']) => !existsSync(path.join(root, path.dirname(file), to)))
				.map(([, to]) => `${file} links to ${to}`)
		);
	expect(broken).toEqual([]);
});
