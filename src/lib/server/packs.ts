/**
 * What of a story is kept on a reader's device: all its bundles in a few large files, with hashes that prove them.
 */
import { statSync } from 'node:fs';
import {
	hashOf,
	PACK_FORMAT,
	versionOf,
	type Pack,
	type PackIndex,
	type StoryVersion
} from '../offline/pack';
import type { Bundle } from '../story/pages';
import type { Entry } from './library';
import { pictureUrl } from './pictures';
import { storyPage, viewsOf } from './views';

/**
 * Characters of HTML in a pack, at the least, but for a story's last: some 60,000 words, so that 1,000,000 take 17
 * requests. Large enough for that, small enough that a connection that was lost costs little when it comes back.
 */
const PACK_LENGTH = 360_000;

const lengthOf = ({ scenes }: Bundle) => scenes.reduce((sum, { html }) => sum + html.length, 0);

/** The number of the pack of each bundle. */
function packNumbers(bundles: readonly Bundle[]): number[] {
	let pack = 0;
	let held = 0;
	return bundles.map((bundle) => {
		if (held >= PACK_LENGTH) [pack, held] = [pack + 1, 0];
		held += lengthOf(bundle);
		return pack;
	});
}

/** How many packs a story has. */
export const packCount = (entry: Entry): number =>
	(packNumbers(viewsOf(entry).bundles).at(-1) ?? 0) + 1;

interface Made {
	version: string;
	index: PackIndex;
}
const made = new WeakMap<Entry, Promise<Made>>();

/** The index of a story, made once: it holds hashes of all its text. */
function indexOf(entry: Entry): Promise<Made> {
	const known = made.get(entry);
	if (known) return known;
	const making = makeIndex(entry);
	made.set(entry, making);
	return making;
}

async function makeIndex(entry: Entry): Promise<Made> {
	const { bundles } = viewsOf(entry);
	const numbers = packNumbers(bundles);
	const packs = Array.from({ length: packCount(entry) }, () => 0);
	const hashes: string[] = [];
	for (const [at, bundle] of bundles.entries()) {
		const pack = numbers[at] ?? 0;
		packs[pack] = (packs[pack] ?? 0) + Buffer.byteLength(JSON.stringify(bundle));
		hashes.push(await hashOf(bundle));
	}
	const pictures = [
		...new Map([...entry.pictures.values()].map((one) => [one.name, one])).values()
	];
	const index: PackIndex = {
		page: storyPage(entry),
		packs,
		bundles: numbers,
		hashes,
		pictures: pictures.map((picture) => ({
			url: pictureUrl(entry.address, picture),
			bytes: statSync(picture.path).size
		}))
	};
	return { version: await versionOf(index), index };
}

/** One of a story's packs; null where it has no such. */
export async function packOf(entry: Entry, number: number): Promise<Pack | null> {
	const { version, index } = await indexOf(entry);
	const from = index.bundles.indexOf(number);
	if (from < 0 && number !== 0) return null;
	return {
		format: PACK_FORMAT,
		version,
		from: Math.max(0, from),
		bundles: viewsOf(entry).bundles.filter((_, at) => index.bundles[at] === number),
		...(number === 0 ? { index } : {})
	};
}

/** What `versions.json` says of a story. */
export async function versionOfStory(entry: Entry): Promise<StoryVersion> {
	const { version, index } = await indexOf(entry);
	const bytes =
		index.packs.reduce((sum, size) => sum + size, 0) +
		index.pictures.reduce((sum, picture) => sum + picture.bytes, 0);
	return { version, bytes, scenes: index.page.story.scenes };
}
