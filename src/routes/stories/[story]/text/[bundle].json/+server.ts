import { error, json } from '@sveltejs/kit';
import { bundleData, pageParams } from '$lib/server/pages';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = pageParams.bundles;

/** Some scenes of a story in reading order, with their text. */
export const GET: RequestHandler = async ({ params }) =>
	json(
		(await bundleData(params.story, Number(params.bundle))) ??
			error(404, 'There is no such part of this story.')
	);
