import { error } from '@sveltejs/kit';
import { fetchScene } from '$lib/reader/bundles';
import { documentData } from '$lib/reader/page-data';
import type { ScenePage } from '$lib/story/pages';
import type { PageLoad } from './$types';

/** The scene with its text; without it where the document holds it already. */
export const load: PageLoad = async ({ params, fetch }) => {
	// read at the start too: SvelteKit calls this again only when something that was read has changed
	const { story, scene } = params;
	if (import.meta.env.SSR) {
		const { sceneData } = await import('$lib/server/pages');
		const page = await sceneData(story, scene);
		if (!page) error(404, 'There is no scene at this address.');
		return { story: page.story, opened: { head: page.scene, html: page.html } };
	}
	const page = documentData() as ScenePage | null;
	if (page) return { story: page.story, opened: { head: page.scene, html: null } };
	return fetchScene(story, scene, fetch);
};
