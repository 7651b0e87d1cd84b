import { error } from '@sveltejs/kit';
import { gateFor } from '$lib/components/load-gate';
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
		const opened = { head: page.scene, html: page.html };
		return { story: page.story, opened, Gate: await gateFor(page.scene) };
	}
	const page = documentData() as ScenePage | null;
	if (page) {
		const opened = { head: page.scene, html: null };
		return { story: page.story, opened, Gate: await gateFor(page.scene) };
	}
	const fetched = await fetchScene(story, scene, fetch);
	return { ...fetched, Gate: await gateFor(fetched.opened.head) };
};
