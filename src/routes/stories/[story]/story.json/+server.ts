import { error, json } from '@sveltejs/kit';
import { pageParams, storyData } from '$lib/server/pages';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = pageParams.stories;

/** What the title page shows, with the contents: for a reader who comes to it from another page. */
export const GET: RequestHandler = async ({ params }) =>
	json((await storyData(params.story)) ?? error(404, 'There is no such story.'));
