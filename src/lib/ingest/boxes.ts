/** Rules that frame a status table, a sign or a message are no breaks: they are drawn around a few short lines. */
import { block, plainOf, type Block } from './document';

/** More lines than this are a scene. */
const mostLines = 14;
/** `Name: Fen`, `[Level up!]`, `HP 12/20`. */
const entry =
	/^[^\p{L}\p{N}"“”«]*[\p{L}\p{N} '’/&.-]{1,40}\s*[:=]\s*\S.{0,60}$|^[[【<].{1,90}[\]】>]$/u;

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
		if (next.kind === 'rule') return lines >= 2 ? end : -1;
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
