/** The author speaking to the reader, told from the story by its labels, its place and its voice. */
import {
	block,
	lineOf,
	plainOf,
	remove,
	tell,
	tellTaken,
	type Block,
	type Report
} from './document';
import type { Rhythm } from './breaks';
import { cutLabel } from './cut-label';
import { isLabelOnly, labelReason } from './head-fields';
import { readLabel } from './labels';
import { toLine } from './text-blocks';
import { wordCount } from './prose-signs';
import { isFarewell, isSpoken, isTold, opens, voice } from './voice';
import { splitWarnings, warningsIn } from './stated-warnings';
import { addNew } from './lists';
import { Removed } from './removed';
import type { SceneStatement } from './scene-marks';

export interface TakenNotes {
	start: Block[][];
	end: Block[][];
	/** The story without them. */
	rest: Block[];
	/** Warnings that a note stated. */
	warnings: string[];
	/** Those that stand at the head of a scene. */
	ofScenes: SceneStatement[];
}

/** Marks a note where it begins in brackets: `(A/N: …)`, `[AN …]`. */
const bracketed = /^[([{【（]\s*(?:a\/?n|author'?s?'? notes?|n\/a|note)\b\s*[:;.,–-]?/i;
/** Closes one: `(End of A/N)`. */
const closing =
	/^[^\p{L}]*(?:end (?:of )?(?:a\/?n|author'?s? notes?)|a\/?n (?:over|end|ends))[^\p{L}]*$/iu;
/** A note between scenes is short; more is story that a label stands above. */
const longestBetween = 8;
const longestWords = 450;

/**
 * Takes the notes out of a chapter.
 *
 * @param blocks The chapter without its title.
 * @param rhythm What gaps mean in the text: one that is rare ends a labelled note even where breaks are drawn.
 */
export function takeNotes(
	blocks: readonly Block[],
	rhythm: Pick<Rhythm, 'wide' | 'ignored'>,
	report: Report
): TakenNotes {
	const wide = rhythm.wide ?? rhythm.ignored;
	const taken: TakenNotes = { start: [], end: [], rest: [], warnings: [], ofScenes: [] };
	let gap = 0;
	for (let at = 0; at < blocks.length;) {
		const one = blocks[at];
		if (!one) break;
		const length = labelled(blocks, at, wide);
		if (length === 0) {
			taken.rest.push(gap > one.gap ? { ...one, gap } : one);
			gap = 0;
			at += 1;
			continue;
		}
		if (isOfScene(one, taken)) {
			takeOfScene(blocks.slice(at, at + length), taken, report);
			// the gap above it is the scene's
			gap = one.gap;
			at += length;
			continue;
		}
		const note = blocks.slice(at, at + length);
		const before = taken.rest.some(isStory);
		const after = blocks.slice(at + length).some(isStory);
		const ends = readLabel(one.lines[0]?.plain ?? '')?.field === 'end-note';
		const place = ends || before ? taken.end : taken.start;
		if (before && after && !ends) {
			const message = 'A note within the story was moved to its chapter’s notes.';
			report.notices.push({ code: 'note-moved', message, line: one.lines[0]?.number ?? null });
		}
		if (isCutOpen(blocks, at, length, wide)) {
			const message = 'Nothing marks where the note above ends; it was ended before this line.';
			tell(report, 'note-end-guessed', message, blocks[at + length]);
		}
		const content = unlabel(note, taken, report);
		if (content.length > 0) place.push(content);
		at += length;
	}
	takeByVoice(taken, rhythm.wide, report);
	trimRules(taken, report);
	// a labelled note may stand above or below what was known by its voice
	const place = ([first]: Block[]) => lineOf(first) ?? 0;
	for (const notes of [taken.start, taken.end]) notes.sort((a, b) => place(a) - place(b));
	return taken;
}

/** `[CW: …]`, or any line of warnings with story above it: it speaks of what follows, not of the whole. */
function isOfScene(one: Block, taken: TakenNotes): boolean {
	const line = one.lines[0]?.plain ?? '';
	if (readLabel(line)?.field !== 'warnings') return false;
	return taken.rest.some(isStory) || /^\[.*\]$/.test(line.trim());
}

function takeOfScene(group: readonly Block[], taken: TakenNotes, report: Report): void {
	const line = lineOf(group[0]) ?? 0;
	const stated: TakenNotes = { start: [], end: [], rest: [], warnings: [], ofScenes: [] };
	// its lines are told as a whole, below
	unlabel(group, stated, { ...report, removed: new Removed() });
	taken.ofScenes.push({ at: line, warnings: stated.warnings, bridge: null });
	for (const one of group) remove(one, report, 'statement about a scene');
}

const isNoRule = (one: Block) => one.kind !== 'rule';
const isStory = (one: Block) => one.kind !== 'rule' && one.kind !== 'picture';
/** Whether story stands above an index. */
function hasStory(blocks: readonly Block[], at: number): boolean {
	const first = blocks.findIndex(isStory);
	return first >= 0 && first < at;
}

/** How many blocks a labelled note takes from here; 0 for none. */
function labelled(blocks: readonly Block[], at: number, wide: number | null): number {
	const one = blocks[at];
	const first = one?.lines[0]?.plain.replace(/[’‘]/g, "'") ?? '';
	if (!one || one.message || (one.kind !== 'text' && one.kind !== 'heading') || first === '')
		return 0;
	if (bracketed.test(first)) return bracketedLength(blocks, at);
	const label = readLabel(first);
	const early = label?.field === 'summary' && !hasStory(blocks, at);
	const isNote = label !== null && (early || /^(?:note|end-note|warnings)$/.test(label.field));
	if (!isNote || !trusted(label.name, one, label.marked)) return 0;
	if (label.name === 'note' && !isSetApart(blocks, at, wide)) return 0;
	// `WARNING: THIN ICE` within a scene is a sign that somebody reads
	if (/^warnings?$/.test(label.name) && !isSetApart(blocks, at, wide) && hasStory(blocks, at))
		return 0;
	const alone = label.value === '' && one.lines.length === 1;
	if (blocks[at + 1]?.kind === 'quote' && alone) return 2;
	if (label.field === 'warnings' || label.field === 'summary') return alone ? 2 : 1;
	return extent(blocks, at, wide, alone);
}

/** `Note:` may be a character's; an author's are plural, or say whose they are, or stand alone on the line. */
function trusted(name: string, one: Block, marked: boolean): boolean {
	if (/^(?:spoilers|timeline|feedback|beta|betas|thanks|prompt|an|triggers|text)$/.test(name))
		return marked && wordCount(plainOf(one)) > 1;
	return name !== 'note' || marked;
}

/** At the beginning, or behind a rule or a wide gap. */
function isSetApart(blocks: readonly Block[], at: number, wide: number | null): boolean {
	const before = blocks[at - 1];
	const gap = blocks[at]?.gap ?? 0;
	return before === undefined || before.kind === 'rule' || (wide !== null && gap >= wide);
}

/** Up to the closing bracket, or one block. */
function bracketedLength(blocks: readonly Block[], at: number): number {
	let depth = 0;
	for (let end = at; end < Math.min(blocks.length, at + 12); end += 1) {
		for (const character of plainOf(blocks[end] ?? block('text', [])).match(/[()[\]{}（）【】]/g) ??
			[]) {
			if (/[([{【（]/.test(character)) depth += 1;
			else if (/[)\]}】）]/.test(character)) depth -= 1;
		}
		if (depth <= 0) return end - at + 1;
	}
	return 1;
}

/**
 * Where a labelled note ends: at a rule, a wide gap, another label or a word that says so. With nothing of these,
 * one at the chapter's end takes all, one before or within the story a single paragraph.
 */
function extent(blocks: readonly Block[], at: number, wide: number | null, alone: boolean): number {
	let words = 0;
	const least = Math.min(alone ? 2 : 1, blocks.length - at);
	for (let end = at + 1; end < blocks.length; end += 1) {
		const next = blocks[end];
		if (!next) break;
		if (closing.test(plainOf(next))) return end - at + 1;
		const gap = wide !== null && next.gap >= wide && end - at >= least;
		if (next.kind === 'rule' || next.kind === 'heading' || gap || isAnother(next)) {
			const more = blocks.slice(at + least, end);
			const closes = (gap || next.kind === 'rule') && isFarewell(more);
			const whole = end - at <= longestBetween && words < longestWords;
			return whole && (closes || isTold(more)) ? end - at : least;
		}
		words += wordCount(plainOf(next));
	}
	const all = alone || isSetApart(blocks, at, wide) || isTold(blocks.slice(at + least));
	return all && tail(blocks, at, words) ? blocks.length - at : least;
}

/** Whether a note's end was a guess: story follows, and nothing stands between. */
function isCutOpen(
	blocks: readonly Block[],
	at: number,
	length: number,
	wide: number | null
): boolean {
	const next = blocks[at + length];
	const first = blocks[at]?.lines[0]?.plain ?? '';
	const last = blocks[at + length - 1];
	if (!next || !last || !isStory(next) || next.kind === 'heading' || isAnother(next)) return false;
	const said = bracketed.test(first) || closing.test(plainOf(last)) || last.kind === 'quote';
	const field = readLabel(first)?.field;
	return !said && field !== 'warnings' && field !== 'summary' && (wide === null || next.gap < wide);
}

function isAnother(one: Block): boolean {
	const field = readLabel(one.lines[0]?.plain ?? '')?.field;
	return field === 'note' || field === 'end-note';
}

/** Whether what follows is the end of the chapter and not its story. */
function tail(blocks: readonly Block[], at: number, words: number): boolean {
	const before = blocks
		.slice(0, at)
		.filter(isStory)
		.reduce((sum, one) => sum + wordCount(plainOf(one)), 0);
	return before > 0 && (words < longestWords || words < before / 3);
}

/** Takes the label away from a note's first line; a label alone is no paragraph. */
function unlabel(note: readonly Block[], taken: TakenNotes, report: Report): Block[] {
	const [first, ...others] = note;
	if (!first) return [];
	const line = first.lines[0];
	const label = line ? readLabel(line.plain.replace(/^[([{【（]\s*/, '')) : null;
	if (label?.field === 'warnings') {
		tellTaken('warnings', first, 'its label', report);
		addNew(
			taken.warnings,
			splitWarnings([label.value, ...first.lines.slice(1).map(({ plain }) => plain)].join(' '))
		);
		if (label.value === '')
			for (const other of others) addNew(taken.warnings, splitWarnings(plainOf(other)));
		if (line)
			report.removed.add(
				line.plain.slice(0, line.plain.length - label.value.length).trim(),
				labelReason,
				line.number
			);
		return label.value === '' ? [] : others;
	}
	const kept = others.filter((one) => {
		const dropped = one.kind === 'rule' || closing.test(plainOf(one));
		if (dropped) remove(one, report, 'end of a note');
		return !dropped;
	});
	for (const one of kept) warn(one, taken, report);
	const quoted = kept.flatMap((one) =>
		one.kind === 'quote' && kept.length === 1 ? one.children : [one]
	);
	const text =
		line && label && (isLabelOnly(label.name) || label.field === 'summary')
			? withoutLabel(first, label.value, report)
			: first;
	if (text) warn(text, taken, report);
	return text ? [text, ...quoted] : quoted;
}

function withoutLabel(of: Block, value: string, report: Report): Block | null {
	return unbracket(behindLabel(of, value, report));
}

/** The bracket that closes a note whose opening one went with its label. */
function unbracket(of: Block | null): Block | null {
	const last = of?.lines.at(-1);
	if (!of || !last || !/^[^([{【（]*[)\]}】）]\W*$/.test(last.plain)) return of;
	const source = last.source.replace(/[)\]}】）](?=\W*$)/, '');
	const plain = last.plain.replace(/[)\]}】）](?=\W*$)/, '').trim();
	return { ...of, lines: [...of.lines.slice(0, -1), { ...last, source, plain }] };
}

function behindLabel(of: Block, value: string, report: Report): Block | null {
	const [line, ...others] = of.lines;
	if (!line) return of;
	const label = line.plain.slice(0, line.plain.length - value.length).trim();
	report.removed.add(label, labelReason, line.number);
	if (value === '') return others.length > 0 ? { ...of, lines: others } : null;
	const source = cutLabel(line.source, label, of.markup === 'html');
	const read =
		of.markup === 'html'
			? { number: line.number, source, plain: value }
			: toLine({ number: line.number, text: source }, of.markup);
	return { ...of, lines: [read, ...others] };
}

/** Takes the warnings that a note states. */
function warn(of: Block, taken: TakenNotes, report: Report): void {
	const known = taken.warnings.length;
	addNew(taken.warnings, warningsIn(plainOf(of)));
	if (taken.warnings.length === known) return;
	tellTaken('warnings', of, 'said in a note', report);
	const message = 'A note states content warnings; they are the story’s warnings too.';
	tell(report, 'warnings-in-note', message, of);
}

/** At the ends of a chapter, parted from it by a rule or a wide gap, the author's voice is enough. */
function takeByVoice(taken: TakenNotes, wide: number | null, report: Report): void {
	const { rest } = taken;
	const tellOf = (one: Block | undefined) => {
		const message = 'This was taken for a note by what it says: no label marks it.';
		tell(report, 'note-by-voice', message, one);
	};
	const parted = (at: number) =>
		rest[at]?.kind === 'rule' || (wide !== null && at > 0 && (rest[at]?.gap ?? 0) >= wide);
	let from = rest.length - 1;
	while (from > 0 && !parted(from)) from -= 1;
	const last = rest.slice(from).filter((one) => one.kind !== 'rule');
	if (from > 0 && isSpoken(last)) {
		taken.rest = rest.slice(0, from);
		taken.end.push(last);
		tellOf(last[0]);
	} else if (takeClosingWords(taken)) tellOf(taken.end.at(-1)?.[0]);
	let to = 1;
	while (to < taken.rest.length && !parted(to)) to += 1;
	const first = taken.rest.slice(0, to).filter((one) => one.kind !== 'rule');
	if (to < taken.rest.length && isSpoken(first) && taken.rest.slice(to).some(isStory)) {
		taken.rest = taken.rest.slice(to);
		taken.start.push(first);
		tellOf(first[0]);
	} else takeOpeningWords(taken);
	for (const note of [...taken.start, ...taken.end])
		for (const one of note) warn(one, taken, report);
}

/**
 * Last paragraphs without a rule before them: only as far as each is the author's beyond doubt.
 *
 * @returns Whether there were any.
 */
function takeClosingWords(taken: TakenNotes): boolean {
	const { rest } = taken;
	let from = rest.length;
	while (from > 1) {
		const one = rest[from - 1];
		const text = one ? plainOf(one).replace(/[’‘]/g, "'") : '';
		if (one?.kind !== 'text' || /^["“«]/.test(text) || wordCount(text) > 80 || !voice.test(text))
			break;
		from -= 1;
	}
	if (from === rest.length) return false;
	taken.end.push(taken.rest.splice(from));
	return true;
}

/** First paragraphs without a rule below them, in the same way. */
function takeOpeningWords(taken: TakenNotes): void {
	const { rest } = taken;
	const to = rest.findIndex((one) => one.kind !== 'text' || !opens(plainOf(one)));
	if (to > 0 && rest.slice(to).some(isStory)) taken.start.push(taken.rest.splice(0, to));
}

/** Rules that parted notes from the story part nothing now. */
function trimRules(taken: TakenNotes, report: Report): void {
	const first = taken.rest.findIndex(isNoRule);
	const from = first < 0 ? taken.rest.length : first;
	const to = taken.rest.findLastIndex(isNoRule) + 1;
	for (const one of [...taken.rest.slice(0, from), ...taken.rest.slice(Math.max(from, to))]) {
		remove(one, report, 'rule beside a note or a chapter’s end');
	}
	taken.rest = taken.rest.slice(from, to);
}
