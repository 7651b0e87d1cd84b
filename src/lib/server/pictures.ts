/**
 * Pictures that lie beside a story: found, measured and given an address.
 */
import { createHash } from 'node:crypto';
import { extname, resolve } from 'node:path';
import { imageSize } from 'image-size';
import { base } from './config';
import { readInside, reasonOf } from './reading';
import { objectionTo } from './svg';

/** A picture to be served with a story. */
export interface PictureFile {
	/** File name in the site: a hash of the bytes, so that a changed picture has another address. */
	name: string;
	/** Absolute path. */
	path: string;
	width: number;
	height: number;
}

/** Media types by the kind that the bytes show, which is the ending of the name in the site too. */
const TYPES: Readonly<Record<string, string>> = {
	png: 'image/png',
	jpg: 'image/jpeg',
	gif: 'image/gif',
	webp: 'image/webp',
	avif: 'image/avif',
	svg: 'image/svg+xml'
};

/** The media type of a picture by its name in the site. */
export const pictureType = (name: string): string =>
	TYPES[extname(name).slice(1)] ?? 'application/octet-stream';

/** Characters of a picture's name that a message repeats. */
const LONGEST_NAME = 120;

export const isElsewhere = (url: string) => /^[a-z][a-z0-9+.-]*:|^\/\//i.test(url);

/**
 * Finds a story's own pictures.
 * @param urls as the story names them
 * @param folder absolute path; a picture outside it is not found, whatever the name says
 * @returns what was found, by the story's name for it; and a sentence for each that was not
 */
export async function findPictures(
	urls: readonly string[],
	folder: string
): Promise<{ found: Map<string, PictureFile>; missing: string[] }> {
	const found = new Map<string, PictureFile>();
	const missing: string[] = [];
	for (const url of new Set(urls)) {
		if (isElsewhere(url)) continue;
		try {
			found.set(url, await measure(url, folder));
		} catch (error) {
			missing.push(`picture ${url.slice(0, LONGEST_NAME)} is left out: ${reasonOf(error)}`);
		}
	}
	return { found, missing };
}

async function measure(url: string, folder: string): Promise<PictureFile> {
	const path = resolve(folder, pathOf(url));
	const bytes = await readInside(path, folder, 'the folder of the story');
	const { width, height, orientation, type = '' } = sizeOf(bytes);
	if (!(type in TYPES)) throw new Error('it is of a kind that browsers don’t show');
	const objection = type === 'svg' ? objectionTo(bytes) : null;
	if (objection !== null) throw new Error(objection);
	// EXIF orientations 5 to 8 lie on their side
	const turned = (orientation ?? 1) >= 5;
	const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.${type}`;
	const [across, down] = [width, height].map((size) => Math.max(1, Math.round(size)));
	if (!across || !down) throw new Error('its size can’t be told');
	return { name, path, width: turned ? down : across, height: turned ? across : down };
}

/** The file that a URL names; one that is no valid URL, such as `100%.png`, names itself. */
function pathOf(url: string): string {
	const path = url.replace(/[?#].*$/, '');
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

function sizeOf(bytes: Uint8Array) {
	try {
		return imageSize(bytes);
	} catch {
		throw new Error('it is no picture, or a damaged one');
	}
}

/** The address of a picture in the site. */
export const pictureUrl = (address: string, picture: PictureFile) =>
	`${base}/stories/${address}/images/${picture.name}`;

/**
 * Gives every `<img>` of some sanitised HTML its address and size; one whose picture was not found
 * becomes a line that says so, with its alternative text.
 */
export function placePictures(
	html: string,
	address: string,
	pictures: ReadonlyMap<string, PictureFile>
): string {
	if (!html.includes('<img')) return html;
	return html.replace(/<img\b(?:[^>"]|"[^"]*")*>/g, (tag) => {
		const src = unescape(/\ssrc="([^"]*)"/.exec(tag)?.[1] ?? '');
		if (src.startsWith('data:')) return tag;
		const alt = /\salt="([^"]*)"/.exec(tag)?.[1] ?? '';
		const picture = pictures.get(src);
		if (!picture) return `<span class="missing-image">Picture not found${alt && `: ${alt}`}</span>`;
		const { width, height } = picture;
		return `<img src="${pictureUrl(address, picture)}" alt="${alt}" width="${width}" height="${height}" loading="lazy" decoding="async">`;
	});
}

const unescape = (attribute: string) =>
	attribute
		.replace(/&quot;/g, '"')
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&nbsp;/g, '\u00a0')
		.replace(/&amp;/g, '&');
