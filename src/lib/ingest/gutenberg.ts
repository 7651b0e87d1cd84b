/** Project Gutenberg's frame: what stands before its START line and behind its END line is about the file. */
import { isChapterLine } from './chapters';
import { plainOf, remove, type Block, type Report } from './document';
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
 * The printed book's title page stands above its contents or its first chapter: short lines without a sentence
 * among them. What it says is known from the file's head.
 */
function withoutTitlePage(blocks: readonly Block[], metadata: Metadata, report: Report): Block[] {
	const first = blocks.findIndex((one) => !producers.test(plainOf(one)));
	const body = blocks.slice(Math.max(first, 0));
	for (const one of blocks.slice(0, Math.max(first, 0))) remove(one, report, frame);
	const until = body.findIndex((one) => {
		const [line] = one.lines;
		return line !== undefined && (isContentsHeading(line.plain) || isChapterLine(line.plain));
	});
	const page = body.slice(0, Math.max(until, 0));
	const isPage =
		metadata.title !== null &&
		page.length <= longestTitlePage &&
		page.every(
			(one) =>
				one.kind !== 'list' &&
				one.lines.every(
					({ plain }) => wordCount(plain) <= longestLine && !/[a-z][.!?]["”]?$/.test(plain)
				)
		);
	if (!isPage) return body;
	for (const one of page) remove(one, report, 'title page');
	return body.slice(page.length);
}
