/** Lines that a site puts around a story: they are shown nowhere. Each list follows what the site's pages say. */
import type { Layout } from './sites';

const ao3 =
	/^(?:actions|kudos|comments|main content|work header|preface|afterword|share|download|bookmark|subscribe|mark for later|entire work|chapter by chapter|chapter index|(?:full-?page )?index|hide creator's style|(?:↑ ?)?top|(?:← ?)?previous chapter|next chapter(?: ?→)?|comments? ?\(\d+\)|(?:♥ ?|❤ ?)?kudos ?[♥❤]?|post comment|.{1,400} left kudos on this work!?|posted originally on the .{0,200}|\(?see the end of the (?:chapter|work) for (?:(?:more |other )?notes|.{1,40}notes)\.?\)?|\(?see the (?:chapter|work) notes\.?\)?|please drop by the archive and comment.{0,120}|work text|chapter text|skip to main content|expand all|collapse all|↑ top.*|navigation and actions|inspired by|view the online version of this work.{0,200})[:.]?$/i;
const wattpad =
	/^(?:start from the beginning|continue reading next part|continue to next part|next part|you'll also like|get notified when .{1,80}|where stories live\.? ?discover now|share|share (?:to|via) .{1,30}|add to library|report(?: this)? story|post to (?:your|my) profile|add|browse|log ?in|sign ?up|vote|comment|add comment|show more|read more|more by .{1,40}|published on .{1,40}|ongoing|completed?|advertisement|promoted stories|you may also like|follow|reads|votes|parts|#\d+ in \w+|table of contents|last updated.{0,40}|all rights reserved)$/i;
const fanfiction =
	/^(?:(?:anime\/manga|books|cartoons|comics|games|misc|movies|plays\/musicals|tv shows)\s?(?:[:»>].{0,60})?|< ?prev.{0,60}|fanfiction(?: \|.{0,60})?|unleash your imagination|follow\/fav.{0,100}|x? ?follow\/fav|x|share|review|reviews?:? ?\d*|« prev.{0,60}|.{0,30}next »?|next >>?|< ?prev.{0,40}|\+ ?- ?full.{0,30}|(?:favorite|favourite|follow) ?: ?story.{0,60}|the author would like to thank you for your continued support.{0,80}|your review has been posted.{0,60}|actions ?: ?add to community.{0,60}|just in.{0,80}|story story writer forum community|jump:.{0,40}|book ?mark|\[ ?a\+? ?\].{0,40}|log ?in|sign ?up)$/i;
const royalroad =
	/^(?:advertisement|remove|thread starter.{0,60}|start date.{0,60}|threadmarks?.{0,40}|previous ?chapter|next ?chapter|fiction page|report chapter|add a comment|support ".{1,80}"|about the author|bio:?|achievements|ads?|donate|reader settings|log ?in to comment|comments? ?\(\d+\)|(?:\d+ )?comments|rate|follow author|follow|home|fictions|.{1,60}'s avatar|a note from .{1,40}|joined \d.{0,40}|threadmarks?|like|quote|reply|like reply|like quote reply|reactions:.{0,200}|report|click to (?:expand|shrink).{0,10}|last edited.{0,60}|reader mode|#\d+|\[-\]|.{0,40}· ?#\d+)$/i;
const tumblr =
	/^(?:(?:un)?follow|(?:reblog|like|reply|share)(?:\s+(?:reblog|like|reply|share))*|[\d,.]+k? notes|[a-z\d-]{2,32} (?:reblogged|liked) this.{0,60}|reblogged from .{1,40}|source: [a-z\d-]{2,32}|originally posted by .{1,40}|keep reading|read more|see more|show all tags|view all notes|reply to .{0,40})$/i;
/** Lines woven into the text against copying sites. */
const against =
	/^(?=.{20,260}$).*(?:\b(?:stolen|taken|lifted|misappropriated|purloined|unlawfully|unauthori[sz]ed|pilfered|appropriated|illicitly|without (?:permission|consent|authori[sz]ation|approval))\b.*\b(?:royal ?road|amazon|author|narrative|story|tale|novel|content)\b|\b(?:royal ?road|amazon)\b.*\b(?:stolen|report|infringement|violation|original)\b)/i;

const lists: Readonly<Record<Layout, RegExp | null>> = {
	...{ ao3, wattpad, 'fanfiction.net': fanfiction, royalroad, forum: royalroad },
	...{ tumblr, gutenberg: null }
};

/**
 * Whether a line is the site's and not the author's.
 *
 * @param plain One line without markup.
 * @param site The site that was recognised; without one nothing is furniture.
 */
export function isFurniture(plain: string, site: Layout | null): boolean {
	if (site === null || plain.length > 500) return false;
	const line = plain.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
	return lists[site]?.test(line) ?? false;
}

/** Links between chapters, as every site has them; nobody writes them into a story. */
const navigation =
	/^(?:(?:«|‹|<+|←|◄)\s*prev(?:ious)?(?: chapter| part)?|next(?: chapter| part)?\s*(?:»|›|>+|→|►)|(?:previous|next) ?chapter|(?:«|‹|<+|←) ?prev.{0,40}next ?(?:»|›|>+|→))$/i;

/** Two such links beside each other, perhaps with one to the contents between them. */
const contents = /^(?:(?:table of )?contents|index|chapter index)$/i;

/** Whether a line is a link to another chapter, whatever the site, or several of them beside each other. */
export function isNavigation(plain: string): boolean {
	if (plain.length >= 80) return false;
	const parts = plain.trim().split(/\s+[|·•/]\s+/);
	const links = parts.filter((part) => navigation.test(part));
	return links.length > 0 && parts.every((part) => links.includes(part) || contents.test(part));
}

/** Whether a line was woven into the text by the site, against those who copy it. */
export function isAgainstCopying(plain: string, site: Layout | null): boolean {
	return (
		site === 'royalroad' &&
		against.test(plain) &&
		/royal ?road|amazon|author's (?:consent|permission)/i.test(plain)
	);
}

/** Where the page goes on without the story: all that follows is furniture. */
const endings: Readonly<Record<Layout, RegExp | null>> = {
	ao3: /^(?:actions|post comment|kudos|(?:♥ ?)?kudos|comments? ?\(?\d*\)?|.{1,400} left kudos on this work!?)$/i,
	wattpad: /^(?:you'll also like|continue reading next part|you may also like|promoted stories)$/i,
	'fanfiction.net':
		/^(?:review|« prev.{0,60}|(?:favorite|favourite|follow) ?: ?story.{0,60}|the author would like to thank you.{0,80})$/i,
	royalroad: /^(?:about the author|comments? ?\(\d+\)|report chapter|log ?in to comment)$/i,
	forum: /^(?:click to expand.{0,5}|you must log ?in.{0,60})$/i,
	tumblr: /^[\d,.]+k? notes$/i,
	gutenberg: /^\*{3} ?end of (?:the|this) project gutenberg/i
};

/** Whether the page's end begins at this line. */
export function isPageEnd(plain: string, site: Layout | null): boolean {
	const line = plain.replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
	return site !== null && (endings[site]?.test(line) ?? false);
}
