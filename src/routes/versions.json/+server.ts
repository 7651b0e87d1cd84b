import { json } from '@sveltejs/kit';
import { versions } from '$lib/server/pages';

export const prerender = true;

/** The version and size of every story: for a reader who has some of them on the device. */
export const GET = async () => json(await versions());
