/**
 * Describes a place in a scene, so that it can be found again when the text has changed (`find-place.ts`).
 */
import type { Place } from '../story/model';

/**
 * Characters of a quote that the app chooses itself: a line and a half of a phone, enough to be the only one of
 * its kind in nearly every story.
 */
const QUOTE = 100;
/** Characters a quote has at least where the text goes on: a shorter block is quoted with what follows it. */
const SHORTEST = 40;
/** Characters of context on each side: what tells a refrain's lines apart, and speaks for a quote of one word. */
const CONTEXT = 48;
/** Characters of a passage that a reader selected: more would not make it easier to find, and the link too long. */
const LONGEST = 320;

/** Where a place is in the blocks of a scene. */
export interface Spot {
	/** Index of the block, from 0. */
	paragraph: number;
	/** UTF-16 code units into the block. */
	offset: number;
	/** Code units that belong to it, a line break between two blocks counted as one; 0: as many as suit. */
	length: number;
}

/**
 * A place in a scene.
 *
 * @param story Address of the story.
 * @param scene Id of the scene.
 * @param blocks The scene's blocks of plain text, as `textBlocks` gives them.
 * @param spot Where it is. What lies outside of the text is taken to its nearest end.
 */
export function describePlace(
	story: string,
	scene: string,
	blocks: readonly string[],
	spot: Spot
): Place {
	const paragraph = clamp(spot.paragraph, 0, Math.max(0, blocks.length - 1));
	const block = blocks[paragraph] ?? '';
	const asked = wholeCharacter(block, clamp(spot.offset, 0, block.length));
	const offset = spot.length > 0 ? asked : wordStart(block, asked);
	const text = blocks.join('\n');
	const start = blockStarts(blocks)[paragraph] ?? 0;
	const at = start + offset;
	const end =
		spot.length > 0
			? wholeCharacter(text, Math.min(text.length, at + Math.min(spot.length, LONGEST)))
			: wordEnd(text, at, Math.min(at + QUOTE, Math.max(start + block.length, at + SHORTEST)));
	return {
		story,
		scene,
		paragraph,
		offset,
		quote: text.slice(at, end),
		before: text.slice(wholeCharacter(text, Math.max(0, at - CONTEXT)), at),
		after: text.slice(end, wholeCharacter(text, end + CONTEXT))
	};
}

/** Where each block starts in the text that they are when joined by line breaks. */
export function blockStarts(blocks: readonly string[]): number[] {
	let at = 0;
	return blocks.map((block) => {
		const start = at;
		at += block.length + 1;
		return start;
	});
}

const clamp = (value: number, least: number, most: number) =>
	Math.min(most, Math.max(least, Math.trunc(value) || 0));

/** The nearest place at or before one where no character is torn apart: a surrogate pair, a letter and its marks. */
function wholeCharacter(text: string, at: number): number {
	let place = at;
	while (place > 0 && place < text.length && /^[\udc00-\udfff\p{M}\u200d]/u.test(text.slice(place)))
		place -= 1;
	return place;
}

/** The start of the word that a place is in; where words are long or have no spaces, the place itself. */
function wordStart(text: string, at: number): number {
	const word = /\S*$/.exec(text.slice(Math.max(0, at - QUOTE / 2), at))?.[0] ?? '';
	return word.length < Math.min(at, QUOTE / 2) ? at - word.length : at === word.length ? 0 : at;
}

/** The end of the last whole word before `most`; where words are long or have no spaces, `most` itself. */
function wordEnd(text: string, from: number, most: number): number {
	if (most >= text.length) return text.length;
	const space = text.slice(from, most + 1).search(/\s\S*$/);
	return space > (most - from) / 2 ? from + space : wholeCharacter(text, most);
}
