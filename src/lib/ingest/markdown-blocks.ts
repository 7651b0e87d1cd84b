/**
 * Structures within a group of lines: headings, rules, quotations, lists, tables, pictures. Only what can't be
 * prose: an indented line is no code, `1.` before a sentence no list, `---` under a paragraph no heading.
 */
import { block, type Block, type Markup } from './document';
import { fenceEnd, mostFenced } from './fences';
import { readInline } from './inline';
import { isRule } from './ornaments';
import { readList, readTable } from './markdown-html';
import { readNested, toLine } from './text-blocks';
import type { RawLine } from './text-lines';

interface Found {
	block: Block;
	/** Lines it takes. */
	taken: number;
}

/**
 * Looks for a structure that begins at a line.
 *
 * @param within Whether running text stands directly before it.
 */
export function readStructure(
	lines: readonly RawLine[],
	at: number,
	markup: Markup,
	within: boolean
): Found | null {
	const line = lines[at];
	if (!line) return null;
	const text = line.text.trim();
	if (markup === 'markdown' || at === 0) {
		const structure = readQuote(lines, at, markup) ?? readListOrTable(lines, at, markup, within);
		if (structure) return structure;
	}
	return (
		readFence(lines, at, markup) ??
		readFootnote(lines, at, markup) ??
		readHeading(line, text, markup) ??
		readUnderlined(lines, at, markup, within) ??
		readSign(line, text, markup)
	);
}

/** What stands between two fences, where each line stands as it is. */
function readFence(lines: readonly RawLine[], at: number, markup: Markup): Found | null {
	if (markup !== 'markdown' || !/^\s{0,3}[`~]{3}/.test(lines[at]?.text ?? '')) return null;
	const texts = lines.slice(at, at + mostFenced + 2).map(({ text }) => text);
	const end = fenceEnd(texts, 0);
	if (end < 0) return null;
	// a word behind the first fence is said to nobody but a program, but who knows
	const word = { number: lines[at]?.number ?? 0, text: (texts[0] ?? '').replace(/[`~]+/, '') };
	const inner = [...(word.text.trim() ? [word] : []), ...lines.slice(at + 1, at + end)];
	const read = inner.map((line) => toLine(line, markup));
	return { block: block('text', read, { markup, join: 'break' }), taken: end + 1 };
}

/** `[^1]: text`, and the indented lines below it. */
function readFootnote(lines: readonly RawLine[], at: number, markup: Markup): Found | null {
	const line = lines[at];
	if (!line || !/^\s{0,3}\[\^[^\]\s]{1,40}\]:\s*\S/.test(line.text)) return null;
	let end = at + 1;
	while (/^(?:\t| {2,})\S/.test(lines[end]?.text ?? '')) end += 1;
	const text = lines
		.slice(at, end)
		.map((one) => one.text.trim())
		.join(' ');
	const read = toLine({ number: line.number, text }, markup);
	return { block: block('footnote', [read], { markup }), taken: end - at };
}

function readHeading(line: RawLine, text: string, markup: Markup): Found | null {
	const marks = /^#{1,6}(?=\s)/.exec(text)?.[0];
	if (!marks) return null;
	const behind = text.slice(marks.length).trim();
	// marks may close it too
	const closing = /\s#{1,8}$/.exec(behind.slice(-10))?.[0] ?? '';
	const title = behind.slice(0, behind.length - closing.length).trim();
	if (!/[\p{L}\p{N}]/u.test(title)) return null;
	const read = toLine({ number: line.number, text: title }, markup);
	return { block: block('heading', [read], { markup, level: marks.length }), taken: 1 };
}

/** `Title` above `=====`. One of hyphens is a break and not a heading, and so is any below a sentence. */
function readUnderlined(
	lines: readonly RawLine[],
	at: number,
	markup: Markup,
	within: boolean
): Found | null {
	const line = lines[at];
	const under = lines[at + 1]?.text.trim() ?? '';
	if (within || !line || line.text.length > 80 || !/^={3,}$/.test(under)) return null;
	if (isRule(line.text.trim()) || /[.,;:…]$/.test(line.text.trim())) return null;
	const read = toLine(line, markup);
	return { block: block('heading', [read], { markup, level: 1 }), taken: 2 };
}

