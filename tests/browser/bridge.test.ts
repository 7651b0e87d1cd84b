/** Who skips a scene is told what it changes where they land: it is seen, read out, and stays. */
import { expect, test, type APIRequestContext, type Page } from 'playwright/test';
import { scenePaths } from './addresses';
import { heardAtFocus } from './heard';
import { STORAGES, withStorage } from './storage';

const told = 'Skipped: Edda is found in time, and goes to live with her aunt.';
const started = (page: Page) => page.waitForLoadState('networkidle');
const skip = (page: Page) => page.getByText('Skip to the next scene').first();

/** The ways to the gate of the scene that has a bridge. */
const ways: Record<string, (page: Page, request: APIRequestContext) => Promise<unknown>> = {
	'a deep link': async (page, request) =>
		page.goto((await scenePaths(request, 'the-cold-well'))[1] ?? ''),
	'the link to the next scene': async (page, request) => {
		await page.goto((await scenePaths(request, 'the-cold-well'))[0] ?? '');
		await started(page);
		await page.getByRole('link', { name: 'Next scene' }).first().click();
	},
	'reading on': async (page, request) => {
		await page.goto((await scenePaths(request, 'the-cold-well'))[0] ?? '');
		await started(page);
		await page.mouse.wheel(0, 50);
		await expect(page.locator('[data-scene]')).toHaveCount(4);
	},
	'the page of the whole story': (page) => page.goto('/stories/the-cold-well/all/')
};

for (const storage of STORAGES)
	for (const [way, go] of Object.entries(ways))
		test(`skipping tells what it changes, by ${way}, with storage ${storage}`, async ({
			page,
			request
		}) => {
			await withStorage(page, storage);
			await go(page, request);
			await started(page);
			await expect(page.getByText('Edda is found in time')).toBeHidden();
			await skip(page).focus();
			await page.keyboard.press('Enter');
			await expect(page.getByText('Edda is found in time')).toBeInViewport();
			await expect.poll(() => heardAtFocus(page)).toBe(told);
			// and then where one is, for who is led to another page
			if (!page.url().includes('/all/'))
				await expect(page.locator('[aria-live=assertive]')).toContainText('scene 3 of 4');
			// Tab goes on from there, and reading on takes nothing away
			await page.keyboard.press('Tab');
			const after = await page.evaluate(() => {
				const bridge = document.querySelector('.bridge:target');
				const { activeElement: next } = document;
				if (!bridge || !next) return 'nothing';
				const isAfter = bridge.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING;
				return isAfter ? 'what follows' : 'what stands before';
			});
			expect(after).toBe('what follows');
			await page.mouse.wheel(0, 40);
			await expect(page.getByText('Edda is found in time')).toBeVisible();
		});

test('skipping a scene without a bridge says which scene one came to', async ({
	page,
	request
}) => {
	const [, second = '', third = ''] = await scenePaths(request, 'nobody-said');
	await page.goto(second);
	await started(page);
	await skip(page).click();
	await page.waitForURL(`**${third}*`);
	await expect(page.locator('[aria-live=assertive]')).toContainText('scene 3 of 3');
	await expect(page.getByText('By Thursday nobody')).toBeInViewport();
});

test('who comes to a scene without skipping the one before is told nothing of it', async ({
	page,
	request
}) => {
	const [, second = '', third = ''] = await scenePaths(request, 'the-cold-well');
	for (const path of [third, second]) {
		await page.goto(path);
		await started(page);
		if (path === second) {
			await page.getByRole('button', { name: 'Show this scene' }).click();
			await page.getByRole('link', { name: 'Next scene' }).first().click();
			await page.waitForURL(`**${third}`);
		}
		await expect(page.getByText('By April the green')).toBeVisible();
		await expect(page.getByText('Edda is found in time')).toBeHidden();
	}
});
