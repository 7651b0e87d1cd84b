/** Where the test sites are, and how their scenes are found. */
import type { APIRequestContext } from 'playwright/test';
import type { StoryPage } from '../../src/lib/story/pages';

/** The small texts that every browser test may read. */
export const LIBRARY = 'tests/browser/library';
/** The first of the test sites' ports: another one lets two checkouts run their tests side by side. */
const port = Number(process.env.TEST_PORT ?? 4174);
export const SITE = `http://localhost:${port}`;
export const SUB_PATH = '/reader';
export const SUB_SITE = `http://localhost:${port + 1}`;

/** The path of every page of a story, in reading order. */
export async function scenePaths(
	request: APIRequestContext,
	story: string,
	base = ''
): Promise<string[]> {
	const response = await request.get(`${base}/stories/${story}/story.json`);
	const { contents } = (await response.json()) as StoryPage;
	return contents.flatMap(({ scenes }) =>
		scenes.map(({ id }) => `${base}/stories/${story}/${id}/`)
	);
}

/** One page of every kind. */
export async function onePageOfEachKind(request: APIRequestContext): Promise<string[]> {
	const [, second = ''] = await scenePaths(request, 'the-tin-lantern');
	const [hostile = ''] = await scenePaths(request, 'hostile');
	const [arabic = ''] = await scenePaths(request, 'right-to-left');
	const [, gated = ''] = await scenePaths(request, 'the-cold-well');
	return [
		'/',
		'/stories/',
		'/shelf/',
		'/stories/the-tin-lantern/',
		second,
		'/stories/the-tin-lantern/all/',
		hostile,
		arabic,
		'/shelf/',
		'/settings/',
		gated,
		'/stories/the-salt-house/',
		'/stories/the-cold-well/all/',
		'/stories/nowhere/'
	];
}
