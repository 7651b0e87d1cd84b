import { error, json } from '@sveltejs/kit';
import { packData, pageParams } from '$lib/server/pages';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = pageParams.packs;

/** A large part of a story, or all of it, with hashes: what is kept on a device for reading offline. */
export const GET: RequestHandler = async ({ params }) =>
	json(
		(await packData(params.story, Number(params.pack))) ??
			error(404, 'There is no such part of this story.')
	);
