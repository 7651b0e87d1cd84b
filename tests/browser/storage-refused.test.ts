/** A browser that gives no storage: everything works for this visit, and it is said that nothing will be kept. */
import { expect, test } from 'playwright/test';
import { scenePaths } from './addresses';
import { readOn } from './lines';

test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => {
		const refuse = () => {
			throw new DOMException('refused', 'SecurityError');
		};
		Object.defineProperty(window, 'localStorage', { get: refuse });
		indexedDB.open = refuse;
	});
});

test('one reads, marks and shares as ever, and is told that it will not be kept', async ({
	page,
	request
}) => {
	const errors: Error[] = [];
	page.on('pageerror', (error) => errors.push(error));
	const paths = await scenePaths(request, 'million');
	await page.goto(paths[3] ?? '');
	await page.waitForLoadState('networkidle');
	await readOn(page, 1);
	await expect(
		page.getByRole('status').filter({ hasText: 'This browser keeps nothing' })
	).toBeVisible();
	await page.mouse.wheel(0, -30);
	await page.getByRole('button', { name: 'Bookmark this place' }).click();
	await expect(page.getByText('Bookmarked')).toBeVisible();
	// within the visit it is there
	await page.getByRole('link', { name: /^‹/ }).first().click();
	await page.getByRole('link', { name: 'Shelf' }).click();
	await expect(page.getByRole('button', { name: 'Remove bookmark' })).toHaveCount(1);
	await expect(page.getByText('This browser keeps nothing')).toBeVisible();
	expect(errors).toEqual([]);
});
