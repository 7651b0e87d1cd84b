/** The title at the start of a text. It is never made of story text: something must say that it is one. */
import { plainOf, remove, type Block, type Report } from './document';
import { readLabel } from './labels';
import { takeField, type Metadata } from './metadata';
import { isChapterLine } from './chapters';
import { beginsSpeech, endsSentence, isTitleCase, wordCount } from './prose-signs';
import { isBracketed, isTimeHeading, isViewHeading } from './scene-headings';

const byline = /^\(?(?:written |a story |story |fanfic )?by:? (\S.{0,60}?)\)?$/i;

/** Whether a block looks as titles do. */
export function isTitle(one: Block): boolean {
	if ((one.kind !== 'text' && one.kind !== 'heading') || one.lines.length !== 1) return false;
	const text = plainOf(one);
	if (text === '' || text.length > 120 || wordCount(text) > 16 || beginsSpeech(text)) return false;
	return (
		!isChapterLine(text) &&
		!isTimeHeading(text) &&
		!isViewHeading(text) &&
		!isBracketed(text) &&
		readLabel(text) === null
	);
}

/**
 * Takes a title, and the author below it.
 *
 * @returns Index of the first block behind them.
 */
export function takeTitle(blocks: readonly Block[], metadata: Metadata, report: Report): number {
	const [first, second] = blocks;
	if (!first) return 0;
	if (metadata.title !== null) return skipKnown(blocks, metadata, report);
	const inline = titleAndAuthor(first);
	if (inline) {
		takeField(metadata, 'title', 'title', inline.title, report);
		takeField(metadata, 'author', 'by', inline.author, report);
		return 1;
	}
	if (!isTitle(first) || !second) return 0;
	if (!isSaid(blocks)) return 0;
	metadata.title = plainOf(first).trim();
	if (first.kind === 'text' && !isStrong(blocks)) {
		const message = 'The first line was taken for the title, for it is written as titles are.';
		report.notices.push({
			code: 'title-from-first-line',
			message,
			line: first.lines[0]?.number ?? null
		});
	}
	return 1;
}

/** The title again, at the top of a text whose front matter has it. */
function skipKnown(blocks: readonly Block[], metadata: Metadata, report: Report): number {
	const same = (text: string) =>
		text
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim();
	const first = blocks[0];
	if (!first || same(plainOf(first)) !== same(metadata.title ?? '')) return 0;
	remove(first, report);
	return 1;
}

/** `Title` and `by Somebody` in one block, or on one line. */
function titleAndAuthor(first: Block): { title: string; author: string } | null {
	if (first.lines.length === 2) {
		const author = byline.exec(first.lines[1]?.plain ?? '')?.[1];
		const title = first.lines[0]?.plain ?? '';
		return author && wordCount(title) <= 16 ? { title, author } : null;
	}
	if (first.lines.length !== 1) return null;
	const found = /^["“*]?(\S.{0,80}?)["”*]?,? by:? (\S.{0,40})$/i.exec(plainOf(first));
	if (
		!found?.[1] ||
		!found[2] ||
		/[.!?]$/.test(found[2]) ||
		!isTitleCase(found[1]) ||
		!/^[\p{Lu}@\d_]/u.test(found[2])
	)
		return null;
	return wordCount(found[2]) <= 4 && (first.kind === 'heading' || wordCount(found[1]) >= 1)
		? { title: found[1], author: found[2] }
		: null;
}

/** Whether something beside its look says that the first line is a title. */
function isStrong(blocks: readonly Block[]): boolean {
	const [first, second, third] = blocks;
	if (!first || !second) return false;
	if (first.kind === 'heading') return true;
	const below = [second, third].flatMap((one) => one?.lines.map(({ plain }) => plain) ?? []);
	return (
		below.some(
			(line, at) =>
				(at < 2 && byline.test(line)) ||
				isHeadLabel(line) ||
				/^\d[\d.,]*[KM]?(?:\s+\d[\d.,]*[KM]?){1,2}$/i.test(line)
		) || isChapterLine(below[0] ?? '')
	);
}

function isHeadLabel(line: string): boolean {
	const label = readLabel(line);
	return label !== null && (label.marked || label.field !== 'text') && label.field !== 'end-note';
}

/**
 * Whether the first block is the title: a heading that doesn't return, a line above head lines, or one that is
 * set off and written as titles are.
 */
function isSaid(blocks: readonly Block[]): boolean {
	const [first, second] = blocks;
	if (!first || !second) return false;
	const text = plainOf(first);
	if (first.kind === 'heading')
		return (
			!blocks
				.slice(1)
				.some(
					(one) =>
						one.kind === 'heading' && one.level === first.level && !isChapterLine(plainOf(one))
				) || first.level === 1
		);
	if (isStrong(blocks)) return true;
	if (endsSentence(text) && !/[!?]$/.test(text)) return false;
	const set = second.gap > 1 && blocks.slice(2, 12).every((one) => one.gap < second.gap);
	if (!isTitleCase(text) || /[!?.]$/.test(text)) return false;
	const ordinary = blocks
		.slice(1, 12)
		.filter((one) => one.kind === 'text' && endsSentence(plainOf(one))).length;
	return ordinary > 0 && wordCount(text) <= 10 && (set || first.centred || wordCount(text) >= 2);
}
