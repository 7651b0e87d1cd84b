/** Where chapters begin: headings of the format, and the words authors write for them. */
import { block, lineOf, plainOf, remove, type Block, type Report } from './document';
import { readLabel } from './labels';
import { beginsSpeech, endsSentence, isTitleCase, wordCount } from './prose-signs';
import { isBareNumber, numberedHeads } from './numbering';
import { isTimeHeading, isViewHeading } from './scene-headings';

export interface ChapterDraft {
	/** As written; null before the first heading, and for a bare number. */
	title: string | null;
	blocks: Block[];
	line: number | null;
	/** What begins it, for people; null for the beginning of the text. */
	reason: string | null;
}

const numeral =
	'(?:\\d{1,4}|[ivxlc]{1,7}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[ -]\\w+)?|thirty(?:[ -]\\w+)?|forty(?:[ -]\\w+)?|fifty(?:[ -]\\w+)?|the (?:first|second|third|last|final)|first|second|third|final|last|uno|dos|tres|cuatro|cinco|eins|zwei|drei|vier|fünf|un|deux|trois|quatre|cinq|um|dois|primero|primeiro)';
const kind =
	'(?:chapter|chap\\.?|ch\\.|part|book|arc|letter|act|episode|ep\\.|volume|vol\\.|kapitel|teil|cap[ií]tulo|cap\\.|parte|chapitre|partie|capitolo|hoofdstuk|deel|глава|часть|rozdział|bölüm|bab|فصل|الفصل|פרק)';
const numberedTitle = new RegExp(
	`^${kind}\\s*#?\\s*${numeral}\\b[.)]?(?:\\s*[:.|~–—-]+\\s*(.*)|\\s+(.*))?$`,
	'iu'
);
const numberedOther =
	/^(?:(?:الفصل|فصل|פרק|глава|часть)\s+\S{1,20}(?:\s*[:.–—-]\s*.*)?|第\s*[0-9０-９一二三四五六七八九十百千零〇]+\s*[章話话回節节部幕卷](?:[\s:：・「『\u3000].*)?|제?\s*\d+\s*[장화](?:[\s:：.].*)?)$/iu;
const named =
	/^(?:(?:bonus|extra|special|side) (?:chapter|story|part)|omake|extra(?=\s*[:\d])|prologue|epilogue|interlude|intermission|prolog|epilog|prólogo|epílogo|prologo|epilogo|interludio|interlúdio|пролог|эпилог|序章|終章|終幕|序幕|プロローグ|エピローグ|幕間|楔子|尾声|番外|مقدمة|خاتمة)(?:\s+(?:\d{1,3}|[ivx]+|one|two|three))?(?:\s*[:.|–—-]+\s*.*|[\s\u3000].{0,60})?$/iu;

/** Begins, behind signs, with two letters that none of those words begins with: nearly every line of a story does. */
const beginsOtherwise =
	/^[^\p{L}\p{N}]*(?!ac|ar|ba|bo|ca|ch|de|ep|ex|fo|ho|in|ka|le|om|pa|pr|ro|si|sp|te|vo)[a-z]{2}/iu;

/** A line without the signs around it. */
const core = (text: string) =>
	(/^[[(【](.+)[\])】]$/.exec(text.trim())?.[1] ?? text)
		.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})\]”"’!?…」』】]+$/gu, '')
		.trim();

/**
 * Whether a line is a chapter's heading by its words: `Chapter 3: The Storm`, `第三章`, `Epilogue`.
 *
 * @param line Plain text.
 */
