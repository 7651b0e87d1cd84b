/**
 * What a curator keeps beside a story, in a file of its own: warnings by scene for a text that isn't to be touched, and
 * which of the importer's suggestions are right. `ingest/sidecar.ts` reads the file.
 */
import { scenesOf, type Scene, type SceneWarning, type Story } from '../story/model';
import { saysNone, topicsOf } from './statements';
import { topicName } from './topics';

/** What is kept of one scene. Warnings have their bridges; null: none. */
export interface CuratedScene {
	id: string;
	/** Where it stands in the file, from 1. */
	line: number;
	/** In the author's words. */
	stated: ReadonlyMap<string, string | null>;
	/** Ids of topics that the curator says are there. */
	confirmed: ReadonlyMap<string, string | null>;
	/** Ids of topics that the importer suggests and that aren't there. */
	refused: readonly string[];
	/** For all of the scene's warnings that have none of their own. */
	bridge: string | null;
}

/** Something in the file that fits nothing, and what was made of it. */
export interface CurationProblem {
	line: number;
	message: string;
}

/**
 * Gives a story's scenes what a curator keeps of them. Warnings of a scene that is no longer there become the whole
 * story's: none is lost because a text was edited.
 *
 * @returns A new story; scenes and suggestions that nothing is said of are those of the old.
 */
export function applyCuration(
	story: Story,
	curated: readonly CuratedScene[]
): { story: Story; problems: CurationProblem[] } {
	const scenes = scenesOf(story);
	const places = new Map(scenes.map(({ id }, at) => [id, at]));
	const problems: CurationProblem[] = [];
	const warnings = [...story.warnings];
	const settled = new Map<number, Set<string>>();
	const changed = new Map<Scene, SceneWarning[]>();
	for (const one of curated) {
		const stated = warningsOf(one);
		for (const { words } of stated)
			if (!saysNone(words) && !warnings.includes(words)) warnings.push(words);
		const at = places.get(one.id);
		const scene = at === undefined ? undefined : scenes[at];
		if (at === undefined || !scene) {
			problems.push({ line: one.line, message: unknownScene(one.id, stated.length > 0) });
			continue;
		}
		changed.set(scene, merged(scene.warnings ?? [], stated, one.bridge));
		settled.set(at, new Set([...one.confirmed.keys(), ...one.refused]));
	}
	const chapters = story.chapters.map((chapter) => ({
		...chapter,
		scenes: chapter.scenes.map((scene) => {
			const now = changed.get(scene) ?? [];
			return now.length > 0 ? { ...scene, warnings: now } : scene;
		})
	}));
	const isOpen = (topic: string) => (scene: number) => settled.get(scene)?.has(topic) !== true;
	const suggestedWarnings = story.suggestedWarnings.flatMap((one) => {
		const left = one.scenes.filter(isOpen(one.warning));
		const strong = (one.strong ?? []).filter(isOpen(one.warning));
		if (left.length === 0) return [];
		return [{ warning: one.warning, scenes: left, ...(strong.length > 0 ? { strong } : {}) }];
	});
	return { story: { ...story, warnings, chapters, suggestedWarnings }, problems };
}

function warningsOf({ stated, confirmed }: CuratedScene): SceneWarning[] {
	return [
		...Array.from(stated, ([words, bridge]) => ({ words, bridge, by: 'author' as const })),
		...Array.from(confirmed, ([topic, bridge]) => ({
			...{ words: topicName(topic), bridge, by: 'curator' as const }
		}))
	];
}

/** What the text says first; a bridge is added where it has none. */
function merged(
	own: readonly SceneWarning[],
	added: readonly SceneWarning[],
	bridge: string | null
): SceneWarning[] {
	const all = own.map((one) => ({ ...one }));
	for (const one of added) {
		const known = all.find(({ words }) => words === one.words);
		if (known) known.bridge ??= one.bridge;
		else all.push({ ...one });
	}
	for (const one of all) one.bridge ??= bridge;
	return all;
}

const unknownScene = (id: string, warns: boolean) =>
	`the story has no scene “${id.slice(0, 40)}”; ` +
	(warns ? 'its warnings are the whole story’s until the id is mended' : 'nothing is done with it');

/** A suggested topic that nobody has stated, confirmed or refused for its scene. */
export interface OpenSuggestion {
	/** Id of the topic. */
	topic: string;
	/** The scenes, by id and by number from 1. */
	scenes: { id: string; number: number }[];
}

/**
 * The suggestions that wait for somebody to look at them.
 *
 * @param story With its curation applied.
 */
export function openSuggestions(story: Story): OpenSuggestion[] {
	const all = scenesOf(story);
	return story.suggestedWarnings.flatMap(({ warning, scenes }) => {
		const open = scenes.flatMap((at) => {
			const scene = all[at];
			const stated = (scene?.warnings ?? []).flatMap(({ words }) => topicsOf(words));
			if (!scene || stated.some(({ key }) => key === warning)) return [];
			return [{ id: scene.id, number: at + 1 }];
		});
		return open.length > 0 ? [{ topic: warning, scenes: open }] : [];
	});
}
