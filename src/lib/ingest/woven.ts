/** Takes away what a site puts within a story, line by line: counters, links between chapters, notices against copying. */
import { isChapterLine } from './chapters';
import { plainOf, remove, type Block, type Line, type Report } from './document';
import { isAgainstCopying, isFurniture, isNavigation } from './furniture';
import { countersOf, isGluedContents } from './head-lines';
import type { Layout } from './sites';

/** A counter of comments behind a paragraph: a number alone, or glued to the paragraph's last sign. */
const glued = /^(.*[.!?…"”’—*-])(\d{1,4}|\d[\d.]*K)$/;
/** The quicker look. */
const endsInCount = /[\dK]$/;
const counter = /^\+?\d{1,4}$/;

/**
 * Takes furniture out of the text itself.
 *
 * @param blocks The story.
 * @param site Whose page it is; without one only links between chapters are known.
 */
export function takeWoven(blocks: readonly Block[], site: Layout | null, report: Report): Block[] {
	const texts = blocks.map((one) => (one.lines.length > 0 ? plainOf(one) : ''));
	const counted = texts.filter(
		(text, at) =>
			endsInCount.test(text.slice(-1)) && glued.test(text) && blocks[at]?.kind === 'text'
	).length;
	const numbers = texts.filter((text) => counter.test(text)).length;
	const closing = closingLines(blocks, site);
	return blocks.flatMap((one, at) => {
		const text = texts[at] ?? '';
		const woven =
			closing.has(at) ||
			(site === 'fanfiction.net' && isGluedContents(text)) ||
			isWoven(one, site) ||
			isAdvertisement(blocks, at, site) ||
			(site === 'wattpad' &&
				(text === '+' ||
					(numbers > 1 && counter.test(text)) ||
					(countersOf(text) !== null && isChapterLine(texts[at - 1] ?? ''))));
		// what stands above it in the chapter is no story
		if (site === 'ao3' && /^(?:chapter|work) text$/i.test(text)) return [{ ...one, kind: 'rule' }];
		if (woven) {
			remove(one, report, 'site furniture');
			return [];
		}
		const sure = counted >= 3 || (counted > 0 && numbers > 1);
		if (site !== 'wattpad' || !sure || one.kind !== 'text') return [one];
		return [{ ...one, lines: one.lines.map((line) => withoutCounter(line, report)) }];
	});
}

function isWoven(one: Block, site: Layout | null): boolean {
	if (one.kind !== 'text') return false;
	if (isAgainstCopying(plainOf(one), site)) return true;
	return one.lines.every(
		({ plain }) => isNavigation(plain) || (isFurniture(plain, site) && isUnmistakable(plain))
	);
}

/** The button below an advertisement; alone, `Remove` may be somebody's word. */
function isAdvertisement(blocks: readonly Block[], at: number, site: Layout | null): boolean {
	const [above, one] = [blocks[at - 1], blocks[at]];
	if (site !== 'royalroad' || one?.kind !== 'text' || !/^remove(?: ads?)?$/i.test(plainOf(one)))
		return false;
	return above?.kind === 'text' && /(?:^|\n)advertisement$/i.test(plainOf(above));
}

/**
 * Furniture right above a chapter's heading: there even a plain `Vote` or `Share` is the site's. Where no site is
 * known, a link to the next chapter must stand among the lines.
 */
function closingLines(blocks: readonly Block[], site: Layout | null): Set<number> {
	const closing = new Set<number>();
	for (let at = 1; at <= blocks.length; at += 1) {
		const head = blocks[at];
		if (head && !(head.lines.length <= 2 && isChapterLine(head.lines[0]?.plain ?? ''))) continue;
		let from = at;
		while (from > 0 && isClosing(blocks[from - 1], site)) from -= 1;
		const run = blocks.slice(from, at);
		if (site === null && !run.some((one) => isNavigation(plainOf(one)))) continue;
		for (let index = from; index < at; index += 1) closing.add(index);
	}
	return closing;
}

function isClosing(one: Block | undefined, site: Layout | null): boolean {
	return (
		one?.kind === 'text' &&
		one.lines.every(
			({ plain }) =>
				isNavigation(plain) ||
				isFurniture(plain, site) ||
				(site === null && /^(?:share|vote|comment|review|follow|favou?rite)$/i.test(plain))
		)
	);
}

/** Within a story only what no author writes. */
function isUnmistakable(text: string): boolean {
	return /^(?:afterword|preface|advertisement|\(?see the end of|\(?see the chapter|chapter text|work text|start from the beginning|click to (?:expand|shrink)|continue reading next part|.*where stories live|(?:share|review|follow\/fav)$)/i.test(
		text
	);
}

function withoutCounter(line: Line, report: Report): Line {
	const found = glued.exec(line.plain);
	const count = found?.[2];
	if (!count || !line.source.endsWith(count)) return line;
	report.removed.add(count, 'counter of comments', line.number);
	return { ...line, plain: found[1] ?? '', source: line.source.slice(0, -count.length) };
}
