import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { knowScenes } from '$lib/reader/bundles';
import { documentData, fetchJson } from '$lib/reader/page-data';
import type { StoryPage } from '$lib/story/pages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	if (import.meta.env.SSR) {
		const { storyData } = await import('$lib/server/pages');
		return (await storyData(params.story)) ?? error(404, 'There is no story at this address.');
	}
	const url = `${base}/stories/${params.story}/story.json`;
	const page = documentData<StoryPage>() ?? (await fetchJson<StoryPage>(url, fetch));
	for (const { scenes } of page.contents) knowScenes(params.story, scenes);
	return page;
};
