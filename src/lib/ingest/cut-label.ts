/**
 * The source of a line behind its label: the label's letters are found among the markup, in their order.
 *
 * @param source Text, Markdown or inline HTML.
 * @param label As it stands at the start of the line's plain text.
 * @param html Whether tags are to be skipped.
 */
export function cutLabel(source: string, label: string, html: boolean): string {
	const letters = Array.from(label.replace(/[\s*_\\]/g, ''));
	let at = 0;
	while (letters.length > 0 && at < source.length) {
		if (html && source[at] === '<') at = source.indexOf('>', at);
		else if (source.startsWith(letters[0] ?? '', at)) letters.shift();
		at += 1;
	}
	const rest = source.slice(at).replace(/^(?:\s|&nbsp;)+/, '');
	const opened = html ? '' : (/^(\*{1,3}|_{1,3})\S/.exec(source)?.[1] ?? '');
	// label and text in one emphasis: the text keeps it
	if (
		opened &&
		source.endsWith(opened) &&
		!source.slice(opened.length, at).includes(opened) &&
		!rest.startsWith(opened)
	)
		return opened + rest;
	const marks = /^(\*{1,3}|_{1,3})(?=\s|$)/.exec(rest);
	return (marks ? rest.slice(marks[0].length) : rest.replace(/^(?:<\/[a-z]+>\s*)+/, '')).trim();
}
