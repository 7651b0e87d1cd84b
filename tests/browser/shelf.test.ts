/** The reader's own page. */
import { expect, test } from 'playwright/test';
import { scenePaths } from './addresses';
import { troubleIn } from './axe';
import { keptAtTop, lineAtTop, readOn } from './lines';

test('an empty shelf says what will be on it, and leads to the library', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Shelf' }).click();
	await expect(page.getByText('Nothing is on your shelf yet.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Find a story' })).toHaveAttribute('href', '/');
});

test('a story begun waits there, is marked as finished, and comes back', async ({
	page,
	request
}) => {
	const paths = await scenePaths(request, 'million');
	await page.goto(paths[8] ?? '');
	await page.waitForLoadState('networkidle');
	await readOn(page, 1);
	const line = await keptAtTop(page, 'million');
	await page.goto('/shelf/');
	const link = page.getByRole('link', { name: /^Continue reading: scene (9|10) of/ });
	await expect(link).toBeVisible();
	await page.getByRole('button', { name: /^Mark as finished/ }).click();
	await expect(page.getByRole('region', { name: 'Finished' })).toBeVisible();
	await expect(link).toHaveCount(0);
	await page.getByRole('button', { name: /^Back to reading/ }).click();
	await link.click();
	await expect.poll(() => lineAtTop(page)).toBe(line);
});

test('a title page says when its story was read, and one can be done with it there', async ({
	page,
	request
}) => {
	const [path = ''] = await scenePaths(request, 'the-tin-lantern');
	await page.goto('/stories/the-tin-lantern/');
	await expect(page.getByRole('heading', { name: 'Contents' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Your reading' })).toHaveCount(0);
	await page.goto(path);
	await readOn(page, 1);
	await keptAtTop(page, 'the-tin-lantern');
	await page.goto('/stories/the-tin-lantern/');
	const own = page.getByRole('region', { name: 'Your reading' });
	await expect(own.getByRole('status')).toHaveText('Last read just now.');
	await own.getByRole('button', { name: 'Mark as finished' }).click();
	await expect(own.getByRole('status')).toHaveText('Last read just now. Finished.');
	await page.goto('/shelf/');
	await expect(page.getByRole('region', { name: 'Finished' })).toContainText('The Tin Lantern');
	await page.goBack();
	await own.getByRole('button', { name: 'Back to reading' }).click();
	await own.getByRole('button', { name: 'Set aside' }).click();
	await expect(own.getByRole('status')).toHaveText('Last read just now. Set aside.');
});

test('marks that no backup has held for thirty days are told of, once they are', async ({
	page,
	request
}) => {
	const [path = ''] = await scenePaths(request, 'the-tin-lantern');
	await page.goto(path);
	await page.getByRole('button', { name: 'Bookmark this place' }).click();
	await expect(page.getByText('Bookmarked')).toBeVisible();
	await page.goto('/shelf/');
	await expect(page.getByRole('heading', { name: 'Bookmarks' })).toBeVisible();
	const reminder = page.getByText('You have marks that no backup holds.');
	await expect(reminder).toHaveCount(0);
	await page.clock.install({ time: Date.now() + 31 * 24 * 60 * 60 * 1000 });
	await page.reload();
	await expect(reminder).toBeVisible();
	await page.getByRole('link', { name: 'Back them up in the settings' }).click();
	await expect(page.getByRole('button', { name: 'Back up my reading' })).toBeVisible();
});

test('axe finds nothing on a shelf with something of each kind', async ({ page, request }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	const paths = await scenePaths(request, 'million');
	await page.goto(paths[8] ?? '');
	await page.waitForLoadState('networkidle');
	await readOn(page, 1);
	await keptAtTop(page, 'million');
	await page.mouse.wheel(0, -30);
	await page.getByRole('button', { name: 'Bookmark this place' }).click();
	await expect(page.getByText('Bookmarked')).toBeVisible();
	for (const path of [null, '/shelf/']) {
		if (path !== null) {
			await page.goto(path);
			await page.getByRole('button', { name: 'Add a note' }).click();
		}
		expect(await troubleIn(page)).toEqual([]);
	}
	const small = await page
		.locator('main button, main a')
		.evaluateAll((all) =>
			all.filter((one) => one.getBoundingClientRect().height < 43.5).map((one) => one.outerHTML)
		);
	expect(small, 'targets lower than 44 px').toEqual([]);
});
