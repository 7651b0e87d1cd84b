/**
 * Remembers what the importer made of a text, so that an unchanged story costs nothing on the next build.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { SourceFile } from '../ingest/index';
import type { Story } from '../story/model';

/** The rooms and packages that decide what a text becomes. */
const ROOMS = ['ingest', 'links', 'markup', 'story', 'warnings'];

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

/**
 * A fingerprint of the importer itself: with any change to it every text is read anew.
 * @param project path of the project's folder
 * @throws when the project's own sources can't be read
 */
export async function importerFingerprint(project = '.'): Promise<string> {
	const hash = createHash('sha256');
	hash.update(await readFile(resolve(project, 'package-lock.json')));
	for (const room of ROOMS) {
		const folder = resolve(project, 'src/lib', room);
		const names = (await readdir(folder, { recursive: true })).filter((n) => n.endsWith('.ts'));
		for (const name of names.sort())
			hash.update(`\0${room}/${name}\0`).update(await readFile(join(folder, name)));
	}
	return hash.digest('hex').slice(0, 16);
}

/** The key of a source: its names and bytes, as this importer reads them. */
export function cacheKey(fingerprint: string, name: string, files: readonly SourceFile[]): string {
	const hash = createHash('sha256').update(fingerprint).update(name);
	for (const file of files)
		hash.update(`\0${file.name}\0${file.bytes.length}\0`).update(file.bytes);
	return hash.digest('hex').slice(0, 40);
}

/** What was remembered under a key; null when nothing was, or when it isn't as it was written. */
export async function remembered(folder: string, key: string): Promise<Story | null> {
	try {
		const file = await readFile(join(folder, `${key}.json`), 'utf8');
		const end = file.indexOf('\n');
		const json = file.slice(end + 1);
		return file.slice(0, end) === digest(json) ? (JSON.parse(json) as Story) : null;
	} catch {
		// the cache is only a shortcut: whatever is wrong with it, the text is read anew
		return null;
	}
}

/**
 * Remembers a story, where that is possible: a full or read-only disk is no reason to leave a story out.
 * Written beside and renamed, so that two builds at once can't read half a file.
 */
export async function remember(folder: string, key: string, story: Story): Promise<void> {
	const path = join(folder, `${key}.json`);
	const partial = `${path}.${process.pid}`;
	const json = JSON.stringify(story);
	try {
		await mkdir(folder, { recursive: true });
		await writeFile(partial, `${digest(json)}\n${json}`);
		await rename(partial, path);
	} catch {
		// the next build reads the text anew
		await rm(partial, { force: true }).catch(() => undefined);
	}
}
