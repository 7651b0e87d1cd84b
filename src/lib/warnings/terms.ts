/** Reads terms as `words.ts` writes them. */
import { lists } from './words/lists';

/** One place of a term: one of these words, up to `gap` words of any kind behind the place before it. */
export interface Place {
	gap: number;
	words: readonly string[];
}

/**
 * What a list of terms stands for.
 *
 * @param terms Parted by `|` or line breaks, as `words.ts` describes them.
 * @returns Each term as it is spelled, with the orders that its words may stand in: its places, the first without a gap.
 * @throws Error on a list that `words/lists.ts` doesn't have, and on a term that begins or ends with a gap or has two in a row.
 */
export function readTerms(terms: string): { spelled: string; orders: Place[][] }[] {
	return terms
		.split(/[|\n]/u)
		.map((term) => term.trim())
		.filter((term) => term !== '')
		.map((spelled) => ({
			spelled,
			orders: ordersOf(spelled.split(/\s+/u)).flatMap(apart).map(placesOf)
		}));
}

/** `a <>3 b` stands for `a ..3 b` and for `b ..3 a`. */
function ordersOf(written: readonly string[]): (readonly string[])[] {
	const turn = written.findIndex((one) => one.startsWith('<>'));
	if (turn === -1) return [written];
	const gap = written[turn]?.replace('<>', '..') ?? '';
	const [left, right] = [written.slice(0, turn), written.slice(turn + 1)];
	return [
		[...left, gap, ...right],
		[...right, gap, ...left]
	];
}

/**
 * A place has one word at a time: `the home/nursing_home` stands for `the home` and `the nursing home`, which are looked for
 * one by one. The alternatives of one word stay together.
 */
function apart(written: readonly string[]): (readonly string[])[] {
	const at = written.findIndex((slot) => slot.includes('_'));
	const slot = written[at];
	if (slot === undefined) return [written];
	const alternatives = slot.split('/');
	const short = alternatives.filter((words) => !words.includes('_')).join('/');
	const long = alternatives.filter((words) => words.includes('_')).map((words) => words.split('_'));
	return [...(short === '' ? [] : [[short]]), ...long].flatMap((words) =>
		apart([...written.slice(0, at), ...words, ...written.slice(at + 1)])
	);
}

function placesOf(written: readonly string[]): Place[] {
	const places: Place[] = [];
	let gap: number | null = null;
	for (const one of written) {
		const length = /^\.\.(\d{1,2})$/u.exec(one)?.[1];
		if (length === undefined) {
			places.push({ gap: gap ?? 0, words: one.split('/').flatMap(spellings) });
			gap = null;
		} else if (places.length > 0 && gap === null) gap = Number(length);
		else throw new Error(`A term begins with a gap, or has two in a row: ${written.join(' ')}`);
	}
	if (gap !== null || places.length === 0)
		throw new Error(`A term ends with a gap: ${written.join(' ')}`);
	return places;
}

function spellings(written: string): string[] {
	if (written.startsWith('@')) {
		const [name = '', possessive] = written.slice(1).split("'");
		const list = lists[name];
		if (list === undefined) throw new Error(`There is no list “${written}”`);
		const all = list.split('/').flatMap(spellings);
		return possessive === undefined ? all : all.map((word) => `${word}'s`);
	}
	return written.endsWith('~') ? inflections(written.slice(0, -1)) : [written];
}

/** The regular forms of a verb. Some are no words (`killling`): they can't be met, so they do no harm. */
function inflections(verb: string): string[] {
	const last = verb.at(-1) ?? '';
	if (last === 'e') return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
	const forms = [verb, `${verb}s`, `${verb}es`, `${verb}ed`, `${verb}ing`];
	forms.push(`${verb}${last}ed`, `${verb}${last}ing`);
	if (last === 'y') forms.push(`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`);
	return forms;
}
