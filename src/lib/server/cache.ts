/**
 * Remembers what was made of a text, so that an unchanged story costs nothing on the next build: the story as the
 * importer read it, and the pictures of its link previews.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { SourceFile } from '../ingest/index';
import type { Story } from '../story/model';

/** The rooms and packages that decide what a text becomes. */
const ROOMS = ['ingest', 'links', 'markup', 'story', 'warnings'];

const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

/**
 * A fingerprint of the importer itself: with any change to it every text is read anew.
 * @param project path of the project's folder
 * @throws when the project's own sources can't be read
 */
export const importerFingerprint = (project = '.'): Promise<string> => fingerprint(project, ROOMS);

/** A fingerprint of what draws link previews: with any change to it every picture is drawn anew. */
export const drawingFingerprint = (project = '.'): Promise<string> =>
	fingerprint(project, ['server/previews']);

/** @param folders below `src/lib`; the packages they use are in the lock file */
async function fingerprint(project: string, folders: readonly string[]): Promise<string> {
	const hash = createHash('sha256');
	hash.update(await readFile(resolve(project, 'package-lock.json')));
	for (const name of folders) {
		const folder = resolve(project, 'src/lib', name);
		const files = (await readdir(folder, { recursive: true })).filter((n) => n.endsWith('.ts'));
		for (const file of files.sort())
			hash.update(`\0${name}/${file}\0`).update(await readFile(join(folder, file)));
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
	const json = await recall(folder, `${key}.json`);
	return json && (JSON.parse(json.toString('utf8')) as Story);
}

/** Remembers a story, where that is possible. */
export const remember = (folder: string, key: string, story: Story): Promise<void> =>
	keep(folder, `${key}.json`, Buffer.from(JSON.stringify(story)));

/** What was kept under a name; null when nothing was, or when it isn't as it was written. */
export async function recall(folder: string, name: string): Promise<Buffer | null> {
	const path = join(folder, name);
	try {
		const file = await readFile(path);
		const end = file.indexOf('\n');
		const bytes = file.subarray(end + 1);
		if (file.toString('latin1', 0, end) !== digest(bytes)) return null;
		await markUsed(path);
		return bytes;
	} catch {
		// the cache is only a shortcut: whatever is wrong with it, the thing is made anew
		return null;
	}
}

/**
 * Keeps something, where that is possible: a full or read-only disk is no reason to leave a story out.
 * Written beside and renamed, so that two builds at once can't read half a file.
 * @param name key and ending, as `forgetUnused` knows them
 */
export async function keep(folder: string, name: string, bytes: Buffer): Promise<void> {
	const path = join(folder, name);
	const partial = `${path}.${process.pid}`;
	try {
		await mkdir(folder, { recursive: true });
		await writeFile(partial, Buffer.concat([Buffer.from(`${digest(bytes)}\n`), bytes]));
		await rename(partial, path);
	} catch {
		// the next build makes it anew
		await rm(partial, { force: true }).catch(() => undefined);
	}
}

const DAY = 24 * 60 * 60 * 1000;
/** Days for which something is kept that no build uses. Libraries that share a cache are built at different times. */
const KEPT = 30;
/** What this module writes; and, with a number behind it, what a build that was stopped has left. */
const OWN = /^[0-9a-f]{40}\.(?:json|png)(?:\.\d+)?$/;

/** The time of a file is when it was last used; a day's exactness spares most of the writing. */
async function markUsed(path: string): Promise<void> {
	const now = new Date();
	const { mtimeMs } = await stat(path);
	// where it can't be marked it may be forgotten early, and is made anew
	if (now.getTime() - mtimeMs > DAY) await utimes(path, now, now).catch(() => undefined);
}

/**
 * Forgets what no build of any library has used for 30 days. Other files of the folder stay.
 * @param now milliseconds since 1970
 * @returns how many files are gone
 */
export async function forgetUnused(folder: string, now: number): Promise<number> {
	let gone = 0;
	for (const name of await readdir(folder).catch(() => [])) {
		if (!OWN.test(name)) continue;
		const path = join(folder, name);
		try {
			if (now - (await stat(path)).mtimeMs < KEPT * DAY) continue;
			await rm(path);
			gone++;
		} catch {
			// another build was quicker, or it can't be removed: the next one tries again
		}
	}
	return gone;
}
