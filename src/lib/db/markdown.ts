/** Bookmarks and notes as Markdown, for a reader's own papers. */
import type { Bookmark } from './bookmarks-store';

/**
 * Bookmarks with their quotes and notes, by story and in reading order. What authors and readers wrote is escaped: it
 * reads the same as Markdown, and can't become a heading, a link or HTML.
 * @param addressOf the full address of a bookmark's place
 */
export function bookmarksAsMarkdown(
	bookmarks: readonly Bookmark[],
	addressOf: (bookmark: Bookmark) => string
): string {
	const stories = new Map<string, Bookmark[]>();
	for (const bookmark of [...bookmarks].sort(inReadingOrder)) {
		const known = stories.get(bookmark.story);
		if (known) known.push(bookmark);
		else stories.set(bookmark.story, [bookmark]);
	}
	const parts = [...stories.values()]
		.sort(([a], [b]) => (a?.title ?? '').localeCompare(b?.title ?? ''))
		.map((marks) =>
			[
				`## ${escaped(marks[0]?.title ?? '', ' ')}`,
				...marks.map((mark) => entry(mark, addressOf(mark)))
			].join('\n\n')
		);
	return ['# Bookmarks', ...parts].join('\n\n') + '\n';
}

function entry({ where, note, created }: Bookmark, address: string): string {
	const day = new Date(created).toISOString().slice(0, 10);
	const quote = escaped(where.place.quote, ' ');
	// what would end the link before its end; no address of ours has any of it
	const link = address.replace(/[<>\\\s]/gu, encodeURIComponent);
	const parts = [`[Scene ${where.number} of ${where.scenes}](<${link}>), ${day}`];
	if (quote) parts.push(`> ${quote}`);
	if (note) parts.push(escaped(note, '\n'));
	return parts.join('\n\n');
}

/**
 * Plain text as Markdown that shows just that.
 * @param lineEnd what its line ends become: a space, or what keeps them
 */
function escaped(text: string, lineEnd: ' ' | '\n'): string {
	const lines = text
		.split(/\r\n?|\n/u)
		// four spaces would begin a code block; CommonMark lets every ASCII punctuation mark be escaped
		.map((line) => line.trim().replace(/[\\`*_{}[\]()<>#+\-.!|~&"'$%,/:;=?@^]/gu, '\\$&'));
	if (lineEnd === ' ') return lines.filter(Boolean).join(' ');
	// a backslash at its end keeps a line's end, but not before a blank line, where it would be shown
	return lines
		.map((line, at) => (line && lines[at + 1] ? `${line}\\` : line))
		.join('\n')
		.trim();
}

function inReadingOrder(a: Bookmark, b: Bookmark): number {
	const [one, other] = [a.where, b.where];
	return (
		one.number - other.number ||
		one.place.paragraph - other.place.paragraph ||
		one.place.offset - other.place.offset
	);
}
