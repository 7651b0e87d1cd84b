/** Project Gutenberg's frame: what stands before its START line and behind its END line is about the file. */
import { plainOf, remove, type Block, type Report } from './document';
import { readLabel } from './labels';
import { takeField, type Metadata } from './metadata';

const start = /^\*{3} ?start of (?:the|this) project gutenberg/i;
const end = /^\*{3} ?end of (?:the|this) project gutenberg|^end of (?:the )?project gutenberg/i;

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
	for (const one of blocks.slice(0, from + 1)) {
		const label = one.lines.length === 1 ? readLabel(plainOf(one)) : null;
		if (label && /^(?:title|author|language)$/.test(label.field)) {
			takeField(metadata, label.field, label.name, label.value, report);
		} else remove(one, report);
	}
	if (to >= 0) for (const one of blocks.slice(to)) remove(one, report);
	return blocks.slice(from + 1, to < 0 ? undefined : to);
}