export function isChapterLine(line: string): boolean {
	if (line.length > 140 || beginsOtherwise.test(line) || /^\s*["“«「]/.test(line)) return false;
	const text = core(line);
	if (numberedOther.test(text)) return wordCount(text) <= 14;
	if (/^(?:preface|foreword|introduction)$/i.test(text)) return true;
	if (named.test(text)) {
		const rest = text.replace(/^\S+/, '').trim();
		return (
			rest === '' ||
			/^[:.|–—-]/.test(rest) ||
			(!/[.,;]$/.test(line.trim()) && (isTitleCase(rest) || /[\u3000-\u9fff]/.test(rest)))
		);
	}
	const found = numberedTitle.exec(text);
	if (!found) return false;
	const marked = found[1] ?? '';
	const rest = found[2] ?? '';
	if (/^\(.{1,40}\)$/.test(rest)) return true;
	if (rest !== '') return isTitleCase(rest) && !/[.,;]$/.test(line.trim()) && wordCount(rest) <= 10;
	return wordCount(marked) <= 16 && !/[a-z],$/.test(line.trim());
}

/** Indexes of blocks that head chapters. */
function chapterHeads(blocks: readonly Block[]): Set<number> {
	const heads = new Set<number>();
	for (const [at, one] of blocks.entries()) {
		if (one.kind !== 'heading' && !(one.kind === 'text' && one.lines.length <= 2)) continue;
		if (isChapterLine(one.lines[0]?.plain ?? '') && isHeadLike(one)) heads.add(at);
	}
	// a prologue may stand above chapters that are only counted
	const counted = [...heads].some((at) => !isNamed(blocks[at]));
	if (!counted) for (const at of numberedHeads(blocks)) heads.add(at);
	addHeadings(blocks, heads);
	return heads;
}

const isNamed = (one: Block | undefined) => named.test(core(one?.lines[0]?.plain ?? ''));

/** Two lines: the number and the title. More is text that begins so. */
function isHeadLike(one: Block): boolean {
	const second = one.lines[1]?.plain;
	return second === undefined || (isTitleLine(second) && !isChapterLine(second));
}

/**
 * Headings of the format. Those of the highest level that returns are chapters, unless they tell of time or
 * view; deeper ones head scenes.
 */
function addHeadings(blocks: readonly Block[], heads: Set<number>): void {
	const headings = [...blocks.entries()].filter(([, one]) => one.kind === 'heading');
	const known = headings.filter(([at]) => heads.has(at)).map(([, one]) => one.level);
	// text that calls its chapters so: then other headings of that level are chapters too
	if (heads.size > 0 && known.length === 0) return;
	const others = headings.filter(
		([, one]) =>
			!isTimeHeading(plainOf(one)) && !isViewHeading(plainOf(one)) && !isNoteHeading(plainOf(one))
	);
	const levels = others.map(([, one]) => one.level);
	const level = known.length > 0 ? Math.min(...known) : Math.min(...levels, 9);
	const same = others.filter(([, one]) => one.level <= level);
	const first = same[0]?.[0] ?? -1;
	if (known.length === 0 && same.length < 2 && first > 0) return;
	for (const [at] of same) heads.add(at);
}

/** `## End notes`: what follows is no chapter, but the author's. */
function isNoteHeading(text: string): boolean {
	return /^(?:note|end-note|warnings)$/.test(readLabel(text)?.field ?? '');
}

/** A line that may be a chapter's title below its number. */
function isTitleLine(line: string): boolean {
	return (
		line.length <= 80 &&
		wordCount(line) <= 12 &&
		!endsSentence(line) &&
		!beginsSpeech(line) &&
		(isTitleCase(line) || /[\u3040-\u9fff]/.test(line)) &&
		!isTimeHeading(line) &&
		!isViewHeading(line)
	);
}

/**
 * Cuts a story at its chapters' headings.
 *
 * @param blocks The story without its head.
 */
export function cutChapters(blocks: readonly Block[], report: Report): ChapterDraft[] {
	const heads = chapterHeads(blocks);
	const places = lastPlaces(blocks, heads);
	const chapters: ChapterDraft[] = [
		{ title: null, blocks: [], line: lineOf(blocks[0]), reason: null }
	];
	for (let at = 0; at < blocks.length; at += 1) {
		const one = blocks[at];
		const last = chapters.at(-1);
		if (!one || !last) continue;
		if (!heads.has(at)) {
			last.blocks.push(one);
			continue;
		}
		if (heads.has(at + 1) && (places.get(plainOf(one)) ?? -1) > at) {
			// a list of what is to come
			remove(one, report, 'list of contents');
			continue;
		}
		const next = blocks[at + 1];
		const below =
			one.lines.length === 1 &&
			next?.kind === 'text' &&
			next.lines.length === 1 &&
			!heads.has(at + 1) &&
			hasBareNumber(one) &&
			isTitleLine(plainOf(next)) &&
			(blocks[at + 2]?.kind ?? 'rule') !== 'rule';
		const title = titleOf(below ? [one, next] : [one], report);
		if (below) at += 1;
		if (last.blocks.length === 0 && last.title !== null) {
			// a part's heading above its first chapter's, or the same one twice
			last.title = last.title === title || title === null ? last.title : `${last.title} – ${title}`;
		} else if (last.blocks.length === 0) {
			Object.assign(last, { title, line: lineOf(one), reason: reasonOf(one) });
		} else chapters.push({ title, blocks: [], line: lineOf(one), reason: reasonOf(one) });
	}
	for (const { title, blocks: own, line } of chapters)
		if (title !== null && own.length === 0)
			report.removed.add(title, 'title of a chapter without text', line);
	return withRecap(chapters.filter((chapter) => chapter.blocks.length > 0));
}

const recap =
	/^[^\p{L}]{0,4}(?:previously(?: (?:on|in)\b.*)?|last time(?: (?:on|in)\b.*)?|recap|the story so far|was bisher geschah|anteriormente(?: en\b.*)?|précédemment(?: dans\b.*)?)[^\p{L}]{0,4}$/iu;

/** `Previously on …` above the first chapter's heading is that chapter's first scene. */
function withRecap(chapters: ChapterDraft[]): ChapterDraft[] {
	const [first, second, ...others] = chapters;
	const line = first?.blocks[0]?.lines[0]?.plain ?? '';
	if (!first || !second || first.title !== null || !recap.test(line)) return chapters;
	return [{ ...second, blocks: [...first.blocks, block('rule', []), ...second.blocks] }, ...others];
}

/** Why a block heads a chapter, for people. */
function reasonOf(head: Block): string {
	if (isChapterLine(head.lines[0]?.plain ?? '')) return 'a chapter’s heading by its words';
	return head.kind === 'heading' ? 'a heading of the text' : 'a number that counts up';
}

/** Where each heading stands for the last time, by its text. */
function lastPlaces(blocks: readonly Block[], heads: ReadonlySet<number>): Map<string, number> {
	const places = new Map<string, number>();
	for (const head of heads) {
		const text = plainOf(blocks[head] ?? block('text', []));
		places.set(text, Math.max(head, places.get(text) ?? -1));
	}
	return places;
}

function hasBareNumber(one: Block): boolean {
	const found = numberedTitle.exec(core(plainOf(one)));
	return isBareNumber(core(plainOf(one))) || (found !== null && !found[1] && !found[2]);
}

function titleOf(of: readonly Block[], report: Report): string | null {
	const [first = '', second] = of.flatMap((one) =>
		one.lines.map(({ plain }) => core(plain) || plain)
	);
	for (const line of of.flatMap((one) => one.lines)) {
		for (const reading of line.source.matchAll(/《([^》]{1,40})》|<rt>([^<]{1,40})/g))
			report.removed.add(reading[1] ?? reading[2] ?? '', 'reading above a title', line.number);
	}
	if (isBareNumber(first) || isBareNumber(of[0]?.lines[0]?.plain ?? '')) {
		for (const one of of) remove(one, report, 'number of a chapter');
		return second ?? null;
	}
	return second === undefined ? first : `${first}: ${second}`;
}
