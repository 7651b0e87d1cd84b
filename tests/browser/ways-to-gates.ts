/** The ways that lead to a closed scene, or to a story that is closed as a whole. */
import { expect, type APIRequestContext, type Page } from 'playwright/test';
import { scenePaths } from './addresses';

/** Text of the library that stands behind a gate, and nowhere else. */
export const closed = [
	'The hidden paragraph of the cold well',
	'The secret paragraph of the last scene',
	'The guarded sentence of the salt house',
	'In the second week the cellar was a pond'
];
/** Some of its words, and a link in it: nothing of these is read, heard or reached. */
export const closedWords =
	/hidden paragraph|side by side|secret paragraph|guarded sentence|its link/;

export interface Way {
	name: string;
	/** Ends where the gate is on the page. */
	go: (page: Page, request: APIRequestContext) => Promise<unknown>;
	/** What is seen once the reader opens the gate, and not before. */
	opens?: string;
	/** Whether it is there only with the app running. */
	app?: true;
	/** Whether it ends on a page that runs nothing. */
	still?: true;
}

const started = (page: Page) => page.waitForLoadState('networkidle');
const toScene = async (page: Page, request: APIRequestContext, at: number, more = '') => {
	await page.goto(((await scenePaths(request, 'the-cold-well'))[at] ?? '') + more);
	await started(page);
};

/** Serves an address with its HTML changed. */
export async function change(page: Page, path: string, by: (html: string) => string) {
	await page.route(
		({ pathname }) => pathname === path,
		async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, body: by(await response.text()) });
		}
	);
}

/** Gives an element within the closed text a name, so that a fragment can name it. */
export const nameInside = (html: string): string =>
	html.replace('<p>The hidden paragraph', '<p id="inside">The hidden paragraph');

export const ways: readonly Way[] = [
	{ name: 'a deep link', go: (page, request) => toScene(page, request, 1) },
	{
		name: 'a parameter',
		go: (page, request) => toScene(page, request, 1, '?view_adult=true&open')
	},
	{
		name: 'a link to the scene itself',
		go: async (page, request) => {
			const id = (await scenePaths(request, 'the-cold-well'))[1]?.split('/').at(-2) ?? '';
			await toScene(page, request, 1, `#scene-${id}`);
		}
	},
	{
		// what a browser opens by itself for a fragment it opens for its search and for text fragments too
		name: 'a link to something in the closed text',
		go: async (page, request) => {
			const [, second = ''] = await scenePaths(request, 'the-cold-well');
			await change(page, second, nameInside);
			await toScene(page, request, 1, '?show#inside');
		}
	},
	{
		name: 'a link to a passage',
		go: (page, request) =>
			toScene(
				...([page, request, 1] as const),
				'#passage=0.4&q=hidden+paragraph+of+the+cold+well&b=The+&a=+begins+here'
			)
	},
	{
		name: 'a link to a passage that has changed',
		go: (page, request) =>
			toScene(
				...([page, request, 1] as const),
				'#passage=0.4&q=bidden+paragraph+of+a+cold+bell+starts&b=A+&a=+there'
			)
	},
	{
		name: 'the link to the next scene',
		go: async (page, request) => {
			await toScene(page, request, 0);
			await page.getByRole('link', { name: 'Next scene' }).first().click();
		}
	},
	{
		name: 'the link to the previous scene',
		go: async (page, request) => {
			await toScene(page, request, 2);
			await page.getByRole('link', { name: 'Previous scene' }).first().click();
		}
	},
	{
		name: 'reading on',
		app: true,
		go: async (page, request) => {
			await toScene(page, request, 0);
			await page.mouse.wheel(0, 50);
			await expect(page.locator('[data-scene]')).toHaveCount(4);
		}
	},
	{
		name: 'the contents of the title page',
		go: async (page) => {
			await page.goto('/stories/the-cold-well/');
			await started(page);
			await page.locator('#contents a').nth(1).click();
		}
	},
	{
		name: 'the contents of the reading page',
		app: true,
		go: async (page, request) => {
			await toScene(page, request, 0);
			await page.getByRole('button', { name: 'Contents' }).click();
			await page.getByRole('dialog', { name: 'Contents' }).getByRole('link').nth(1).click();
		}
	},
	{
		name: 'going back to it',
		go: async (page, request) => {
			await toScene(page, request, 1);
			await page.getByRole('button', { name: 'Skip to the next scene' }).click();
			await expect(page.getByText('By April the green')).toBeVisible();
			await started(page);
			await page.goBack();
		}
	},
	{
		name: 'the page of the whole story',
		still: true,
		go: (page) => page.goto('/stories/the-cold-well/all/')
	},
	{
		name: 'the title page of a closed story',
		opens: 'Start reading',
		go: (page) => page.goto('/stories/the-salt-house/')
	},
	{
		name: 'a deep link into a closed story',
		opens: 'In the second week the cellar was a pond',
		go: async (page, request) => {
			await page.goto((await scenePaths(request, 'the-salt-house'))[1] ?? '');
		}
	},
	{
		name: 'the page of a closed whole story',
		opens: 'The guarded sentence of the salt house',
		still: true,
		go: (page) => page.goto('/stories/the-salt-house/all/')
	}
];
