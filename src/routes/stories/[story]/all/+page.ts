import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

// for printing and for the browser's own search: the text once, and nothing to run
export const csr = false;

export const load: PageLoad = async ({ params }) => {
	if (import.meta.env.SSR) {
		const { wholeData } = await import('$lib/server/pages');
		return (await wholeData(params.story)) ?? error(404, 'There is no story at this address.');
	}
	error(500, 'This page is whole as it was sent.');
};
