import { storyData, toAllStories } from './addresses';

/**
 * Fetches the data of a story as soon as a finger touches a link to its title page, beside the code of that page: SvelteKit
 * fetches one after the other, which on a slow network is a wait more. A preload's answer is taken by who fetches the same next, whatever
 * the host says of how long it is good.
 * @returns ends it
 */
export function fetchTouchedStory(): () => void {
	const begin = ({ target, pointerType }: PointerEvent) => {
		// a mouse has been over it before: SvelteKit has begun then
		if (pointerType !== 'touch') return;
		const path = (target as Element).closest('a')?.pathname;
		if (!path?.startsWith(toAllStories)) return;
		const [story = '', ...rest] = path.slice(toAllStories.length).split('/');
		if (!story || rest.join('')) return;
		const preload = document.createElement('link');
		preload.rel = 'preload';
		preload.as = 'fetch';
		preload.crossOrigin = '';
		preload.href = storyData(story);
		document.head.append(preload);
	};
	addEventListener('pointerdown', begin, { passive: true });
	return () => {
		removeEventListener('pointerdown', begin);
	};
}
