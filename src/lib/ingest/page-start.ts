/** Takes away what a site puts above a work: its menus, copied with the page. */
import { plainOf, remove, type Block, type Report } from './document';
import { wordCount } from './prose-signs';

/** Menus are no longer. */
const longest = 60;
/** What only the menus above AO3's works say, a line each. */
const menu =
	/^(?:skip to (?:main )?content|archive of our own(?: beta)?|(?:user|site) navigation|log (?:in|out))$/i;
/** Where the work itself begins: the first line of it, or the one above. */
const work = /^work header$/i;
const first = /^rating\s*:/i;

/**
 * Takes away AO3's menus. Nothing is taken where no two of their lines stand there, or one of their lines is longer than
 * a menu's.
 *
 * @param blocks The whole text, one line a block at its start.
 */
export function takePageStart(blocks: readonly Block[], report: Report): Block[] {
	const lines = blocks.slice(0, longest).map((one) => plainOf(one).trim());
	const header = lines.findIndex((line) => work.test(line));
	const end = header < 0 ? lines.findIndex((line) => first.test(line)) : header + 1;
	const above = lines.slice(0, Math.max(0, end));
	if (above.filter((line) => menu.test(line)).length < 2) return [...blocks];
	if (above.some((line) => wordCount(line) > 8)) return [...blocks];
	for (const one of blocks.slice(0, end)) remove(one, report, 'the page above the story');
	return blocks.slice(end);
}
