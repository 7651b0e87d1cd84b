/**
 * What lies in the folder of stories: which files make a story, and under which address.
 */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { reasonOf } from './reading';

/** A story's files, before any of them is read. */
export interface Source {
	/** Path relative to the folder of stories; a folder's ends in `/`. Names the story in messages. */
	path: string;
	/** The story's text files: one, or those of a serial's folder. Absolute paths. */
	files: string[];
	/** The folder that relative pictures are looked for in. Absolute. */
	folder: string;
	kind: 'file' | 'folder';
	/** The file beside it that keeps warnings by scene; null where there is none. Absolute path. */
	warnings: string | null;
}

/** A story that was left out, and what to do about it. */
export interface Failure {
	path: string;
	line: number | null;
	message: string;
	remedy: string;
}

const TEXT = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml']);
/** Stories as word processors and readers keep them. */
const DOCUMENT = new Set(['.doc', '.docx', '.odt', '.rtf', '.pages', '.pdf', '.epub', '.mobi']);
/** Files about the folder rather than stories (`LICENSE-MIT.txt`, `readme.de.md`), and a serial's own description. */
const NO_STORY = /^(?:readme|licen[cs]e|copying|contributing)(?:[.-]\w{2,5})?(?:\.\w+)?$/i;
const DESCRIPTION = /^story\.ya?ml$/i;
/** `STORY.warnings.yaml` beside a file, `warnings.yaml` in a folder. */
const WARNINGS = /^(?:(.+)\.)?warnings\.ya?ml$/i;

const endsIn = (endings: ReadonlySet<string>, name: string) =>
	endings.has(extname(name).toLowerCase());
const isHidden = (name: string) => name.startsWith('.') || name.startsWith('_');
const isText = (name: string) => endsIn(TEXT, name) && !NO_STORY.test(name) && !isHidden(name);
// the same order on every machine, whatever its locale; 2 before 10
const byName = new Intl.Collator('en', { numeric: true }).compare;

/**
 * Finds the stories of a folder, in the order of their names.
 * A file is a story; a folder with text files in it is a serial, its chapters being the files.
 * @param root absolute path of the folder of stories
 * @returns the stories, and what looks like one but can't be
 * @throws what `readdir` throws when the folder can't be read
 */
export async function findSources(
	root: string
): Promise<{ sources: Source[]; failures: Failure[] }> {
	const entries = await readdir(root, { withFileTypes: true });
	const names = entries.map(({ name }) => name);
	const failures = documentsIn(names, '');
	const sources: Source[] = [];
	for (const entry of entries.sort((a, b) => byName(a.name, b.name))) {
		if (isHidden(entry.name)) continue;
		const path = join(root, entry.name);
		if (await isFolder(entry, path)) {
			const found = await findSerial(entry.name, path);
			if (found.source) sources.push(found.source);
			failures.push(...found.failures);
		} else if (isText(entry.name)) {
			const beside = warningsOf(entry.name, names);
			const warnings = beside === undefined ? null : join(root, beside);
			sources.push({ path: entry.name, files: [path], folder: root, kind: 'file', warnings });
		}
	}
	const used = new Set(sources.map(({ warnings }) => warnings));
	for (const name of names)
		if (WARNINGS.test(name) && !isHidden(name) && !used.has(join(root, name)))
			failures.push(leftOut(name, 'there is no story that it could belong to', RENAME));
	return { sources, failures };
}

/** The file that keeps warnings by scene for a story's file, among the names beside it. */
export function warningsOf(name: string, names: readonly string[]): string | undefined {
	const stem = basename(name, extname(name));
	return names.find((one) => WARNINGS.exec(one)?.[1] === stem);
}

/** Whether it is a folder or a link to one; a link that leads nowhere is told when it is read. */
async function isFolder(entry: Dirent, path: string): Promise<boolean> {
	if (!entry.isSymbolicLink()) return entry.isDirectory();
	return stat(path).then(
		(found) => found.isDirectory(),
		() => false
	);
}

/**
 * Looks for a serial in a folder: its text files, without those about the folder.
 * @param name of the folder, relative to the folder of stories
 * @param folder absolute path
 * @returns no source where the folder holds no texts
 */
