/**
 * Remembers what the importer made of a text, so that an unchanged story costs nothing on the next build.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { SourceFile } from '../ingest/index';
import type { Story } from '../story/model';
import { cacheFolder } from './config';

/** The rooms and packages that decide what a text becomes. */
const ROOMS = ['ingest', 'links', 'markup', 'story', 'warnings'];

/**
 * A fingerprint of the importer itself: with any change to it every text is read anew.
 * @throws when the project's own sources can't be read
 */
export async function importerFingerprint(): Promise<string> {
	const hash = createHash('sha256');
	hash.update(await readFile(resolve('package-lock.json')));
	for (const room of ROOMS) {
		const folder = resolve('src/lib', room);
		const names = (await readdir(folder, { recursive: true })).filter((n) => n.endsWith('.ts'));
		for (const name of names.sort()) hash.update(name).update(await readFile(join(folder, name)));
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

/** What was remembered under a key; null when nothing was, or when it can't be read. */
export async function remembered(key: string): Promise<Story | null> {
	try {
		return JSON.parse(await readFile(join(cacheFolder, `${key}.json`), 'utf8')) as Story;
	} catch {
		// the cache is only a shortcut: whatever is wrong with it, the text is read anew
		return null;
	}
}

/** Remembers a story. Written beside and renamed, so that two builds at once can't read half a file. */
export async function remember(key: string, story: Story): Promise<void> {
	await mkdir(cacheFolder, { recursive: true });
	const path = join(cacheFolder, `${key}.json`);
	const partial = `${path}.${process.pid}`;
	await writeFile(partial, JSON.stringify(story));
	await rename(partial, path);
}
