import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

// becomes /404.html, which static hosts serve for an address that leads nowhere
export const trailingSlash = 'never';
// served at every depth of every address: nothing to start, only links
export const csr = false;

export const load: PageLoad = async () => {
	if (import.meta.env.SSR) {
		const { stories } = await (await import('$lib/server/pages')).listData();
		return { stories: stories.slice(0, 5) };
	}
	error(500, 'This page is whole as it was sent.');
};
