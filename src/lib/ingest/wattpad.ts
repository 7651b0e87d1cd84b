/** A part's page as Wattpad's app copies it: the story's title, the part's title, three counts, the name, buttons. */
import { isChapterLine } from './chapters';
import { plainOf, remove, tellTaken, type Block, type Report } from './document';
import { isFurniture } from './furniture';
import { same } from './head-ahead';
import { countersAt } from './head-counters';
import { bylineOf } from './head-lines';
import { mayBeTitle } from './head-title';
import { readLabel } from './labels';
import { takeField, type Metadata } from './metadata';
import { wordCount } from './prose-signs';
import { readCount } from './sites';

/** Longer lines are no part's title. */
const longestTitle = 14;

/**
 * Takes the page's head where a part's title stands between the story's title and the counts; any other head is left
 * to what reads heads. The counts make it sure: no text has three numbers right below its first two lines.
 *
 * @param blocks The whole text, one line a block at its start.
 * @param metadata Changed: title, author, counts.
 * @returns The part's title as a heading, and what follows.
 */
export function takePartHead(
	blocks: readonly Block[],
	metadata: Metadata,
	report: Report
): Block[] {
	const [title, part] = blocks;
	const counters = isCount(blocks[2]) ? countersAt(blocks, 2, true, 'wattpad') : null;
	if (!title || !part || !counters || !isTitle(title) || !isPart(part)) return [...blocks];
	takeField(metadata, 'title', 'title', plainOf(title), report);
	tellTaken('title', title, 'its place on Wattpad’s page', report);
	Object.assign(metadata.stats, counters.stats);
	let at = 2;
	for (; at < 2 + counters.blocks; at += 1) takeAway(blocks[at], 'the page’s counters', report);
	for (; at < blocks.length; at += 1) {
		const text = plainOf(blocks[at] ?? part);
		const author = bylineOf(text);
		if (author !== null && metadata.author === null) {
			takeField(metadata, 'author', 'by', author, report);
			tellTaken('author', blocks[at] ?? null, '“By …”', report);
		} else if (metadata.author !== null && same(author ?? text) === same(metadata.author))
			takeAway(blocks[at], 'title or author once more', report);
		else if (isFurniture(text, 'wattpad')) takeAway(blocks[at], 'site furniture', report);
		else break;
	}
	return [{ ...part, kind: 'heading', level: 2 }, ...blocks.slice(at)];
}

const isCount = (one: Block | undefined) =>
	one?.kind === 'text' &&
	one.lines.length === 1 &&
	plainOf(one)
		.split(/\s+/)
		.every((number) => readCount(number) !== null);

const isTitle = (one: Block) =>
	(one.kind === 'heading' || one.kind === 'text') &&
	one.lines.length === 1 &&
	(one.kind === 'heading' || mayBeTitle(plainOf(one)));

function isPart(one: Block): boolean {
	const text = plainOf(one);
	if (one.kind !== 'heading' && one.kind !== 'text') return false;
	if (one.lines.length !== 1 || wordCount(text) > longestTitle || wordCount(text) === 0)
		return false;
	return (
		isChapterLine(text) ||
		(bylineOf(text) === null && readLabel(text) === null && !isFurniture(text, 'wattpad'))
	);
}

function takeAway(one: Block | undefined, reason: string, report: Report): void {
	if (one) remove(one, report, reason);
}
