/** Links that leave the app: to a scene, or to a passage of it. */
import type { Place } from '../story/model';
import { toScene } from './addresses';
import { passageHash, textFragment } from './place-link';

/**
 * The whole address of a scene, or of a passage in it: with the app's own anchor, and the browsers' text fragment.
 */
export function shareUrl(story: string, scene: string, passage?: Place): string {
	const url = new URL(toScene(story, scene), location.origin).href;
	return passage ? url + passageHash(passage) + textFragment(passage.quote) : url;
}

/**
 * Hands a link to the system's share sheet.
 * @returns false where there is none: then the page offers to copy the link
 */
export async function shareWithSystem(title: string, url: string): Promise<boolean> {
	if (typeof navigator.share !== 'function') return false;
	try {
		await navigator.share({ title, url });
		return true;
	} catch (error) {
		// closed without choosing: that is an answer too
		return error instanceof DOMException && error.name === 'AbortError';
	}
}
