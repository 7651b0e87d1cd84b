/**
 * Pairs the marks of emphasis (`*`, `_`, `~~`) by CommonMark's delimiter algorithm, with what writers do besides:
 * emphasis closes before a letter (`**“Hi!”**he`), censored words keep their stars (`f***ing`), and a pair of
 * stars that finds no partner is no text. Linear: a closer never looks again where one before it found nothing.
 */

export interface Delimiter {
	character: string;
	/** How many are left to be paired, or to be shown. */
	left: number;
	readonly length: number;
	canOpen: boolean;
	canClose: boolean;
	/** HTML that its pairs give it, around what is left. */
	opened: string;
	closed: string;
	paired: boolean;
	/** Without a partner it is a slip and no text: emphasis over several paragraphs begins or ends so. */
	slip: boolean;
}

const letter = /[\p{L}\p{N}]/u;
const blank = /[\s\u200b]/;

/**
 * Describes a run of marks.
 *
 * @param source The text around it.
 * @param at Where the run begins.
 * @param length Number of marks.
 */
export function delimiter(source: string, at: number, length: number): Delimiter {
	const character = source[at] ?? '';
	const before = source[at - 1] ?? ' ';
	const after = source[at + length] ?? ' ';
	let canOpen = !blank.test(after);
	let canClose = !blank.test(before);
	const behindLetter = letter.test(before);
	const beforeLetter = letter.test(after);
	const within = behindLetter && beforeLetter;
	if (character === '_') {
		canOpen &&= !behindLetter;
		canClose &&= !beforeLetter;
	} else if (within && (/\d/.test(before + after) || !hasTwin(source, at, length))) {
		canOpen = canClose = false;
	} else if (canOpen && canClose && !within) {
		// `word.**Next` closes and `(**word` opens: the letter is on the inside
		if (beforeLetter && /[([{“‘«„—–-]/.test(before)) canClose = false;
		if (behindLetter && !beforeLetter) canOpen = false;
	}
	const slip = canOpen ? beginsText(source, at) : canClose && endsText(source, at, length);
	return {
		character,
		left: length,
		length,
		canOpen,
		canClose,
		opened: '',
		closed: '',
		paired: false,
		slip: character === '*' && slip
	};
}

const quotes = /^[\s"“”‘’«»„]*$/;

function beginsText(source: string, at: number): boolean {
	return at < 20 && quotes.test(source.slice(0, at));
}

/** At the end, behind a sentence: behind a letter it may hide others. */
function endsText(source: string, at: number, length: number): boolean {
	const end = at + length;
	return (
		/[.!?…,"”’»—–-]/.test(source[at - 1] ?? '') &&
		source.length - end < 20 &&
		quotes.test(source.slice(end))
	);
}

/** Whether the word around a run has another of the same length: `un*believ*able`, but not `f**k`. */
function hasTwin(source: string, at: number, length: number): boolean {
	const character = source[at] ?? '';
	const twin = character.repeat(length);
	const reach = 40;
	const before = /\S*$/.exec(source.slice(Math.max(0, at - reach), at))?.[0] ?? '';
	const after = /^\S*/.exec(source.slice(at + length, at + length + reach))?.[0] ?? '';
	return hasExactly(before, twin, character) || hasExactly(after, twin, character);
}

const hasExactly = (part: string, twin: string, character: string) =>
	part.includes(twin) && !part.includes(twin + character);

/**
 * Pairs the runs of one paragraph, writing into each the tags that it becomes.
 *
 * @param runs In the order of the text.
 */
export function pair(runs: Delimiter[]): void {
	const bottoms = new Map<string, number>();
	for (let closer = 0; closer < runs.length; closer += 1) {
		const close = runs[closer];
		if (!close?.canClose) continue;
		while (close.left > 0) {
			const key = close.character + String(close.canOpen) + String(close.length % 3);
			const opener = findOpener(runs, closer, bottoms.get(key) ?? -1);
			if (opener < 0) {
				bottoms.set(key, closer - 1);
				break;
			}
			join(runs, opener, closer);
		}
	}
}

function findOpener(runs: Delimiter[], closer: number, bottom: number): number {
	const close = runs[closer];
	for (let at = closer - 1; close && at > bottom; at -= 1) {
		const open = runs[at];
		if (!open?.canOpen || open.left === 0 || open.character !== close.character) continue;
		if (open.character === '~' && open.length !== close.length) continue;
		// CommonMark's rule of three, so that `***a** b*` nests
		const both = open.canClose || close.canOpen;
		const three = (open.length + close.length) % 3 === 0;
		if (!both || !three || (open.length % 3 === 0 && close.length % 3 === 0)) return at;
	}
	return -1;
}

function join(runs: Delimiter[], opener: number, closer: number): void {
	const open = runs[opener];
	const close = runs[closer];
	if (!open || !close) return;
	const width = open.left >= 2 && close.left >= 2 ? 2 : 1;
	const tag = open.character === '~' ? 'del' : width === 2 ? 'strong' : 'em';
	open.opened = `<${tag}>${open.opened}`;
	close.closed += `</${tag}>`;
	open.left -= width;
	close.left -= width;
	open.paired = close.paired = true;
	for (let at = opener + 1; at < closer; at += 1) {
		const between = runs[at];
		if (between) between.canOpen = between.canClose = false;
	}
}

/**
 * What is shown of a run: its tags, and the marks that belong to the text.
 *
 * @param strict Whether the text is Markdown, where two stars without a partner, or one at an end of a paragraph,
 * are a slip and not text.
 */
export function written(run: Delimiter, strict: boolean): { html: string; plain: string } {
	const several = run.left > 1 && (run.canOpen || run.paired);
	const slip = strict && run.character === '*' && (several || (run.slip && !run.paired));
	const rest = slip ? '' : run.character.repeat(run.left);
	return { html: run.closed + rest + run.opened, plain: rest };
}
