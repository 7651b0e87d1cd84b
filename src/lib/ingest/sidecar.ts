/** `STORY.warnings.yaml`: what a curator keeps of a story's scenes. Checked to the last key, with line numbers. */
import { isMap, isScalar, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml';
import type { CuratedScene } from '../warnings/curation';
import { topicsOf } from '../warnings/statements';
import { topics } from '../warnings/topics';
import { decode } from './decode';
import { IngestError } from './errors';
import { statedOf } from './front-matter';

const keys = ['stated', 'confirmed', 'refused', 'bridge'] as const;
const ids = new Set(topics.map(({ id }) => id));

const remedy =
	'Write a scene’s id, and below it, indented: `stated:`, `confirmed:`, `refused:` with lists of topics, or `bridge:` with one line.';

/** More references to one anchor than any curator makes. */
const mostAliases = 20;

/**
 * Reads the file.
 *
 * @throws IngestError with the line, when it is no YAML, or holds anything but scenes and what may be said of them: a
 * warning that is misspelt must not be passed over.
 */
export function readSidecar(bytes: Uint8Array): CuratedScene[] {
	const { text } = decode(bytes);
	const lines = new LineCounter();
	const document = parseDocument(text, {
		...{ schema: 'failsafe', lineCounter: lines, prettyErrors: false, logLevel: 'silent' },
		customTags: []
	});
	const lineAt = (offset = 0) => lines.linePos(offset).line;
	const error = document.errors[0];
	if (error) throw broken(`It is no YAML: ${error.message}.`, lineAt(error.pos[0]));
	const { contents } = document;
	if (contents === null || (isScalar(contents) && !contents.value)) return [];
	if (!isMap(contents)) throw broken('It holds no scenes.', lineAt(contents.range[0]));
	return contents.items.map(({ key, value }) => {
		const line = lineAt((key as Node).range?.[0]);
		if (!isMap(value)) throw broken(`Nothing is said of the scene “${nameOf(key)}”.`, line);
		return sceneOf(nameOf(key), line, value, {
			lineOf: (node) => lineAt(node.range?.[0]),
			// maps stay maps, so that their order stays
			plainOf: (node): unknown =>
				node?.toJS(document, { mapAsMap: true, maxAliasCount: mostAliases })
		});
	});
}

const nameOf = (key: unknown) => (isScalar(key) ? String(key.value).trim() : '');

const broken = (message: string, line: number, advice = remedy) =>
	new IngestError('warnings-file', message, advice, line);

function sceneOf(
	id: string,
	line: number,
	said: YAMLMap,
	{ lineOf, plainOf }: { lineOf: (node: Node) => number; plainOf: (node: Node | null) => unknown }
): CuratedScene {
	const values = new Map<string, { value: unknown; line: number }>();
	for (const { key, value } of said.items) {
		const name = nameOf(key);
		const at = lineOf(key as Node);
		if (!(keys as readonly string[]).includes(name))
			throw broken(`“${name.slice(0, 40)}” is nothing that can be said of a scene.`, at);
		values.set(name, { value: plainOf(value as Node | null), line: at });
	}
	const listed = (name: (typeof keys)[number]) => statedOf(values.get(name)?.value ?? '');
	const topicIds = (name: 'confirmed' | 'refused') =>
		new Map(
			Array.from(listed(name), ([words, bridge]) => [
				idOf(words, values.get(name)?.line ?? line),
				bridge
			])
		);
	const { value: bridge } = values.get('bridge') ?? {};
	if (bridge !== undefined && typeof bridge !== 'string')
		throw broken('A bridge is one line of text.', values.get('bridge')?.line ?? line);
	return {
		...{ id, line, stated: listed('stated'), confirmed: topicIds('confirmed') },
		refused: [...topicIds('refused').keys()],
		bridge: bridge === undefined || bridge.trim() === '' ? null : bridge.replace(/\s+/g, ' ').trim()
	};
}

/** A topic's id, by itself, by its name or by words that authors have for it. */
function idOf(words: string, line: number): string {
	const [topic, ...others] = topicsOf(words);
	if (topic && others.length === 0 && ids.has(topic.key)) return topic.key;
	throw broken(
		`“${words.slice(0, 40)}” is no topic.`,
		line,
		`The topics are ${[...ids].join(', ')}.`
	);
}
