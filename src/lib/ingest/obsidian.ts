/**
 * What Obsidian (and Longform in it) adds to Markdown: `%% comments %%`, `[[target|text]]`, `==marked==`, `^block`,
 * `![[picture.png|300]]` and lines of `#tags`. Programs that read plain Markdown show all of it as it is typed.
 * Each is taken only where it can't be the story's: stories have breaks of `%%`, systems that speak in `[[…]]`, and
 * faces like `^w^`.
 */
import type { Report } from './document';
import { withinFences } from './fences';
import { takenLine } from './text-lines';

/** A comment that is longer is a story between two breaks. */
const mostLines = 200;

/**
 * Reads Obsidian's marks out of a Markdown text.
 *
 * @param lines Of the text, without HTML comments.
 * @param firstNumber Of the first of them.
 * @param tags Gets those of a line of tags that the text begins with.
 * @returns As many lines, in plain Markdown; those that held nothing else are `takenLine`.
 */
export function takeObsidian(
	lines: readonly string[],
	firstNumber: number,
	tags: string[],
	report: Report
): string[] {
	const fenced = withinFences(lines);
	const left = [...lines];
	let isFirst = true;
	for (let at = 0; at < left.length; at += 1) {
		const line = left[at] ?? '';
		if (fenced.has(at) || isEmpty(line)) continue;
		const end = line.includes('%%') ? commentEnd(left, at) : -1;
		if (end >= 0) {
			for (; at < end; at += 1) tellComment(left, at, firstNumber, report);
			tellComment(left, at, firstNumber, report);
			continue;
		}
		const found = isFirst ? tagsOf(line) : [];
		if (found.length > 0) {
			tags.push(...found);
			left[at] = takenLine;
			continue;
		}
		left[at] = withoutMarks(line, firstNumber + at, report);
		isFirst &&= left[at] === takenLine;
	}
	return left;
}

const isEmpty = (line: string | undefined) => !line?.trim() || line === takenLine;

/**
 * The last line of a comment that has its lines for itself; -1 where there is none. Nothing stands directly above or
 * below it, and its text stands close to its marks: a break of `%%` has gaps on both sides, or none.
 */
function commentEnd(lines: readonly string[], at: number): number {
	if (!isEmpty(lines[at - 1]) || !/^\s*%%(?!%)/.test(lines[at] ?? '')) return -1;
	if ((lines[at]?.split('%%').length ?? 0) > 2 || isEmpty(lines[at + 1])) return -1;
	for (let end = at + 1; end < lines.length && end < at + mostLines; end += 1) {
		const line = lines[end] ?? '';
		if (!line.includes('%%')) continue;
		const ends = /(?<!%)%%\s*$/.test(line) && line.split('%%').length === 2;
		return ends && !isEmpty(lines[end - 1]) && isEmpty(lines[end + 1]) ? end : -1;
	}
	return -1;
}

function tellComment(lines: string[], at: number, firstNumber: number, report: Report): void {
	const text = lines[at]?.trim() ?? '';
	if (/[\p{L}\p{N}]/u.test(text)) report.removed.add(text, 'comment', firstNumber + at);
	lines[at] = takenLine;
}

/** `#draft #wip/part-one`: one alone is a tag in small letters, and no heading that lacks its space. */
function tagsOf(line: string): string[] {
	const words = line.trim().split(/\s+/);
	const areTags = words.every((word) => /^#(?=[^#]*\p{L})[\p{L}\p{N}_/-]{1,60}$/u.test(word));
	if (!areTags || (words.length === 1 && !/^#\p{Ll}[\p{Ll}/_-]*$/u.test(line.trim()))) return [];
	if (/^#(?:chapter|part|prologue|epilogue|scene)\b/i.test(line.trim())) return [];
	return words.map((word) => word.slice(1));
}

const inComment = /(?<![%\d\\])%%(?!%)((?:(?!%%).){1,2000})%%(?!%)[ \t]?/g;
const picture =
	/!\[\[([^[\]|]{1,200}\.(?:png|jpe?g|gif|webp|avif|svg))(?:\|([^[\]]{0,200}))?\]\]/gi;
const named = /(?<![!\\[])\[\[([^[\]|]{1,200}?)\\?\|([^[\]|]{1,200})\]\](?!\])/g;
/** The name of a file has none of these, and what a system says mostly ends in one of them. */
const bare = /(?<![!\\[])\[\[([\p{L}\p{N}][^[\]|#^:?!/\\"<>*]{0,80}?)\]\](?![\](])/gu;
const marked = /(?<![=\\\p{L}\p{N}])==(?=[^\s=])([^=]{1,500}?)(?<!\s)==(?![=\p{N}])/gu;
const block = /(^|[.!?…"”’'*_)\]|—-][ \t])\^([a-z\d][a-z\d-]{3,40})\s*$/i;

function withoutMarks(line: string, number: number, report: Report): string {
	if (!/%%|\[\[|==|\^/.test(line)) return line;
	const left = line
		.replace(inComment, (whole: string) => {
			report.removed.add(whole.trim(), 'comment', number);
			return '';
		})
		.replace(picture, (_, path: string, said: string | undefined = '') => {
			const isSize = /^\d+(?:x\d+)?$/.test(said);
			if (isSize) report.removed.add(said, 'size of a picture', number);
			return `![${isSize ? '' : said}](${path.trim().replace(/\s/g, '%20')})`;
		})
		.replace(named, (_, target: string, text: string) => {
			if (target !== text) report.removed.add(target, 'target of a link', number);
			return text;
		})
		.replace(bare, (whole: string, name: string) => (line.trim() === whole ? whole : name))
		.replace(marked, (whole: string, words: string) =>
			line.trim() === whole && !/[.!?…"”]$/.test(words) ? whole : `<mark>${words}</mark>`
		)
		.replace(block, (_, before: string, name: string) => {
			report.removed.add(`^${name}`, 'mark of a paragraph', number);
			return before;
		});
	return left.trim() === '' ? takenLine : left;
}
