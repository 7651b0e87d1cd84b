/** Blocks to HTML, and what is counted of them. The sanitiser comes after. */
import { escapeAttribute, escapeText, openLink } from '../markup/escape';
import type { Picture } from '../story/model';
import { lineOf, type Block } from './document';
import { decodeEntities } from './entities';
import { attribute } from './html-tokens';
import { readInline } from './inline';
import { isElsewhere, pathBeside } from './picture-path';

export interface Rendered {
	html: string;
	/** Blocks of text: paragraphs, items of lists, rows of tables. */
	paragraphs: number;
	/** Plain text, a block a line. */
	text: string;
	/** Each with the line of the source that it stands on. */
	pictures: (Picture & { line: number | null })[];
	/** Pictures that may not be shown, such as SVG within the text, or a path that leaves the story's folder. */
	refused: { url: string; line: number | null }[];
}

/**
 * Renders blocks in their order.
 *
 * @param blocks Story text or a note.
 */
export function render(blocks: readonly Block[]): Rendered {
	const into: Rendered = { html: '', paragraphs: 0, text: '', pictures: [], refused: [] };
	const texts: string[] = [];
	for (const one of blocks) renderBlock(one, into, texts);
	into.text = texts.join('\n');
	return into;
}

/** A paragraph's HTML without its pictures, and theirs. */
interface Cut {
	rest: string;
	figures: string;
}

function renderBlock(one: Block, into: Rendered, texts: string[]): void {
	if (one.kind === 'quote') {
		const inner = render(one.children);
		into.html += `<blockquote>${inner.html}</blockquote>`;
		into.paragraphs += inner.paragraphs;
		into.pictures.push(...inner.pictures);
		into.refused.push(...inner.refused);
		if (inner.text) texts.push(inner.text);
	} else if (one.html !== null) {
		const { rest, figures } = withoutPictures(one.html, lineOf(one), into);
		into.html += rest + figures;
		into.paragraphs += one.lines.length;
		texts.push(...one.lines.map(({ plain }) => plain));
	} else renderLines(one, into, texts);
}

function renderLines(one: Block, into: Rendered, texts: string[]): void {
	const lines = one.lines.map(({ source, read }) =>
		read?.of === source ? read : readInline(source, one.markup)
	);
	const joined = lines.map(({ html }) => html).join(one.join === 'break' ? '<br>' : ' ');
	const { rest, figures } = joined.includes('<img')
		? withoutPictures(joined, lineOf(one), into)
		: { rest: joined, figures: '' };
	const html = trimHtml(rest);
	const plain = lines
		.map((line) => line.plain.trim())
		.join('\n')
		.trim();
	if (one.kind === 'footnote') into.html += `<p>${html}</p>`;
	else if (/[^\s\u200b]/.test(plain)) {
		const verse = one.join === 'break' && one.lines.length > 1 && one.markup !== 'html';
		into.html += verse ? `<p class="verse">${html}</p>` : `<p>${html}</p>`;
		into.paragraphs += 1;
		texts.push(plain);
	}
	into.html += figures;
}

/** The ends of a paragraph that begins or ends with white space, a tag or a reference: most do not. */
const mayBeTrimmed = /^[\s\u200b<&]|[\s\u200b>;]$/;

/** A paragraph neither begins nor ends with white space or an empty line. */
function trimHtml(html: string): string {
	if (!mayBeTrimmed.test(html.charAt(0) + html.charAt(html.length - 1))) return html;
	let from = 0;
	let to = html.length;
	for (let found = true; found;) {
		found = false;
		for (const empty of [' ', '\n', '\t', '\u3000', '\u200b', '&nbsp;', '<br>']) {
			while (html.startsWith(empty, from) && from < to) [from, found] = [from + empty.length, true];
			while (to > from && html.slice(Math.max(from, to - 6), to).endsWith(empty))
				[to, found] = [to - empty.length, true];
		}
	}
	const inner = html.slice(from, to);
	if (!/^<[es]|<\/(?:em|strong)>$/.test(inner)) return inner;
	const start = /^((?:<(?:em|strong)>)+)(?:\s|&nbsp;)+/.exec(inner.slice(0, 200));
	const begun = start?.[1] ? start[1] + inner.slice(start[0].length) : inner;
	const end = /(?:\s|&nbsp;)+((?:<\/(?:em|strong)>)+)$/.exec(begun.slice(-200));
	return end?.[1] ? begun.slice(0, -end[0].length) + end[1] : begun;
}

/** Takes pictures out of a paragraph; they stand behind it, each in its figure. */
function withoutPictures(html: string, line: number | null, into: Rendered): Cut {
	let figures = '';
	const rest = html.replace(/<img\b[^>]*>/gi, (tag) => {
		const source = decodeEntities(attribute(tag.slice(4), 'src')).trim();
		const alt = decodeEntities(attribute(tag.slice(4), 'alt')).trim();
		const url = isShown(source) ? pathBeside(source) : null;
		if (url === null) {
			into.refused.push({ url: source.slice(0, 80), line });
			// what the picture would have said
			if (alt) figures += `<figure><figcaption>${escapeText(alt)}</figcaption></figure>`;
		} else {
			into.pictures.push({ url, alt, line });
			figures += figure({ url, alt });
		}
		return '';
	});
	return { rest, figures };
}

/** Pictures as data: small ones of the kinds that can't hold a script. */
const largestData = 200_000;

function isShown(url: string): boolean {
	if (/^data:/i.test(url))
		return url.length < largestData && /^data:image\/(?:png|jpe?g|gif|webp);base64,/i.test(url);
	return url !== '' && (/^(?:https?:)?\/\//i.test(url) || !/^[a-z][a-z\d+.-]*:/i.test(url));
}

/** A picture of the story's own is shown; one from elsewhere is a link, so that nothing loads unasked. */
function figure({ url, alt }: Picture): string {
	if (!isElsewhere(url)) {
		return `<figure><img src="${escapeAttribute(url)}" alt="${escapeAttribute(alt)}"></figure>`;
	}
	const address = url.startsWith('//') ? `https:${url}` : url;
	const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)?.[1] ?? 'another site';
	const label = `Picture at ${host}${alt ? `: ${alt}` : ''}`;
	return `<figure class="remote-image">${openLink(address)}${escapeText(label)}</a></figure>`;
}
