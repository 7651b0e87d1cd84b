import { storyData, toAllStories } from './addresses';
import { fetchBegun } from './page-data';

/** Milliseconds for which what was fetched waits for a page that asks for it. */
const WAITS = 5000;

/**
 * Fetches the data of a story as soon as a finger touches a link to its title page, beside the code of that page:
 * SvelteKit fetches one after the other, which on a slow network is a wait more.
 * @returns ends it
 */
export function fetchTouchedStory(): () => void {
	const begin = ({ target, pointerType }: PointerEvent) => {
		// a mouse has been over it before: SvelteKit has begun then
		if (pointerType !== 'touch') return;
		const link = target instanceof Element ? target.closest('a') : null;
		const [story, ...rest] = link?.pathname.startsWith(toAllStories)
			? link.pathname.slice(toAllStories.length).split('/')
			: [];
		if (!story || rest.join() !== '') return;
		const url = storyData(story);
		if (fetchBegun.has(url)) return;
		const response = fetch(url);
		// the page that asks for it is told
		response.catch(() => undefined);
		fetchBegun.set(url, response);
		setTimeout(() => fetchBegun.delete(url), WAITS);
	};
	addEventListener('pointerdown', begin, { passive: true });
	return () => {
		removeEventListener('pointerdown', begin);
	};
}
