/** A forum's post: above its text stand the thread's facts and the poster's name, rank, date and number. */
import { plainOf, remove, type Block, type Report } from './document';
import { takeField, type Metadata } from './metadata';
import { wordCount } from './prose-signs';

/** The post's number ends its head; the lines above it are no longer than a name, a rank or a date. */
const postNumber = /^#\d{1,6}$/;
const longestHead = 24;
const longestLine = 6;
const starter = /^thread starter:?\s+(?:thread starter\s+)?@?(\S.{0,40})$/i;

/**
 * Takes a post's head away; the thread's title, its first line, is left to what reads titles.
 *
 * @param blocks The whole text, one line a block at its start.
 * @param metadata Changed: who started the thread is the author.
 */
export function takePostHead(
	blocks: readonly Block[],
	metadata: Metadata,
	report: Report
): Block[] {
	const lines = blocks.slice(0, longestHead).map((one) => plainOf(one));
	const end = lines.findIndex((line) => postNumber.test(line));
	const from = lines.findIndex((line) => starter.test(line));
	const name = starter.exec(lines[from] ?? '')?.[1];
	if (name !== undefined) takeField(metadata, 'author', 'thread starter', name, report);
	if (from < 0 || end < from) return [...blocks];
	if (lines.slice(from, end).some((line) => wordCount(line) > longestLine)) return [...blocks];
	for (const one of blocks.slice(from, end + 1)) remove(one, report, 'site furniture');
	return [...blocks.slice(0, from), ...blocks.slice(end + 1)];
}
