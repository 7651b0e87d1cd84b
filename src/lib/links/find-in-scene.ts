/**
 * Finds a place in one scene, and says how sure that is. How, and what else was weighed: docs/decisions/places.md.
 */
import search from 'approx-string-match';
import type { Place } from '../story/model';
import { foldText, type FoldedText } from './folded-text';
import { blockStarts, type Spot } from './place';

/** Where a place was found in a scene. */
export interface Match extends Spot {
	/** From 0 (nothing speaks for it) to 1 (the very words between the very words). */
	confidence: number;
}

/** The share of its letters that some words have in common, in order, with any text of their language. */
const CHANCE = 0.2;
/**
 * Characters of a quote that weigh as much as its context. In its own scene longer quotes speak for themselves; in
 * another the same words may stand by chance, or because people repeat themselves, so that what is around counts more.
 */
const HALF_WEIGHT = { own: 20, other: 90 } as const;
/** A quote shorter than this is not looked for by itself: it would be found all over. */
const SPEAKING = 24;
/** The share of a quote's characters that may differ for it to be a candidate at all. */
const MOST_ERRORS = 0.6;
/** Candidates looked at closely: a quote of two letters may stand in a scene a thousand times. */
const MOST_CANDIDATES = 1000;
/** The most that can speak for a place whose quote itself is not there, only what stood around it. */
const QUOTE_GONE = 0.3;

/** A place's words, folded. */
interface Wanted {
	quote: string;
	before: string;
	after: string;
}

/**
 * Looks for a place in a scene's text.
 *
 * @param place Only its words, and its paragraph where two candidates are alike, are looked at.
 * @param blocks The scene's blocks of plain text.
 * @param which Whether the scene is the place's own, or stands for it; or another one.
 * @returns The best match; null when the scene has nothing like it.
 */
export function findInScene(
	place: Pick<Place, 'quote' | 'before' | 'after' | 'paragraph'>,
	blocks: readonly string[],
	which: keyof typeof HALF_WEIGHT = 'own'
): Match | null {
	const wanted = {
		quote: foldText(place.quote).text,
		before: foldText(place.before).text,
		after: foldText(place.after).text
	};
	const text = blocks.join('\n');
	const scene = foldText(text);
	const starts = blockStarts(blocks);
	const matches = candidates(wanted, scene.text)
		.slice(0, MOST_CANDIDATES)
		.map(([from, to]) => ({
			...spotOf(withSigns(place.quote, text, rangeOf(scene, from, to)), starts),
			confidence: confidenceOf(wanted, scene.text, [from, to], HALF_WEIGHT[which])
		}))
		.sort((a, b) => b.confidence - a.confidence);
	return bestOf(matches, place.paragraph);
}

/** The best match; of those that are nearly as good, the one that stands nearest to where the place was. */
function bestOf(matches: readonly Match[], paragraph: number): Match | null {
	const [best] = matches;
	if (!best) return null;
	const distance = (match: Match) => Math.abs(match.paragraph - paragraph);
	return matches
		.filter(({ confidence }) => confidence > best.confidence - 0.02)
		.reduce((near, match) => (distance(match) < distance(near) ? match : near), best);
}

/** Stretches of a folded text that may be the quote, the same one perhaps twice. */
function candidates({ quote, before, after }: Wanted, text: string): Range[] {
	if (quote === '') return [];
	const found: Range[] = [];
	for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
		found.push([at, at + quote.length]);
	if (found.length > 0 && quote.length >= SPEAKING) return found;

	const add = (from: number, to: number) => {
		if (!found.some(([a, b]) => a === from && b === to)) found.push([from, to]);
	};
	if (quote.length >= SPEAKING)
		for (const { start, end } of search(text, quote, Math.floor(quote.length * MOST_ERRORS)))
			add(start, end);
	// with its context: finds a quote of one word, and one of which little was left
	const lead = before === '' ? '' : `${before} `;
	const whole = `${lead}${quote}${after === '' ? '' : ` ${after}`}`;
	for (const { start, end } of search(text, whole, Math.floor(whole.length * MOST_ERRORS))) {
		const from = Math.max(start, start + lead.length - 12);
		const within = text.slice(from, Math.min(end, start + lead.length + quote.length + 12));
		const [match] = search(within, quote, quote.length);
		if (match && match.end > match.start) add(from + match.start, from + match.end);
		else add(Math.min(end, start + lead.length), Math.min(end, start + lead.length + quote.length));
	}
	return found;
}

