import { json } from '@sveltejs/kit';
import { listData } from '$lib/server/pages';

export const prerender = true;

/** The first page of the list: for a reader who comes to it from another page. */
export const GET = async () => json(await listData());
