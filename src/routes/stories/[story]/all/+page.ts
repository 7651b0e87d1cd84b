import { error } from '@sveltejs/kit';
import { loadGate } from '$lib/components/load-gate';
import { fetchWhole } from '$lib/reader/whole-story';
import type { PageLoad } from './$types';

// for printing and for the browser's own search: the text once, and nothing to run
export const csr = false;

export const load: PageLoad = async ({ params, fetch }) => {
	if (import.meta.env.SSR) {
		const { wholeData } = await import('$lib/server/pages');
		return (await wholeData(params.story)) ?? error(404, 'There is no story at this address.');
	}
	// in the app, and offline: what the server writes is made of the same parts
	const [whole] = await Promise.all([fetchWhole(params.story, fetch), loadGate()]);
	return whole;
};