/** How sure it is that a stretch of a folded text is the place. */
function confidenceOf(
	{ quote, before, after }: Wanted,
	text: string,
	[from, to]: Range,
	halfWeight: number
) {
	const room = (context: string) => Math.ceil(context.length * 1.5);
	const likeQuote = likeness(quote, text.slice(from, to));
	const likeBefore = likeness(before, text.slice(Math.max(0, from - room(before)), from));
	const likeAfter = likeness(after, text.slice(to, to + room(after)));
	const around = before.length + after.length;
	// a text that is nothing but the quote has no context that could differ
	if (around === 0) return likeQuote;
	const likeContext = (likeBefore * before.length + likeAfter * after.length) / around;
	const weight = quote.length / (quote.length + halfWeight);
	const confidence = weight * likeQuote + (1 - weight) * likeContext;
	return likeQuote > 0 ? confidence : Math.min(confidence, QUOTE_GONE);
}

/** A word; in scripts without spaces between them, a letter. */
const token =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/**
 * How much of some words a stretch of text holds in their order, counted in letters, above what chance finds: from 0
 * to 1. By words and not by letters: an edit distance by letters finds half of any text in any other.
 */
function likeness(words: string, text: string): number {
	if (words === '') return 0;
	if (text.includes(words)) return 1;
	const wanted: string[] = words.match(token) ?? [];
	const there: string[] = text.match(token) ?? [];
	// the heaviest common subsequence, a row a word
	let row = new Array<number>(there.length + 1).fill(0);
	for (const word of wanted) {
		const next = [0];
		there.forEach((other, at) => {
			const here = word === other ? (row[at] ?? 0) + word.length : 0;
			next.push(Math.max(here, row[at + 1] ?? 0, next[at] ?? 0));
		});
		row = next;
	}
	const letters = wanted.reduce((sum, { length }) => sum + length, 0);
	return Math.max(0, ((row.at(-1) ?? 0) / letters - CHANCE) / (1 - CHANCE));
}

/** A stretch of the scene's text, in code units from its start. */
type Range = [from: number, to: number];

/** Where a stretch of the folded text is in the text itself. */
function rangeOf({ origin }: FoldedText, from: number, to: number): Range {
	const start = origin[from] ?? 0;
	return [start, to > from ? (origin[to - 1] ?? start) + 1 : start];
}

const signs = { before: /^[^\p{L}\p{M}\p{N}]*/u, after: /[^\p{L}\p{M}\p{N}]*$/u };

/** Takes in the quotation marks and the like that the quote begins and ends with, where they still stand. */
function withSigns(quote: string, text: string, [from, to]: Range): Range {
	const lead = signs.before.exec(quote)?.[0] ?? '';
	const tail = signs.after.exec(quote)?.[0] ?? '';
	if (lead === quote) return [from, to];
	return [
		from >= lead.length && text.startsWith(lead, from - lead.length) ? from - lead.length : from,
		text.startsWith(tail, to) ? to + tail.length : to
	];
}

/** The same stretch by its block. */
function spotOf([from, to]: Range, starts: readonly number[]): Spot {
	const paragraph = Math.max(
		0,
		starts.findLastIndex((start) => start <= from)
	);
	return { paragraph, offset: from - (starts[paragraph] ?? 0), length: to - from };
}
