/**
 * The promise that nothing is lost and nothing is invented, as a function. It is strict about what is read as a text
 * (titles, headings, scenes, notes, summary): each paragraph must stand in the source letter for letter, behind the one
 * before it. What the source has besides must be found, word by word, in the metadata or among what is not shown.
 */
import { JSDOM } from 'jsdom';
import { decode } from '../../../src/lib/ingest/decode';
import { decodeEntities } from '../../../src/lib/ingest/entities';
import type { SourceFile } from '../../../src/lib/ingest/index';
import type { Note, Story } from '../../../src/lib/story/model';

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const wordsOf = (text: string): string[] => text.normalize('NFC').match(word) ?? [];
const lettersOf = (text: string) => wordsOf(text).join('');

/** The letters of a source in a row, and which of them begin and end words; and its lines. */
interface Letters {
	text: string;
	starts: ReadonlySet<number>;
	ends: ReadonlySet<number>;
	words: { word: string; from: number; line: string }[];
}

function lettersIn(lines: readonly string[]): Letters {
	const words: Letters['words'] = [];
	let text = '';
	for (const line of lines) {
		for (const one of wordsOf(line)) {
			words.push({ word: one, from: text.length, line });
			text += one;
		}
	}
	return {
		text,
		words,
		starts: new Set(words.map(({ from }) => from)),
		ends: new Set(words.map(({ from, word: { length } }) => from + length))
	};
}

/** The lines of a source without its markup. HTML is read by jsdom: another reader than ours. */
function linesOf({ name, bytes }: SourceFile): string[] {
	const { text } = decode(bytes);
	if (/\.html?$/.test(name)) return textNodes(text);
	return withAsides(text).map((line) =>
		decodeEntities(
			line
				.replace(/!?\[\^[^\]\s]*\]:?/g, ' ')
				// of a link only the words are text; its address is in its place
				.replace(
					/(!?\[[^\]]*\])\(\s*<?(?!javascript:)[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)?>?(?:\s+["'][^"']*["'])?\s*\)/g,
					'$1 '
				)
				.replace(/<img\b[^>]*>/gi, (tag) => ` ${/\balt\s*=\s*["']([^"']*)/i.exec(tag)?.[1] ?? ''} `)
				.replace(
					/<\/?(?:i|b|em|strong|u|s|del|strike|sup|sub|br|hr|ruby|rt|rp|small|mark|cite|q|code|span|a|center|font)\b[^<>]*>/gi,
					''
				)
		)
	);
}

/** A comment, and what Obsidian writes for itself, stands among what is not shown, whatever it stood in. */
function withAsides(text: string): string[] {
	const asides: string[] = [];
	const aside = (whole: string) => {
		asides.push(whole);
		return ' ';
	};
	const rest = text
		.replace(/<!--[^]*?-->/g, aside)
		.replace(/%%.+?%%/g, aside)
		.replace(/(?<=[^\s[])\[[a-z]\]/g, aside)
		.replace(/!\[\[[^[\]]+\]\]|(?<=\[\[)[^[\]|]+\|(?=[^[\]|]+\]\])| \^[a-z\d-]+$/gm, aside);
	return [rest, ...asides].join('\n').split('\n');
}

function textNodes(html: string): string[] {
	const { document, NodeFilter } = new JSDOM(html).window;
	const walker = document.createTreeWalker(
		document,
		NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT
	);
	const lines: string[] = [];
	let line = '';
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (node.nodeType === 1) {
			const { tagName } = node as Element;
			if (!/^(?:I|B|EM|STRONG|U|SPAN|A|FONT|SUP|SUB|SMALL|RUBY|RT)$/.test(tagName)) {
				lines.push(line);
				line = '';
			}
			if (tagName === 'IMG') lines.push((node as Element).getAttribute('alt') ?? '');
		} else if (!/^(?:SCRIPT|STYLE|TITLE)$/.test(node.parentElement?.tagName ?? '')) {
			line += node.textContent ?? '';
		}
	}
	return [...lines, line];
}

/** The paragraphs of sanitised HTML. */
export function paragraphsOf(html: string): string[] {
	return html
		.replace(/<figure class="remote-image">.*?<\/figure>/g, '')
		.replace(/<sup>\d+<\/sup>/g, '')
		.replace(/<\/(?:p|li|tr|td|th|figcaption)>|<(?:ul|ol)\b[^>]*>/g, '\n')
		.replace(/<[^>]*>/g, '')
		.split('\n')
		.map((text) => decodeEntities(text).trim())
		.filter((text) => lettersOf(text) !== '');
}

const isFootnote = (paragraph: string) => paragraph.startsWith('<small><sup>');

/** Paragraphs of a scene or note, and footnotes apart: those stand elsewhere in the source. */
function partedAtFootnotes(html: string): { text: string[]; footnotes: string[] } {
	const pieces = html.split(/(?=<p><small><sup>)/);
	const text = pieces.filter((one) => !isFootnote(one.slice(3)));
	return {
		text: text.flatMap(paragraphsOf),
		footnotes: pieces.filter((one) => isFootnote(one.slice(3))).flatMap(paragraphsOf)
	};
}

interface Text {
	/** For people: where these paragraphs are shown. */
	place: string;
	paragraphs: string[];
}

