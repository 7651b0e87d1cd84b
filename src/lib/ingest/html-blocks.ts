/**
 * HTML to blocks: the same shape that plain text is read into, so that every later stage is one for all formats.
 */
import { escapeText, openLink } from '../markup/escape';
import { block, type Block, type BlockKind, type Line } from './document';
import { decodeEntities } from './entities';
import { HtmlList, inlineNames, pictureTag } from './html-list';
import { attribute, htmlTokens, type HtmlToken } from './html-tokens';
import { htmlToPlain } from './inline';
import { isRule } from './ornaments';

export interface HtmlDocument {
	blocks: Block[];
	/** Of the `head`: the page's title, and `meta` by name. */
	title: string | null;
	meta: Map<string, string>;
	/** Text that the page doesn't show, such as a button's. */
	unseen: string[];
}

type Tag = Extract<HtmlToken, { kind: 'open' | 'close' }>;

const blockTags: ReadonlySet<string> = new Set(
	'p div section article main header footer nav aside center address pre figure figcaption details summary dl dt dd ul ol li table tbody thead tfoot tr td th caption fieldset form h1 h2 h3 h4 h5 h6 hr html body blockquote'.split(
		' '
	)
);
/** Quotations within quotations deeper than this are shown as one. */
const deepestQuote = 12;
/** Emphasis within emphasis. */
const deepestInline = 24;

/**
 * Reads HTML into blocks.
 *
 * @param html A whole document or a piece of one.
 */
export function readHtml(html: string): HtmlDocument {
	const reader = new Reader(html);
	for (const token of htmlTokens(html)) reader.take(token);
	return reader.finish();
}

class Reader {
	private readonly top: Block[] = [];
	private target = this.top;
	private readonly quotes: { blocks: Block[]; outer: Block[]; gap: number }[] = [];
	private readonly inline: { name: string; tag: string }[] = [];
	private lines: Line[] = [];
	private source = '';
	private gap = 0;
	private breaks = 0;
	private state: { kind: BlockKind; level: number; centred: number; lang: string } = {
		...{ kind: 'text', level: 0, centred: 0, lang: '' }
	};
	private readonly centring: string[] = [];
	private number = 1;
	/** Where the line that is read ends. */
	private lineEnd: number;
	private skipping: { name: string; depth: number } | null = null;
	private raw: { name: string; list: HtmlList } | null = null;
	private readonly unseen: string[] = [];
	private inTitle = false;
	private title: string | null = null;
	private readonly meta = new Map<string, string>();

	constructor(private readonly html: string) {
		this.lineEnd = this.lineEndFrom(0);
	}

	finish(): HtmlDocument {
		this.endRaw();
		this.flush();
		while (this.quotes.length > 0) this.closeQuote();
		const title = this.title?.trim() ?? null;
		return { blocks: this.top, title, meta: this.meta, unseen: this.unseen };
	}

	take(token: HtmlToken): void {
		this.count(token.at);
		if (token.kind === 'unseen') this.hide(token.text);
		else if (this.raw) this.takeRaw(token);
		else if (token.kind === 'text') this.text(token.text);
		else if (token.kind === 'open') this.open(token);
		else this.close(token);
	}

	/** The line of the source that a place is on; places only go forward. */
	private count(at: number): void {
		for (; this.lineEnd < at; this.lineEnd = this.lineEndFrom(this.lineEnd + 1)) this.number += 1;
	}

	private lineEndFrom(at: number): number {
		const end = this.html.indexOf('\n', at);
		return end < 0 ? this.html.length : end;
	}

	private hide(text: string): void {
		const plain = tidy(htmlToPlain(text));
		if (plain) this.unseen.push(plain);
	}

	private text(text: string): void {
		if (this.inTitle) this.title = (this.title ?? '') + decodeEntities(text);
		else if (this.skipping) this.hide(text);
		else {
			if (this.breaks > 0 && /[^\s]/.test(decodeEntities(text))) this.endLine();
			this.source += written(text);
		}
	}

