import { blockStarts, type Spot } from '../links/place';
import { pageScenes, type PageBlock, type PageScene } from './page-text';

/** What a reader has selected of the story's text; null where nothing is. */
export function selectedSpot(article: Element): (Spot & { scene: PageScene }) | null {
	const selection = getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	// in one scene: what was selected past its end is left out
	const scene = pageScenes(article).find(({ blocks }) => partsIn(range, blocks).length > 0);
	const parts = scene ? partsIn(range, scene.blocks) : [];
	const [first, last] = [parts[0], parts.at(-1)];
	if (!scene || !first || !last) return null;
	const starts = blockStarts(scene.blocks.map(({ text }) => text));
	const end = (starts[last.paragraph] ?? 0) + last.to;
	const length = end - (starts[first.paragraph] ?? 0) - first.from;
	return length > 0 ? { scene, paragraph: first.paragraph, offset: first.from, length } : null;
}

/** The parts of blocks that a range of the document holds. */
function partsIn(range: Range, blocks: readonly PageBlock[]) {
	return blocks.flatMap(({ pieces }, paragraph) =>
		pieces
			.filter(({ node }) => range.intersectsNode(node))
			.map(({ node, start }) => ({
				paragraph,
				from: start + (node === range.startContainer ? range.startOffset : 0),
				to: start + (node === range.endContainer ? range.endOffset : node.length)
			}))
	);
}
