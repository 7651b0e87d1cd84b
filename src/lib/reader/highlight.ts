/** Marks a passage on the page without touching its text. */
import type { Spot } from '../links/place';
import { rangeAt, type PageBlock } from './page-text';

/** The name that styles know it by: `::highlight(passage)`. */
const NAME = 'passage';

/** Marks a passage, and no other; browsers without highlights of their own select it. */
export function highlight(blocks: readonly PageBlock[], spot: Spot): void {
	const range = rangeAt(blocks, spot);
	if (!range) return;
	if (typeof Highlight === 'function') CSS.highlights.set(NAME, new Highlight(range));
	else {
		getSelection()?.removeAllRanges();
		getSelection()?.addRange(range);
	}
}

/** Takes the mark away. */
export function clearHighlight(): void {
	if (typeof Highlight === 'function') CSS.highlights.delete(NAME);
}
