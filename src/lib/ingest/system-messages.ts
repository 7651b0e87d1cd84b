/** What a game says within a story: `[Level up!]`, `[Warning: the bridge is awake.]`. It is never the author's word. */
import { plainOf, type Block } from './document';
import { readLabel } from './labels';
import { wordCount } from './prose-signs';

/** So many messages beside it show that the text is one in which a game speaks. */
const fewest = 2;
const whole = /^(?:\[([^[\]]*)\]|【([^【】]*)】)$/;

/** A message that is no label; a lone word such as `[Complete]` may stand in a head. */
function isPlainMessage(of: Block | undefined): boolean {
	const text = of?.kind === 'text' && of.lines.length === 1 ? plainOf(of).trim() : '';
	if (!/^[[【]/.test(text)) return false;
	const found = whole.exec(text);
	const said = found?.[1] ?? found?.[2] ?? '';
	return wordCount(said) >= 3 && /[.!?\d]$/.test(said.trim()) && readLabel(text) === null;
}

/**
 * Marks the warnings that a game gives: with another message above or below, or between paragraphs of a text that has
 * several. Authors' own warnings stand in heads, behind breaks, or say what is content (`CW`).
 *
 * @param blocks The whole text.
 */
export function withMessages(blocks: readonly Block[]): Block[] {
	const messages = blocks.filter((one) => isPlainMessage(one)).length;
	if (messages === 0) return [...blocks];
	return blocks.map((one, at) => {
		const text = one.kind === 'text' ? plainOf(one).trim() : '';
		if (!whole.test(text) || readLabel(text)?.name !== 'warning') return one;
		const [before, after] = [blocks[at - 1], blocks[at + 1]];
		const beside = isPlainMessage(before) || isPlainMessage(after);
		const among =
			messages >= fewest &&
			/[.!?]\W?$/.test(text) &&
			[before, after].every((other) => other?.kind === 'text' && other.gap <= one.gap);
		return beside || among ? { ...one, message: true } : one;
	});
}
