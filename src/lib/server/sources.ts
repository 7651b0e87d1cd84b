/**
 * What lies in the folder of stories: which files make a story, and under which address.
 */
import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

/** A story's files, before any of them is read. */
export interface Source {
	/** Path relative to the folder of stories; a folder's ends in `/`. Names the story in messages. */
	path: string;
	/** The story's text files: one, or those of a serial's folder. Absolute paths. */
	files: string[];
	/** The folder that relative pictures are looked for in. Absolute. */
	folder: string;
	kind: 'file' | 'folder';
}

const TEXT = new Set(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml']);
/** Files about the folder rather than stories, and a serial's own description. */
const NO_STORY = /^(?:readme|licen[cs]e|copying|contributing)\b/i;
const DESCRIPTION = /^(?:story\.ya?ml)$/i;

const isText = (name: string) => TEXT.has(extname(name).toLowerCase());
const isHidden = (name: string) => name.startsWith('.') || name.startsWith('_');
// the same order on every machine, whatever its locale; 2 before 10
const byName = new Intl.Collator('en', { numeric: true }).compare;

/**
 * Finds the stories of a folder, in the order of their names.
 * A file is a story; a folder with text files in it is a serial, its chapters being the files.
 * @param root path of the folder of stories
 * @throws what `readdir` throws when the folder can't be read
 */
export async function findSources(root: string): Promise<Source[]> {
	const entries = await readdir(root, { withFileTypes: true });
	const sources: Source[] = [];
	for (const entry of entries.sort((a, b) => byName(a.name, b.name))) {
		if (isHidden(entry.name)) continue;
		const path = join(root, entry.name);
		if (entry.isDirectory()) {
			const names = (await readdir(path)).filter(
				(name) =>
					!isHidden(name) && !NO_STORY.test(name) && (isText(name) || DESCRIPTION.test(name))
			);
			if (!names.some(isText)) continue;
			const files = names.sort(byName).map((name) => join(path, name));
			sources.push({ path: `${entry.name}/`, files, folder: path, kind: 'folder' });
		} else if (entry.isFile() && isText(entry.name) && !NO_STORY.test(entry.name)) {
			sources.push({ path: entry.name, files: [path], folder: root, kind: 'file' });
		}
	}
	return sources;
}

/**
 * The address a file's or folder's name gives: lower-case ASCII letters, digits and hyphens, so that
 * no name can leave `/stories/`, need escaping or differ only in case. Names without any such letter
 * (all emoji, say) get one from a hash of the name.
 */
export function addressOf(path: string): string {
	const name = path.endsWith('/') ? basename(path) : basename(path, extname(path));
	return slug(name) || `story-${hash(name)}`;
}

/**
 * An author's own choice of address (front matter `id`) in the form addresses have; empty when
 * nothing of it can be used.
 */
export function slug(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/['’]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 80);
}

/** FNV-1a, 32 bit (Fowler, Noll, Vo: http://www.isthe.com/chongo/tech/comp/fnv/), base 36. */
function hash(text: string): string {
	let h = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text)) h = Math.imul(h ^ byte, 0x01000193) >>> 0;
	return h.toString(36).padStart(7, '0');
}
