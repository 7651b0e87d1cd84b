/** Marks a passage on the page without touching its text. */
import type { Spot } from '../links/place';
import { rangeAt, type PageBlock } from './page-text';

/** The name that styles know it by: `::highlight(passage)`. */
const NAME = 'passage';

/** Few pages show one: its style comes with it. */
function style(): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(
		`::highlight(${NAME}) { background: color-mix(in srgb, var(--accent) 28%, transparent) }`
	);
	document.adoptedStyleSheets.push(sheet);
}
let styled = false;

/** Marks a passage, and no other; browsers without highlights of their own select it. */
export function highlight(blocks: readonly PageBlock[], spot: Spot): void {
	const range = rangeAt(blocks, spot);
	if (!range) return;
	if (typeof Highlight === 'function') {
		if (!styled) style();
		styled = true;
		CSS.highlights.set(NAME, new Highlight(range));
	} else {
		getSelection()?.removeAllRanges();
		getSelection()?.addRange(range);
	}
}

/** Takes the mark away. */
export function clearHighlight(): void {
	if (typeof Highlight === 'function') CSS.highlights.delete(NAME);
}
