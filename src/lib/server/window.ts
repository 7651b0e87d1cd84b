/**
 * The window that DOMPurify works in at build: jsdom's, for on other DOMs it fails silently.
 */
import { JSDOM } from 'jsdom';
import type { SanitiserWindow } from '../markup/sanitise';

/** jsdom keeps memory of every document it parsed; a new window for every few hundred stories frees it. */
const storiesPerWindow = 300;

let current: { dom: JSDOM; uses: number } | undefined;

/**
 * The window for sanitising one story. It is shared between calls and replaced now and then: ask anew for each story.
 */
export function createWindow(): SanitiserWindow {
	if (current === undefined || current.uses >= storiesPerWindow) {
		// not closed: whoever holds its sanitiser may go on with it
		current = { dom: new JSDOM(''), uses: 0 };
	}
	current.uses += 1;
	return current.dom.window;
}
