/** YAML between `---` lines at the start of a text, read so that nothing in it can act. */
import { LineCounter, parseDocument } from 'yaml';
import { IngestError } from './errors';
import { splitWarnings } from './stated-warnings';

/** What is stated by scene: the scene's number or heading, to warnings with their bridges (null: none). */
export type ByScene = ReadonlyMap<string, ReadonlyMap<string, string | null>>;

/** A value as the author wrote it: text, a list of texts, or for `scene-warnings` what is said of each scene. */
export type FieldValue = string | string[] | ByScene;

export interface FrontMatter {
	/** By lower-case name, in the order of the source. */
	fields: Map<string, FieldValue>;
	/** Number of source lines it takes, fences included. */
	lines: number;
}

/** Longer than this it is no front matter but a text with two rules. */
const mostLines = 400;
/** More references to one anchor than any author makes; it bounds what a hostile file can unfold to. */
const mostAliases = 20;

/**
 * Reads front matter where a text begins with it.
 *
 * @param lines The text's lines.
 * @returns Null when there is none: a `---` that opens a story is a rule.
 * @throws IngestError with the line, when it is there but is no YAML.
 */
export function readFrontMatter(lines: readonly string[]): FrontMatter | null {
	if (lines[0]?.trimEnd() !== '---') return null;
	const rest = lines.slice(1, mostLines);
	const length = rest.findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
	const inner = rest.slice(0, length < 0 ? rest.length : length);
	const first = inner.find((line) => line.trim() && !line.startsWith('#'));
	if (first === undefined || !/^["']?[\p{L}_][\p{L}\p{N}_ -]*["']?\s*:(?:\s|$)/u.test(first))
		return null;
	if (length < 0) {
		const end = inner.findIndex((line) => !line.trim());
		if (end < 0 || inner.slice(0, end).some((line) => !/^[\s-]|:/.test(line))) return null;
		throw broken('The front matter has no end.', 'Close it with a line of three hyphens.', 1);
	}
	return { fields: parseFields(inner.join('\n'), 1), lines: length + 2 };
}

/**
 * Reads a file of nothing but metadata, such as `story.yaml`.
 *
 * @throws IngestError with the line, when it is no YAML.
 */
export function readMetadataFile(text: string): Map<string, FieldValue> {
	return parseFields(text.replace(/^---\s*\n/, ''), text.startsWith('---') ? 1 : 0);
}

function parseFields(source: string, offset: number): Map<string, FieldValue> {
	const lineCounter = new LineCounter();
	// `failsafe`: everything is text, so that a title `2001` or `no` stays what it is, and no tag does anything
	const document = parseDocument(source, {
		...{ schema: 'failsafe', lineCounter, prettyErrors: false, uniqueKeys: false },
		...{ logLevel: 'silent', customTags: [] }
	});
	const error = document.errors[0];
	if (error) {
		const line = lineCounter.linePos(error.pos[0]).line + offset;
		throw broken(`The front matter is no YAML: ${error.message}.`, remedy, line);
	}
	let values: unknown;
	try {
		values = document.toJS({ mapAsMap: true, maxAliasCount: mostAliases });
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw broken(`The front matter can’t be read: ${reason}.`, remedy, offset + 1);
	}
	const fields = new Map<string, FieldValue>();
	if (!(values instanceof Map)) {
		if (source.trim() === '' || values === null) return fields;
		throw broken('The front matter holds no names and values.', remedy, offset + 1);
	}
	for (const [key, value] of values) {
		const name = String(key).trim().toLowerCase();
		if (!/^scene[ _-]warnings$/.test(name)) fields.set(name, flatten(value));
		else if (value instanceof Map) fields.set(name, byScene(value));
		else throw broken(`The front matter’s “${name}” is no list by scene.`, byNumber, offset + 1);
	}
	return fields;
}

const byNumber =
	'Write `scene-warnings:` and below it, indented, one `number or heading: warnings` a line.';

const remedy =
	'Write one `name: value` a line, and put values with colons or quotes in "double quotes".';

const broken = (message: string, advice: string, line: number) =>
	new IngestError('front-matter', message, advice, line);

function byScene(scenes: ReadonlyMap<unknown, unknown>): ByScene {
	return new Map(Array.from(scenes, ([scene, stated]) => [toText(scene), statedOf(stated)]));
}

/**
 * Warnings as a list, as one text, or as names with the bridge that each has: `suicide: He lives, and leaves.`
 *
 * @param stated As YAML gives it.
 */
export function statedOf(stated: unknown): ReadonlyMap<string, string | null> {
	if (stated instanceof Map)
		return new Map(
			Array.from(stated, ([words, bridge]) => [
				toText(words),
				toText(bridge).replace(/\s+/g, ' ') || null
			])
		);
	const entries = Array.isArray(stated) ? stated.map(toText) : splitWarnings(toText(stated));
	return new Map(entries.filter(Boolean).map((words) => [words, null]));
}

/** Text or a list of texts, whatever was nested. */
function flatten(value: unknown): string | string[] {
	if (Array.isArray(value)) return value.map((item) => toText(item)).filter(Boolean);
	return toText(value);
}

function toText(value: unknown): string {
	if (typeof value === 'string') return value.trim();
	if (value instanceof Map) {
		return Array.from(value, ([key, inner]) => `${String(key)}: ${toText(inner)}`).join('; ');
	}
	return Array.isArray(value) ? value.map(toText).join(', ') : '';
}