export async function findSerial(
	name: string,
	folder: string
): Promise<{ source?: Source; failures: Failure[] }> {
	const path = `${name}/`;
	try {
		const entries = await readdir(folder, { withFileTypes: true });
		const names = entries.map((entry) => entry.name);
		const failures = documentsIn(names, path);
		if (names.some(isText)) {
			const files = names.filter((name) => isText(name) || DESCRIPTION.test(name)).sort(byName);
			const paths = files.map((name) => join(folder, name));
			const own = names.find((one) => /^warnings\.ya?ml$/i.test(one));
			const warnings = own === undefined ? null : join(folder, own);
			return { source: { path, files: paths, folder, kind: 'folder', warnings }, failures };
		}
		// a folder of pictures, say, is no story and needs no word
		if (endsIn(TEXT, name)) failures.push(leftOut(path, 'it is a folder without texts', REPLACE));
		for (const entry of entries) {
			if (!entry.isDirectory() || isHidden(entry.name)) continue;
			if (!(await readdir(join(folder, entry.name))).some(isText)) continue;
			failures.push(leftOut(`${path}${entry.name}/`, 'its folder is no serial', MOVE_UP));
		}
		return { failures };
	} catch (error) {
		return { failures: [leftOut(path, reasonOf(error), 'Make the folder readable.')] };
	}
}

const REPLACE = 'Put the story there as a file, or chapters into the folder.';
const RENAME = 'Name it as the story’s file, with `.warnings.yaml` in place of the ending.';
const MOVE_UP = 'Move it up: a folder in the folder of stories holds the chapters of one serial.';

const leftOut = (path: string, message: string, remedy: string): Failure => ({
	...{ path, line: null, message, remedy }
});

/** The documents that can't be read, but for those that lie beside their own text. */
function documentsIn(names: readonly string[], folder: string): Failure[] {
	const stem = (name: string) => basename(name, extname(name));
	const texts = new Set(names.filter(isText).map(stem));
	return names
		.filter((name) => endsIn(DOCUMENT, name) && !isHidden(name) && !texts.has(stem(name)))
		.sort(byName)
		.map((name) =>
			leftOut(
				folder + name,
				`${extname(name)} files can't be read`,
				'Save it as plain text, Markdown or HTML beside it.'
			)
		);
}

/** Letters that don't fall apart into a plain one and a mark. */
const SPELT: Readonly<Record<string, string>> = {
	...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' }
};
/** Characters of an address, at the most. */
const LONGEST = 80;

/**
 * The address a file's or folder's name gives: lower-case ASCII letters, digits and hyphens, so that
 * no name can leave `/stories/`, need escaping or differ only in case. A name that doesn't fit into that
 * (another script, all emoji, very long) gets a hash of the whole name too, so that others like it differ.
 */
export function addressOf(path: string): string {
	const name = path.endsWith('/') ? basename(path) : basename(path, extname(path));
	const plain = hyphenated(name);
	const lost = /[\p{L}\p{N}]/u.test(spelt(name).replace(/[a-z0-9]/g, ''));
	if (plain && plain.length <= LONGEST && !lost) return plain;
	const mark = hash(name.normalize('NFC'));
	return `${cut(plain, LONGEST - mark.length - 1) || 'story'}-${mark}`;
}

/**
 * An author's own choice of address (front matter `id`) in the form addresses have; empty when
 * nothing of it can be used.
 */
export const slug = (text: string): string => cut(hyphenated(text), LONGEST);

const cut = (text: string, length: number) => text.slice(0, length).replace(/-+$/, '');

/** In lower case and without marks. */
const spelt = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[^\0-\u007f]/g, (letter) => SPELT[letter] ?? letter);

const hyphenated = (text: string) =>
	spelt(text)
		.replace(/['’]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');

/** FNV-1a, 32 bit (Fowler, Noll, Vo: http://www.isthe.com/chongo/tech/comp/fnv/), base 36. */
function hash(text: string): string {
	let h = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text)) h = Math.imul(h ^ byte, 0x01000193) >>> 0;
	return h.toString(36).padStart(7, '0');
}
