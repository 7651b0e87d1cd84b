/** Project Gutenberg's frame: what stands before its START line and behind its END line is about the file. */
import { isChapterLine } from './chapters';
import { plainOf, remove, type Block, type Report } from './document';
import { same } from './head-ahead';
import { isContentsHeading } from './head-lines';
import { readLabel } from './labels';
import { takeField, type Metadata } from './metadata';
import { wordCount } from './prose-signs';

const start = /^\*{3} ?start of (?:the|this) project gutenberg/i;
const end = /^\*{3} ?end of (?:the|this) project gutenberg|^end of (?:the )?project gutenberg/i;
/** Who made the file, right below the START line. */
const producers =
	/^(?:produced by|e-?text (?:prepared|produced) by|this e-?text was|transcribed (?:from|by)|transcriber['’]s? notes?|\[?transcriber['’]s? note|file produced|note: (?:project gutenberg|images of))\b/i;
/** Why it is removed. */
const frame = 'Project Gutenberg’s frame';
/** `[Illustration: colophon]`, `[Transcriber's Note: …]`. */
const bracketed = /^\[[^\]]{1,400}\]$/s;
/** A title page has no more lines than this, and none of them as long as a sentence. */
const longestTitlePage = 30;
const longestLine = 12;

/**
 * Takes the frame away, keeping title, author and language from its head.
 *
 * @param blocks The whole text.
 */
export function takeGutenbergFrame(
	blocks: readonly Block[],
	metadata: Metadata,
	report: Report
): Block[] {
	const from = blocks.findIndex((one) => start.test(plainOf(one)));
	const to = blocks.findIndex((one, at) => at > from && end.test(plainOf(one)));
	for (const one of blocks.slice(0, from + 1)) takeFact(one, metadata, report);
	if (to >= 0) for (const one of blocks.slice(to)) remove(one, report, frame);
	return withoutTitlePage(blocks.slice(from + 1, to < 0 ? undefined : to), metadata, report);
}

/** A fact of the file's head; a long title goes on over indented lines, and its first one is the title. */
function takeFact(one: Block, metadata: Metadata, report: Report): void {
	const [line] = one.lines;
	const label = line ? readLabel(line.plain) : null;
	if (!line || !label || !/^(?:title|author|language)$/.test(label.field)) {
		remove(one, report, frame);
		return;
	}
	takeField(metadata, label.field, label.name, label.value, report);
	remove({ ...one, lines: one.lines.slice(1) }, report, frame);
}

/**
 * The printed book's title page: short lines without a sentence among them, one of them the title, above what is
 * read. What it says is known from the file's head.
 */
function withoutTitlePage(blocks: readonly Block[], metadata: Metadata, report: Report): Block[] {
	const first = Math.max(
		blocks.findIndex((one) => !producers.test(plainOf(one))),
		0
	);
	for (const one of blocks.slice(0, first)) remove(one, report, frame);
	const body = blocks.slice(first);
	const { title } = metadata;
	const end = body.findIndex((one) => !isTitlePage(one));
	const page = body.slice(0, Math.max(end, 0));
	const named = title !== null && page.some((one) => isWithin(plainOf(one), title));
	if (!named || page.length > longestTitlePage) return body;
	for (const one of page) remove(one, report, 'title page');
	return body.slice(page.length);
}

function isTitlePage(one: Block): boolean {
	const [line] = one.lines;
	if (!line || one.kind === 'list') return false;
	if (bracketed.test(plainOf(one))) return true;
	if (isContentsHeading(line.plain) || isChapterLine(line.plain)) return false;
	return one.lines.every(
		({ plain }) => wordCount(plain) <= longestLine && !/(?<!&)[a-z][.!?]["”]?$/.test(plain)
	);
}

/** Whether a line is the title, or the first of the lines it was set in: `FRANKENSTEIN:`. */
function isWithin(line: string, title: string): boolean {
	const [part = ''] = line.split('\n');
	return same(part) !== '' && same(title).startsWith(same(part));
}
