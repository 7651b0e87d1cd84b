/** Titles at the start of a text. They are never made of story text: something must say that they are titles. */
import { isChapterLine } from './chapters';
import { plainOf, type Block } from './document';
import { bylineOf, countersOf, isSureLabel } from './head-lines';
import { readLabel } from './labels';
import { numberedHeads } from './numbering';
import { beginsSpeech, endsSentence, isTitleCase, wordCount } from './prose-signs';
import { isBracketed, isTimeHeading, isViewHeading } from './scene-headings';
import type { Layout } from './sites';
import { opens } from './voice';

/** How sure it is: by what stands around it, or by its look alone. */
export type TitleSign = 'said' | 'looks' | null;

/** Whether a line may be a title at all. */
export function mayBeTitle(text: string): boolean {
	if (
		text === '' ||
		text.length > 120 ||
		wordCount(text) > 16 ||
		wordCount(text) === 0 ||
		beginsSpeech(text)
	)
		return false;
	if (/^\d[\d.,]*$|[^.]\.["”]?$|[,;:]$/.test(text)) return false;
	return (
		bylineOf(text) === null &&
		!isChapterLine(text) &&
		!isTimeHeading(text) &&
		!isViewHeading(text) &&
		!isBracketed(text) &&
		!opens(text) &&
		readLabel(text) === null
	);
}

/**
 * Whether the block at an index is the title.
 *
 * @param blocks One line a block, as the head has them.
 */
export function titleSign(blocks: readonly Block[], at: number, site: Layout | null): TitleSign {
	const one = blocks[at];
	const next = blocks[at + 1];
	if (!one || !next || one.lines.length !== 1) return null;
	const text = plainOf(one);
	if (one.kind === 'heading') return isOwnHeading(blocks, at) && mayBeHeading(text) ? 'said' : null;
	// in quotation marks from end to end, above a byline or counters
	const quoted =
		/^["“][^"“”.!?]{2,80}["”]$/.test(text) &&
		(bylineOf(plainOf(next)) ?? countersOf(plainOf(next))) !== null;
	if (quoted) return 'said';
	if (one.kind !== 'text' || !mayBeTitle(text)) return null;
	if (isSaid(blocks, at, site)) return 'said';
	if (!isTitleCase(text) || /[!?]$/.test(text) || at > 0) return null;
	if (numberedHeads(blocks).includes(at)) return null;
	const rest = blocks.slice(at + 1, at + 12);
	const widest = next.gap > 1 && rest.slice(1).every((other) => other.gap < next.gap);
	const prose = rest.filter(
		(other) => other.kind === 'text' && endsSentence(plainOf(other))
	).length;
	return prose > 0 && wordCount(text) <= 10 && (widest || one.centred || wordCount(text) > 1)
		? 'looks'
		: null;
}

/** A heading may say anything, but a chapter's or a scene's is no title of the whole. */
function mayBeHeading(text: string): boolean {
	return !isChapterLine(text) && !isTimeHeading(text) && !isViewHeading(text);
}

/** A heading of the highest level, which doesn't return as chapters' do. */
function isOwnHeading(blocks: readonly Block[], at: number): boolean {
	const level = blocks[at]?.level ?? 0;
	const others = blocks.filter((other, index) => index !== at && other.kind === 'heading');
	const same = others.filter((other) => other.level <= level && !isChapterLine(plainOf(other)));
	return same.length === 0 || (level === 1 && others.every((other) => other.level > 1));
}

/** Below it stands what stands below titles: a byline, counters, labels, a chapter. */
function isSaid(blocks: readonly Block[], at: number, site: Layout | null): boolean {
	const below = blocks.slice(at + 1, at + 4).map((other) => plainOf(other));
	const text = below.length > 0 && blocks[at] ? plainOf(blocks[at]) : '';
	if (below.slice(0, 2).some((line) => bylineOf(line) !== null)) return true;
	if (below.slice(0, 2).some((line) => countersOf(line) !== null)) return true;
	if (below.slice(0, 1).some((line) => isSureLabel(line, site) || isChapterLine(line))) return true;
	const numbers = below.filter((line) => /^\d[\d.,]*[KM]?$/i.test(line)).length;
	if (numbers === 3) return true;
	return isTitleCase(text) && below.some((line) => isSureLabel(line, site) || isChapterLine(line));
}
