import { error } from '@sveltejs/kit';
import { pageParams, previewPng } from '$lib/server/pages';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = pageParams.stories;

/** The picture of the story’s link previews. */
export const GET: RequestHandler = async ({ params }) => {
	const png = await previewPng(params.story);
	if (png === null) error(404, 'There is no such preview.');
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
