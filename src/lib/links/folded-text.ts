/**
 * Text as it is compared: only its words. What editors and word processors change without changing a word (case,
 * quotes, dashes, ellipses, line breaks, soft hyphens) makes no difference.
 */

export interface FoldedText {
	/** Lower-case words with one space between them. */
	text: string;
	/** Where each code unit of `text` stands in the original; one more than there are, the last its length. */
	origin: Uint32Array;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;
/** What may stand within a word without ending it: apostrophes, soft hyphens, joiners. */
const withinWord = /^['’ʼ‘\u00ad\u200b-\u200d\u2060]+$/;

/**
 * Folds a text.
 *
 * @param original Any text. One that has no words at all, such as “…”, is kept but for its white space, so that it
 * can be compared too.
 */
export function foldText(original: string): FoldedText {
	const origin = new Uint32Array(original.length + 1);
	let text = '';
	let last = 0;
	for (const { 0: run, index } of original.matchAll(word)) {
		if (text !== '' && !withinWord.test(original.slice(last, index))) {
			origin[text.length] = last;
			text += ' ';
		}
		const lower = run.toLowerCase();
		// in a few scripts lower case is longer: then the mapping would be off
		const folded = lower.length === run.length ? lower : run;
		for (let at = 0; at < folded.length; at += 1) origin[text.length + at] = index + at;
		text += folded;
		last = index + run.length;
	}
	if (text === '') {
		for (const { 0: sign, index } of original.matchAll(/\S/g)) {
			origin[text.length] = index;
			text += sign;
		}
		last = original.trimEnd().length;
	}
	origin[text.length] = last;
	return { text, origin: origin.subarray(0, text.length + 1) };
}
