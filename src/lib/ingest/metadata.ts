/** What a text says about itself, gathered from front matter, head lines and the site's layout. */
import type { Picture } from '../story/model';
import { tellTaken, type Block, type Report } from './document';
import { fieldNamed, type Field } from './labels';
import { addNew, splitTags, unglue } from './lists';
import { pathBeside } from './picture-path';
import { readCount, type Layout } from './sites';
import { splitWarnings } from './stated-warnings';
import { readText } from './text-blocks';
import type { ByScene, FieldValue } from './front-matter';
import type { SceneStatement } from './scene-marks';

export interface Metadata {
	id: string | null;
	title: string | null;
	author: string | null;
	summary: string[];
	rating: string | null;
	status: 'complete' | 'ongoing' | null;
	warnings: string[];
	tags: string[];
	collection: string | null;
	language: string | null;
	dir: 'ltr' | 'rtl' | null;
	stats: Record<string, number | string>;
	cover: Picture | null;
	previews: 'story' | 'scene';
	source: Layout | null;
	/** What is said of single scenes, until they are known. */
	sceneStatements: SceneStatement[];
	/** Blocks of the author's notes. */
	notes: { start: Block[][]; end: Block[][] };
}

export function emptyMetadata(): Metadata {
	return {
		...{ id: null, title: null, author: null, summary: [], rating: null, status: null },
		...{ warnings: [], tags: [], collection: null, language: null, dir: null },
		...{ stats: {}, cover: null, previews: 'story', source: null, sceneStatements: [] },
		notes: { start: [], end: [] }
	};
}

/** A title or a name longer than this is text that slipped into the wrong place. */
export const longestTitle = 300;

/**
 * Takes one field of a head. Who comes first is believed: front matter before head lines.
 *
 * @param into Changed.
 * @param name The label as written, which names a count among the stats.
 */
export function takeField(
	into: Metadata,
	field: Field,
	name: string,
	value: string,
	report: Report
): void {
	const text = value.replace(/\s+/g, ' ').trim();
	if (!text) return;
	if ((field === 'title' || field === 'author') && text.length > longestTitle) {
		tellTooLong(field, text, report);
		return;
	}
	switch (field) {
		case 'title':
			if (into.title === null)
				into.title = text.replace(/^(?:《([^《》]+)》|『([^『』]+)』|「([^「」]+)」)$/, '$1$2$3');
			else if (into.title !== text) report.removed.add(`${name}: ${text}`, 'a second title');
			break;
		case 'author':
			if (into.author === null)
				into.author = text.replace(/^(?:by|von|por|par|di)\s+/i, '').replace(/^@/, '');
			else if (!into.author.includes(text))
				report.removed.add(`${name}: ${text}`, 'a second author');
			break;
		case 'summary':
			into.summary.push(text);
			break;
		case 'rating':
			into.rating ??= text;
			break;
		case 'warnings':
			takeWarnings(into, into.source === 'ao3' ? unglueWarnings(text) : text);
			break;
		case 'tags':
			addNew(
				into.tags,
				into.source === 'ao3' ? splitTags(text).flatMap(unglueTag) : splitTags(text)
			);
			break;
		default:
			takeLesser(into, field, name, text, report);
	}
}

/** AO3's own warnings, which a browser copies without anything between them. */
function unglueWarnings(text: string): string {
	return text.replace(
		/(?<=\S)(?=(?:Graphic Depictions Of Violence|Major Character Death|Rape\/Non-?Con|Underage(?: Sex)?|No Archive Warnings Apply|(?:Creator|Author) Chose Not To Use))/g,
		(between, at: number) => (/[,;]\s*$/.test(text.slice(0, at)) ? between : ', ')
	);
}

/** AO3's tags and categories, glued in the same way. */
function unglueTag(tag: string): string[] {
	const categories = /^(?:F\/F|F\/M|M\/M|Gen|Multi|Other)+$/.test(tag);
	return categories ? (tag.match(/F\/F|F\/M|M\/M|Gen|Multi|Other/g) ?? []) : unglue(tag);
}

