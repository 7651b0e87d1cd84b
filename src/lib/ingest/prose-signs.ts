/** Small questions about a line of text that several stages ask. */
export { countWords as wordCount } from '../story/counting';

/** Words of titles that stay small. */
const small =
	/^(?:a|an|the|of|in|on|at|to|for|and|or|but|nor|by|as|with|from|into|than|de|la|le|el|los|las|du|des|der|die|das|und|y|e|et|o|da|do|di|del|von|van|vs|x)$/i;

/** Whether a line ends as a sentence does. */
export function endsSentence(line: string): boolean {
	return /[.!?…。！？,;:]["'”’»」』)\]*_~]*$|["”»」』]$|[—–-]$/u.test(line.slice(-60).trim());
}

/** Whether a line begins with speech or an ellipsis. */
export function beginsSpeech(line: string): boolean {
	return /^["'“‘«„「『—–…]|^\.\.|^-\s?\S/u.test(line.slice(0, 20).trim());
}

/**
 * Whether a line is written as titles are: every word of weight with a capital, and no full stop. In scripts
 * without capitals nothing is.
 */
export function isTitleCase(line: string): boolean {
	const words = line.split(/[\s/–—-]+/).filter((word) => /\p{L}/u.test(word));
	if (words.length === 0) return false;
	const heavy = words.filter((word) => !small.test(word.replace(/[^\p{L}]/gu, '')));
	return (
		heavy.length > 0 &&
		heavy.every((word) => /^[^\p{L}]*(?:\p{Lu}|\p{Lt}|\p{N})/u.test(word)) &&
		/^[^\p{L}]*[\p{Lu}\p{N}]/u.test(line)
	);
}
