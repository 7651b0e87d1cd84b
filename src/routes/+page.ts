import { listData } from '$lib/reader/addresses';
import { documentData, fetchJson } from '$lib/reader/page-data';
import type { ListPage } from '$lib/story/pages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	if (import.meta.env.SSR) return (await import('$lib/server/pages')).listData();
	return (documentData() as ListPage | null) ?? fetchJson<ListPage>(listData, fetch);
};
