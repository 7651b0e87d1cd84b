/**
 * What the browser's own search (find in page, text fragments) could find. Headless Chromium's `window.find` finds
 * nothing at all, and its text fragments lead nowhere; so this asks for what a search goes by: text that has boxes, and
 * text within what a search opens by itself, which are closed `details` and `hidden=until-found` (HTML, "hidden until
 * found" and "ancestor details revealing algorithm").
 */
import type { Page } from 'playwright/test';

/** Whether a search of the page could find this text. Text that stands across elements is not looked for. */
export const searchFinds = (page: Page, text: string): Promise<boolean> =>
	page.evaluate((text) => {
		const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
			const plain = (node.textContent ?? '').replace(/\s+/gu, ' ');
			const { parentElement: parent } = node;
			if (!plain.includes(text) || !parent || parent.closest('script, style, template')) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const opened = parent.closest('[hidden=until-found], details:not([open])');
			const isSummary = parent.closest('summary')?.parentElement === opened;
			// what hides all of it is not what a search opens
			const hides = opened?.parentElement?.closest('[hidden]:not([hidden=until-found])');
			if (range.getClientRects().length > 0 || (opened && !isSummary && !hides)) return true;
		}
		return false;
	}, text);
