/** The site without JavaScript. */
import { expect, test } from 'playwright/test';
import { onePageOfEachKind, scenePaths } from './addresses';

test('from the list to the last scene by links alone', async ({ page }) => {
	await page.goto('/stories/');
	await page.getByRole('link', { name: 'The Tin Lantern & Other Lights' }).click();
	await expect(page.getByText('She keeps a list of everybody')).toBeVisible();
	await page.getByRole('link', { name: 'Start reading' }).click();
	await expect(page.getByText('The unmistakable first sentence')).toBeVisible();
	for (let scene = 1; scene < 5; scene++)
		await page.getByRole('link', { name: 'Next scene' }).last().click();
	await expect(page.getByText('carried it home alight')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Next scene' })).toHaveCount(0);
	await page.getByRole('link', { name: 'Previous scene' }).first().click();
	await expect(page.getByText('The list is kept in the drawer')).toBeVisible();
	await page.getByRole('link', { name: 'Whole story' }).click();
	await expect(page.locator('[data-scene]')).toHaveCount(5);
	await page.goBack();
	await page.getByRole('button', { name: 'Contents' }).click();
	await expect(page.getByRole('heading', { name: 'Contents' })).toBeInViewport();
});

test('a folded note opens, and a long summary unfolds', async ({ page }) => {
	await page.goto('/stories/the-tin-lantern/');
	await page.getByText('Author’s note').click();
	await expect(page.getByText('Thank you for reading.')).toBeVisible();
});

test('every page is styled, and offers nothing that would not work', async ({ page, request }) => {
	for (const path of await onePageOfEachKind(request)) {
		await page.goto(path);
		await expect(page.locator('.skip')).toHaveCSS('position', 'absolute');
		await expect(page.locator('.needs-script:visible')).toHaveCount(0);
		const header = page.locator('header').first();
		if (await header.count())
			await expect(header.locator('a').first()).toHaveCSS('text-decoration-line', 'none');
		// those there are lead somewhere, or open a gate
		await expect(
			page.getByRole('button').and(page.locator(':not(form[action] button, details > summary)'))
		).toHaveCount(0);
	}
});

test('an address that leads nowhere says so and shows ways on', async ({ page }) => {
	const answer = await page.goto('/stories/the-tin-lantern/gone99/');
	expect(answer?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing at this address');
	await page.getByRole('link', { name: 'Go to the library' }).click();
	await expect(page).toHaveURL('/');
});

test('a story in another script is set in its direction and language', async ({
	page,
	request
}) => {
	const [first = ''] = await scenePaths(request, 'right-to-left');
	await page.goto(first);
	await expect(page.locator('.prose')).toHaveAttribute('dir', 'rtl');
});