/** The list is one sentence; what is said behind it is a note. */
function takeWarnings(into: Metadata, text: string): void {
	const [list = '', ...said] = text.split(/(?<=[.!])\s+(?=\p{Lu})/u);
	const rest = said.join(' ');
	const speaks = /\b(?:you|i|please|stay|read|reader|skip|don't)\b/i.test(rest);
	addNew(into.warnings, splitWarnings(speaks ? list : text));
	if (speaks) into.notes.start.push(noteOf(rest));
}

function takeLesser(
	into: Metadata,
	field: Field,
	name: string,
	text: string,
	report: Report
): void {
	if (field === 'language') {
		into.language ??= text;
		// a name is understood, not shown
		if (text.length > 3) report.removed.add(text, 'name of the language');
	} else if (field === 'collection') {
		into.collection ??= collectionOf(text);
		if (into.collection !== text) report.removed.add(text, 'collection as written');
	} else if (field === 'status') takeStatus(into, text, report);
	else if (field === 'stats') takeStats(into, name, text);
	else report.removed.add(`${name}: ${text}`, 'field that is not shown');
}

function collectionOf(text: string): string {
	const bare = text
		.replace(/^←?\s*previous work\s+(?=\S)/i, '')
		.replace(/(?<=\S)\s+next work\s*→?$/i, '');
	const part = /^part \d+ of (.+?)(?: series)?$/i.exec(bare);
	return part?.[1] ?? bare;
}

/** What authors say of how far a story is, in the languages where it is cheap to know. */
const statuses: readonly ['complete' | 'ongoing', RegExp][] = [
	[
		'ongoing',
		/^(?:(?:in[- ]?complete|ongoing|on-?going|in[- ]progress|wip|hiatus|on hiatus|laufend|en proceso|en curso|em andamento|pausiert|no)\b|в процессе|заморож|連載中|连载|مستمر)/i
	],
	[
		'complete',
		/^(?:(?:completed?|finished|done|abgeschlossen|fertig|beendet|completa|completo|terminé|yes|one-?shot)\b|terminad|finalizad|conclu[ií]d|законч|заверш|完結|完结|مكتمل)/i
	]
];

function takeStatus(into: Metadata, text: string, report: Report): void {
	const status = statuses.find(([, words]) => words.test(text))?.[0];
	if (status === undefined) report.removed.add(`Status: ${text}`, 'field that is not shown');
	else {
		into.status ??= status;
		if (!/^[\p{ASCII}]+$/u.test(text)) report.removed.add(text, 'field that is not shown');
	}
}

/** `Words: 1,200`, or AO3's glued `Published:2020-01-02Words:1,200Chapters:1/1`. */
function takeStats(into: Metadata, name: string, text: string): void {
	if (name !== 'stats' && !/\d\s*[A-Z][a-z]+\s?:/.test(text)) {
		into.stats[key(name)] ??= readCount(text) ?? text;
		return;
	}
	for (const found of (name === 'stats' ? text : `${capital(name)}: ${text}`).matchAll(
		/([A-Z][a-z]+(?: [a-z]+)?):\s*([\d][\d\-/,.?]*)/g
	)) {
		into.stats[key(found[1] ?? '')] ??= readCount(found[2] ?? '') ?? found[2] ?? '';
	}
}

const capital = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);

/** A key that can't be a property of every object. */
const key = (name: string) => {
	const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
	return plain === 'word-count' || plain === 'wordcount' || plain === 'length'
		? 'words'
		: plain.replace(/^_+/, '');
};

/**
 * Takes front matter. What isn't known is told and kept among what is not shown.
 *
 * @param fields By lower-case name.
 */
export function takeFrontMatter(
	into: Metadata,
	fields: ReadonlyMap<string, FieldValue>,
	report: Report
): void {
	for (const [name, value] of fields) {
		tellTaken(fieldNamed(name) ?? name, null, 'front matter', report);
		if (typeof value !== 'string' && !Array.isArray(value)) {
			takeByScene(into, value, report);
			continue;
		}
		const text = (Array.isArray(value) ? value.join(', ') : value).trim();
		if (!text || /^(?:null|~)$/i.test(text)) continue;
		if (takeOwn(into, name, value, text)) continue;
		const field = fieldNamed(name);
		if (field === 'warnings' || field === 'tags') {
			addNew(
				into[field],
				Array.isArray(value) ? value : field === 'tags' ? splitTags(text) : splitWarnings(text)
			);
		} else if (field === 'summary') {
			into.summary.push(...text.split(/\n{2,}/).map((part) => part.replace(/\s+/g, ' ').trim()));
		} else if (field === 'note' || field === 'end-note') {
			into.notes[field === 'note' ? 'start' : 'end'].push(
				noteOf(Array.isArray(value) ? value.join('\n\n') : text)
			);
		} else if (field !== undefined && field !== 'page' && field !== 'text') {
			takeField(into, field, name, text, report);
		} else {
			report.removed.add(`${name}: ${text}`, 'unknown field of the front matter');
			const message = `The front matter’s “${name.slice(0, 40)}” is not known here; it is shown nowhere.`;
			report.notices.push({ code: 'unknown-field', message, line: null });
		}
	}
}

