/** Lists that authors write on one line, and lists that are gathered from several places. */

/**
 * Splits a list, but never within brackets: what stands in them is said of one entry.
 *
 * @param separator With the flag `g`.
 */
export function splitOutsideBrackets(text: string, separator: RegExp): string[] {
	let masked = text;
	// brackets within brackets are masked from the inside, as deep as people nest them
	for (let depth = 0; depth < 3; depth += 1)
		masked = masked.replace(/\([^()]*\)|\[[^[\]]*\]|（[^（）]*）|【[^【】]*】/g, (inner) =>
			'_'.repeat(inner.length)
		);
	const parts: string[] = [];
	let from = 0;
	for (const found of masked.matchAll(separator)) {
		parts.push(text.slice(from, found.index));
		from = found.index + found[0].length;
	}
	return [...parts, text.slice(from)];
}

/** Tags stand between commas or semicolons, or behind hash marks; a slash joins a pairing. */
export function splitTags(text: string): string[] {
	const hashed = /^(?:#\S+\s*)+$/.test(text);
	return splitOutsideBrackets(text, hashed ? /\s*#|\s+/g : /\s*[,;、，|•·]\s*/g)
		.map((tag) =>
			tag
				.replace(/^#/, '')
				.replace(/[\s.]+$/, '')
				.trim()
		)
		.filter((tag) => /[\p{L}\p{N}]/u.test(tag));
}

/** Names that have a capital within: not where one tag ends and the next begins. */
const innerCapital =
	/(?:^|[\s/(])(?:Ma?c|De|Du|La|Le|Di|Da|Van|Von|Fitz|Al|You|Tik|Deviant|Live|i|e)$/;

/**
 * Splits entries that were glued together when a page was copied: `Slow BurnFound Family`.
 *
 * @param text Without commas; with them it is one entry and stays so.
 */
export function unglue(text: string): string[] {
	if (/[,;]/.test(text)) return [text];
	const parts: string[] = [];
	let from = 0;
	for (const { index } of text.matchAll(/(?<=[\p{Ll}\d)\]!?'’"])(?=\p{Lu})/gu)) {
		if (innerCapital.test(text.slice(from, index))) continue;
		parts.push(text.slice(from, index));
		from = index;
	}
	return [...parts, text.slice(from)];
}

/** Adds entries that aren't there yet, whatever their case. */
export function addNew(list: string[], entries: readonly string[]): void {
	const known = new Set(list.map((entry) => entry.toLowerCase()));
	for (const entry of entries) {
		if (known.has(entry.toLowerCase())) continue;
		known.add(entry.toLowerCase());
		list.push(entry);
	}
}
