import type { Reroute } from '@sveltejs/kit';

/**
 * Addresses that scenes and stories once had are pages of another kind than the ones that took their form. A link
 * in the app to one of them is followed by the browser itself, so nothing is asked there.
 */
export const reroute: Reroute = async ({ url }) => {
	if (import.meta.env.SSR) {
		const { formerRoute } = await import('$lib/server/former-addresses');
		return formerRoute(url.pathname);
	}
};