function takeByScene(into: Metadata, scenes: ByScene, report: Report): void {
	for (const [at, stated] of scenes) {
		report.removed.add(`${at}:`, 'scene of a warning');
		for (const [words, bridge] of stated)
			into.sceneStatements.push({ at, warnings: [words], bridge });
	}
}

/** A note of front matter is Markdown, whatever the text below it is. */
const noteOf = (text: string): Block[] =>
	readText(text.split('\n'), 1, 'markdown').filter((one) => one.kind !== 'rule');

/** The names that only front matter has. */
function takeOwn(into: Metadata, name: string, value: string | string[], text: string): boolean {
	switch (name) {
		case 'id':
			into.id = text;
			return true;
		case 'lang':
			into.language = text;
			return true;
		case 'dir':
		case 'direction':
			if (text === 'rtl' || text === 'ltr') into.dir = text;
			return text === 'rtl' || text === 'ltr';
		case 'cover':
		case 'cover image':
			into.cover = { url: text, alt: into.cover?.alt ?? '' };
			return true;
		case 'cover-alt':
		case 'cover alt':
		case 'cover_alt':
			into.cover = { url: into.cover?.url ?? '', alt: text };
			return true;
		case 'previews':
			if (text !== 'scene' && text !== 'story') return false;
			into.previews = text;
			return true;
		case 'authors':
			into.author = Array.isArray(value) ? value.join(' & ') : text;
			return true;
		default:
			return false;
	}
}

/** Last looks at what was gathered: nothing half said, no title that is a text. */
export function settle(metadata: Metadata, report: Report): void {
	if (metadata.cover?.url === '') metadata.cover = null;
	for (const field of ['title', 'author'] as const) {
		const text = metadata[field];
		if (text === null || text.length <= longestTitle) continue;
		tellTooLong(field, text, report);
		metadata[field] = null;
	}
	settleCover(metadata, report);
}

function tellTooLong(field: 'title' | 'author', text: string, report: Report): void {
	report.removed.add(text, `too long for a ${field}`);
	const message = `The ${field} has ${text.length} characters; that is a text, so the story has none.`;
	report.notices.push({ code: `${field}-too-long`, message, line: null });
}

function settleCover(metadata: Metadata, report: Report): void {
	const { cover } = metadata;
	if (!cover) return;
	const url = pathBeside(cover.url);
	metadata.cover = url === null ? null : { ...cover, url };
	if (url !== null) return;
	report.removed.add(`${cover.url} ${cover.alt}`.trim(), 'cover that is not shown');
	const message = 'The cover isn’t in the story’s folder, so it is not shown.';
	report.notices.push({ code: 'picture-refused', message, line: null });
}

/**
 * Takes the parts of FanFiction.net's line of facts: rating, language, genres, characters, counts.
 *
 * @param parts As they stood between the hyphens.
 */
export function takeRated(into: Metadata, parts: readonly string[], report: Report): void {
	const [rating, language, ...rest] = parts;
	into.rating ??= rating?.trim() ?? null;
	if (language) takeField(into, 'language', 'language', language, report);
	for (const part of rest) {
		const found = /^(\w+)\s?:\s*(.+)$/.exec(part.trim());
		if (!found?.[1] || !found[2])
			addNew(
				into.tags,
				part
					// one genre of the site has a stroke within it
					.split(/(?<!Hurt)\/|,\s*/)
					.map((tag) => tag.trim())
					.filter(Boolean)
			);
		else if (found[1].toLowerCase() === 'status') takeStatus(into, found[2], report);
		else if (found[1].toLowerCase() === 'id') report.removed.add(part.trim(), 'site furniture');
		else into.stats[key(found[1])] ??= readCount(found[2]) ?? found[2];
	}
}