/** All that is read as a text, each in the order of the source. */
function textsOf(story: Story): Text[] {
	const titles: string[] = [];
	const scenes: string[] = [];
	const footnotes: string[] = [];
	const texts: Text[] = [];
	const notes = (place: string, of: readonly Note[]) => {
		const parted = of.map(({ html }) => partedAtFootnotes(html));
		texts.push({ place, paragraphs: parted.flatMap(({ text }) => text) });
		footnotes.push(...parted.flatMap((one) => one.footnotes));
	};
	notes('notes at the start', story.notes.start);
	for (const [at, chapter] of story.chapters.entries()) {
		if (chapter.title !== null) titles.push(...chapter.title.split(/ – |: /));
		notes(`notes above chapter ${at + 1}`, chapter.notes.start);
		for (const { heading, html } of chapter.scenes) {
			if (heading !== null) scenes.push(...heading.split(' – '));
			const parted = partedAtFootnotes(html);
			scenes.push(...parted.text);
			footnotes.push(...parted.footnotes);
		}
		notes(`notes below chapter ${at + 1}`, chapter.notes.end);
	}
	notes('notes at the end', story.notes.end);
	for (const paragraph of footnotes) texts.push({ place: 'a footnote', paragraphs: [paragraph] });
	for (const paragraph of story.summary?.split('\n\n') ?? [])
		texts.push({ place: 'the summary', paragraphs: [paragraph] });
	return [
		{ place: 'the scenes', paragraphs: scenes },
		// a recap may stand above its chapter's title
		{ place: 'the titles of chapters', paragraphs: titles },
		...texts
	];
}

/**
 * Where letters stand in a source as whole words, from a place on; -1 when nowhere. What stands there twice may be shown
 * twice: the first of them that nothing was found at is meant.
 */
function find(letters: string, source: Letters, from: number, covered: Uint8Array): number {
	let first = -1;
	for (
		let at = source.text.indexOf(letters, from);
		at >= 0;
		at = source.text.indexOf(letters, at + 1)
	) {
		if (!source.starts.has(at) || !source.ends.has(at + letters.length)) continue;
		if (!covered[at]) return at;
		if (first < 0) first = at;
	}
	return first;
}

/** Words of metadata, and of what is not shown. */
function elsewhere(story: Story): string[] {
	const { title, author, rating, status, collection, language, id, dir } = story;
	const pictures = [...story.images, ...(story.cover ? [story.cover] : [])];
	return [
		...[title, author, rating, status, collection, language, id, dir].map((one) => one ?? ''),
		...[...story.warnings, ...story.tags, ...story.removed],
		...story.chapters.flatMap((chapter) =>
			chapter.scenes.flatMap(({ warnings = [] }) =>
				warnings.flatMap(({ words, bridge }) => [words, bridge ?? ''])
			)
		),
		...Object.entries(story.stats).flat().map(String),
		...pictures.flatMap(({ url, alt }) => [url, alt]),
		...story.chapters.map((chapter) => chapter.title ?? '')
	];
}

/** Labels are known by what became of their values; those within a line too. */
const label =
	/^[\s*_[(【]*[\p{L}'’/& -]{1,30}(?::-|[:：\]】]|\s-\s)[\s*_]*|^\s*(?:summary|(?:chapter |end )?notes?|chapter \w+|work text|by)\b/iu;
const within = new Set([
	'and',
	'rated',
	'status',
	'by',
	'series',
	'part',
	'words',
	'chapters',
	'fiction'
]);

/** Whether a word is told, or two told words that the page glued together. */
function isTold(one: string, told: ReadonlySet<string>, glued: string): boolean {
	if (told.has(one) || within.has(one) || glued.includes(one)) return true;
	for (let at = 1; at < one.length; at += 1) {
		if (told.has(one.slice(0, at)) && told.has(one.slice(at))) return true;
	}
	return false;
}

const folded = (text: string) => wordsOf(text.toLowerCase().replace(/['’‘]/g, ''));

/**
 * What is wrong with a story, beside its source: texts that are not in it or not in its order, and lines of it that
 * are nowhere.
 *
 * @param files In the order that they were read in.
 * @returns For people; empty when all is well.
 */
export function faults(files: readonly SourceFile[], story: Story): string[] {
	const source = lettersIn(files.flatMap(linesOf));
	const wrong: string[] = [];
	const covered = new Uint8Array(source.text.length);
	for (const { place, paragraphs } of textsOf(story)) {
		let from = 0;
		for (const paragraph of paragraphs) {
			const letters = lettersOf(paragraph);
			const at = find(letters, source, from, covered);
			if (at < 0) {
				const somewhere =
					find(letters, source, 0, covered) >= 0 ? 'out of order' : 'not in the source';
				wrong.push(`${somewhere}, in ${place}: ${paragraph.slice(0, 100)}`);
				continue;
			}
			covered.fill(1, at, at + letters.length);
			from = at + letters.length;
		}
	}
	return [...wrong, ...untold(source, covered, story)];
}

/** Lines with words that are neither in a text nor told elsewhere. */
function untold(source: Letters, covered: Uint8Array, story: Story): string[] {
	const rest = new Map<string, string[]>();
	for (const { word: one, from, line } of source.words) {
		if (covered[from]) continue;
		const words = rest.get(line);
		if (words) words.push(one);
		else rest.set(line, [one]);
	}
	const everything = elsewhere(story);
	const told = new Set(everything.flatMap(folded));
	const glued = everything.flatMap(folded).join('');
	return [...rest].flatMap(([line, words]) => {
		const value = line.replace(label, '').replace(/^\s*\d{1,3}[.)]\s/, '');
		const known = new Set(folded(value));
		const missing = words
			.flatMap(folded)
			.filter((one) => known.has(one) && !isTold(one, told, glued));
		return missing.length > 0
			? [`lost: ${missing.join(' ')} — of: ${line.trim().slice(0, 100)}`]
			: [];
	});
}
