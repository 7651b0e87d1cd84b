/** Chapters that are only counted: numbers alone on their lines, or before a title. One number proves nothing, a series does. */
import { plainOf, type Block } from './document';
import { beginsSpeech, endsSentence, isTitleCase, wordCount } from './prose-signs';

const bareNumber = /^(?:(\d{1,3})|([IVXLC]{1,7}|[ivxlc]{1,7}(?=[.)])))[.)/]?$/;
const titled = /^#?(?:(\d{1,3})|([IVXLC]{1,7}))\s?[.:)–—-]\s+(\S.*)$/;
const spelled = [
	...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
	...[
		'twelve',
		'thirteen',
		'fourteen',
		'fifteen',
		'sixteen',
		'seventeen',
		'eighteen',
		'nineteen',
		'twenty'
	]
];

/** A line without what is drawn around a number: `- 3 -`, `(3)`, `#3`. */
const bare = (line: string) => line.replace(/^[-–—~*•#[(\s]+|[-–—~*•\])\s]+$/g, '');

/** Whether a line is a number and nothing else. */
export function isBareNumber(line: string): boolean {
	return bareNumber.test(line);
}

/**
 * Finds counted chapters.
 *
 * @param blocks The story without its head.
 * @returns Indexes of the blocks that head them; none where the numbers don't count on, or stand in a list.
 */
export function numberedHeads(blocks: readonly Block[]): number[] {
	for (const read of [readNumber, readWord, readTitled]) {
		const found = [...blocks.entries()].flatMap(([at, one]) => {
			const single = (one.kind === 'text' || one.kind === 'heading') && one.lines.length === 1;
			const value = single ? read(plainOf(one)) : null;
			return value === null ? [] : [{ at, value }];
		});
		if (isSeries(found)) return found.map(({ at }) => at);
	}
	return [];
}

function readNumber(line: string): number | null {
	// a closing bracket is a list's, or the number's own
	const found = line.length > 20 ? null : (bareNumber.exec(line) ?? bareNumber.exec(bare(line)));
	return found ? valueOf(found) : null;
}

/** Without a full stop, which would make it a sentence: somebody counts. */
function readWord(line: string): number | null {
	const at = line.length > 20 ? -1 : spelled.indexOf(bare(line).toLowerCase());
	return at < 0 || !/^\W*\p{Lu}/u.test(line) ? null : at + 1;
}

function readTitled(line: string): number | null {
	const found = line.length > 90 ? null : titled.exec(line);
	const title = found?.[3] ?? '';
	if (!found || !isTitleCase(title) || wordCount(title) > 10) return null;
	return endsSentence(title) || beginsSpeech(title) ? null : valueOf(found);
}

const valueOf = ([, digits, letters = '']: RegExpExecArray) =>
	digits ? Number(digits) : roman(letters.toUpperCase());

function isSeries(found: readonly { at: number; value: number }[]): boolean {
	const steps = found.slice(1).map(({ value }, index) => value - (found[index]?.value ?? 0));
	const single = steps.filter((step) => step === 1).length;
	// a number may have been left out, where the others prove that they count
	const rising = steps.every((step) => step === 1 || (step === 2 && single >= 2));
	const apart = found.every(({ at }, index) => index === 0 || at - (found[index - 1]?.at ?? 0) > 1);
	return found.length >= 2 && rising && apart;
}

function roman(text: string): number {
	const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
	let sum = 0;
	for (const [at, character] of Array.from(text).entries()) {
		const value = values[character] ?? 0;
		sum += value < (values[text[at + 1] ?? ''] ?? 0) ? -value : value;
	}
	return sum;
}
