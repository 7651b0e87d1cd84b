import type { Reroute } from '@sveltejs/kit';

/**
 * Addresses that scenes and stories once had are pages of another kind than the ones that took their form. A link
 * in the app to one of them finds no such story or scene, and the page that says so then leads on: it asks the host
 * whether there is a page, and opens that (routes/NotLoaded.svelte).
 */
export const reroute: Reroute = async ({ url }) => {
	if (import.meta.env.SSR) {
		const { formerRoute } = await import('$lib/server/former-addresses');
		return formerRoute(url.pathname);
	}
};
