/**
 * A list or a table of HTML, written anew as it is read: only tags that a text has, each closed where it ends, and the
 * ones that HTML lets people leave out put in. So the sanitiser need not parse it, and nothing reaches beyond its end.
 */
import { escapeAttribute, openLink } from '../markup/escape';
import { decodeEntities } from './entities';
import { attribute } from './html-tokens';

/** What may stand in what; phrases stand in cells and items only. */
const parents: Readonly<Record<string, readonly string[]>> = {
	...{ li: ['ul', 'ol'], caption: ['table'], thead: ['table'], tbody: ['table'] },
	...{ tr: ['thead', 'tbody'], th: ['tr'], td: ['tr'] }
};
/** What is put in where it was left out, for a child that needs it. */
const implied: Readonly<Record<string, string>> = {
	...{ table: 'tbody', thead: 'tr', tbody: 'tr', tr: 'td', ul: 'li', ol: 'li' }
};
const lists: ReadonlySet<string> = new Set(['ul', 'ol', 'table']);
const cells: ReadonlySet<string> = new Set(['li', 'td', 'th', 'caption']);
/** Lists within lists, and emphasis within emphasis, that somebody may have meant. */
const deepest = 24;

/** The tags of the text itself, by what they are shown as. */
export const inlineNames: Readonly<Record<string, string>> = {
	...{
		i: 'em',
		em: 'em',
		dfn: 'em',
		b: 'strong',
		strong: 'strong',
		u: 'u',
		s: 'del',
		strike: 'del'
	},
	...{ del: 'del', ins: 'ins', sup: 'sup', sub: 'sub', small: 'small', mark: 'mark', cite: 'cite' },
	...{ q: 'q', code: 'code', tt: 'code', ruby: 'ruby', rt: 'rt', rp: 'rp', a: 'a' }
};

/** A picture's tag in our own spelling, or nothing where it has no source. */
export function pictureTag(attributes: string): string {
	const source = attribute(attributes, 'src') || attribute(attributes, 'data-src');
	if (!source) return '';
	const alt = decodeEntities(attribute(attributes, 'alt'));
	return `<img src="${escapeAttribute(decodeEntities(source))}" alt="${escapeAttribute(alt)}">`;
}

export class HtmlList {
	private html = '';
	private readonly open: string[] = [];
	private nested = 0;
	private tooDeep = false;

	/** Whether its first tag has been closed. */
	get ended(): boolean {
		return this.html !== '' && this.open.length === 0;
	}

	/** Takes a tag that opens; those that no text has are passed over. */
	start(name: string, attributes: string): void {
		if (name === 'br') this.phrase('<br>');
		else if (name === 'img') this.phrase(pictureTag(attributes));
		else if (lists.has(name)) this.startList(name, attributes);
		else if (parents[name === 'tfoot' ? 'tbody' : name])
			this.startPart(name === 'tfoot' ? 'tbody' : name, attributes);
		else if (name === 'p') this.startParagraph();
		else this.startInline(inlineNames[name], attributes);
	}

	/** Takes a tag that closes; one that nothing stands open for is passed over. */
	end(tag: string): void {
		const name = tag === 'tfoot' ? 'tbody' : (inlineNames[tag] ?? tag);
		const isInline = name !== 'p' && name in inlineNames;
		for (let at = this.open.length - 1; at >= 0; at -= 1) {
			const open = this.open[at] ?? '';
			if (open === name) {
				this.closeTo(at);
				return;
			}
			// emphasis ends with its cell, and a cell with its list
			if (lists.has(open) || ((isInline || name === 'p') && cells.has(open))) return;
		}
	}

	/** Takes text, as HTML; white space between cells is only the source's. */
	text(html: string): void {
		if (html.trim() !== '') this.phrase(html);
		else if (!(this.top() in implied)) this.html += html;
	}

	/** What was read; null when it is nested deeper than anybody nests. */
	finish(): { html: string; rows: string[]; tooDeep: boolean } {
		this.closeTo(0);
		return {
			html: this.html,
			rows: this.html.split(/<\/(?:li|tr)>|<(?:li|tr)>/),
			tooDeep: this.tooDeep
		};
	}

	private top(): string {
		return this.open.at(-1) ?? '';
	}

	private phrase(html: string): void {
		while (this.top() in implied) this.push(implied[this.top()] ?? '');
		this.html += html;
	}

	private startList(name: string, attributes: string): void {
		while (this.open.length > 0 && !cells.has(this.top()) && !(this.top() in implied)) this.pop();
		if (this.open.length > 0) this.phrase('');
		this.nested += 1;
		if (this.nested > deepest) this.tooDeep = true;
		this.push(name, name === 'ol' ? numberOf('start', attributes) : '');
	}

	private startPart(name: string, attributes: string): void {
		const wanted = parents[name] ?? [];
		const list = this.open.findLastIndex((open) => lists.has(open));
		const isOwn = name === 'li' ? this.open[list] !== 'table' : this.open[list] === 'table';
		if (list < 0 || !isOwn) return;
		const within = this.open.slice(list).findLastIndex((open) => wanted.includes(open));
		const parent = within < 0 ? -1 : list + within;
		if (parent >= 0) this.closeTo(parent + 1);
		else {
			// its own parent was left out
			while (this.open.length > list + 1 && !(this.top() in implied)) this.pop();
			while (!wanted.includes(this.top()) && this.top() in implied && implied[this.top()] !== 'td')
				this.push(implied[this.top()] ?? '');
		}
		const isCell = name === 'td' || name === 'th';
		this.push(
			name,
			isCell ? numberOf('colspan', attributes) + numberOf('rowspan', attributes) : ''
		);
	}

	private startParagraph(): void {
		this.phrase('');
		while (this.open.length > 0 && !cells.has(this.top())) this.pop();
		this.push('p');
	}

	private startInline(name: string | undefined, attributes: string): void {
		if (name === undefined || this.open.length > deepest * 4) return;
		this.phrase('');
		const cell = this.open.findLastIndex((open) => cells.has(open));
		if (this.open.includes(name, Math.max(0, cell))) return;
		if (name !== 'a') {
			this.push(name);
			return;
		}
		const href = decodeEntities(attribute(attributes, 'href')).trim();
		if (!/^(?:https?:|mailto:)/i.test(href)) return;
		this.open.push(name);
		this.html += openLink(href);
	}

	private push(name: string, attributes = ''): void {
		this.open.push(name);
		this.html += `<${name}${attributes}>`;
	}

	private pop(): void {
		const name = this.open.pop();
		if (name === undefined) return;
		if (lists.has(name)) this.nested -= 1;
		this.html += `</${name}>`;
	}

	private closeTo(length: number): void {
		while (this.open.length > length) this.pop();
	}
}

function numberOf(name: string, attributes: string): string {
	const number = /^\d{1,4}$/.exec(attribute(attributes, name))?.[0];
	return number ? ` ${name}="${Number(number)}"` : '';
}
