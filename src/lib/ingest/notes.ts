/** The author speaking to the reader, told from the story by its labels, its place and its voice. */
import { block, plainOf, remove, type Block, type Report } from './document';
import { readLabel } from './labels';
import { toLine } from './text-blocks';
import { wordCount } from './prose-signs';
import { splitWarnings } from './stated-warnings';
import { addNew } from './metadata';

export interface TakenNotes {
	start: Block[][];
	end: Block[][];
	/** The story without them. */
	rest: Block[];
	/** Warnings that a note stated. */
	warnings: string[];
}

/** What only an author says, to a reader. Each of them is rare within a story's own text. */
const voice =
	/\b(?:(?:thanks?|thank you)(?: you)?(?: all| guys| everyone)?(?: so much| very much)? (?:for|to (?:all|everyone|my)) (?:\w+ ){0,3}?(?:reading|read|reviews?|reviewing|comments?|votes?|voting|kudos|support|favou?rit|follow|waiting|beta)|please (?:\w+ )?(?:review|comment|vote|leave (?:a |me )?(?:kudos|review|comment)|let me know|read (?:and|&) review|don't (?:forget|copy|repost))|let me know (?:what|if|how|in the (?:comments|reviews))|(?:kudos|comments|reviews|votes) (?:and|&|are|make|is)\b|(?:hope|hoping) (?:you|you guys|you all|y'all|everyone|u) (?:\w+ )?(?:enjoy|like|liked|enjoyed)|see you (?:\w+ ){0,2}?(?:next|in the next|soon|later)|next (?:chapter|update|part) (?:will|is|should|coming|soon)|i (?:do not|don't|dont) own|(?:all rights|characters) belong to|all characters are|my first (?:fic|fanfic|fanfiction|story|attempt|time writing|chapter)|(?:this|the) (?:chapter|fic|fanfic|story|one-?shot|update) (?:is|was|has been|will|took|might|came|contains|takes place|turned)|this is (?:my|a|an|basically|the) .{0,30}(?:fic|fanfic|fanfiction|story|one-?shot|chapter|oneshot|au)\b|sorry (?:for|about|that|if) (?:\w+ ){0,4}?(?:late|wait|delay|update|mistakes|typos|grammar|short|long|spelling)|english is(?:n't| not) my|i(?:'ve| have)? (?:decided|wanted|tried) to (?:write|post|update|upload)|r ?& ?r\b|constructive criticism|cross-?posted|beta'?d|unbeta|find me on|follow me on|gracias por leer|danke fürs lesen|merci d'avoir lu|obrigad[ao] por ler)/i;

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
 * @param wide A gap of this size ends a note; null where gaps mean nothing.
 */
export function takeNotes(
	blocks: readonly Block[],
	wide: number | null,
	report: Report
): TakenNotes {
	const taken: TakenNotes = { start: [], end: [], rest: [], warnings: [] };
	for (let at = 0; at < blocks.length;) {
		const one = blocks[at];
		if (!one) break;
		const length = labelled(blocks, at, wide);
		if (length === 0) {
			taken.rest.push(one);
			at += 1;
			continue;
		}
		const note = blocks.slice(at, at + length);
		const before = taken.rest.some(isStory);
		const after = blocks.slice(at + length).some(isStory);
		const place = before && (!after || at > blocks.length / 2) ? taken.end : taken.start;
		if (before && after) {
			const message = 'A note within the story was moved to its chapter’s notes.';
			report.notices.push({ code: 'note-moved', message, line: one.lines[0]?.number ?? null });
		}
		const content = unlabel(note, taken, report);
		if (content.length > 0) place.push(content);
		at += length;
	}
	takeByVoice(taken, wide);
	trimRules(taken, report);
	return taken;
}

const isNoRule = (one: Block) => one.kind !== 'rule';
const isStory = (one: Block) => one.kind !== 'rule' && one.kind !== 'picture';

/** How many blocks a labelled note takes from here; 0 for none. */
function labelled(blocks: readonly Block[], at: number, wide: number | null): number {
	const one = blocks[at];
	const first = one?.lines[0]?.plain.replace(/[’‘]/g, "'") ?? '';
	if (!one || (one.kind !== 'text' && one.kind !== 'heading') || first === '') return 0;
	if (bracketed.test(first)) return bracketedLength(blocks, at);
	const label = readLabel(first);
	const isNote =
		label?.field === 'note' || label?.field === 'end-note' || label?.field === 'warnings';
	if (!isNote || !trusted(label.name, one, label.marked)) return 0;
	const alone = label.value === '' && one.lines.length === 1;
	if (blocks[at + 1]?.kind === 'quote' && alone) return 2;
	return extent(blocks, at, wide, alone);
}

/** `Note:` may be a character's; an author's are plural, or say whose they are, or stand alone on the line. */
function trusted(name: string, one: Block, marked: boolean): boolean {
	if (/^(?:spoilers|timeline|feedback|beta|betas|thanks|prompt|an|triggers|text)$/.test(name))
		return marked && wordCount(plainOf(one)) > 1;
	return name !== 'note' || marked;
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
 * Where a labelled note ends: at a rule, a wide gap or a word that says so. With nothing of these, one at the
 * chapter's end takes all, one before or within the story a single paragraph.
 */
function extent(blocks: readonly Block[], at: number, wide: number | null, alone: boolean): number {
	let words = 0;
	const least = alone ? 2 : 1;
	for (let end = at + 1; end <= blocks.length; end += 1) {
		const next = blocks[end];
		if (!next) return tail(blocks, at, words) ? end - at : Math.min(least, end - at);
		if (closing.test(plainOf(next))) return end - at + 1;
		const parted =
			next.kind === 'rule' ||
			next.kind === 'heading' ||
			(wide !== null && next.gap >= wide && end - at >= least);
		const another = readLabel(next.lines[0]?.plain ?? '')?.field === 'note';
		words += wordCount(plainOf(next));
		if (parted || another)
			return end - at <= longestBetween || words < longestWords ? end - at : least;
	}
	return least;
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
		addNew(
			taken.warnings,
			splitWarnings([label.value, ...first.lines.slice(1).map(({ plain }) => plain)].join(' '))
		);
		if (label.value === '')
			for (const other of others) addNew(taken.warnings, splitWarnings(plainOf(other)));
		if (line)
			report.removed.add(line.plain.slice(0, line.plain.length - label.value.length).trim());
		return label.value === '' ? [] : others;
	}
	const kept = others.filter((one) => {
		const dropped = one.kind === 'rule' || closing.test(plainOf(one));
		if (dropped) remove(one, report);
		return !dropped;
	});
	for (const one of kept) warn(plainOf(one), taken);
	const text =
		line && label && isLabelOnly(label.name) ? withoutLabel(first, label.value, report) : first;
	if (text) warn(plainOf(text), taken);
	return text ? [text, ...kept] : kept;
}

/** Labels that say nothing but that a note begins; a disclaimer's own word is part of it. */
function isLabelOnly(name: string): boolean {
	return /note|^a\/?n|^an$|^a\.n|nota|anmerkung|примеч|автора|書き|がき|说|ملاحظ|话/.test(name);
}

function withoutLabel(of: Block, value: string, report: Report): Block | null {
	const [line, ...others] = of.lines;
	if (!line) return of;
	const label = line.plain.slice(0, line.plain.length - value.length).trim();
	report.removed.add(label);
	if (value === '') return others.length > 0 ? { ...of, lines: others } : null;
	const source = cutLabel(line.source, label, of.markup === 'html');
	const read =
		of.markup === 'html'
			? { number: line.number, source, plain: value }
			: toLine({ number: line.number, text: source }, of.markup);
	return { ...of, lines: [read, ...others] };
}

/** The source behind a label: its letters are found among markup, in their order. */
export function cutLabel(source: string, label: string, html: boolean): string {
	const letters = [...label.replace(/[\s*_\\]/g, '')];
	let at = 0;
	while (letters.length > 0 && at < source.length) {
		if (html && source[at] === '<') at = source.indexOf('>', at);
		else if (source.startsWith(letters[0] ?? '', at)) letters.shift();
		at += 1;
	}
	const rest = source.slice(at).replace(/^(?:\s|&nbsp;)+/, '');
	const marks = /^(\*{1,3}|_{1,3})(?=\s|$)/.exec(rest);
	return (marks ? rest.slice(marks[0].length) : rest.replace(/^(?:<\/[a-z]+>\s*)+/, '')).trim();
}

/** A content warning within a note: `TW: blood`, or "trigger warning for blood". */
function warn(text: string, taken: TakenNotes): void {
	const found =
		/(?:^|\n|[.!?(]\s*)\s*(?:tw|cw|tw\/cw|cw\/tw|(?:content |trigger )warnings?)\s*(?:[:–-]|for\b|of\b)\s*([^.\n)]{2,200})/i.exec(
			text
		);
	if (found?.[1]) addNew(taken.warnings, splitWarnings(found[1]));
}

/** At the ends of a chapter, parted from it by a rule or a wide gap, the author's voice is enough. */
function takeByVoice(taken: TakenNotes, wide: number | null): void {
	const { rest } = taken;
	const parted = (at: number) =>
		rest[at]?.kind === 'rule' || (wide !== null && at > 0 && (rest[at]?.gap ?? 0) >= wide);
	let from = rest.length - 1;
	while (from > 0 && !parted(from)) from -= 1;
	const last = rest.slice(from).filter((one) => one.kind !== 'rule');
	if (from > 0 && isSpoken(last)) {
		taken.rest = rest.slice(0, from);
		taken.end.unshift(last);
	} else takeClosingWords(taken);
	let to = 1;
	while (to < taken.rest.length && !parted(to)) to += 1;
	const first = taken.rest.slice(0, to).filter((one) => one.kind !== 'rule');
	if (to < taken.rest.length && isSpoken(first) && taken.rest.slice(to).some(isStory)) {
		taken.rest = taken.rest.slice(to);
		taken.start.push(first);
	}
	for (const note of [...taken.start, ...taken.end])
		for (const one of note) warn(plainOf(one), taken);
}

/** Last paragraphs without a rule before them: only as far as each is the author's beyond doubt. */
function takeClosingWords(taken: TakenNotes): void {
	const { rest } = taken;
	let from = rest.length;
	while (from > 1) {
		const one = rest[from - 1];
		const text = one ? plainOf(one).replace(/[’‘]/g, "'") : '';
		if (one?.kind !== 'text' || /^["“«]/.test(text) || wordCount(text) > 80 || !voice.test(text))
			break;
		from -= 1;
	}
	if (from < rest.length) taken.end.unshift(taken.rest.splice(from));
}

/** Whether the author speaks in every other paragraph at least, and not for long. */
function isSpoken(blocks: readonly Block[]): boolean {
	const texts = blocks.map((one) => plainOf(one).replace(/[’‘]/g, "'"));
	const words = texts.reduce((sum, text) => sum + wordCount(text), 0);
	const spoken = texts.filter((text) => voice.test(text)).length;
	const speech = texts.filter((text) => /^["“«「]/.test(text)).length;
	return (
		blocks.length > 0 &&
		blocks.length <= 12 &&
		words <= 250 &&
		speech === 0 &&
		spoken * 3 >= blocks.length
	);
}

/** Rules that parted notes from the story part nothing now. */
function trimRules(taken: TakenNotes, report: Report): void {
	const first = taken.rest.findIndex(isNoRule);
	const from = first < 0 ? taken.rest.length : first;
	const to = taken.rest.findLastIndex(isNoRule) + 1;
	for (const one of [...taken.rest.slice(0, from), ...taken.rest.slice(Math.max(from, to))]) {
		remove(one, report);
	}
	taken.rest = taken.rest.slice(from, to);
}
