/** The same site under a sub-path, as on a project page of a static host. */
import { expect, test } from 'playwright/test';
import { scenePaths, SUB_PATH, SUB_SITE } from './addresses';

test.use({ baseURL: SUB_SITE });

test('every link, script and picture stays under the sub-path', async ({ page, request }) => {
	const outside: string[] = [];
	page.on('request', (outgoing) => {
		if (!outgoing.url().startsWith(`${SUB_SITE}${SUB_PATH}/`)) outside.push(outgoing.url());
	});
	await page.goto(`${SUB_PATH}/`);
	await page.getByRole('link', { name: 'The Tin Lantern & Other Lights' }).click();
	await page.getByRole('link', { name: 'Start reading' }).click();
	await page.waitForLoadState('networkidle');
	const paths = await scenePaths(request, 'the-tin-lantern', SUB_PATH);
	await page.goto(paths[3] ?? '');
	await expect(page.getByRole('img', { name: 'A list of names' })).toHaveJSProperty(
		'complete',
		true
	);
	await page.getByRole('link', { name: 'Next scene' }).first().click();
	await expect(page.getByText('carried it home alight')).toBeVisible();
	const links = await page
		.locator('a[href^="/"]')
		.evaluateAll((list) => list.map((element) => element.getAttribute('href') ?? ''));
	expect(links.filter((href) => !href.startsWith(`${SUB_PATH}/`))).toEqual([]);
	expect(outside).toEqual([]);
});
