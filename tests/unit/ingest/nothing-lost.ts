/** The promise that nothing is lost, as a function: which words of a source are nowhere in the story. */
import { decode } from '../../../src/lib/ingest/decode';
import type { SourceFile } from '../../../src/lib/ingest/index';
import { htmlToPlain } from '../../../src/lib/ingest/inline';
import type { Notes, Story } from '../../../src/lib/story/model';
import { textOf } from './brief';

const tokens = (text: string): string[] =>
	text
		.normalize('NFC')
		.toLowerCase()
		.replace(/\\(?=[*_~])|[*_~’'‘`]/g, '')
		.replace(/[《》｜]/g, ' ')
		.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];

/** Everything a reader or an author can find of a story. */
function everything(story: Story): string {
	const notes = (of: Notes) => [...of.start, ...of.end].map(({ html }) => textOf(html));
	const { title, author, summary, rating, status, collection, language, id } = story;
	return [
		...[title, author, summary, rating, status, collection, language, id, story.dir],
		...[...story.warnings, ...story.tags, ...story.removed, ...notes(story.notes)],
		...Object.entries(story.stats).flat(),
		...[...story.images, ...(story.cover ? [story.cover] : [])].flatMap(({ url, alt }) => [
			url,
			alt
		]),
		...story.chapters.flatMap((chapter) => [
			...[chapter.title ?? '', ...notes(chapter.notes)],
			...chapter.scenes.flatMap(({ heading, html }) => [heading ?? '', textOf(html)]),
			...chapter.scenes.flatMap(({ html }) => html.match(/<rt>[^<]*|href="[^"]*/g) ?? [])
		])
	].join('\n');
}

/** Names of fields are known by what became of their values, numbers of a list by its order. */
const labels =
	/^[\s*_[(]*[\p{L}'’/ -]{1,30}(?::-|[:：]|\s-\s)[\s*_]*|^\d{1,3}[.)]\s|^(?:summary|notes?|chapter \w+|end notes|work text)$/iu;

/** Words of labels that stand within a line. */
const names = new Set(['rated', 'status', 'by', 'series', 'part']);

/** Whether a word is shown, or is two shown words that the page glued together. */
function isThere(word: string, counts: ReadonlyMap<string, number>, glued: string): boolean {
	if (counts.has(word) || glued.includes(word)) return true;
	for (let at = 1; at < word.length; at += 1) {
		if (counts.has(word.slice(0, at)) && counts.has(word.slice(at))) return true;
	}
	return false;
}

/**
 * Lines of a source of which a word is nowhere in the story.
 *
 * @param file A source whose words are its own; text of HTML is compared without tags.
 */
export function lost(file: SourceFile, story: Story): string[] {
	const { text } = decode(file.bytes);
	const isHtml = /\.html?$/.test(file.name);
	const plain = isHtml
		? htmlToPlain(
				text
					.replace(/<(script|style|title)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi, '\n')
					.replace(/<\/(?:p|li|td|th|dt|dd|h\d|div)>|<br ?\/?>/g, '\n')
			)
		: text
				.replace(/[\w-]+\/\.\.\//g, '')
				.replace(/\[\^[^\]]*\]/g, ' ')
				.replace(/!?\[([^\]]*)\]\(([^)]*)\)/g, '$1 $2')
				.replace(/<\/?(?:i|b|em|strong|br|hr|ruby|rt)\b[^>]*>/gi, ' ')
				.replace(/<img\b[^>]*>/gi, ' ')
				.replace(/&amp;/g, '&')
				.replace(/&nbsp;/g, ' ');
	const counts = new Map<string, number>();
	const shown = everything(story);
	for (const token of tokens(shown)) counts.set(token, (counts.get(token) ?? 0) + 1);
	const glued = tokens(shown).join('');
	return plain.split('\n').filter((line) => {
		const words = tokens(line.replace(labels, ''));
		const missing = words.filter((word) => !names.has(word) && !isThere(word, counts, glued));
		return missing.length > 0;
	});
}
