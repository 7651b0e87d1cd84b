/** Which site a page was copied from, told by the words that only that site's pages have. */
import type { SourceSite } from '../story/model';

/** A page's layout: a known site's, or one of pages that hold much besides stories. */
export type Layout = SourceSite | 'forum' | 'tumblr';

/** The site that a layout names; a forum's and a blog's say nothing of a story. */
export const siteIn = (layout: Layout | null): SourceSite | null =>
	layout === 'forum' || layout === 'tumblr' ? null : layout;

/** One sure sign is enough; of the weak ones it takes two. */
const signs: readonly { site: Layout; sure: RegExp; weak: RegExp }[] = [
	{
		site: 'ao3',
		sure: /archive of our own|archiveofourown\.org|^archive warnings?\s*:|^additional tags?\s*:|left kudos on this work|see the end of the (?:chapter|work) for .{0,20}notes/i,
		weak: /^(?:chapter (?:text|summary|notes|end notes)|work text|kudos|fandoms?|relationships?|hits|stats)\s*:?/i
	},
	{
		site: 'wattpad',
		sure: /where stories live\.?\s*discover now|wattpad\.com|continue reading next part/i,
		weak: /^(?:start from the beginning|you'll also like|\d[\d.,]*[km]?\s+\d[\d.,]*[km]?\s+\d[\d.,]*[km]?|\d[\d.,]*[km]? (?:reads|votes|parts)|add to library|next part|report story|share via email|post to your profile)$/i
	},
	{
		site: 'fanfiction.net',
		sure: /fanfiction\.net|^rated:? (?:fiction )?(?:k\+?|t|m|ma)\b.* - .*(?:words|chapters|reviews|published|updated|id)\s?:/i,
		weak: /^(?:(?:x )?follow\/fav.*|story by .{1,40}|« prev.*|.*next »|rated: fiction.*|full 3\/4 1\/2.*)$/i
	},
	{
		site: 'royalroad',
		sure: /royal ?road(?:l)?\.com|\broyal road\b/i,
		weak: /^(?:a note from .{1,40}|fiction page|previous ?chapter|next ?chapter|report chapter|advertisement|about the author|support ".*")$/i
	},
	{
		site: 'forum',
		sure: /^thread starter\b|^\S{1,30} said:$/i,
		weak: /^(?:threadmarks?|#\d{1,5}|click to expand.{0,5}|reader mode|last edited:.*|joined .*)$/i
	},
	{
		site: 'tumblr',
		sure: /^[a-z\d-]{2,32} (?:reblogged|liked) this(?: from [a-z\d-]{2,32})?\.?$|\b[a-z\d-]{2,32}\.tumblr\.com\b/i,
		weak: /^(?:[\d,.]+k? notes|reblog(?:\s+like)?(?:\s+reply)?|(?:like|reply)\s+reblog.*)$/i
	},
	{ site: 'gutenberg', sure: /project gutenberg/i, weak: /^release date\s*:/i }
];

/** What each of the sure signs has: one look at a line instead of six. */
const hint =
	/archive|additional tag|kudos|see the end|stories live|wattpad|continue reading|fanfiction|^rated|royal ?road|^thread|said:$|(?:reblogged|liked) this|tumblr|gutenberg/i;

/**
 * Recognises the site.
 *
 * @param lines The text's lines without markup. Only the first and last are looked at: in the story itself
 * these words may be anything.
 */
export function siteOf(lines: readonly string[]): Layout | null {
	const ends = [...lines.slice(0, 60), ...lines.slice(Math.max(60, lines.length - 60))];
	const clean = ends.map((line) => line.slice(0, 600).replace(/[’‘]/g, "'").trim());
	const hinting = clean.filter((line) => hint.test(line));
	for (const { site, sure, weak } of signs) {
		if (hinting.some((line) => sure.test(line))) return site;
		if (new Set(clean.filter((line) => weak.test(line)).map(kindOf)).size >= 2) return site;
	}
	return null;
}

/** What tells one weak sign from another: the numbers of posts are all one, for chapters are numbered so too. */
const kindOf = (line: string) => (/^#\d+$/.test(line) ? '#' : line.slice(0, 8));

/** `583`, `12,345`, `2.5K`: what pages count, as a number. */
export function readCount(text: string): number | null {
	const found = /^(\d[\d,.]*)\s*([km])?$/i.exec(text.trim());
	if (!found?.[1]) return null;
	const factor = found[2] ? (found[2].toLowerCase() === 'k' ? 1000 : 1_000_000) : 1;
	const digits = factor > 1 ? found[1].replace(/,/g, '.') : found[1].replace(/[.,](?=\d{3})/g, '');
	const value = Number(digits) * factor;
	return Number.isFinite(value) ? Math.round(value) : null;
}
