/** Plain text and Markdown to blocks: paragraphs by gaps, line ends or indents; headings, rules, quotations, lists. */
import { block, type Block, type Line, type Markup } from './document';
import { withinFences } from './fences';
import { readInline } from './inline';
import { readStructure } from './markdown-blocks';
import {
	habitOf,
	groupsOf,
	isIndented,
	trimOf,
	type Group,
	type Habit,
	type RawLine
} from './text-lines';
import { isFull, joinWrapped } from './wrapping';

interface Context {
	habit: Habit;
	markup: Markup;
	hyphenated: ReadonlySet<string>;
}

/**
 * Reads text into blocks.
 *
 * @param lines The text's lines, behind any front matter.
 * @param firstNumber Number of the first of them in the source.
 * @param markup `text` or `markdown`.
 * @param learned Gets how the paragraphs are separated.
 */
export function readText(
	lines: readonly string[],
	firstNumber: number,
	markup: Markup,
	learned?: (habit: Habit) => void
): Block[] {
	const fenced = markup === 'markdown' ? withinFences(lines) : new Set();
	const groups = groupsOf(lines, firstNumber, (at) => !fenced.has(at));
	const habit = habitOf(groups);
	learned?.(habit);
	const context: Context = {
		...{ habit, markup },
		hyphenated: habit.wrapping ? hyphenatedWords(lines) : new Set()
	};
	return groups.flatMap((group) => readGroup(group, context));
}

/** Reads text that is known to be within something else, such as a quotation. */
export function readNested(lines: readonly RawLine[], markup: Markup): Block[] {
	const filled: string[] = [];
	for (const line of lines) filled.push(line.text);
	return readText(filled, lines[0]?.number ?? 1, markup);
}

function hyphenatedWords(lines: readonly string[]): Set<string> {
	const words = new Set<string>();
	for (const line of lines) {
		for (const word of line.match(/\p{L}+-\p{L}+/gu) ?? []) words.add(word.toLowerCase());
	}
	return words;
}

/** What a group holds that isn't running text is cut out first; the rest is paragraphs. */
function readGroup(group: Group, context: Context): Block[] {
	const blocks: Block[] = [];
	let pending: RawLine[] = [];
	for (let at = 0; at < group.lines.length;) {
		const found = readStructure(group.lines, at, context.markup, pending.length > 0);
		const line = group.lines[at];
		if (found) {
			blocks.push(...paragraphs(pending, context), found.block);
			pending = [];
			at += found.taken;
		} else {
			if (line) pending.push(line);
			at += 1;
		}
	}
	blocks.push(...paragraphs(pending, context));
	for (const [at, made] of blocks.entries()) made.gap = at === 0 ? group.gap : 0;
	return blocks;
}

function paragraphs(lines: readonly RawLine[], context: Context): Block[] {
	if (lines.length === 0) return [];
	const { habit, markup } = context;
	if (lines.length === 1) return [paragraph(lines, 'space', context)];
	if (habit.wrapping) return unwrap(lines, habit.wrapping.width, context);
	// two spaces or a backslash at its end: Markdown's own line break
	if (habit.byLine && !isVerse(lines))
		return lines.map((line) => paragraph([line], 'space', context));
	if (isVerse(lines) || markup === 'markdown') return [paragraph(lines, 'break', context)];
	return lines.map((line) => paragraph([line], 'space', context));
}

/** Where wrapped lines run on they are joined; a line that ends early ends a paragraph, or is verse. */
function unwrap(lines: readonly RawLine[], width: number, context: Context): Block[] {
	const short = lines.filter((line, at) => {
		const next = lines[at + 1];
		return next !== undefined && !isFull(line.text, next.text, width);
	}).length;
	// where indents begin paragraphs, lines of speech are short too; an address has no indent
	const indents = context.habit.byIndent && lines.some(({ text }) => isIndented(text));
	if (short > (lines.length - 1) / 2 && !indents) {
		return [paragraph(lines, 'break', context)];
	}
	const parts: RawLine[][] = [];
	for (const [at, line] of lines.entries()) {
		const before = lines[at - 1];
		const ends =
			before && !isFull(before.text, line.text, width) && /[.!?…"”’»」*_]$/.test(before.text);
		const begins =
			before && context.habit.byIndent && isIndented(line.text) && !isIndented(before.text);
		const own = context.habit.byIndent && isIndented(line.text);
		if (!before || ends || begins || own) parts.push([line]);
		else parts.at(-1)?.push(line);
	}
	return parts.map((part) => paragraph(part, 'space', context));
}

/** Short lines that were meant to stand as they are: verse, addresses, signatures. */
function isVerse(lines: readonly RawLine[]): boolean {
	if (lines.length < 2) return false;
	// the wide space begins paragraphs, never lines of verse alone
	if (lines.every(({ text }) => text.startsWith('\u3000'))) return false;
	const texts = lines.map(({ text }) => text.trim());
	const spoken = texts.filter((text) => /^["“”«»「『„—–-]/.test(text)).length;
	const long = texts.filter((text) => text.length > 64).length;
	const closed = texts.filter((text) => /[.!?。！？]["”’」』*_]?$/.test(text)).length;
	// verse that is written without capitals
	const short = texts.every((text) => text.length < 45 && !/[:@#[\]\d]/.test(text));
	const capitals = texts.filter((text) => /^[\p{Lu}"“*_]/u.test(text)).length;
	return (
		long === 0 &&
		spoken * 2 < texts.length &&
		closed * 3 < texts.length * 2 &&
		(capitals > 0 || short)
	);
}

function paragraph(lines: readonly RawLine[], join: 'space' | 'break', context: Context): Block {
	const first = lines[0];
	const centred = first !== undefined && /^\s{12,}\S/.test(first.text) && lines.length === 1;
	const joined =
		join === 'space' && lines.length > 1 && first
			? [
					{
						number: first.number,
						text: joinWrapped(
							lines.map(({ text }) => text),
							context.hyphenated
						)
					}
				]
			: lines;
	const read = joined.map((line) => toLine(line, context.markup));
	return block('text', read, { markup: context.markup, join, centred });
}

/** A line of running text: the white space at its ends is no part of it. */
export function toLine(line: RawLine, markup: Markup): Line {
	const source = trimOf(line.text).replace(/(?<!\\)\\$/, '');
	const { html, plain } = readInline(source, markup);
	return { number: line.number, source, plain: plain.trim(), read: { of: source, html, plain } };
}
