import { json } from '@sveltejs/kit';
import { manifest } from '$lib/server/manifest';

export const prerender = true;
export const trailingSlash = 'never';

/** What an installer reads. */
export const GET = () =>
	json(manifest(), { headers: { 'content-type': 'application/manifest+json' } });
