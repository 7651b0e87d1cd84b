/**
 * The blocks of plain text that a scene's HTML consists of: what a place counts by.
 * A block is a run of text that no block element begins or ends in; pictures with their captions are none.
 */
import { BLOCK_ELEMENTS, PICTURE_ELEMENTS } from './block-elements';

/** A tag as serialised HTML has it: a `>` may stand in the value of an attribute. */
const tag = /<(\/?)([a-z][a-z\d]*)(?:[^>"]|"[^"]*")*>/g;
const entities: Readonly<Record<string, string>> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&nbsp;': '\u00a0'
};

/**
 * The blocks of a scene.
 *
 * @param html Sanitised HTML as a browser serialises it: `Scene.html`.
 * @returns Plain text, a block each, in reading order, exactly as the text nodes hold it; a line break within a
 * block is `\n`. Blocks of white space alone are left out.
 */
export function textBlocks(html: string): string[] {
	const blocks: string[] = [];
	let text = '';
	let pictures = 0;
	let at = 0;
	const take = (to: number) => {
		if (pictures === 0) text += html.slice(at, to);
	};
	const close = () => {
		if (text.trim() !== '') blocks.push(text.replace(/&\w+;/g, (name) => entities[name] ?? name));
		text = '';
	};
	for (const { 0: whole, 1: end, 2: name = '', index } of html.matchAll(tag)) {
		take(index);
		at = index + whole.length;
		if (PICTURE_ELEMENTS.has(name)) {
			close();
			pictures += end ? -1 : 1;
		} else if (BLOCK_ELEMENTS.has(name)) close();
		else if (name === 'br' && pictures === 0) text += '\n';
	}
	take(html.length);
	close();
	return blocks;
}