	private open(tag: Tag): void {
		const { name, attributes } = tag;
		if (name === 'title') this.inTitle = true;
		else if (name === 'meta') this.readMeta(attributes);
		else if (this.skipping) {
			if (name === this.skipping.name && !tag.text.endsWith('/>')) this.skipping.depth += 1;
		} else if (isHidden(attributes)) this.skipping = { name, depth: 1 };
		else if (name === 'br') this.breaks += 1;
		else if (name === 'img') this.picture(attributes);
		else if (name === 'ul' || name === 'ol' || (name === 'table' && !isLayout(this.html, tag.at))) {
			this.flush();
			this.raw = { name, list: new HtmlList() };
			this.takeRaw(tag);
		} else if (blockTags.has(name)) this.openBlock(name, attributes);
		else this.openInline(name, attributes);
	}

	private close(tag: Tag): void {
		if (tag.name === 'title') this.inTitle = false;
		else if (this.skipping) {
			if (tag.name === this.skipping.name && --this.skipping.depth === 0) this.skipping = null;
		} else if (blockTags.has(tag.name)) this.closeBlock(tag.name);
		else this.closeInline(tag.name);
	}

	private readMeta(attributes: string): void {
		const name = attribute(attributes, 'name') || attribute(attributes, 'property');
		if (name) this.meta.set(name.toLowerCase(), decodeEntities(attribute(attributes, 'content')));
	}

	private picture(attributes: string): void {
		const tag = pictureTag(attributes);
		if (tag === '') return;
		if (this.breaks > 0) this.endLine();
		this.source += tag;
	}

