/**
 * The markup within a paragraph, as writers use it: Markdown's emphasis, links and pictures, the HTML tags that
 * people type into plain text, and ruby in Aozora notation. By hand and not by `marked`: see
 * docs/decisions/ingest-inline.md.
 */
import { withoutControls } from '../markup/bidi';
import { escapeAttribute, escapeText, openLink } from '../markup/escape';
import type { Markup } from './document';
import { delimiter, pair, written, type Delimiter } from './emphasis';
import { decodeEntities, reference } from './entities';
import { attribute } from './html-tokens';

export interface Inline {
	/** Not yet sanitised. */
	html: string;
	plain: string;
}

/** A tag that somebody typed, to be paired with another of its name. */
interface Typed extends Inline {
	tag: string;
	closes: boolean;
}

type Piece = Inline | Typed | Delimiter;

/** Tags that writers type into text; any other `<…>` is text, such as `<System Message>`. */
const typedTag =
	/^<(\/?)(i|b|em|strong|u|s|del|strike|sup|sub|br|ruby|rt|rp|small|mark|cite|q|code|span|a|img|center|font)((?:\s[^<>]{0,300})?)\/?>/i;
/** Beyond this a paragraph is no prose, and marks are not worth pairing. */
const mostMarks = 2000;
/** Nobody types more tags within each other. */
const deepestTyped = 20;
const special = /[\\`*_~[\]!<>&《\u00a0\u202a-\u202e\u2066-\u2069]/;
const everySpecial = new RegExp(special, 'g');

/**
 * Reads the markup of one line or paragraph.
 *
 * @param source In the given markup; inline HTML comes from the HTML reader and is only read for its text.
 */
export function readInline(source: string, markup: Markup): Inline {
	if (!special.test(source)) return { html: source, plain: source };
	if (markup === 'html') return { html: source, plain: htmlToPlain(source) };
	const pieces = cutRuby(source, markup);
	const runs = pieces.filter((piece): piece is Delimiter => 'length' in piece);
	if (runs.length <= mostMarks) pair(runs);
	pairTyped(pieces);
	let html = '';
	let plain = '';
	for (const piece of pieces) {
		const part = 'length' in piece ? written(piece, markup === 'markdown') : piece;
		html += part.html;
		plain += part.plain;
	}
	return { html, plain: withoutControls(plain) };
}

/** A typed tag without its partner is dropped, for in HTML it would reach into every paragraph that follows. */
function pairTyped(pieces: readonly Piece[]): void {
	const open: Typed[] = [];
	for (const piece of pieces) {
		if (!('tag' in piece)) continue;
		const at = piece.closes ? open.findLastIndex(({ tag }) => tag === piece.tag) : open.length;
		if (!piece.closes && open.length < deepestTyped) open.push(piece);
		else if (at < 0 || at === open.length || open[at]?.html === '') piece.html = '';
		if (piece.closes && at >= 0) for (const inner of open.splice(at).slice(1)) inner.html = '';
	}
	for (const one of open) one.html = '';
}

/** The text of inline HTML; a picture has none. */
export function htmlToPlain(html: string): string {
	return withoutControls(
		decodeEntities(html.replace(/<(?:rt|rp)[ >][^<]*<\/(?:rt|rp)>|<[^>]*>/gi, ''))
	);
}

function cut(source: string, markup: Markup): Piece[] {
	const pieces: Piece[] = [];
	let text = '';
	// from one special character to the next: most of a text is none
	for (let at = 0; at < source.length;) {
		const next = nextSpecial(source, at);
		text += source.slice(at, next);
		at = next;
		const character = source[at] ?? '';
		const run = isMark(character) ? runLength(source, at) : 0;
		const isRun = run > 0 && (character !== '~' || run === 2);
		const found = run > 0 ? null : readSpecial(source, at, markup);
		if (isRun || found) {
			if (text) pieces.push(piece(text));
			text = '';
			pieces.push(found ? found.piece : delimiter(source, at, run));
		} else text += run > 0 ? character.repeat(run) : character;
		at += found ? found.length : Math.max(run, 1);
	}
	if (text) pieces.push(piece(text));
	return pieces;
}

const piece = (plain: string): Inline => ({ html: escapeText(plain), plain });

const isMark = (character: string) => character === '*' || character === '_' || character === '~';

function nextSpecial(source: string, from: number): number {
	everySpecial.lastIndex = from;
	return everySpecial.test(source) ? everySpecial.lastIndex - 1 : source.length;
}

function runLength(source: string, at: number): number {
	let end = at + 1;
	while (source[end] === source[at]) end += 1;
	return end - at;
}

interface Found {
	piece: Inline;
	/** How much of the source it takes. */
	length: number;
}

function readSpecial(source: string, at: number, markup: Markup): Found | null {
	switch (source[at]) {
		case '\\':
			return readEscape(source, at, markup);
		case '`':
			return markup === 'markdown' ? readCode(source, at) : null;
		case '!':
			return source[at + 1] === '[' ? readPicture(source, at) : null;
		case '[':
			return readLink(source, at, markup);
		case '<':
			return readTag(source, at);
		case '&':
			return readReference(source, at);
		default:
			return null;
	}
}

const text = (plain: string, length: number): Found => ({
	piece: piece(plain),
	length
});

