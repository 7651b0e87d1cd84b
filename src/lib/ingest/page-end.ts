/** Takes away what a site puts below a story. */
import { isChapterLine } from './chapters';
import { block, plainOf, remove, type Block, type Report } from './document';
import { isFurniture, isPageEnd } from './furniture';
import { readLabel } from './labels';
import { addNew, splitTags } from './lists';
import { takeField, type Metadata } from './metadata';
import { readCount } from './sites';

/** Why it is removed. */
const pageEnd = 'the page below the story';
/** Wattpad ends its pages with the book's name and its own motto, glued together when copied. */
const motto = /^(.*?)\s*Where stories live\.?\s*Discover now\.?$/i;

/**
 * Takes away the page's end.
 *
 * @param blocks The whole text.
 * @param metadata Its site is known; the collection's name may be found here.
 * @returns The blocks before it.
 */
export function takePageEnd(blocks: readonly Block[], metadata: Metadata, report: Report): Block[] {
	const site = metadata.source;
	if (site === null) return withoutClosingCount(blocks, metadata, report);
	const kept = [...blocks];
	// pages that were pasted one below the other: the story goes on behind all ends but the last
	const lastHead = kept.findLastIndex((one) => isChapterLine(one.lines[0]?.plain ?? ''));
	const pagesFollow = site === 'fanfiction.net' || site === 'wattpad';
	const from = Math.max(Math.floor(kept.length / 2), pagesFollow ? lastHead : 0);
	const end = kept.findIndex(
		(one, at) => at > from && one.lines.length > 0 && isPageEnd(one.lines[0]?.plain ?? '', site)
	);
	if (end >= 0) {
		const frame = kept.splice(end);
		takeBook(frame, metadata);
		for (const one of frame) takeMotto(one, metadata, report);
	}
	while (kept.length > 1) {
		const last = kept.at(-1);
		const line = last?.lines.at(-1);
		if (!last || !line) break;
		const isMotto = motto.test(line.plain);
		if (!isMotto && !isFurniture(line.plain, site) && !/^\d{1,6}$/.test(line.plain)) break;
		if (isMotto) takeMotto({ ...last, lines: [line] }, metadata, report);
		else report.removed.add(line.plain, pageEnd, line.number);
		kept.pop();
		if (last.lines.length > 1) kept.push({ ...last, lines: last.lines.slice(0, -1) });
	}
	return withoutClosingCount(kept, metadata, report);
}

/** `Word count: 1204`, below a story. */
function withoutClosingCount(
	blocks: readonly Block[],
	metadata: Metadata,
	report: Report
): Block[] {
	const at = blocks.findLastIndex((one, index) => index >= blocks.length - 4 && isCount(one));
	const label = at > 2 ? readLabel(plainOf(blocks[at] ?? block('text', []))) : null;
	if (!label) return [...blocks];
	takeField(metadata, 'stats', label.name, label.value, report);
	return blocks.filter((_, index) => index !== at);
}

function isCount(one: Block): boolean {
	const label = one.lines.length === 1 ? readLabel(plainOf(one)) : null;
	return (
		label?.field === 'stats' &&
		label.marked &&
		readCount(label.value.replace(/\s*words?$/i, '')) !== null
	);
}

/** What Wattpad's page says of the book it is from: its name, its genre, its blurb and its tags, a line each. */
function takeBook(frame: readonly Block[], metadata: Metadata): void {
	const lines = frame.flatMap((one) => one.lines.map(({ plain }) => plain));
	const at = lines.findIndex((line) => /^you are reading$/i.test(line));
	const name = lines[at + 1];
	if (at < 0 || name === undefined) return;
	metadata.collection ??= name;
	for (const line of lines.slice(at + 2))
		if (/^#\w/u.test(line)) addNew(metadata.tags, splitTags(line));
}

function takeMotto(one: Block, metadata: Metadata, report: Report): void {
	for (const line of one.lines) {
		const found = motto.exec(line.plain);
		const name = found?.[1]?.trim() ?? '';
		if (found && name) {
			metadata.collection ??= name;
			report.removed.add(line.plain.slice(name.length).trim(), pageEnd, line.number);
		} else if (line.plain) report.removed.add(line.plain, pageEnd, line.number);
	}
	if (one.lines.length === 0) remove(one, report, pageEnd);
}
