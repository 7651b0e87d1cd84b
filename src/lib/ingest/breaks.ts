/** Where one scene ends and the next begins: drawn rules, headings, and gaps against the document's own rhythm. */
import { plainOf, type Block } from './document';
import { decorated } from './ornaments';
import { endsSentence, isTitleCase, wordCount } from './prose-signs';
import { isBracketed, isPlaceLike, isTimeHeading, isViewHeading } from './scene-headings';

/** What the story's blocks say about the author's habits. */
export interface Rhythm {
	/** A gap of this many blank lines or more is a break; null where gaps mean nothing. */
	wide: number | null;
	/** The gap between ordinary paragraphs. */
	base: number;
	/** A gap of this size would be a break if breaks were not drawn; else null. */
	ignored: number | null;
	/** Decorated words that return, so that they are breaks and not headings. */
	returning: ReadonlySet<string>;
}

/** At most this share of the gaps may be wide: what is common is no break. */
const mostWide = 0.3;

/**
 * Learns the rhythm of a story.
 *
 * @param blocks All of its blocks, without head and notes.
 */
export function rhythmOf(blocks: readonly Block[]): Rhythm {
	const gaps: number[] = [];
	const decorations = new Map<string, number>();
	let rules = 0;
	for (const [at, current] of blocks.entries()) {
		const before = blocks[at - 1];
		const text = current.kind === 'text' ? plainOf(current) : '';
		const found = text ? decorated(text) : null;
		if (found) decorations.set(text, (decorations.get(text) ?? 0) + 1);
		// rules at the ends part the story from something else
		if (current.kind === 'rule' && at > 0 && at < blocks.length - 1) rules += 1;
		if (before && current.kind !== 'rule' && before.kind !== 'rule') gaps.push(current.gap);
	}
	const returning = new Set(
		[...decorations].filter(([, times]) => times > 1).map(([text]) => text)
	);
	const base = commonest(gaps);
	const drawn = rules > 0 || returning.size > 0;
	const width = widthOf(gaps, base);
	return { base, returning, wide: drawn ? null : width, ignored: drawn ? width : null };
}

function commonest(gaps: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1;
}

/** The smallest gap that is rare enough to mean something; in text by lines blank lines come more freely. */
function widthOf(gaps: readonly number[], base: number): number | null {
	const share = base === 0 ? mostWide / 2 : mostWide;
	// a list or some lines of dialogue make a rhythm of their own in a short text
	const fewest = base === 0 ? 6 : 3;
	for (const width of [...new Set(gaps)].filter((gap) => gap > base).sort((a, b) => a - b)) {
		const wide = gaps.filter((gap) => gap >= width).length;
		if (wide <= Math.max(1, gaps.length * share) && gaps.length >= fewest) return width;
	}
	return null;
}

export type Sign = 'rule' | 'heading' | 'gap';

/**
 * What the blocks of a chapter are to its division into scenes: a sign for those that begin one, null for a part of the
 * story.
 */
export function signsOf(blocks: readonly Block[], rhythm: Rhythm): (Sign | null)[] {
	return blocks.map((_, at) => signAt(blocks, at, rhythm));
}

function signAt(blocks: readonly Block[], at: number, rhythm: Rhythm): Sign | null {
	const current = blocks[at];
	if (!current) return null;
	if (current.kind === 'rule') return 'rule';
	if (current.kind === 'heading') return 'heading';
	const text = current.kind === 'text' ? plainOf(current) : '';
	if (text && rhythm.returning.has(text) && !isTimeHeading(text) && !isViewHeading(text))
		return 'rule';
	if (isHeading(blocks, at, rhythm)) return 'heading';
	return isWideGap(blocks, at, rhythm) ? 'gap' : null;
}

