/** Plain text written as HTML, the way a browser writes it back, so that sanitising changes nothing. */

/**
 * Escapes text that stands between tags.
 *
 * @param text Plain text.
 * @returns HTML; the no-break space is written as `&nbsp;`, as the HTML standard's serialisation does.
 */
export function escapeText(text: string): string {
	return /[&<>\u00a0]/.test(text)
		? text
				.replace(/&/g, '&amp;')
				.replace(/</g, '&lt;')
				.replace(/>/g, '&gt;')
				.replace(/\u00a0/g, '&nbsp;')
		: text;
}

/**
 * The tag that begins a link; those who follow it leave no trace.
 *
 * @param url Plain text: an address that begins with `https:`, `http:` or `mailto:`.
 */
export function openLink(url: string): string {
	return `<a href="${escapeAttribute(url)}" rel="noreferrer noopener">`;
}

/**
 * Escapes text that stands between the double quotes of an attribute.
 *
 * @param text Plain text.
 */
export function escapeAttribute(text: string): string {
	return escapeText(text).replace(/"/g, '&quot;');
}
