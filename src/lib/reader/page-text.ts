/**
 * The story text on the page, block by block, and where it is in the window: the thin edge between places, which
 * know only text, and the document.
 */
import type { Spot } from '../links/place';
import { BLOCK_ELEMENTS, PICTURE_ELEMENTS } from '../story/block-elements';

/** A scene in the document. */
export interface PageScene {
	id: string;
	/** Its place in the story, from 1. */
	number: number;
	/** Holds its text; null where it has none. */
	prose: Element | null;
	blocks: readonly PageBlock[];
}

/** A block of its text, as `textBlocks` counts them. */
export interface PageBlock {
	element: Element;
	text: string;
	/** The text nodes that hold it, with where each starts in the block. */
	pieces: readonly { node: Text; start: number }[];
}

const known = new WeakMap<Element, PageBlock[]>();

/** The blocks of a scene's text; the same as `textBlocks` gives for its HTML. */
function pageBlocks(prose: Element): readonly PageBlock[] {
	// what a gate keeps closed is on no page: nothing of it is marked, quoted or gone to
	if (!prose.checkVisibility()) return [];
	const before = known.get(prose);
	if (before) return before;
	const blocks: PageBlock[] = [];
	let open: { text: string; pieces: { node: Text; start: number }[] } = { text: '', pieces: [] };
	const close = (element: Element) => {
		if (open.text.trim() !== '') blocks.push({ element, ...open });
		open = { text: '', pieces: [] };
	};
	const walk = (parent: Element, block: Element) => {
		for (const node of parent.childNodes) {
			if (node instanceof Text) {
				open.pieces.push({ node, start: open.text.length });
				open.text += node.data;
			} else if (node instanceof Element) {
				const name = node.localName;
				const divides = BLOCK_ELEMENTS.has(name) || PICTURE_ELEMENTS.has(name);
				if (divides) close(block);
				if (name === 'br') open.text += '\n';
				else if (!PICTURE_ELEMENTS.has(name)) walk(node, divides ? node : block);
				if (divides) close(node);
			}
		}
	};
	walk(prose, prose);
	close(prose);
	// text that is still to come is looked at anew
	if (blocks.length > 0) known.set(prose, blocks);
	return blocks;
}

/** The scenes in the document, in reading order. */
export function pageScenes(article: Element): PageScene[] {
	return [...article.querySelectorAll<HTMLElement>('[data-scene]')].map(sceneIn);
}

/**
 * Resolves when the first scene's text is in the document: on a page that the app led to, it comes a moment later. A
 * scene may have no text at all: it is waited for during some three hundred frames, five seconds.
 */
export async function textShown(article: Element): Promise<void> {
	for (let frame = 0; frame < 300; frame += 1) {
		if (article.querySelector('.prose')?.firstElementChild) return;
		await new Promise(requestAnimationFrame);
	}
}

/** One of them; null when it is not there. */
export function pageScene(id: string): PageScene | null {
	const section = document.getElementById(`scene-${id}`);
	return section && sceneIn(section);
}

function sceneIn(section: HTMLElement): PageScene {
	const prose = section.querySelector('.prose');
	return {
		id: section.dataset.scene ?? '',
		number: Number(section.dataset.number),
		prose,
		// found when it is asked for: most scenes never are
		get blocks() {
			return prose ? pageBlocks(prose) : [];
		}
	};
}

/** The text at a spot, as a range of the document; null where there is none. */
export function rangeAt(blocks: readonly PageBlock[], spot: Spot): Range | null {
	const start = pointAt(blocks, spot.paragraph, spot.offset);
	// over blocks, each boundary counted as one
	let end = spot.offset + Math.max(1, spot.length);
	let paragraph = spot.paragraph;
	for (let block = blocks[paragraph]; block && end > block.text.length; block = blocks[paragraph]) {
		if (paragraph + 1 >= blocks.length) break;
		end -= block.text.length + 1;
		paragraph += 1;
	}
	const last = pointAt(blocks, paragraph, Math.max(0, end));
	if (!start || !last) return null;
	const range = document.createRange();
	range.setStart(...start);
	range.setEnd(...last);
	return range;
}

function pointAt(
	blocks: readonly PageBlock[],
	paragraph: number,
	offset: number
): [Text, number] | null {
	const piece = blocks[paragraph]?.pieces.findLast(({ start }) => start <= offset);
	return piece ? [piece.node, Math.min(offset - piece.start, piece.node.length)] : null;
}

/** Where a line begins that can be counted on: at a word, or at any letter where words have no spaces. */
const WORD = /[^\s\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]{1,40}|\S/gu;

/** Top of the word at an offset, in CSS pixels from the top of the window; null where nothing is laid out. */
function topOf(block: PageBlock, offset: number): number | null {
	const point = pointAt([block], 0, offset);
	if (!point) return null;
	const range = document.createRange();
	range.setStart(...point);
	range.setEnd(point[0], Math.min(point[1] + 1, point[0].length));
	const [rect] = range.getClientRects();
	return rect ? rect.top : null;
}

/** The first word of the first line that is wholly in the window; null below the text's end. */
export function spotAtTop(
	scenes: readonly PageScene[]
): { scene: PageScene; paragraph: number; offset: number; top: number } | null {
	for (const scene of scenes) {
		const { blocks } = scene;
		const below = (block?: PageBlock) => (block?.element.getBoundingClientRect().bottom ?? 0) > 0;
		if (!below(blocks.at(-1))) continue;
		// two blocks can share an element, and none of a scene's stands above the one before it
		for (
			let at = firstWhere(blocks.length, (at) => below(blocks[at]));
			at < blocks.length;
			at += 1
		) {
			const block = blocks[at];
			if (!block) break;
			const words = [...block.text.matchAll(WORD)].map(({ index }) => index);
			const first = firstWhere(words.length, (word) => {
				const top = topOf(block, words[word] ?? 0);
				return top !== null && top >= -1;
			});
			const offset = words[first];
			if (offset !== undefined)
				return { scene, paragraph: at, offset, top: topOf(block, offset) ?? 0 };
		}
	}
	return null;
}

/** The first of so many indexes for which something holds, where it holds for all that follow; else their number. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
	let [from, to] = [0, count];
	while (from < to) {
		const middle = (from + to) >> 1;
		if (holds(middle)) to = middle;
		else from = middle + 1;
	}
	return from;
}

/**
 * Scrolls so that the line at a spot is the first in the window.
 * @returns whether there was such a line
 */
export function scrollToSpot(blocks: readonly PageBlock[], spot: Spot): boolean {
	const rect = rangeAt(blocks, { ...spot, length: 1 })?.getClientRects()[0];
	if (!rect) return false;
	// a little air, and less than a line: else the line before would be the first in the window
	scrollBy({ top: rect.top - rect.height * 0.3, behavior: 'instant' });
	return true;
}

/** Whether the line at a spot can be seen now. */
export function isInWindow(blocks: readonly PageBlock[], spot: Spot): boolean {
	const rect = rangeAt(blocks, { ...spot, length: 1 })?.getClientRects()[0];
	return rect !== undefined && rect.bottom > 0 && rect.top < innerHeight;
}
