/**
 * Opens the files of a library: never one outside its folder, and with a reason in words when it can't.
 */
import { lstat, readFile, realpath, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';

/** What the system's codes mean for a person. */
const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	EACCES: 'reading it is not permitted',
	EPERM: 'reading it is not permitted',
	EISDIR: 'it is a folder',
	ENOTDIR: 'it is no folder',
	ENAMETOOLONG: 'its name is too long',
	ERR_INVALID_ARG_VALUE: 'no file can have such a name',
	ERR_FS_FILE_TOO_LARGE: 'it is too large'
};

/** Why something could not be read, as the end of a sentence and without paths of this machine. */
export function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const code = 'code' in error ? String(error.code) : '';
	return REASONS[code] ?? error.message;
}

/**
 * Reads a file of a folder. Links are followed as long as they stay in the folder.
 * @param path relative to the folder, or absolute
 * @param folder absolute
 * @param name what the folder is called in messages
 * @throws Error with the reason, for `reasonOf`
 */
export async function readInside(path: string, folder: string, name: string): Promise<Uint8Array> {
	const outside = new Error(`it lies outside ${name}`);
	const asked = resolve(folder, path);
	// what is outside is not even looked for
	if (!asked.startsWith(folder + sep)) throw outside;
	const real = await realpath(asked).catch(async (error: unknown) => {
		if (asked.includes('\ufffd')) throw new Error('its name is not written in UTF-8');
		const link = await lstat(asked).catch(() => null);
		throw link?.isSymbolicLink() ? new Error('it is a link that leads nowhere') : error;
	});
	if (!real.startsWith((await realpath(folder)) + sep)) throw outside;
	const found = await stat(real);
	if (found.isDirectory()) throw new Error('it is a folder');
	// a pipe would be waited for
	if (!found.isFile()) throw new Error('it is no regular file');
	return new Uint8Array(await readFile(real));
}
