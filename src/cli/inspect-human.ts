/** `inspect --human`: what the importer understood of a story, and why, for the person who wrote it. */
import type { Trace } from '../lib/ingest/index';
import { lengthOf } from '../lib/server/views';
import { scenesOf, type Scene, type Story } from '../lib/story/model';
import { counted, withCommas } from '../lib/story/numerals';
import { openSuggestions } from '../lib/warnings/curation';
import type { Inspected } from './inspect-path';
import { columnsOf, printable, shortened, wrapped } from './terminal-text';

type TracedChapter = Trace['chapters'][number];
type TracedScene = TracedChapter['scenes'][number];
type TracedNote = Trace['notes'][number];

/** Columns of the names of fields and of what stands before an outline's lines. */
const margin = 12;

/**
 * The report of a story: what it says of itself, its outline with each cut, what is shown nowhere, and the doubts.
 *
 * @param columns Of the terminal; no line is longer, but for 24 columns at the least.
 */
export function humanReport({ file, story, trace }: Inspected, columns: number): string {
	const width = Math.max(24, columns);
	const name = shortened(printable(file), width);
	const parts = [
		[name, '='.repeat(columnsOf(name)), ...about(story, trace, width)],
		['Outline', ...outline(story, trace, width)],
		removed(trace, width),
		notices(story, width)
	];
	return `${parts
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join('\n'))
		.join('\n\n')}\n`;
}

const at = (line: number | null) => (line === null ? '' : `line ${line}`);
const span = (from: number | null, to: number | null) =>
	from === null ? 'front matter' : to === null || to === from ? at(from) : `lines ${from}–${to}`;

/** A name and its value, hanging. */
const field = (name: string, value: string, width: number) =>
	wrapped(name.padEnd(margin) + value, width, margin);

function about(story: Story, trace: Trace, width: number): string[] {
	const { encoding, format, source } = story;
	const site = source === null ? '' : `, laid out as on ${source}`;
	const shown: [field: string, value: string | null][] = [
		['title', story.title],
		['author', story.author],
		['summary', story.summary],
		['rating', story.rating],
		['warnings', story.warnings.join('; ')],
		['tags', story.tags.join('; ')],
		['collection', story.collection],
		['status', story.status],
		[
			'stats',
			Object.entries(story.stats)
				.map(([name, value]) => `${name} ${value}`)
				.join('; ')
		],
		['cover', story.cover?.url ?? null]
	];
	return [
		field('read as', `${format}${encoding === null ? '' : `, ${encoding}`}${site}`, width),
		...shown.flatMap(([name, value]) => {
			if (!value) return name === 'title' ? [untitled(story, width)] : [];
			return [field(name, value + sourceOf(name, trace), width)];
		}),
		...warned(story, width),
		...suggested(story, width),
		field(
			'language',
			`${story.language}, ${story.dir === 'ltr' ? 'left to right' : 'right to left'}`,
			width
		),
		...notesOf(allNotes(story, trace), width)
	];
}

const untitled = (story: Story, width: number) =>
	field('title', `none given; lists show “${story.displayTitle}”`, width);

/** Where a field was found: ` (line 3: its label)`. */
function sourceOf(name: string, { taken }: Trace): string {
	const places = taken.filter((one) => one.field === name);
	const told = places.map(({ line, how }) => (line === null ? how : `${at(line)}: ${how}`));
	return told.length === 0 ? '' : ` (${[...new Set(told)].join('; ')})`;
}

/** Suggestions that wait to be confirmed or refused, by scene, with the ids that the warnings file names them by. */
function suggested(story: Story, width: number): string[] {
	const open = openSuggestions(story);
	if (open.length === 0) return [];
	const all = open.map(
		({ topic, scenes }) =>
			`${topic} (scene ${scenes.map(({ id, number }) => `${number}: ${id}`).join(', ')})`
	);
	return [field('suggested', `${all.join('; ')}, and nobody has confirmed or refused it`, width)];
}

