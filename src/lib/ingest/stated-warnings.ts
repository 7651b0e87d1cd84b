/** Warnings as authors state them, one entry each, in their own words. */

import { splitOutsideBrackets } from './lists';

/** What people write before the list itself. */
const lead =
	/^(?:(?:this|the|my) (?:story|fic|fanfic|chapter|work|one-?shot|book|piece|text)|it|there (?:is|are|will be))?\s*(?:may |will |does )?(?:contains?|includes?|features?|has|have|deals? with|be)?\s*(?:the following)?\s*[:-]?\s*/i;

/**
 * Splits a statement at commas, semicolons and "and".
 *
 * @param text One statement, such as `Blood, minor injuries and a funeral`.
 */
export function splitWarnings(text: string): string[] {
	const one = text.replace(/\s+/g, ' ').trim();
	const list = one.replace(lead, '') || one;
	return splitOutsideBrackets(list, /\s*(?:[,;、，；،؛•·|\n]|\s\/\s|\.\s+(?=\p{Lu}))\s*/gu)
		.flatMap(splitAnd)
		.map((entry) =>
			entry
				.replace(/^(?:and|&|und|y|et|e|plus)\s+/i, '')
				.replace(/^for\s+/i, '')
				.replace(/^([^()[\]【】]*)[)\]】]\s*$/, '$1')
				.replace(/[\s.!*_\p{Extended_Pictographic}\ufe0f]+$/u, '')
				.replace(/^[\s*_-]+/, '')
				.trim()
		)
		.filter((entry) => /[\p{L}\p{N}]/u.test(entry));
}

/** "and" joins two warnings, unless they share a noun behind it: `drug and alcohol abuse`. */
function splitAnd(entry: string): string[] {
	const parts = splitOutsideBrackets(entry, /\s+(?:and|&)\s+/gi);
	if (parts.length < 2) return [entry];
	const last = parts.at(-1) ?? '';
	const single = parts.slice(0, -1).some((part) => !part.includes(' '));
	const shared =
		single &&
		/^\S+ \S+$/.test(last) &&
		!/^(?:an?|the|some|mild|minor|graphic|major|mentions?|implied)\s/i.test(last);
	return shared ? [entry] : parts;
}

/** Marks a content warning within a note. */
const within =
	/(?:^|\n|[.!?(])\s*(?:tw|cw|tw\/cw|cw\/tw|(?:(?:content|trigger) )?warnings?)\s*(?:[:–-]|for\b|of\b)\s*([^.!\n)]{2,200})/i;

/** In capitals it needs no stop before it: `also TW for drowning`. */
const inCapitals =
	/(?<!\p{L})(?:TW|CW|TW\/CW|CW\/TW)s?\s*(?:[:–-]|for\b|of\b)\s*([^.!\n)]{2,200})/gu;
/** Where a note goes on to speak of something else. */
const aside =
	/\s+(?:(?:for |in )?(?:this|next|the (?:next|last|first)|later|upcoming) (?:chapters?|parts?|one|update|scenes?|fic|story)|so (?:please|be|proceed|read|take|if)|(?:please|be) (?:careful|safe|warned|mindful)|read (?:at|with|safely)|proceed\b|stay safe|ahead\b|below\b|but (?:nothing|nobody|no|not|it)\b).*$/isu;
/** No warning, but a sentence that stood among them. */
const sentence =
	/^(?:nobody|no one|nothing|none|but|though|i|i'm|you|it|it's|this|that|there|there's|so|if|please|read|proceed|be|don't|not)\b/i;

/**
 * The warnings that a note states: `TW: blood`, or "trigger warning for blood".
 *
 * @param text Plain text of one paragraph.
 */
export function warningsIn(text: string): string[] {
	const first = within.exec(text)?.[1];
	const found = first === undefined ? [] : [first];
	for (const [, list = ''] of text.matchAll(inCapitals)) if (list !== first) found.push(list);
	const entries = found.flatMap((list) => splitWarnings(list.replace(aside, '')));
	return [...new Set(entries)].filter((entry) => !sentence.test(entry.replace(/’/g, "'")));
}