	private openBlock(name: string, attributes: string): void {
		this.flush();
		if (name === 'hr') this.push('rule', []);
		if (name === 'blockquote' && this.quotes.length < deepestQuote) this.openQuote();
		if (/^h[1-6]$/.test(name)) {
			this.state.kind = 'heading';
			this.state.level = Number(name[1]);
		}
		// how word processors write a title
		if (name === 'p' && /\bclass\s*=\s*["']?(?:MsoTitle|title)\b/i.test(attributes))
			Object.assign(this.state, { kind: 'heading', level: 1 });
		if (name === 'center' || /text-align:\s*center|align\s*=\s*["']?center/i.test(attributes)) {
			this.centring.push(name);
		}
	}

	private closeBlock(name: string): void {
		const empty = name === 'p' || name === 'div' ? !htmlToPlain(this.source).trim() : false;
		const nothing = empty && this.lines.length === 0 && !this.source.includes('<img');
		// an empty paragraph is how HTML writes a blank line
		if (
			nothing &&
			(name === 'p' || /\S|\u00a0/.test(decodeEntities(this.source)) || this.breaks > 0)
		)
			this.gap += 1;
		this.flush();
		if (name === 'blockquote') this.closeQuote();
		if (/^(?:h[1-6]|p)$/.test(name)) this.state = { ...this.state, kind: 'text', level: 0 };
		if (this.centring.at(-1) === name) this.centring.pop();
	}

	private openInline(name: string, attributes: string): void {
		if (name === 'span' || name === 'font') {
			const style = attribute(attributes, 'style');
			const tag = /italic/i.test(style)
				? 'em'
				: /font-weight:\s*(?:bold|[6-9]00)/i.test(style)
					? 'strong'
					: '';
			this.pushInline(name, tag && `<${tag}>`);
			return;
		}
		const shown = inlineNames[name];
		if (!shown) return;
		if (this.breaks > 0) this.endLine();
		const href = shown === 'a' ? attribute(attributes, 'href') : '';
		if (shown === 'a' && !/^(?:https?:|mailto:)/i.test(decodeEntities(href).trim())) return;
		const tag = href ? openLink(decodeEntities(href).trim()) : `<${shown}>`;
		this.pushInline(name, tag);
	}

	/** What is emphasised is so once only; what is never closed must not pile up. */
	private pushInline(name: string, tag: string): void {
		if (this.inline.length >= deepestInline) return;
		const again = this.inline.some((open) => open.tag === tag);
		this.inline.push({ name, tag: again ? '' : tag });
		if (!again) this.source += tag;
	}

	private closeInline(name: string): void {
		const at = this.inline.findLastIndex((open) => open.name === name);
		const open = this.inline[at];
		if (!open) return;
		this.inline.splice(at, 1);
		const tag = /^<([a-z]+)/.exec(open.tag)?.[1];
		if (tag) this.source += `</${tag}>`;
	}

	/** Ends a line at `<br>`; two of them end a paragraph, more are blank lines. */
	private endLine(): void {
		const breaks = this.breaks;
		this.breaks = 0;
		if (breaks >= 2) this.flush(breaks - 2);
		else if (breaks === 1) this.pushLine();
	}

	private pushLine(): void {
		const closing = this.inline.map(({ tag }) => tag.replace(/^<([a-z]+).*/s, '</$1>'));
		const source = (this.source + closing.reverse().join('')).trim();
		const plain = tidy(htmlToPlain(source));
		if (plain || source.includes('<img')) this.lines.push({ number: this.number, source, plain });
		this.source = this.inline.map(({ tag }) => tag).join('');
	}

	private flush(extra = 0): void {
		this.pushLine();
		const trailing = this.breaks;
		this.breaks = 0;
		if (this.lines.length > 0) {
			const lines = this.lines;
			this.lines = [];
			const picture = lines.every(({ plain, source }) => !plain && source.includes('<img'));
			const drawn = lines.length === 1 && isRule(lines[0]?.plain ?? '');
			this.push(picture ? 'picture' : drawn ? 'rule' : this.state.kind, lines);
		} else if (this.target.length > 0 && trailing > 0 && extra === 0) this.gap += trailing - 1;
		this.gap += extra;
	}

	private push(kind: BlockKind, lines: Line[], html: string | null = null): void {
		const gap = this.target.length === 0 && this.quotes.length === 0 ? this.gap : this.gap + 1;
		this.gap = 0;
		const rest = {
			markup: 'html' as const,
			gap,
			level: kind === 'heading' ? this.state.level : 0,
			html
		};
		const centred = this.centring.length > 0;
		this.target.push(block(kind, lines, { ...rest, centred, join: 'break' }));
	}

	private openQuote(): void {
		const blocks: Block[] = [];
		this.quotes.push({ blocks, outer: this.target, gap: this.gap + 1 });
		this.gap = 0;
		this.target = blocks;
	}

	private closeQuote(): void {
		const quote = this.quotes.pop();
		if (!quote) return;
		this.target = quote.outer;
		this.gap = 0;
		if (quote.blocks.length === 0) return;
		// the text of a whole page in one quotation is no quotation
		quote.outer.push(
			block('quote', [], { markup: 'html', gap: quote.gap, children: quote.blocks })
		);
	}

	/** Lists and tables keep their own HTML, of the tags that a text has. */
	private takeRaw(token: Exclude<HtmlToken, { kind: 'unseen' }>): void {
		const list = this.raw?.list;
		if (!list) return;
		if (token.kind === 'text') list.text(written(token.text));
		else if (token.kind === 'open') list.start(token.name, token.attributes);
		else list.end(token.name);
		// what parts words elsewhere does so here
		if (token.kind !== 'text' && /^(?:d|h|pre|blockquote|section|center)/.test(token.name))
			list.text(' ');
		if (list.ended) this.endRaw();
	}

	private endRaw(): void {
		const { raw } = this;
		this.raw = null;
		if (!raw) return;
		const { html, rows, tooDeep } = raw.list.finish();
		const lines = rows
			.map((row) => tidy(htmlToPlain(row.replace(/<\/(?:t[dh]|p)>|<br>/g, ' '))))
			.filter(Boolean)
			.map((plain) => ({ number: this.number, source: escapeText(plain), plain }));
		if (lines.length === 0) return;
		// what is nested deeper than anybody nests is shown row by row
		if (tooDeep) this.push('text', lines);
		else this.push(raw.name === 'table' ? 'table' : 'list', lines, html);
	}
}

/** Text as the sanitiser writes it, so that it need not touch it; references that only browsers know stay. */
function written(text: string): string {
	const spaced = text.replace(/[ \t\r\n]+/g, ' ');
	const decoded = decodeEntities(spaced);
	return /&[a-z#]/i.test(decoded) ? spaced : escapeText(decoded);
}

function tidy(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

function isHidden(attributes: string): boolean {
	return /(?:^|\s)hidden(?:\s|=|$)|display:\s*none/i.test(attributes);
}

/** A table that holds paragraphs is a page's layout, as sites made it once. */
function isLayout(html: string, at: number): boolean {
	// no further than that, for a page may have many tables
	const inner = html.slice(at, at + 10_000).split('</table', 1)[0] ?? '';
	return (inner.match(/<(?:p|br|div)\b/gi)?.length ?? 0) > 6;
}