/** Whether a line heads a scene: by what it says, or by how it looks behind a break. */
function isHeading(blocks: readonly Block[], at: number, rhythm: Rhythm): boolean {
	const current = blocks[at];
	const next = blocks[at + 1];
	if (current?.kind !== 'text' || current.lines.length !== 1 || !next || next.kind === 'rule')
		return false;
	const line = current.lines[0];
	const text = line?.plain ?? '';
	if (!line || text === '' || text.length > 100 || wordCount(text) > 14) return false;
	if (isTimeHeading(text) || isViewHeading(text)) {
		// a lone word of time may be a sentence without its stop
		return (
			wordCount(text) > 1 ||
			isStyled(line.source, current) ||
			decorated(text) !== null ||
			behindBreak(blocks, at, rhythm) ||
			isBracketed(text)
		);
	}
	if (!behindBreak(blocks, at, rhythm)) {
		return (
			isBracketed(text) && isStyled(line.source, current) && isTitleCase(text) && current.gap > 0
		);
	}
	if (isBracketed(text)) return true;
	if (decorated(text) && wordCount(text) <= 6) return true;
	if (
		isStyled(line.source, current) &&
		!endsSentence(text) &&
		wordCount(text) <= 8 &&
		isTitleCase(text)
	)
		return true;
	return (
		isPlaceLike(text) &&
		wordCount(text) <= 7 &&
		isLonger(next) &&
		(isStyled(line.source, current) || current.centred || wordCount(text) > 1)
	);
}

/** Wholly in emphasis, or at least begun and ended in it: half a bracket may have been left out. */
function isStyled(source: string, of: Block): boolean {
	if (of.markup === 'html')
		return /^<(?:strong|em|u)>/.test(source) && /<\/(?:strong|em|u)>\W*$/.test(source);
	return /^(?:\*{1,3}|_{1,3})\S/.test(source) && /(?:\*{1,3}|_{1,3})\W*$/.test(source);
}

/** A heading has text below it. */
function isLonger(next: Block): boolean {
	return next.kind !== 'text' || wordCount(plainOf(next)) > 3;
}

function behindBreak(blocks: readonly Block[], at: number, rhythm: Rhythm): boolean {
	const before = blocks[at - 1];
	if (!before) return true;
	if (before.kind === 'rule' || before.kind === 'heading') return true;
	const text = before.kind === 'text' ? plainOf(before) : '';
	return rhythm.returning.has(text) || isWideGap(blocks, at, rhythm);
}

/** Whether the gap before a block parts two scenes. */
export function isWideGap(blocks: readonly Block[], at: number, rhythm: Rhythm): boolean {
	const current = blocks[at];
	const before = blocks[at - 1];
	if (!current || !before || rhythm.wide === null || current.gap < rhythm.wide) return false;
	if (before.kind === 'rule' || before.kind === 'heading' || current.kind === 'picture')
		return false;
	if (isSetOff(blocks, at, rhythm.wide) || isSong(blocks, at - 1)) return false;
	// a sentence that goes on is no break
	return (
		!/[,;:–—]$/.test(plainOf(before)) &&
		!/^\p{Ll}/u.test(plainOf(current).replace(/^["“‘'*_…. ]+/, ''))
	);
}

/** Verse that the paragraph before it announces; books leave more room below it. */
function isSong(blocks: readonly Block[], at: number): boolean {
	const verse = blocks[at];
	const before = blocks[at - 1];
	return (
		verse?.kind === 'text' &&
		verse.lines.length > 1 &&
		verse.join === 'break' &&
		before !== undefined &&
		/[:,—–-]$/.test(plainOf(before))
	);
}

/** Whether a gap would be a break if the author didn't draw them. */
export function hidesGaps({ ignored }: Rhythm, gap: number): boolean {
	return ignored !== null && gap >= ignored;
}

/** A sign, a message or a line of verse set off by gaps on both sides is no scene of its own. */
function isSetOff(blocks: readonly Block[], at: number, wide: number): boolean {
	const alone = (index: number) => {
		const one = blocks[index];
		const after = blocks[index + 1];
		if (one?.kind !== 'text' || !after || index === 0 || one.gap < wide || after.gap < wide)
			return false;
		const text = plainOf(one);
		// announced by what stands before it: `The sign said:`
		if (/[:,—–]$/.test(plainOf(blocks[index - 1] ?? one))) return true;
		const heading =
			isPlaceLike(text) || isBracketed(text) || isTimeHeading(text) || isViewHeading(text);
		return wordCount(text) < 25 && !heading;
	};
	return alone(at) || alone(at - 1);
}
