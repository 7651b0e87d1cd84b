/**
 * A story on its way to being kept: its bundles in a few large files, with hashes that prove them. Made at build by
 * `server/packs.ts`.
 */
import type { Bundle, StoryPage } from '../story/pages';

/** Raised when a kept story of before can no longer be read; then it is fetched anew. */
export const PACK_FORMAT = 1;

/** All that is to be had of a story; stands in its first pack. */
export interface PackIndex {
	/** What its title page shows. */
	page: StoryPage;
	/** Size of each pack's bundles in bytes, unpacked. */
	packs: number[];
	/** The pack of each bundle. */
	bundles: number[];
	/** `hashOf` each bundle. */
	hashes: string[];
	/** Its pictures: their names begin with the hash of what they hold. */
	pictures: { url: string; bytes: number }[];
}

/** Some bundles of a story, one after the other. */
export interface Pack {
	format: number;
	/** Changes when anything of the story does. */
	version: string;
	/** Number of the first bundle. */
	from: number;
	bundles: Bundle[];
	index?: PackIndex;
}

/** A story as `versions.json` lists it. */
export interface StoryVersion {
	version: string;
	/** Of all of it, with pictures, unpacked. */
	bytes: number;
	scenes: number;
}

/** Why a story could not be kept: `offline`, `changed` (renewed meanwhile), `damaged`, `full`, `gone`. */
export type CopyErrorCode = 'offline' | 'changed' | 'damaged' | 'full' | 'gone';

export class CopyError extends Error {
	override name = 'CopyError';
	constructor(
		readonly code: CopyErrorCode,
		message: string
	) {
		super(message);
	}
}

/** The first 16 hex digits of the SHA-256 of a value's JSON, which is written alike here and at build. */
export async function hashOf(value: unknown): Promise<string> {
	return hashOfBytes(new TextEncoder().encode(JSON.stringify(value)));
}

/** The same of bytes. */
export async function hashOfBytes(bytes: BufferSource): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Reads a pack that came over the network, and proves it by the hashes of the story's index.
 * @param text the file
 * @param number of the pack
 * @param known version and index of the first pack; null for that itself
 * @throws CopyError `damaged` when it isn't what the index says, `changed` when it is of another version
 */
export async function readPack(
	text: string,
	number: number,
	known: { version: string; index: PackIndex } | null
): Promise<Pack> {
	const pack = parsed(text);
	if (known && pack.version !== known.version)
		throw new CopyError('changed', 'The story was renewed while it was being saved. Try again.');
	const index = known?.index ?? pack.index;
	const damaged = new CopyError('damaged', 'What arrived was damaged on its way. Try again.');
	if (!index) throw damaged;
	const expected = index.bundles.flatMap((of, bundle) => (of === number ? [bundle] : []));
	if (pack.from !== expected[0] || pack.bundles.length !== expected.length) throw damaged;
	for (const [at, bundle] of pack.bundles.entries())
		if ((await hashOf(bundle)) !== index.hashes[pack.from + at]) throw damaged;
	if (!known && pack.version !== (await versionOf(index))) throw damaged;
	return pack;
}

/** What `Pack.version` is of a story with this index. */
export const versionOf = ({ page, hashes, pictures }: PackIndex): Promise<string> =>
	hashOf([PACK_FORMAT, page, hashes, pictures]);

function parsed(text: string): Pack {
	try {
		const pack = JSON.parse(text) as Partial<Pack> | null;
		if (pack?.format === PACK_FORMAT && Array.isArray(pack.bundles)) return pack as Pack;
		if (typeof pack?.format === 'number' && pack.format > PACK_FORMAT)
			throw new CopyError(
				'changed',
				'The library is newer than this app. Reload it, then try again.'
			);
	} catch (error) {
		if (error instanceof CopyError) throw error;
		// cut short, or a host's page in its place
	}
	throw new CopyError('damaged', 'What arrived was damaged on its way. Try again.');
}
