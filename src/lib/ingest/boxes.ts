/** What is drawn over several lines: rules that frame a status table or a message, and rules that stand upright. */
import { block, plainOf, type Block } from './document';
import { isTimeHeading, isViewHeading } from './scene-headings';

/** More lines than this are a scene. */
const mostLines = 14;
/** `Name: Fen`, `[Level up!]`, `HP 12/20`. */
const entry =
	/^\p{Lu}[\p{L} ]{1,30}:$|^[^\p{L}\p{N}"“”«]*[\p{L}\p{N} '’/&.-]{1,40}\s*[:=]\s*\S.{0,60}$|^[[【<].{1,90}[\]】>]$/u;
/** One line alone must look like a game's message, and say something: `[Quest updated: Find the door]`. */
const message = /^(?:\[[^[\]]*[:!][^[\]]*\]|【[^【】]*[:：!！][^【】]*】)$/;
/** One of the signs that stand one below the other as a rule: a single one is a pause. */
const upright = /^[.·•。∙]$/;

/**
 * Joins a framed table to one block of lines.
 *
 * @param blocks The whole text.
 */
export function boxed(blocks: readonly Block[]): Block[] {
	const made: Block[] = [];
	for (let at = 0; at < blocks.length; at += 1) {
		const one = blocks[at];
		if (!one) continue;
		const end = one.kind === 'rule' ? frameEnd(blocks, at) : -1;
		if (end < 0) {
			made.push(one);
			continue;
		}
		const lines = blocks.slice(at, end + 1).flatMap((part) => part.lines);
		made.push(block('text', lines, { ...one, kind: 'text', lines, join: 'break' }));
		at = end;
	}
	return made;
}

/** Index of the rule that closes a frame, or -1. */
function frameEnd(blocks: readonly Block[], at: number): number {
	let lines = 0;
	for (let end = at + 1; end < blocks.length && end < at + mostLines; end += 1) {
		const next = blocks[end];
		if (!next) break;
		if (next.kind === 'rule') return lines >= 2 || isMessage(blocks[at + 1]) ? end : -1;
		if (
			next.kind !== 'text' ||
			!plainOf(next)
				.split('\n')
				.every((line) => entry.test(line))
		)
			return -1;
		lines += next.lines.length;
	}
	return -1;
}

function isMessage(one: Block | undefined): boolean {
	const text = one ? plainOf(one) : '';
	return message.test(text) && !isTimeHeading(text) && !isViewHeading(text);
}

/**
 * Makes one rule of dots that stand one below the other, a line each.
 *
 * @param blocks The whole text.
 */
export function withUprightRules(blocks: readonly Block[]): Block[] {
	const made: Block[] = [];
	for (let at = 0; at < blocks.length;) {
		const one = blocks[at];
		if (!one) break;
		let end = at;
		while (isUpright(blocks[end])) end += 1;
		const lines = blocks.slice(at, end).flatMap((part) => part.lines);
		if (lines.length < 2) {
			made.push(one);
			at += 1;
			continue;
		}
		made.push({ ...one, kind: 'rule', lines });
		at = end;
	}
	return made;
}

const isUpright = (one: Block | undefined): boolean =>
	one?.kind === 'text' && one.lines.every(({ plain }) => upright.test(plain));

/** What a paragraph says when the sign below it is what somebody sent. */
const announced = /(?::|\b(?:emojis?|emoticons?|texted|messaged|typed|sent back)\b[^.!?]*[.:]?)$/i;
const sign =
	/^\p{Extended_Pictographic}[\ufe0f\u200d\p{Extended_Pictographic}\p{Emoji_Modifier}]*$/u;

/**
 * A sign that somebody sent is story: it stands once, below words that announce it, where other breaks are drawn.
 *
 * @param blocks The whole text.
 */
export function withoutSentSigns(blocks: readonly Block[]): Block[] {
	const drawn = blocks.filter((one) => one.kind === 'rule').map((one) => plainOf(one));
	return blocks.map((one, at) => {
		const text = one.kind === 'rule' ? plainOf(one) : '';
		if (!sign.test(text) || drawn.length < 2 || drawn.filter((other) => other === text).length > 1)
			return one;
		const above = blocks[at - 1];
		return above?.kind === 'text' && announced.test(plainOf(above).trim())
			? { ...one, kind: 'text' }
			: one;
	});
}
