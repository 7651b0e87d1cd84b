/** Looking ahead in a head: whether more of it follows, and where its list of chapters ends. */
import { isChapterLine } from './chapters';
import { plainOf, type Block } from './document';
import { bylineOf, isContentsEntry, isContentsHeading, isSureLabel } from './head-lines';
import { readLabel } from './labels';
import { endsSentence, wordCount } from './prose-signs';
import type { Layout } from './sites';

/** Unlabelled lines that may stand between two labelled ones. */
const longestGap = 8;
/** More words than this are no blurb. */
export const mostBlurb = 350;

/** A line of dialogue; a title or a blurb may be quoted, but nobody says it there. */
const isSpeech = (line: string) => /^["“«„「][^"”»]{1,200}[,!?.…]["”»」]\s+\p{Ll}/u.test(line);

/** Words of several blocks. */
export const words = (blocks: readonly Block[]) =>
	blocks.reduce((sum, one) => sum + wordCount(plainOf(one)), 0);

/** AO3 writes it below the notes at a work's start. */
const belowNotes = /^\(?see the end of the (?:chapter|work) for/i;

/** Whether head lines follow within a few lines: no speech stands between, and no more than a blurb's words. */
export function isAhead(blocks: readonly Block[], at: number, site: Layout | null): boolean {
	if (isTitlePage(blocks, at)) return true;
	let count = 0;
	for (const [index, next] of blocks.slice(at, at + 1 + longestGap).entries()) {
		const line = plainOf(next);
		if (next.message || (index > 0 && isChapterLine(line))) return false;
		if (index > 1 && isAtSceneHead(blocks.slice(at + 1, at + index), next)) return false;
		if (index > 0 && next.kind !== 'quote' && isSureLabel(line, site)) return true;
		if (index > 0 && site === 'ao3' && belowNotes.test(line)) return true;
		if (isSpeech(line)) return false;
		count += next.kind === 'quote' ? 0 : wordCount(line);
		if (count > mostBlurb) return false;
	}
	return false;
}

/** Nothing but a few words on each line, until a byline or the list of contents: no story begins with so few. */
function isTitlePage(blocks: readonly Block[], at: number): boolean {
	const end = blocks.slice(at + 1, at + 6).findIndex((one) => {
		const line = plainOf(one);
		return isContentsHeading(line) || (/^by\s/i.test(line) && bylineOf(line) !== null);
	});
	return (
		end >= 0 &&
		blocks.slice(at, at + 1 + end).every((one) => {
			const line = plainOf(one);
			return (
				one.kind === 'rule' ||
				(wordCount(line) <= 10 && !endsSentence(line) && !isChapterLine(line))
			);
		})
	);
}

/** `[CW: …]` behind a rule, or a gap wider than those before it, heads a scene: what stands above is story. */
function isAtSceneHead(before: readonly Block[], one: Block): boolean {
	const line = plainOf(one).trim();
	if (!/^\[.*\]$/.test(line) || readLabel(line)?.field !== 'warnings') return false;
	return before.at(-1)?.kind === 'rule' || before.every(({ gap }) => gap < one.gap);
}

/** Where a list of chapters ends that begins at an index: its entries return as headings. */
export function contentsEnd(blocks: readonly Block[], at: number): number {
	let end = at + 1;
	for (; end < blocks.length; end += 1) {
		const next = blocks[end];
		if (!next) break;
		const lines = next.lines.map(({ plain }) => plain);
		const entries = lines.filter(
			(line, index) =>
				isContentsEntry(line) ||
				// right below each other they head nothing
				(isChapterLine(line) &&
					(next.gap === 0 ||
						isChapterLine(lines[index + 1] ?? lines[index - 1] ?? '') ||
						returns(blocks, line, end)))
		);
		// one of many may be written as no other is
		const listed = entries.length >= lines.length * 0.9;
		const runs = next.gap === 0 && wordCount(plainOf(next)) < 12;
		const entry = next.kind === 'list' || (next.kind === 'text' && (listed || runs));
		if (!entry) break;
	}
	return end;
}

/** Whether a line stands a second time behind an index. */
export function returns(blocks: readonly Block[], text: string, at: number): boolean {
	return blocks.slice(at + 1).some((other) => other.lines.length === 1 && plainOf(other) === text);
}

/** A name or a title without what is written differently each time. */
export const same = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
