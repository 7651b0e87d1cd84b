/**
 * Pictures that lie beside a story: found, measured and given an address.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { imageSize } from 'image-size';
import { base } from './config';

/** A picture to be served with a story. */
export interface PictureFile {
	/** File name in the site: a hash of the bytes, so that a changed picture has another address. */
	name: string;
	/** Absolute path. */
	path: string;
	width: number;
	height: number;
}

const TYPES: Record<string, string> = {
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.jpeg': 'image/jpeg',
	'.gif': 'image/gif',
	'.webp': 'image/webp',
	'.avif': 'image/avif',
	'.svg': 'image/svg+xml'
};

/** The media type of a picture by its name. */
export const pictureType = (name: string): string =>
	TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream';

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
			missing.push(`picture ${url} is left out: ${reason(error)}`);
		}
	}
	return { found, missing };
}

async function measure(url: string, folder: string): Promise<PictureFile> {
	const path = resolve(folder, decodeURIComponent(url.replace(/[?#].*$/, '')));
	if (!path.startsWith(folder + sep)) throw new Error('it lies outside the folder of the story');
	const type = extname(path).toLowerCase();
	if (!(type in TYPES)) throw new Error(`${type || 'it'} is no kind of picture shown here`);
	const bytes = await readFile(path);
	const { width, height, orientation } = imageSize(bytes);
	// EXIF orientations 5 to 8 lie on their side
	const turned = (orientation ?? 1) >= 5;
	const name = createHash('sha256').update(bytes).digest('hex').slice(0, 12) + type;
	return { name, path, width: turned ? height : width, height: turned ? width : height };
}

function reason(error: unknown): string {
	if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
		return 'there is no such file beside the story';
	return error instanceof Error ? error.message : String(error);
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
	return html.replace(/<img\b[^>]*>/g, (tag) => {
		const src = unescape(/\bsrc="([^"]*)"/.exec(tag)?.[1] ?? '');
		if (src.startsWith('data:')) return tag;
		const alt = /\balt="([^"]*)"/.exec(tag)?.[1] ?? '';
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
		.replace(/&amp;/g, '&');
