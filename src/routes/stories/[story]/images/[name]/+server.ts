import { readFile } from 'node:fs/promises';
import { error } from '@sveltejs/kit';
import { pageParams, pictureFile } from '$lib/server/pages';
import { pictureType } from '$lib/server/pictures';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = pageParams.pictures;

/** A picture that lies beside the story's file. */
export const GET: RequestHandler = async ({ params }) => {
	const path = await pictureFile(params.story, params.name);
	if (path === null) error(404, 'There is no such picture in this story.');
	return new Response(new Uint8Array(await readFile(path)), {
		headers: { 'content-type': pictureType(params.name) }
	});
};
