/**
 * Breaks a title into lines that fit. Knows no fonts: widths are told by whoever draws.
 */

/** What stays on one line, and whether a space follows it. */
interface Piece {
	text: string;
	space: boolean;
}

/** Width of a text at a type size of 1. */
export type Measure = (text: string) => number;

/** Scripts that are broken between words without a space, or between any two characters. */
const SPACELESS =
	/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]/u;
/** What may not begin a line, and what may not end one, in such scripts. */
const CLOSES =
	/^[\p{Pe}\p{Pf}\p{M}、。，．！？：；…‥ー・々ぁぃぅぇぉっゃゅょァィゥェォッャュョ%,.!?:;]/u;
const OPENS = /[\p{Ps}\p{Pi}]$/u;
const DASH = /[-‐–—/]$/u;

const words = new Intl.Segmenter('en', { granularity: 'word' });
const graphemes = new Intl.Segmenter('en');

export const charactersIn = (text: string): string[] =>
	[...graphemes.segment(text)].map(({ segment }) => segment);

/** A text's pieces in order. */
export function piecesOf(text: string): Piece[] {
	const pieces: Piece[] = [];
	for (const { segment } of words.segment(text)) {
		const last = pieces.at(-1);
		if (/^\s+$/.test(segment)) {
			if (last) last.space = true;
		} else if (last && !last.space && !mayBreak(last.text, segment)) last.text += segment;
		else pieces.push({ text: segment, space: false });
	}
	return pieces;
}

function mayBreak(before: string, after: string): boolean {
	if (CLOSES.test(after) || OPENS.test(before)) return false;
	if (DASH.test(before)) return true;
	const [first = ''] = after;
	return SPACELESS.test(Array.from(before).at(-1) ?? '') || SPACELESS.test(first);
}

/** How many lines a title may have at a type size, in px. */
export type Sizes = readonly (readonly [size: number, lines: number])[];

/**
 * Sets a title at the largest size it fits at, its lines about equally long. One that fits at none is cut
 * at the smallest size, with an ellipsis.
 * @param width in px
 * @param sizes the largest first
 */
export function fitTitle(
	title: string,
	width: number,
	sizes: Sizes,
	measure: Measure
): { size: number; lines: string[] } {
	const pieces = piecesOf(title);
	const widths = new Map<string, number>();
	const known: Measure = (text) => {
		const value = widths.get(text) ?? measure(text);
		widths.set(text, value);
		return value;
	};
	for (const [size, most] of sizes) {
		const room = width / size;
		if (pieces.some(({ text }) => known(text) > room)) continue;
		const lines = balanced(pieces, room, known);
		if (lines.length <= most) return { size, lines };
	}
	const [size, most] = sizes.at(-1) ?? [40, 1];
	const room = width / size;
	const lines = wrap(divided(pieces, room, known), room, known);
	if (lines.length <= most) return { size, lines };
	const last = `${lines[most - 1] ?? ''}…`;
	return { size, lines: [...lines.slice(0, most - 1), cutToFit(last, room, known)] };
}

/** The least width that takes no more lines: a title with one word on its last line looks like a mistake. */
function balanced(pieces: readonly Piece[], room: number, measure: Measure): string[] {
	let lines = wrap(pieces, room, measure);
	let [low, high] = [room / 2, room];
	for (let step = 0; step < 7 && lines.length > 1; step++) {
		const middle = (low + high) / 2;
		const tried = wrap(pieces, middle, measure);
		if (tried.length <= lines.length) [lines, high] = [tried, middle];
		else low = middle;
	}
	return lines;
}

function wrap(pieces: readonly Piece[], room: number, measure: Measure): string[] {
	const space = measure(' ');
	const lines: string[] = [];
	let line = '';
	let length = 0;
	let gap = false;
	for (const piece of pieces) {
		const width = measure(piece.text);
		const lead = gap ? space : 0;
		if (line !== '' && length + lead + width > room) {
			lines.push(line);
			[line, length] = [piece.text, width];
		} else {
			line += (gap ? ' ' : '') + piece.text;
			length += lead + width;
		}
		gap = piece.space;
	}
	return line === '' ? lines : [...lines, line];
}

/** Pieces that are wider than a line, cut into their characters. */
const divided = (pieces: readonly Piece[], room: number, measure: Measure): Piece[] =>
	pieces.flatMap((piece) =>
		measure(piece.text) <= room
			? [piece]
			: charactersIn(piece.text).map((text, at, all) => ({
					text,
					space: piece.space && at === all.length - 1
				}))
	);

/** A text, or as much of its start as fits, with an ellipsis. */
export function cutToFit(text: string, room: number, measure: Measure): string {
	if (measure(text) <= room) return text;
	const characters = charactersIn(text.replace(/…$/, ''));
	let [low, high] = [0, characters.length];
	const start = (count: number) => `${characters.slice(0, count).join('').trimEnd()}…`;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (measure(start(middle)) <= room) low = middle;
		else high = middle - 1;
	}
	return start(low);
}
