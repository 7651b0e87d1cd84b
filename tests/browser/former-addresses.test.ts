/** Addresses that scenes and stories once had lead on, or say what became of them. */
import { expect, test, type Page } from 'playwright/test';
import { scenePaths } from './addresses';

const STORY = '/stories/the-tin-lantern/';

/** Searches from a page that leads nowhere, and finds one story. */
async function searchFor(page: Page, words: string) {
	const search = page.getByRole('search');
	await search.getByRole('searchbox', { name: 'Search titles, authors and tags' }).fill(words);
	await search.getByRole('button', { name: 'Search the library' }).click();
	await expect(page).toHaveURL(`/?q=${words.replace(' ', '+')}`);
	await expect(page.getByRole('status').filter({ hasText: 'stor' })).toContainText('1 story');
	await expect(page.getByRole('searchbox')).toHaveValue(words);
	await expect(page.getByRole('link', { name: /The Tin Lantern/u })).toBeVisible();
}

test('of a story leads to its new one, and that of its scenes to theirs', async ({
	page,
	request
}) => {
	await page.goto('/stories/the-paper-lantern/');
	await expect(page).toHaveURL(new RegExp(`${STORY}$`));
	const [, second = ''] = await scenePaths(request, 'the-tin-lantern');
	await page.goto(second.replace('tin', 'paper'));
	await expect(page).toHaveURL(new RegExp(`${second}$`));
	await page.goto('/stories/the-paper-lantern/all/');
	await expect(page).toHaveURL(new RegExp(`${STORY}all/$`));
});

test('of a scene that was merged leads to the one that has its text, with the passage behind the #', async ({
	page,
	request
}) => {
	const [, second = ''] = await scenePaths(request, 'the-tin-lantern');
	await page.goto(`${STORY}merged2/#p=whatever`);
	await expect(page).toHaveURL(new RegExp(`${second}#p=whatever$`));
});

test('of a scene that was taken out says so, and offers the nearest', async ({ page, request }) => {
	const [, second = ''] = await scenePaths(request, 'the-tin-lantern');
	for (const address of [STORY, '/stories/the-paper-lantern/']) {
		await page.goto(`${address}taken22/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'This scene is no longer in the story'
		);
		await expect(
			page.getByText('taken it out. Nearest to where it stood is scene 2.')
		).toBeVisible();
		await expect(page).toHaveURL(new RegExp(`${address}taken22/$`));
	}
	await page.getByRole('link', { name: 'Go to scene 2 of 5' }).click();
	await expect(page).toHaveURL(new RegExp(`${second}$`));
});

test('of a story that left says so, and leads home', async ({ page }) => {
	for (const path of ['/stories/the-rented-moon/', '/stories/the-rented-moon/leftus2/']) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'This story has left the library'
		);
		await page.getByRole('link', { name: 'Go to the library' }).click();
		await expect(page).toHaveURL('/');
	}
});

test('is a page of its own: no search engine shows it, and no script is needed to go on', async ({
	request
}) => {
	const [, second = ''] = await scenePaths(request, 'the-tin-lantern');
	const get = async (path: string) => {
		const response = await request.get(path);
		expect(response.status()).toBe(200);
		const html = await response.text();
		expect(html).toContain('<meta name="robots" content="noindex">');
		expect(html).not.toContain('modulepreload');
		return html;
	};
	const merged = await get(`${STORY}merged2/`);
	expect(merged).toContain(`<link rel="canonical" href="https://stories.example.org${second}">`);
	expect(merged).toContain(`<meta http-equiv="refresh" content="0; url=${second}">`);
	expect(merged).toContain(`href="${second}"`);
	const gone = await get(`${STORY}taken22/`);
	expect(gone).toContain(`<link rel="canonical" href="https://stories.example.org${second}">`);
	expect(gone).not.toContain('http-equiv="refresh"');
	await get('/stories/the-rented-moon/');
});

test('that never was one gets the page for nothing', async ({ page }) => {
	for (const path of [
		`${STORY}never99/`,
		'/stories/the-rented-moon/never99/',
		'/moved/the-rented-moon/'
	]) {
		expect((await page.goto(path))?.status()).toBe(404);
		await expect(page.getByRole('link', { name: 'Go to the library' })).toBeVisible();
	}
});

test('that is followed within the app leads on, and back leads back', async ({ page, request }) => {
	const [, second = ''] = await scenePaths(request, 'the-tin-lantern');
	/** Follows a link that the app takes for one to a page of its own. */
	const follow = async (path: string) => {
		await page.goto('/stories/the-cold-well/');
		await page.waitForLoadState('networkidle');
		await page.evaluate((path) => {
			const link = Object.assign(document.createElement('a'), {
				href: path,
				textContent: 'Onward'
			});
			document.querySelector('main')?.prepend(link);
		}, path);
		await page.getByRole('link', { name: 'Onward' }).click();
	};
	await follow(`${STORY}merged2/#p=whatever`);
	await expect(page).toHaveURL(new RegExp(`${second}#p=whatever$`));
	await follow('/stories/the-paper-lantern/');
	await expect(page).toHaveURL(new RegExp(`${STORY}$`));
	await follow(`${STORY}taken22/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'This scene is no longer in the story'
	);
	await page.goBack();
	await expect(page).toHaveURL(/the-cold-well/u);
	await follow(`${STORY}never99/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing at this address');
	await searchFor(page, 'tin lant');
});

test('that never was one lets its reader search the library', async ({ page }) => {
	await page.goto('/stories/nowhere/at/all/');
	await searchFor(page, 'tin lant');
});
