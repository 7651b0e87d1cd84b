import { error } from '@sveltejs/kit';
import { fetchScene } from '$lib/reader/bundles';
import { documentData } from '$lib/reader/page-data';
import type { ScenePage } from '$lib/story/pages';
import type { PageLoad } from './$types';

/** The scene with its text; without it where the document holds it already. */
export const load: PageLoad = async ({ params, fetch }) => {
	if (import.meta.env.SSR) {
		const { sceneData } = await import('$lib/server/pages');
		const page = await sceneData(params.story, params.scene);
		if (!page) error(404, 'There is no scene at this address.');
		return { story: page.story, opened: { head: page.scene, html: page.html } };
	}
	const page = documentData<ScenePage>();
	if (page) return { story: page.story, opened: { head: page.scene, html: null } };
	return fetchScene(params.story, params.scene, fetch);
};
