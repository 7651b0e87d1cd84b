import { error } from '@sveltejs/kit';
import { loadGate } from '$lib/components/load-gate';
import { storyData } from '$lib/reader/addresses';
import { knowScenes } from '$lib/reader/bundles';
import { documentData, fetchJson } from '$lib/reader/page-data';
import type { StoryPage } from '$lib/story/pages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	if (import.meta.env.SSR) {
		const pages = await import('$lib/server/pages');
		const page = await pages.storyData(params.story);
		return page ? withGate(page) : error(404, 'There is no story at this address.');
	}
	const url = storyData(params.story);
	const page = (documentData() as StoryPage | null) ?? (await fetchJson<StoryPage>(url, fetch));
	for (const { scenes } of page.contents) knowScenes(params.story, scenes);
	return withGate(page);
};

/** The gate's code, for a story that is warned of something as a whole. */
const withGate = async (page: StoryPage) => ({
	...page,
	Gate: page.warned ? await loadGate() : null
});