/** What is stated of single scenes, with bridges. */
function warned(story: Story, width: number): string[] {
	return scenesOf(story).flatMap(({ warnings = [] }, at) =>
		warnings.map(({ words, bridge, by }) => {
			const who = by === 'curator' ? ', confirmed' : '';
			const way = bridge === null ? '' : `; skipped: ${bridge}`;
			return field('warning', `${words} (scene ${at + 1}${who}${way})`, width);
		})
	);
}

/** The story's notes; those of its only chapter are the story's too. */
function allNotes(story: Story, { notes, chapters }: Trace): TracedNote[] {
	return story.chapters.length === 1 ? [...notes, ...(chapters[0]?.notes ?? [])] : notes;
}

function notesOf(notes: readonly TracedNote[], width: number): string[] {
	return notes.map(({ place, from, to }) =>
		field('note', `at the ${place} (${span(from, to)})`, width)
	);
}

function outline(story: Story, trace: Trace, width: number): string[] {
	const scenes = scenesOf(story);
	const { unit, ...length } = lengthOf(scenes, story.language);
	const total = `${counted(story.chapters.length, 'chapter')}, ${counted(scenes.length, 'scene')}, ${withCommas(length[unit])} ${unit}`;
	const files = new Set(trace.chapters.map(({ file }) => file)).size > 1;
	let number = 0;
	const chapters = story.chapters.flatMap((chapter, index) => {
		const traced = trace.chapters[index];
		if (!traced) return [];
		const alone = story.chapters.length === 1;
		const lines = chapter.scenes.flatMap((scene, place) => {
			number += 1;
			return sceneLines(scene, traced.scenes[place], number, unit, width);
		});
		return [
			...(alone && traced.reason === null
				? []
				: chapterLines(chapter.title, index, traced, files, width)),
			...(alone ? [] : notesOf(traced.notes, width)),
			...lines
		];
	});
	return [wrapped(total, width, 0), ...chapters];
}

function chapterLines(
	title: string | null,
	index: number,
	{ file, line, reason }: TracedChapter,
	files: boolean,
	width: number
): string[] {
	const place = [files ? file : '', at(line)].filter(Boolean).join(', ');
	const why = reason === null ? '' : `: ${reason}`;
	const name = title ?? 'without a title';
	return ['', wrapped(`Chapter ${index + 1} · ${name} (${place}${why})`, width, 2)];
}

function sceneLines(
	scene: Scene,
	traced: TracedScene | undefined,
	number: number,
	unit: 'words' | 'characters',
	width: number
): string[] {
	const cuts = (traced?.cuts ?? []).map(({ line, text, reason }) => {
		const room = width - margin - columnsOf(reason) - 4;
		const sign = text === '' ? '' : `${shortened(printable(text), Math.max(room, 12))}  `;
		return wrapped(`${String(line ?? '').padStart(8)} ✂  ${sign}[${reason}]`, width, margin);
	});
	const size = `${withCommas(scene[unit])} ${unit}`;
	const heading = scene.heading === null ? '' : ` · “${scene.heading}”`;
	const head = `scene ${number} · ${size}${heading}`;
	const opening = printable(traced?.opening ?? '');
	return [
		...cuts,
		wrapped(`${String(traced?.line ?? '').padStart(8)}    ${head}`, width, margin),
		' '.repeat(margin) + shortened(opening, width - margin)
	];
}

function removed({ removed: lines }: Trace, width: number): string[] {
	if (lines.length === 0) return [];
	const sorted = [...lines].sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity) || 0);
	return [
		'Shown nowhere',
		...sorted.map(({ text, reason, line, times }) => {
			const often = times > 1 ? `, ${times} times` : '';
			const room = Math.max(12, width - margin - columnsOf(reason + often) - 4);
			const shown = shortened(printable(text), room);
			return wrapped(
				`${String(line ?? '').padStart(8)}    ${shown}  [${reason}${often}]`,
				width,
				margin
			);
		})
	];
}

function notices({ notices: told }: Story, width: number): string[] {
	if (told.length === 0) return ['No doubts.'];
	return [
		'Doubts, and what was decided',
		...told.map(({ line, message }) =>
			wrapped(`${String(line ?? '').padStart(8)} ?  ${message}`, width, margin)
		)
	];
}
