/**
 * What an author says of single scenes: lines at a scene's head (`<!-- warn: suicide -->`, `<!-- bridge: … -->`, and
 * `[CW: …]`, which `notes.ts` finds), and the list `scene-warnings` of front matter.
 */
import { saysNone } from '../warnings/statements';
import { lineOf, type Report } from './document';
import { addNew } from './lists';
import type { Metadata } from './metadata';
import type { ChapterOutline } from './outline';
import type { SceneDraft } from './scenes';
import { splitWarnings } from './stated-warnings';

/** Something stated of one scene. */
export interface SceneStatement {
	/** The line it stands on, from 1: it speaks of the text that follows; or, in front matter, the scene's number or heading. */
	at: number | string;
	/** In the author's words. */
	warnings: string[];
	/** Null where none is given; one without warnings belongs to those stated before it for the same scene. */
	bridge: string | null;
}

const mark = /<!--\s*(warn(?:ings?)?|cw|tw|bridge)\s*:\s*([^]*?)\s*-->/gi;

/**
 * Takes the comments that warn out of a text.
 *
 * @param lines Of the text; one that held nothing else is left empty, so that all others keep their numbers.
 * @param firstNumber Of the first of them.
 */
export function takeSceneMarks(
	lines: readonly string[],
	firstNumber: number,
	into: SceneStatement[],
	report: Report
): string[] {
	return lines.map((line, index) =>
		!line.includes('<!--')
			? line
			: line.replace(mark, (whole: string, kind: string, said: string) => {
					const at = firstNumber + index;
					const bridges = kind.toLowerCase() === 'bridge';
					into.push({
						at,
						warnings: bridges ? [] : splitWarnings(said),
						bridge: bridges ? said : null
					});
					report.removed.add(whole, 'statement about a scene', at);
					return '';
				})
	);
}

/** Lines of the sources come in their order, so the first scene that goes on behind a line is the one it heads. */
function sceneBehind(scenes: readonly SceneDraft[], line: number): SceneDraft | undefined {
	return scenes.find(({ blocks }) => {
		const last = blocks.findLast((one) => lineOf(one) !== null);
		return (lineOf(last) ?? 0) >= line;
	});
}

function sceneNamed(scenes: readonly SceneDraft[], name: string): SceneDraft | undefined {
	if (/^\d{1,6}$/.test(name)) return scenes[Number(name) - 1];
	const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim();
	return scenes.find(({ heading }) => heading !== null && plain(heading) === plain(name));
}

/**
 * Gives each scene what was stated of it. What names no scene is the story's, with a notice: no warning is lost.
 *
 * @param metadata Changed: its statements are used up, and all warnings are the story's too.
 */
export function placeStatements(
	metadata: Metadata,
	chapters: readonly ChapterOutline[],
	report: Report
): void {
	const scenes = chapters.flatMap((chapter) => chapter.scenes);
	for (const { at, warnings, bridge } of metadata.sceneStatements.splice(0)) {
		const scene = typeof at === 'number' ? sceneBehind(scenes, at) : sceneNamed(scenes, at);
		addNew(
			metadata.warnings,
			warnings.filter((words) => !saysNone(words))
		);
		if (scene) state(scene, warnings, bridge);
		else tellUnplaced(at, report);
	}
}

function state(scene: SceneDraft, warnings: readonly string[], bridge: string | null): void {
	for (const words of warnings) {
		const known = scene.warnings.find((one) => one.words === words);
		if (known) known.bridge ??= bridge;
		else scene.warnings.push({ words, bridge, by: 'author' });
	}
	if (warnings.length === 0) for (const one of scene.warnings) one.bridge ??= bridge;
}

function tellUnplaced(at: number | string, report: Report): void {
	const message =
		typeof at === 'number'
			? 'No scene follows this warning, so it is the whole story’s.'
			: `The front matter warns of scene “${at.slice(0, 40)}”, and no scene has that number or heading; the warning is the whole story’s.`;
	report.notices.push({
		code: 'warning-without-scene',
		message,
		line: typeof at === 'number' ? at : null
	});
}
