/** A chapter's blocks to scenes. No scene is empty: what stands between two breaks without text joins its neighbour. */
import { lineOf, plainOf, remove, type Block, type Report } from './document';
import { signAt, type Rhythm } from './breaks';

export interface SceneDraft {
	heading: string | null;
	blocks: Block[];
	/** Why it begins here, for people. */
	reason: 'start' | 'rule' | 'heading' | 'gap';
	line: number | null;
}

/**
 * Divides a chapter.
 *
 * @param blocks Without its title and notes.
 * @param rhythm Of the whole story.
 */
export function divide(blocks: readonly Block[], rhythm: Rhythm, report: Report): SceneDraft[] {
	const scenes: SceneDraft[] = [];
	let current: SceneDraft = { heading: null, blocks: [], reason: 'start', line: lineOf(blocks[0]) };
	const close = (reason: SceneDraft['reason'], line: number | null) => {
		if (hasText(current)) scenes.push(current);
		else if (current.blocks.length > 0 || current.heading !== null) {
			// a picture or a heading without text: it belongs to what follows
			current = { ...current, reason };
			return;
		}
		current = { heading: null, blocks: [], reason, line };
	};
	for (const [at, one] of blocks.entries()) {
		const sign = signAt(blocks, at, rhythm);
		if (sign === null) {
			current.blocks.push(one);
			continue;
		}
		close(sign, lineOf(one));
		if (sign === 'rule') remove(one, report);
		else if (sign === 'heading') setHeading(current, one, report);
		else current.blocks.push(one);
	}
	if (hasText(current)) scenes.push(current);
	else leftOver(current, scenes, report);
	return withoutEndMark(scenes);
}

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

function setHeading(scene: SceneDraft, of: Block, report: Report): void {
	const text = plainOf(of).replace(/\s+/g, ' ').trim();
	if (scene.heading === null || scene.blocks.length > 0) {
		if (scene.heading !== null) report.removed.add(scene.heading);
		scene.heading = tidyHeading(text, report);
	} else scene.heading = `${scene.heading} – ${tidyHeading(text, report)}`;
	scene.line = lineOf(of);
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
	if (inner !== opened) report.removed.add(text);
	return inner;
}

function hasText(scene: SceneDraft): boolean {
	return scene.blocks.some((one) => one.kind !== 'picture' && /[\p{L}\p{N}]/u.test(plainOf(one)));
}

/** What is left behind the last break without being a scene. */
function leftOver(rest: SceneDraft, scenes: SceneDraft[], report: Report): void {
	const last = scenes.at(-1);
	if (last) last.blocks.push(...rest.blocks);
	else for (const one of rest.blocks) remove(one, report);
	if (rest.heading !== null) report.removed.add(rest.heading);
}
