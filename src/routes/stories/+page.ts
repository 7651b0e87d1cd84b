import { catalogueData } from '$lib/reader/addresses';
import { fetchJson } from '$lib/reader/page-data';
import type { ListEntry } from '$lib/story/pages';
import type { PageLoad } from './$types';

// a list of links: nothing to run
export const csr = false;

export const load: PageLoad = async ({ fetch }) => {
	if (import.meta.env.SSR) return { stories: await (await import('$lib/server/pages')).catalogue() };
	return { stories: await fetchJson<ListEntry[]>(catalogueData, fetch) };
};