function readEscape(source: string, at: number, markup: Markup): Found | null {
	const next = source[at + 1] ?? '';
	return markup === 'markdown' && /[!-/:-@[-`{-~]/.test(next) ? text(next, 2) : null;
}

/** Code, for those who set messages in it; a lone backtick is an apostrophe or a slip. */
function readCode(source: string, at: number): Found | null {
	const length = runLength(source, at);
	const mark = '`'.repeat(length);
	const end = source.indexOf(mark, at + length);
	const inner = source.slice(at + length, end);
	if (end < 0 || inner.length > 500 || !inner.trim()) return text(mark, length);
	const html = `<code>${escapeText(inner.trim())}</code>`;
	return { piece: { html, plain: inner.trim() }, length: end + length - at };
}

/** `(address "title")`, right behind the brackets. */
function readTarget(source: string, at: number): { url: string; end: number } | null {
	const target =
		/^\(\s*<?([^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)?)>?(?:\s+["'][^"']*["'])?\s*\)/.exec(
			source.slice(at, at + 2100)
		);
	return target?.[1] ? { url: target[1], end: at + target[0].length } : null;
}

function closingBracket(source: string, at: number): number {
	let depth = 0;
	for (let end = at; end < source.length && end < at + 1000; end += 1) {
		if (source[end] === '\\') end += 1;
		else if (source[end] === '[') depth += 1;
		else if (source[end] === ']' && --depth === 0) return end;
	}
	return -1;
}

function readPicture(source: string, at: number): Found | null {
	const close = closingBracket(source, at + 1);
	const target = close < 0 ? null : readTarget(source, close + 1);
	if (!target) return null;
	const alt = source.slice(at + 2, close).trim();
	const html = `<img src="${escapeAttribute(target.url)}" alt="${escapeAttribute(alt)}">`;
	return { piece: { html, plain: '' }, length: target.end - at };
}

/** Another file of the story, as chapters refer to each other: on the site it has no such address, so its words are left. */
const isFile = /^[^:?#\s]*\.(?:md|markdown|txt|html?)(?:#\S*)?$/i;

function readLink(source: string, at: number, markup: Markup): Found | null {
	const close = closingBracket(source, at);
	const target = close < 0 ? null : readTarget(source, close + 1);
	if (!target || !(/^(?:https?:|mailto:|#|\/|www\.)/i.test(target.url) || isFile.test(target.url)))
		return null;
	const inner = readInline(source.slice(at + 1, close), markup);
	const url = target.url.startsWith('www.') ? `https://${target.url}` : target.url;
	const html = /^https?:|^mailto:/i.test(url) ? `${openLink(url)}${inner.html}</a>` : inner.html;
	return { piece: { html, plain: inner.plain }, length: target.end - at };
}

function readTag(source: string, at: number): Found | null {
	const rest = source.slice(at, at + 320);
	const tag = typedTag.exec(rest);
	if (tag) return { piece: typed(tag), length: tag[0].length };
	const address = /^<((?:https?:\/\/|mailto:)[^\s<>]{1,300})>/i.exec(rest)?.[1];
	if (!address) return null;
	const html = `${openLink(address)}${escapeText(address)}</a>`;
	return { piece: { html, plain: address }, length: address.length + 2 };
}

/** A typed tag in the few names that story text has. */
function typed([, end, written = '', attributes = '']: RegExpExecArray): Inline | Typed {
	const name = written.toLowerCase();
	const same: Record<string, string> = { i: 'em', b: 'strong', strike: 'del', s: 'del' };
	const plain = '';
	if (name === 'center' || name === 'font' || name === 'span') return { html: '', plain };
	if (name === 'br') return { html: '<br>', plain };
	const value = (of: string) => decodeEntities(attribute(attributes, of)).trim();
	if (name === 'img') {
		const html = `<img src="${escapeAttribute(value('src'))}" alt="${escapeAttribute(value('alt'))}">`;
		return { html: end ? '' : html, plain };
	}
	const tag = same[name] ?? name;
	const isLink = name === 'a' && !end;
	const url = isLink ? value('href') : '';
	const start = isLink ? (/^(?:https?:|mailto:)/i.test(url) ? openLink(url) : '') : `<${tag}>`;
	return { html: end ? `</${tag}>` : start, plain, tag, closes: end !== '' };
}

function readReference(source: string, at: number): Found | null {
	reference.lastIndex = 0;
	const found = reference.exec(source.slice(at, at + 14));
	if (found?.index !== 0) return null;
	const plain = decodeEntities(found[0]);
	return plain === found[0] ? null : text(plain, found[0].length);
}

/** Aozora notation: the reading follows its characters, and `｜` says where they begin if not with the first of them. */
const ruby =
	/(?:[｜|]([^｜|《》]{1,40})|([\p{Script=Han}々〆ヶ]{1,20}))《([\p{Script=Hiragana}\p{Script=Katakana}ー・ ]{1,40})》/gu;

function cutRuby(source: string, markup: Markup): Piece[] {
	if (!source.includes('《')) return cut(source, markup);
	const pieces: Piece[] = [];
	let from = 0;
	for (const found of source.matchAll(ruby)) {
		const base = found[1] ?? found[2] ?? '';
		const html = `<ruby>${escapeText(base)}<rt>${found[3] ?? ''}</rt></ruby>`;
		pieces.push(...cut(source.slice(from, found.index), markup), { html, plain: base });
		from = found.index + found[0].length;
	}
	return [...pieces, ...cut(source.slice(from), markup)];
}
