/**
 * What could have been understood otherwise: lines and gaps that are nearly breaks, numbers that don't follow each
 * other, a text without a title. A kind of doubt is told once, with the line of its first case.
 */
import { hidesGaps, isWideGap, type Rhythm, type Sign } from './breaks';
import { isChapterLine, type ChapterDraft } from './chapters';
import { lineOf, plainOf, tell, type Block, type Report } from './document';
import { mayBeTitle } from './head-title';
import { decorated } from './ornaments';
import { beginsSpeech, endsSentence, wordCount } from './prose-signs';
import { isTimeHeading } from './scene-headings';

type Doubt = 'gap' | 'ignored-gap' | 'signs' | 'decorated' | 'number' | 'time' | 'chapter';

/**
 * Tells of the lines and gaps that were kept as text though they look like breaks.
 *
 * @param chapters Each without its title and notes, with what its blocks are to its division into scenes.
 */
export function tellOfKept(
	chapters: readonly { blocks: readonly Block[]; signs: readonly (Sign | null)[] }[],
	rhythm: Rhythm,
	report: Report
): void {
	const found = new Map<Doubt, { first: Block; times: number }>();
	for (const { blocks, signs } of chapters) {
		for (const [at, one] of blocks.entries()) {
			const doubt = signs[at] === null ? doubtOf(blocks, at, rhythm) : null;
			if (!doubt) continue;
			const known = found.get(doubt);
			if (known) known.times += 1;
			else found.set(doubt, { first: one, times: 1 });
		}
	}
	for (const [doubt, { first, times }] of found) {
		const others = times > 1 ? ` (and ${times - 1} more)` : '';
		tell(report, `${doubt}-kept`, `${messages[doubt](first.gap)}${others}.`, first);
	}
}

const messages: Readonly<Record<Doubt, (gap: number) => string>> = {
	gap: (gap) =>
		`A gap of ${gap} lines is no break: the sentence goes on, or what it sets off is too short for a scene`,
	'ignored-gap': (gap) => `A gap of ${gap} lines is no break, for breaks are drawn in this text`,
	signs: () => 'A line of signs is a pause of the story and no break',
	decorated: () => 'A line between signs is text, for it doesn’t return',
	number: () => 'A number alone on its line is text, for it doesn’t count up with others',
	time: () =>
		'A word of time alone on its line is text, for nothing parts it from what stands above',
	chapter: () => 'A paragraph begins as a chapter’s heading does, but it is text'
};

function doubtOf(blocks: readonly Block[], at: number, rhythm: Rhythm): Doubt | null {
	const one = blocks[at];
	const before = blocks[at - 1];
	if (!one) return null;
	const parted = !before || before.kind === 'rule' || before.kind === 'heading';
	if (!parted && rhythm.wide !== null && one.gap >= rhythm.wide && !isWideGap(blocks, at, rhythm))
		return 'gap';
	if (!parted && hidesGaps(rhythm, one.gap) && blocks[at + 1]) return 'ignored-gap';
	// what ends a chapter parts nothing
	if (one.kind !== 'text' || at === blocks.length - 1) return null;
	const text = plainOf(one);
	if (text.length > 200) return null;
	if (!/[\p{L}\p{N}]/u.test(text)) return /["“”«»「」]/.test(text) || !text ? null : 'signs';
	if (one.lines.length === 1 && decorated(text)) return 'decorated';
	if (/^(?:\d{1,3}|[IVXLC]{2,7})[.)]?$/.test(text)) return 'number';
	if (one.lines.length === 1 && isTimeHeading(text)) return 'time';
	return isChapterLine(one.lines[0]?.plain ?? '') ? 'chapter' : null;
}

const spelt =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' '
	);

/** `Chapter 3: …` as its kind and number; null where it has none. */
function numberOf(title: string): { kind: string; value: number } | null {
	const found = /^(\p{L}+)\.?\s*#?\s*(\d{1,4}|\p{L}+)\b/u.exec(title.toLowerCase());
	const [, kind = '', number = ''] = found ?? [];
	const value = /^\d/.test(number) ? Number(number) : spelt.indexOf(number);
	return found && value >= 0 ? { kind, value } : null;
}

/** Tells where chapters are numbered with gaps. A number 1 may begin anew, as in a second part. */
export function tellOfNumbers(chapters: readonly ChapterDraft[], report: Report): void {
	const last = new Map<string, number>();
	const numbered = chapters.flatMap(({ title, line }) => {
		const number = title !== null && isChapterLine(title) ? numberOf(title) : null;
		return number ? [{ ...number, line }] : [];
	});
	for (const { kind, value, line } of numbered) {
		const before = last.get(kind);
		last.set(kind, value);
		if (before === undefined && (value < 2 || numbered.length < 2)) continue;
		if (before !== undefined && (value === before + 1 || value === 1)) continue;
		const message =
			before === undefined
				? `The first chapter has the number ${value}; nothing stands before it.`
				: `Chapter ${before} is followed by chapter ${value}; they are kept in their order.`;
		report.notices.push({ code: 'chapter-numbers', message, line });
	}
}

/**
 * Tells that a text has no title, and whether its first line could be one.
 *
 * @param first The story's first block; undefined where the chapters have titles.
 */
export function tellOfNoTitle(first: Block | undefined, report: Report): void {
	const text = first?.kind === 'text' && first.lines.length === 1 ? plainOf(first) : '';
	const like =
		mayBeTitle(text) && wordCount(text) <= 8 && !endsSentence(text) && !beginsSpeech(text);
	if (like) {
		const message =
			'The first line could be a title, but nothing says so: it is text, and the story has no title.';
		report.notices.push({ code: 'first-line-kept', message, line: first ? lineOf(first) : null });
		return;
	}
	const message = 'The text gives no title; lists show a name made of the file’s.';
	report.notices.push({ code: 'no-title', message, line: null });
}
