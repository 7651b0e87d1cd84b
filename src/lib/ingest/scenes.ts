/** A chapter's blocks to scenes. No scene is empty: what stands between two breaks without text joins its neighbour. */
import type { SceneWarning } from '../story/model';
import { plainOf, remove, type Block, type Report } from './document';
import type { Rhythm, Sign } from './breaks';
import { cutOf } from './cut-reasons';

/** A place where the story was cut, for people. */
export interface Cut {
	/** Line of the source, from 1. */
	line: number | null;
	/** What stands there; empty for a gap. */
	text: string;
	/** `rule of stars`, `gap of 4 lines where paragraphs are 2 apart`. */
	reason: string;
}

export interface SceneDraft {
	heading: string | null;
	blocks: Block[];
	/** What parts it from the scene before; none for a chapter's first. */
	cuts: Cut[];
	/** What was stated of it, once `scene-marks.ts` has given each scene its own. */
	warnings: SceneWarning[];
}

/**
 * Divides a chapter.
 *
 * @param blocks Without its title and notes.
 * @param signs What each of them is to the division.
 * @param rhythm Of the whole story.
 */
export function divide(
	blocks: readonly Block[],
	signs: readonly (Sign | null)[],
	rhythm: Rhythm,
	report: Report
): SceneDraft[] {
	const scenes: SceneDraft[] = [];
	let current = emptyScene();
	const cutBy = (cut: Cut) => {
		if (hasText(current)) {
			scenes.push(current);
			current = emptyScene();
		}
		// a picture or a heading without text belongs to what follows
		if (scenes.length > 0) current.cuts.push(cut);
	};
	for (const [at, one] of blocks.entries()) {
		const sign = signs[at] ?? null;
		if (sign === null) {
			current.blocks.push(one);
			continue;
		}
		cutBy(cutOf(one, sign, rhythm));
		if (sign === 'rule') remove(one, report, 'break between scenes');
		else if (sign === 'heading') setHeading(current, one, report);
		else current.blocks.push(one);
	}
	if (hasText(current)) scenes.push(current);
	else leftOver(current, scenes, report);
	return withoutEndMark(withoutNotesBelow(scenes));
}

const emptyScene = (): SceneDraft => ({ heading: null, blocks: [], cuts: [], warnings: [] });

/** What authors write below the last line, in the languages where it is cheap to know. */
const endMark =
	/^[^\p{L}]*(?:(?:the )?end|fin|finis|fine|ende|owari|tbc|t\.b\.c|to be continued|continuará|fortsetzung folgt|à suivre|конец|終わり|おわり|了|完|end of (?:part|book|chapter) \S{1,12})[^\p{L}]*$/iu;

/** `The End` behind a rule is the last scene's, and no scene of its own. */
function withoutEndMark(scenes: SceneDraft[]): SceneDraft[] {
	const last = scenes.at(-1);
	const before = scenes.at(-2);
	if (!last || !before || last.heading !== null || last.blocks.length !== 1) return scenes;
	if (!endMark.test(last.blocks.map(plainOf).join(''))) return scenes;
	before.blocks.push(...last.blocks);
	return scenes.slice(0, -1);
}

/** `[1] …` or `[a] …`, as word processors put footnotes and comments behind a rule at the end of what they write. */
const noteMark = /^\[(?:\d{1,3}|[a-z]{1,2})\](?=\s*\S)/;

/** Where the text above has their marks they are its footnotes, and no scene of their own. */
function withoutNotesBelow(scenes: SceneDraft[]): SceneDraft[] {
	const last = scenes.at(-1);
	const before = scenes.at(-2);
	if (!last || !before || last.heading !== null) return scenes;
	const marks = last.blocks.map((one) => noteMark.exec(plainOf(one))?.[0]);
	if (marks.includes(undefined)) return scenes;
	const above = scenes.slice(0, -1).flatMap(({ blocks }) => blocks.map(plainOf));
	if (!marks.every((mark) => above.some((text) => text.includes(mark ?? '')))) return scenes;
	before.blocks.push(...last.blocks.map((one): Block => ({ ...one, kind: 'footnote' })));
	return scenes.slice(0, -1);
}

function setHeading(scene: SceneDraft, of: Block, report: Report): void {
	const text = plainOf(of).replace(/\s+/g, ' ').trim();
	if (scene.heading === null || scene.blocks.length > 0) {
		if (scene.heading !== null) report.removed.add(scene.heading, 'heading without text');
		scene.heading = tidyHeading(text, report);
	} else scene.heading = `${scene.heading} – ${tidyHeading(text, report)}`;
}

/** Brackets stay, signs around go. */
function tidyHeading(text: string, report: Report): string {
	const opened = text
		.replace(/\(\s+/g, '(')
		.replace(/\s+\)/g, ')')
		.replace(/\[\s+/g, '[')
		.replace(/\s+\]/g, ']');
	const inner = opened
		.replace(/^[^\p{L}\p{N}([【（"“¿¡'‘]+/u, '')
		.replace(/[^\p{L}\p{N})\]】）"”.!?…'’]+$/u, '');
	if (inner !== opened) report.removed.add(text, 'heading with its signs');
	return inner;
}

function hasText(scene: SceneDraft): boolean {
	return scene.blocks.some((one) => one.kind !== 'picture' && /[\p{L}\p{N}]/u.test(plainOf(one)));
}

/** What is left behind the last break without being a scene. */
function leftOver(rest: SceneDraft, scenes: SceneDraft[], report: Report): void {
	const last = scenes.at(-1);
	if (last) last.blocks.push(...rest.blocks);
	else for (const one of rest.blocks) remove(one, report, 'nothing but signs');
	if (rest.heading !== null) report.removed.add(rest.heading, 'heading without text');
}
