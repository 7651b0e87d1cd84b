import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

// met under the address that the scene or story once had (hooks.ts); a link onward, and nothing to start
export const csr = false;

export const load: PageLoad = async ({ params }) => {
	if (import.meta.env.SSR) {
		const { formerData } = await import('$lib/server/former-addresses');
		const former = await formerData(params.story, params.scene);
		return former ?? error(404, 'Nothing was ever at this address.');
	}
	error(500, 'This page is whole as it was sent.');
};
