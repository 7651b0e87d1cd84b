/** The list of a library with a thousand stories. */
import { expect, test } from 'playwright/test';
import { LIST_PAGE } from '../../src/lib/story/pages';

test('a search finds by title, author and tag, whatever the case, in the whole library', async ({
	page
}) => {
	await page.goto('/');
	const search = page.getByRole('searchbox', { name: 'Search titles, authors and tags' });
	const stories = page.getByRole('main').getByRole('heading', { level: 2 });
	await expect(stories).toHaveCount(LIST_PAGE);
	await page.waitForLoadState('networkidle');
	await search.fill('TIN LANT');
	await expect(stories).toHaveText(['The Tin Lantern & Other Lights']);
	await expect(page.getByRole('status')).toHaveText(/^1\s+story$/);
	await search.fill('adeyemi');
	await expect(stories).toHaveText(['The Tin Lantern & Other Lights']);
	await search.fill('hill country');
	await expect(stories).toHaveText(['The Tin Lantern & Other Lights']);
	await search.fill('no such words');
	await expect(page.getByText('No story fits “no such words”')).toBeVisible();
	await search.fill('');
	await expect(stories).toHaveCount(LIST_PAGE);
});

test('the list can be put in another order, and shows more on demand', async ({ page }) => {
	await page.goto('/');
	const stories = page.getByRole('main').getByRole('heading', { level: 2 });
	await page.waitForLoadState('networkidle');
	await page.getByLabel('Sort by').selectOption('Longest first');
	await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('300 chapters');
	await page.getByRole('button', { name: 'Show more stories' }).click();
	await expect(stories).toHaveCount(2 * LIST_PAGE);
});

test('the rest of the library can’t be fetched: the list says so, and keeps what it has', async ({
	page
}) => {
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	await page.route('**/catalogue.json', (route) => route.abort());
	await page.getByRole('button', { name: 'Show more stories' }).click();
	await expect(page.getByRole('alert')).toContainText('could not be fetched');
	await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(LIST_PAGE);
});

test('a title that a finger touches is asked for at once, beside the code of its page, and once', async ({
	page,
	isMobile
}) => {
	test.skip(!isMobile, 'a mouse points before it presses');
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url().replace(/^.*\//u, '')));
	await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().tap();
	await expect(page.getByRole('link', { name: 'Start reading' })).toBeVisible();
	const [data, ...rest] = asked.filter((name) => /^story\.json$|\.js$/u.test(name));
	expect(data).toBe('story.json');
	expect(rest).not.toContain('story.json');
});
