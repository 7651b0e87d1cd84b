import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

// a list of links: nothing to run
export const csr = false;

export const load: PageLoad = async () => {
	if (import.meta.env.SSR) return { stories: await (await import('$lib/server/pages')).catalogue() };
	error(500, 'This page is whole as it was sent.');
};
