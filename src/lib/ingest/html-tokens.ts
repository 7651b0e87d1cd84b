/**
 * HTML as a row of tags and texts, read in one pass. Not a browser's parser: whatever is shown is parsed again by
 * the sanitiser; this finds paragraphs and layout only.
 */

export type HtmlToken =
	| { kind: 'text'; text: string; at: number }
	/** What a browser wouldn't show: the content of a button, a picture's `<desc>`, … */
	| { kind: 'unseen'; text: string; at: number }
	| { kind: 'open' | 'close'; name: string; attributes: string; text: string; at: number };

/** Elements whose content is no text of the page. */
const unread: ReadonlySet<string> = new Set(
	'script style noscript template svg math iframe object embed select textarea button video audio canvas'.split(
		' '
	)
);
/** Of these the content is no text at all, and one that never ends takes the rest of the page. */
const code: ReadonlySet<string> = new Set(['script', 'style']);
/** Longer than any tag that a person or a site writes. */
const longestTag = 20_000;

/**
 * Cuts HTML into tokens. Comments, declarations and elements that hold no text are left out.
 *
 * @param html The document or a part of it.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
	let at = 0;
	/** Names whose end was looked for and not found: it isn't further on either. */
	const endless = new Set<string>();
	while (at < html.length) {
		const next = html.indexOf('<', at);
		const until = next < 0 ? html.length : next;
		if (until > at) yield { kind: 'text', text: html.slice(at, until), at };
		if (next < 0) return;
		const tag = readTag(html, next);
		if (tag === null) {
			const end = endOfDeclaration(html, next);
			if (end === next) yield { kind: 'text', text: '&lt;', at: next };
			at = Math.max(end, next + 1);
			continue;
		}
		const { token, end } = tag;
		at = end;
		if (unread.has(token.name)) {
			if (token.kind === 'close' || token.text.endsWith('/>')) continue;
			const found = endless.has(token.name) ? null : endOf(html, token.name, end);
			if (found === null) endless.add(token.name);
			const until = found ?? (code.has(token.name) ? html.length : end);
			if (!code.has(token.name)) yield { kind: 'unseen', text: html.slice(end, until), at: end };
			at = until;
		} else yield token;
	}
}

function readTag(html: string, at: number) {
	const name = /^<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)/.exec(html.slice(at, at + 40));
	if (!name?.[2]) return null;
	let quote = '';
	for (let end = at + name[0].length; end < html.length && end - at < longestTag; end += 1) {
		const character = html[end] ?? '';
		if (quote) {
			if (character === quote) quote = '';
		} else if (character === '<') return null;
		else if (character === '"' || character === "'") quote = character;
		else if (character === '>') {
			const attributes = html.slice(at + name[0].length, end);
			const kind = name[1] ? ('close' as const) : ('open' as const);
			const token = {
				...{ kind, name: name[2].toLowerCase(), attributes },
				...{ text: html.slice(at, end + 1), at }
			};
			return { token, end: end + 1 };
		}
	}
	return null;
}

/** Where a comment or a declaration ends; the same place when it is none. */
function endOfDeclaration(html: string, at: number): number {
	if (html.startsWith('<!--', at)) {
		const end = html.indexOf('-->', at + 4);
		return end < 0 ? html.length : end + 3;
	}
	if (!/^<[!?]/.test(html.slice(at, at + 2))) return at;
	const end = html.indexOf('>', at);
	return end < 0 ? html.length : end + 1;
}

function endOf(html: string, name: string, from: number): number | null {
	const close = new RegExp(`</${name}\\s*>`, 'gi');
	close.lastIndex = from;
	return close.exec(html) ? close.lastIndex : null;
}

/**
 * The value of an attribute.
 *
 * @param attributes What stands in a tag behind its name.
 * @returns The empty string when it isn't there.
 */
export function attribute(attributes: string, name: string): string {
	const found = new RegExp(
		`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`,
		'i'
	).exec(attributes);
	return found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
}
