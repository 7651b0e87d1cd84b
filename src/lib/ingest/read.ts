/** One file from bytes to blocks and what it says of itself: decode, format, front matter, paragraphs. */
import type { Format } from '../story/model';
import { takeComments } from './comments';
import { decode } from './decode';
import { takeDocumentComments } from './document-comments';
import { plainOf, tell, type Block, type Report } from './document';
import { formatOf } from './format';
import { readFrontMatter, type FieldValue } from './front-matter';
import { bylineOf } from './head-lines';
import { readHtml } from './html-blocks';
import { emptyMetadata, settle, takeFrontMatter, type Metadata } from './metadata';
import { takeObsidian } from './obsidian';
import { takeSceneMarks } from './scene-marks';
import { siteOf } from './sites';
import { readText } from './text-blocks';
import type { Habit } from './text-lines';
import { takeWritingLog } from './writing-log';

export interface ReadFile {
	format: Format;
	encoding: string;
	blocks: Block[];
	metadata: Metadata;
	/** Number of lines of the source. */
	lines: number;
}

/**
 * Reads one file.
 *
 * @param name Its name, which may say the format.
 * @throws IngestError when the bytes are no text, or the front matter is no YAML.
 */
export function readFile(name: string, bytes: Uint8Array, report: Report): ReadFile {
	const { text, encoding, notices } = decode(bytes);
	report.notices.push(...notices);
	const lines = text.split('\n');
	const front = readFrontMatter(lines);
	const metadata = emptyMetadata();
	if (front) takeFrontMatter(metadata, front.fields, report);
	const whole = front ? lines.slice(front.lines) : lines;
	const format = formatOf(name, front ? whole.join('\n') : text);
	// a page's lines are counted from its own beginning
	const firstNumber = format === 'html' ? 1 : 1 + (front?.lines ?? 0);
	const body = takeAsides(whole, { format, firstNumber }, metadata, report);
	const blocks =
		format === 'html'
			? readPage(body.join('\n'), metadata, report)
			: readText(body, 1 + (front?.lines ?? 0), format, (habit) => {
					tellOfHabit(habit, report);
				});
	settle(metadata, report);
	metadata.source = siteOf(blocks.flatMap(linesOf));
	return { format, encoding, blocks, metadata, lines: lines.length };
}

/** The text without what its writers say in it to themselves, to each other and to programs. */
function takeAsides(
	lines: readonly string[],
	{ format, firstNumber }: { format: Format; firstNumber: number },
	{ sceneStatements, tags }: Metadata,
	report: Report
): string[] {
	if (format === 'html') return takeSceneMarks(lines, firstNumber, sceneStatements, report);
	const typed = takeComments(lines, firstNumber, sceneStatements, report);
	const left = takeWritingLog(
		takeDocumentComments(typed, firstNumber, report),
		firstNumber,
		report
	);
	return format === 'markdown' ? takeObsidian(left, firstNumber, tags, report) : left;
}

function tellOfHabit({ wrapping }: Habit, report: Report): void {
	if (!wrapping) return;
	const message = `The text is wrapped at about ${wrapping.width} columns; lines that run on were joined to paragraphs.`;
	tell(report, 'reflowed', message);
}

const linesOf = (one: Block): string[] =>
	one.children.length > 0 ? one.children.flatMap(linesOf) : one.lines.map(({ plain }) => plain);

function readPage(html: string, metadata: Metadata, report: Report): Block[] {
	const page = readHtml(html);
	for (const text of page.unseen) report.removed.add(text, 'not shown on the page');
	const author = page.meta.get('author') ?? page.meta.get('dc.creator');
	if (author) metadata.author ??= author;
	const hasHeading = page.blocks.some((one) => one.kind === 'heading' && one.level === 1);
	// sites put their own name into the page's title; a heading is the better witness
	// a program's word for a file without a name
	const unnamed = /^(?:untitled|document\d*|new document|unbenannt|sin título)\b/i.test(
		page.title ?? ''
	);
	const [, second] = page.blocks;
	const said = second?.kind === 'text' && bylineOf(plainOf(second)) !== null;
	if (page.title && !hasHeading && !unnamed && !said)
		metadata.title ??= page.title
			.replace(
				/\s+(?:[-|–—]|::)\s+(?:.{1,40} \| )?(?:archive of our own|fanfiction|wattpad|royal road).*$/i,
				''
			)
			.trim();
	return unwrapQuotes(page.blocks);
}

/** A page whose whole text is in one quotation has no quotation. */
function unwrapQuotes(blocks: readonly Block[]): Block[] {
	const all = blocks.reduce((sum, one) => sum + size(one), 0);
	return blocks.flatMap((one) =>
		one.kind === 'quote' && size(one) > all * 0.7 && all > 2000 ? one.children : [one]
	);
}

const size = (one: Block): number => linesOf(one).reduce((sum, line) => sum + line.length, 0);

/** Fields of a serial's own description, as front matter has them. */
export function metadataOf(fields: ReadonlyMap<string, FieldValue>, report: Report): Metadata {
	const metadata = emptyMetadata();
	takeFrontMatter(metadata, fields, report);
	settle(metadata, report);
	return metadata;
}
