import { json } from '@sveltejs/kit';
import { catalogue } from '$lib/server/pages';

export const prerender = true;

/** Every story of the library: for a reader who searches or sorts a list that is longer than its page. */
export const GET = async () => json(await catalogue());
