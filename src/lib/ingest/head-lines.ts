/** Lines that stand above stories: bylines, counters, contents, a manuscript's sender. Each is told by the line alone. */
import type { Layout } from './sites';
import { isHeadField, readLabel } from './labels';
import { endsSentence, wordCount } from './prose-signs';
import { readCount } from './sites';

const by =
	/^[([]?(?:written |an? (?:\w+ )?(?:story|fic|fanfic|one-?shot|drabble|[a-z]+-fic) |story |fanfic |fic |posted )?(?:by|von|por|par)[:：]?\s+@?(\S.{0,60}?)[)\]]?$/i;

/** `A play in one scene, by T. Oduya`. */
const described = /^[Aa]n? [\p{L} -]{3,40},? by (\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})$/u;

/** The author that a byline names, or null. */
export function bylineOf(plain: string): string | null {
	const name = by.exec(plain.trim())?.[1] ?? described.exec(plain.trim())?.[1];
	if (!name || wordCount(name) > 5 || wordCount(name) === 0) return null;
	// a sentence ends so, but so does an initial
	if (/[.!?,;:]$/.test(name) && !/(?:^|[\s.])(?:\p{Lu}|[JS]r)\.$/u.test(name)) return null;
	return /^(?:the|a|an|now|then|his|her|my|your|its|their|that|this)\b/.test(name) ? null : name;
}

/** Reads, votes and comments in one line, as Wattpad's pages have them: `583 4 2`. */
export function countersOf(plain: string): number[] | null {
	const parts = plain.trim().split(/\s+/);
	if (parts.length !== 3) return null;
	const counts = parts.map((part) => readCount(part));
	return counts.every((count) => count !== null) ? counts : null;
}

/** The same with their names: `12.4K Reads 830 Votes 41 Part Story`. */
export function namedCounters(plain: string): [string, number][] {
	if (plain.length > 90) return [];
	const found = Array.from(
		plain.matchAll(/(\d[\d.,]*[km]?)\s*(reads?|votes?|comments?|parts?)\b/gi)
	);
	const rest = found.reduce((text, [whole]) => text.replace(whole, ''), plain);
	if (found.length < 2 || /\d/.test(rest) || wordCount(rest) > 2) return [];
	return found.map(([, count = '', name = '']) => [
		name.toLowerCase().replace(/s?$/, 's'),
		readCount(count) ?? 0
	]);
}

/** FanFiction.net's line of facts: `Rated: Fiction T - English - Romance - Words: 1,200 - …`. */
export function ratedLine(plain: string): string[] | null {
	if (!/^rated:?\s*(?:fiction\s*)?(?:k\+?|t|m|ma)\b.*\s-\s/i.test(plain)) return null;
	return plain.replace(/^rated:?\s*/i, '').split(/\s+-\s+/);
}

/** The menu of a story's chapters, whose lines are glued together when it is copied: `1. One2. Two3. Three`. */
export function isGluedContents(plain: string): boolean {
	const numbers = Array.from(plain.matchAll(/(?:^|(?<=\D))(\d{1,3})\. ?(?=\S)/g), (found) =>
		Number(found[1])
	);
	return (
		numbers.length >= 2 &&
		numbers[0] === 1 &&
		numbers.every((number, at) => number === at + 1) &&
		!/[.!?]["”]?$/.test(plain)
	);
}

/** The heading of a list of chapters. */
export function isContentsHeading(plain: string): boolean {
	return /^(?:(?:table of )?contents|inhalt(?:sverzeichnis)?|índice|sommaire|table des matières|indice|目次|目录)[.:]?$/i.test(
		plain.trim()
	);
}

/** An entry of such a list: numbered, or with leaders or a wide space and a page. */
export function isContentsEntry(plain: string): boolean {
	return (
		plain.length < 90 &&
		(/^(?:[ivxlc]+|\d{1,3})[.)]?\s+\S/i.test(plain) ||
			/(?:(?:\.\s?){3,}\s*|\s{3,}|\t)\d+$/.test(plain)) &&
		!/[.!?]["”]$/.test(plain)
	);
}

/** What stands above a manuscript that was sent somewhere: an address, a telephone, a count of words. */
export function isSender(plain: string): boolean {
	return (
		plain.length < 200 &&
		/^\S+@\S+\.\w{2,}$|\b(?:about|approx\.?|approximately|ca\.?|circa)? ?\d[\d,.]* words\b|^\+?[\d ()/-]{8,20}$/i.test(
			plain.trim()
		)
	);
}

/** A label that stories' own text doesn't have at the start of a line; on a known site's page its sections count too. */
export function isSureLabel(plain: string, site: Layout | null): boolean {
	if (countersOf(plain) || ratedLine(plain) || namedCounters(plain).length > 0) return true;
	const label = readLabel(plain);
	if (label === null) return false;
	if (!label.marked) return site === 'ao3' || label.field === 'summary';
	if (label.field === 'note' || label.field === 'end-note') return site === 'ao3';
	if (label.field === 'text') return site !== null;
	return (
		isHeadField(label.field) &&
		(!endsSentence(label.value) ||
			/^(?:summary|warnings|title|note)$/.test(label.field) ||
			label.value === '')
	);
}

const anyLabel = /^(?:\p{Lu}[\p{L}'’/ -]{1,24}|\p{Lo}[\p{Lo}\p{M} ]{1,24})\s?[:：]\s*[^\s"“«]/u;

/** A name and a value like the labelled lines around it, where the name is none that we know. */
export function isUnknownLabel(plain: string): boolean {
	return plain.length < 120 && anyLabel.test(plain) && readLabel(plain) === null;
}

/** What somebody did who isn't the author: `Cover by Ann`. */
const credit =
	/^(?:written|story|posted|requested|inspired|suggested|prompted|cover(?: art)?|art(?:work)?|banner|edited|translated|illustrated|submitted|beta(?:'?d|ed)?(?: ?read)?|.*:.*|(?:chapter|part|book|volume) \S+)$/i;

/** `Title by Somebody` on one line. */
export function titleAndAuthor(text: string): { title: string; author: string } | null {
	const found =
		/^["“*]?(\S.{0,80}?)["”*]?,? by:? (@\S{1,40}|[\p{Lu}\d_].{0,40}|[a-z]\w*[\d_]\w*)$/u.exec(text);
	if (!found?.[1] || !found[2] || wordCount(found[2]) > 4 || /[.!?]$/.test(found[2])) return null;
	if (credit.test(found[1])) return null;
	const capital = found[1]
		.split(/\s+/)
		.every((word) => /^[^\p{L}]*[\p{Lu}\d]/u.test(word) || word.length < 5);
	return capital ? { title: found[1], author: found[2] } : null;
}
