/** The ends of a text with one line a block, so that every line there can be judged alone. */
import { block, type Block } from './document';
import { isFurniture } from './furniture';
import { bylineOf, isContentsHeading, isSender, isSureLabel } from './head-lines';
import { readLabel } from './labels';
import type { Metadata } from './metadata';

/** How far from the start a head can reach, and from the end a site's frame. */
const longestHead = 120;
const longestFoot = 60;

/** `Work Text:`: the word is looked for first, for every line of a story is asked. */
const saysText = (line: string) => /text|begin/i.test(line) && readLabel(line)?.field === 'text';

/**
 * Cuts the blocks of a text's ends into one line each where lines of a head or of a site stand in them, so that
 * every line can be judged alone.
 */
export function explode(blocks: readonly Block[], metadata: Metadata): Block[] {
	const site = metadata.source;
	const judged = (text: string) =>
		isSureLabel(text, site) ||
		readLabel(text) !== null ||
		isFurniture(text, site) ||
		bylineOf(text) !== null ||
		isContentsHeading(text) ||
		isSender(text);
	const text = blocks.findIndex((one) => saysText(one.lines[0]?.plain ?? ''));
	return blocks.flatMap((one, at) => {
		const inEnds = at < longestHead || at > blocks.length - longestFoot;
		const cut =
			inEnds &&
			one.kind === 'text' &&
			one.lines.length > 1 &&
			(at < text || one.lines.some((line) => judged(line.plain)));
		if (!cut) return [one];
		return one.lines.map((line, index) =>
			block('text', [line], { ...one, lines: [line], gap: index === 0 ? one.gap : 0 })
		);
	});
}
