/**
 * Comments that writers leave in their texts for themselves: `<!-- … -->`, in a line or over several. They are shown
 * nowhere; one that warns is a statement about its scene.
 */
import type { Report } from './document';
import { withinFences } from './fences';
import { takeSceneMarks, type SceneStatement } from './scene-marks';
import { takenLine } from './text-lines';

/**
 * Takes all HTML comments out of a text. One that nothing closes is text, for else it would swallow the story, and so
 * is one between fences.
 *
 * @param lines Of a text that is no page of HTML.
 * @param firstNumber Of the first of them.
 * @param into Gets what comments state of scenes.
 * @returns As many lines; those that held nothing else are `takenLine`.
 */
export function takeComments(
	lines: readonly string[],
	firstNumber: number,
	into: SceneStatement[],
	report: Report
): string[] {
	const text = lines.join('\n');
	const end = text.lastIndexOf('-->') + 3;
	if (end < 3) return [...lines];
	const fenced = withinFences(lines);
	const left = new Left();
	let from = 0;
	// none begins behind the last that ends: a search from each opening to the text's end would take too long
	for (const { index, 0: comment } of text.slice(0, end).matchAll(/<!--[^]*?-->/g)) {
		left.add(text.slice(from, index));
		if (fenced.has(left.at)) left.add(comment);
		else {
			tellComment(comment, firstNumber + left.at, into, report);
			left.skip(comment);
		}
		from = index + comment.length;
	}
	left.add(text.slice(from));
	return left.end();
}

function tellComment(
	comment: string,
	number: number,
	into: SceneStatement[],
	report: Report
): void {
	const lines = comment.split('\n');
	if (takeSceneMarks([lines.join(' ')], number, into, report)[0] === '') return;
	for (const [index, line] of lines.entries()) {
		if (/[\p{L}\p{N}]/u.test(line)) report.removed.add(line.trim(), 'comment', number + index);
	}
}

/** The lines that are left, with the numbers that they had. */
class Left {
	private readonly lines: string[] = [];
	/** Of the line that was reached: to look at the whole of it for each comment would take too long. */
	private parts: string[] = [];
	private isBlank = true;
	/** Lines of a comment within a sentence, which goes on behind it. */
	private below = 0;
	private isCut = false;

	/** Index of the line that was reached. */
	get at(): number {
		return this.lines.length + this.below;
	}

	add(text: string): void {
		for (const [index, part] of text.split('\n').entries()) {
			if (index > 0) this.endLine();
			// the space on one side of it was the comment's
			this.push(this.isCut && this.endsInSpace() ? part.trimStart() : part);
		}
	}

	skip(comment: string): void {
		const more = comment.split('\n').length - 1;
		if (!this.isBlank) {
			this.below += more;
			if (more > 0 && !this.endsInSpace()) this.push(' ');
		} else for (let count = 0; count < more; count += 1) this.lines.push(takenLine);
		this.isCut = true;
	}

	end(): string[] {
		this.endLine();
		return this.lines;
	}

	private push(part: string): void {
		if (part === '') return;
		this.parts.push(part);
		this.isBlank &&= part.trim() === '';
	}

	/** Whether there is nothing before this, or white space. */
	private endsInSpace(): boolean {
		return /(?:^|\s)$/.test(this.parts.at(-1)?.slice(-1) ?? '');
	}

	private endLine(): void {
		this.lines.push(this.isCut && this.isBlank ? takenLine : this.parts.join(''));
		for (; this.below > 0; this.below -= 1) this.lines.push(takenLine);
		this.parts = [];
		this.isBlank = true;
		this.isCut = false;
	}
}
