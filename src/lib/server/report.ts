/**
 * Tells the person who builds the site what was made of each text.
 */
import { join, relative } from 'node:path';
import { scenesOf } from '../story/model';
import { counted, withCommas } from '../story/numerals';
import { openSuggestions } from '../warnings/curation';
import type { Entry, Library } from './library';
import type { Failure } from './sources';
import { lengthOf } from './views';

/** The ingest report: a line a story, what was unsure below it, then what was left out. */
export function ingestReport(library: Library): string {
	const lines: string[] = [];
	for (const entry of library.entries) {
		const unsure = [
			...entry.story.notices.map(
				({ line, message }) => (line === null ? '' : `line ${line}: `) + message
			),
			...entry.problems
		];
		lines.push(storyLine(entry));
		lines.push(...suggestionLines(entry));
		for (const line of unsure.slice(0, 5)) lines.push(`    ? ${line}`);
		if (unsure.length > 5)
			lines.push(`    ? and ${unsure.length - 5} more${hint(join(library.folder, entry.path))}`);
	}
	for (const failure of library.failures) lines.push(...failureLines(failure));
	lines.push(
		`${counted(library.entries.length, 'story', 'stories')} read` +
			(library.unchanged > 0 ? ` (${library.unchanged} unchanged since the last build)` : '') +
			(library.failures.length > 0 ? `, ${library.failures.length} left out` : '')
	);
	return lines.map(printable).join('\n');
}

/** What waits for a curator: topics that the importer suggests and that nobody has confirmed or refused. */
function suggestionLines({ story }: Entry): string[] {
	const open = openSuggestions(story);
	if (open.length === 0) return [];
	const scenes = open.flatMap((one) => one.scenes.map(({ id }) => id));
	const told = open.map(
		({ topic, scenes }) => `${topic} (${scenes.map(({ number }) => number).join(', ')})`
	);
	return [
		`    ~ nobody has confirmed or refused, in ${counted(new Set(scenes).size, 'scene')}: ${told.join('; ')}`
	];
}

/** How to see all that is said of a story. */
const hint = (path: string) =>
	`: npm run --silent inspect -- --human ${quoted(relative('.', path))}`;

/** A path as a shell takes it. */
const quoted = (path: string) =>
	/^[\w./][\w./-]*$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;

/** Characters that would act on the terminal: file names may hold any. */
const printable = (line: string) =>
	line.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');

function storyLine({ path, story, address }: Entry): string {
	const scenes = scenesOf(story);
	const { unit, ...length } = lengthOf(scenes, story.language);
	const kind = story.source === null ? story.format : `${story.format} from ${story.source}`;
	return [
		`  ${path} → /stories/${address}/`,
		kind,
		counted(story.chapters.length, 'chapter'),
		counted(scenes.length, 'scene'),
		`${withCommas(length[unit])} ${unit}`,
		...(story.removed.length > 0 ? [`${counted(story.removed.length, 'line')} removed`] : [])
	].join(' · ');
}

function failureLines({ path, line, message, remedy }: Failure): string[] {
	return [`  ✗ ${path}${line === null ? '' : `:${line}`} left out: ${message}`, `    ${remedy}`];
}