/** A rule, or a picture on a line of its own. */
function readSign(line: RawLine, text: string, markup: Markup): Found | null {
	if (/^<hr\b[^>]{0,100}>$/i.test(text) || isRule(text)) {
		return {
			block: block('rule', [{ number: line.number, source: text, plain: text }], { markup }),
			taken: 1
		};
	}
	if (!text.includes('![') && !/<img\b/i.test(text)) return null;
	const { html, plain } = readInline(text, markup);
	if (!html.includes('<img') || /[\p{L}\p{N}]/u.test(plain)) return null;
	const read = { number: line.number, source: text, plain: '' };
	return { block: block('picture', [read], { markup }), taken: 1 };
}

function readQuote(lines: readonly RawLine[], at: number, markup: Markup): Found | null {
	let end = at;
	while (/^\s{0,3}>/.test(lines[end]?.text ?? '')) end += 1;
	// one line may be a chat's `>`; `>_<` and `>:(` are faces
	if (end === at || !/^\s{0,3}>(?:\s|>|$|[\p{L}"“*_])/u.test(lines[at]?.text ?? '')) return null;
	const inner = lines.slice(at, end).map(({ number, text }) => ({
		number,
		text: text.replace(/^\s{0,3}>[ \t]?/, '').replace(/^(?:>[ \t]?)+/, '')
	}));
	const children = readNested(inner, markup);
	if (children.length === 0) return null;
	return { block: block('quote', [], { markup, children }), taken: end - at };
}

const bullet = /^\s{0,3}([-+*•])\s+\S/;
const numbered = /^\s{0,3}(\d{1,3})[.)]\s+\S/;

/** A list is two items at least, each a phrase and none of them speech. A table has its row of hyphens. */
function readListOrTable(
	lines: readonly RawLine[],
	at: number,
	markup: Markup,
	within: boolean
): Found | null {
	if (isTableRule(lines[at + 1]?.text ?? '')) {
		let end = at + 2;
		while (lines[end]?.text.includes('|')) end += 1;
		return tableOf(lines.slice(at, end));
	}
	if (within) return null;
	const kind = [bullet, numbered].find((pattern) => pattern.test(lines[at]?.text ?? ''));
	if (!kind) return null;
	let end = at;
	while (
		kind.test(lines[end]?.text ?? '') ||
		(end > at && /^\s{2,}\S/.test(lines[end]?.text ?? ''))
	)
		end += 1;
	const items = lines.slice(at, end);
	const speech =
		items.some(({ text }) => /^\s*\S+\s+["“«„]|[-–—]["”]?$/.test(text)) || isDialogue(items);
	const count = items.filter(({ text }) => kind.test(text)).length;
	if (count < 2 || speech || end < lines.length) return null;
	const html = readList(items.map(({ text }) => text).join('\n'), markup);
	const read = items.map((line) => toLine(line, markup));
	return html === null
		? null
		: { block: block('list', read, { markup, html }), taken: items.length };
}

/** Hyphens before sentences are those of dialogue in many languages; items of a list are phrases. */
function isDialogue(items: readonly RawLine[]): boolean {
	const hyphened = items.filter(({ text }) => /^\s*-\s/.test(text));
	return hyphened.filter(({ text }) => /[.!?…]$/.test(text)).length * 2 > items.length;
}

/** The row of hyphens below a table's head. */
function isTableRule(line: string): boolean {
	return line.length < 400 && /^[\s:|-]+$/.test(line) && line.includes('|') && line.includes('-');
}

function tableOf(lines: readonly RawLine[]): Found | null {
	const html = readTable(lines.map(({ text }) => text.trim()).join('\n'));
	if (html === null) return null;
	const rows = lines.filter(({ text }) => !isTableRule(text));
	const read = rows.map((line) => toLine(line, 'markdown'));
	return { block: block('table', read, { markup: 'markdown', html }), taken: lines.length };
}
