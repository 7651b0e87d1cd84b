/**
 * The picture of a link preview: drawn once, and known on the next build as long as what it says stays the same.
 */
import { createHash } from 'node:crypto';
import { drawingFingerprint, keep, recall } from '../cache';
import { previewCache } from '../config';
import type { Card } from './card';
import { drawCard } from './draw';

let drawing: Promise<string> | undefined;

/**
 * @param cache absolute path of the folder that keeps pictures
 * @returns a PNG of 1200 × 630, and whether it was known
 * @throws Error where the drawing library or the fonts are not installed
 */
export async function previewPicture(
	card: Card,
	cache = previewCache
): Promise<{ png: Buffer; known: boolean }> {
	drawing ??= drawingFingerprint();
	const hash = createHash('sha256').update(await drawing);
	const name = `${hash.update(JSON.stringify(card)).digest('hex').slice(0, 40)}.png`;
	const found = await recall(cache, name);
	if (found) return { png: found, known: true };
	const png = await drawCard(card);
	await keep(cache, name, png);
	return { png, known: false };
}
