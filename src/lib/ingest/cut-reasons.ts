/** Why the story was cut, in the words of `inspect --human`. */
import type { Rhythm, Sign } from './breaks';
import { lineOf, plainOf, type Block } from './document';
import { decorated } from './ornaments';
import { isBracketed, isTimeHeading, isViewHeading } from './scene-headings';
import type { Cut } from './scenes';

/** Signs that rules are drawn with, by name. */
const signs: Readonly<Record<string, string>> = {
	...{
		'*': 'stars',
		'-': 'hyphens',
		'–': 'dashes',
		'—': 'dashes',
		_: 'underscores',
		'=': 'equals signs'
	},
	...{
		'~': 'tildes',
		'#': 'hash signs',
		'.': 'dots',
		'•': 'dots',
		'·': 'dots',
		'＊': 'stars',
		'+': 'plus signs'
	}
};

/**
 * Describes a cut.
 *
 * @param of The block that the cut stands on, or before.
 * @param sign What it was taken for.
 */
export function cutOf(of: Block, sign: Sign, rhythm: Rhythm): Cut {
	const text = plainOf(of).replace(/\s+/g, ' ').trim();
	const reason = sign === 'rule' ? ruleReason(of, text) : headingReason(of, text);
	return sign === 'gap'
		? { line: lineOf(of), text: '', reason: gapReason(of.gap, rhythm.base) }
		: { line: lineOf(of), text, reason };
}

function gapReason(gap: number, base: number): string {
	const usual = base === 0 ? 'have none between them' : `are ${base} apart`;
	return `gap of ${gap} ${gap === 1 ? 'line' : 'lines'} where paragraphs ${usual}`;
}

function ruleReason(of: Block, text: string): string {
	if (of.kind !== 'rule') return 'decorated line that returns';
	if (/^<hr/i.test(of.lines[0]?.source ?? '')) return 'rule of HTML';
	const drawn = new Set(text.replace(/[\s\\]/g, ''));
	const [sign = ''] = drawn;
	if (drawn.size === 1 && signs[sign]) return `rule of ${signs[sign]}`;
	return /[\p{L}\p{N}]/u.test(text) ? 'ornament of letters' : 'ornament';
}

function headingReason(of: Block, text: string): string {
	if (isTimeHeading(text)) return 'time heading';
	if (isViewHeading(text)) return 'point-of-view heading';
	if (of.kind === 'heading') return 'heading of the text';
	if (isBracketed(text)) return 'heading in brackets';
	if (decorated(text)) return 'heading between signs';
	return 'heading by its look, behind a break';
}
