/** A closed scene stays closed by every way in, however storage behaves: not seen for a frame, found, reached or heard. */
import { expect, test, type APIRequestContext, type Page } from 'playwright/test';
import { scenePaths } from './addresses';
import { watch } from './frames';
import { searchFinds } from './search';
import { answered, STORAGES, withStorage } from './storage';
import { stored, wishNamesOnRequest } from './wishes';

/** What stands in the closed scenes of the story, and nowhere else. */
const closed = ['The hidden paragraph of the cold well', 'The secret paragraph of the last scene'];
const started = (page: Page) => page.waitForLoadState('networkidle');

const gate = (page: Page) => page.getByRole('button', { name: 'Show this scene' });

/** The ways to a closed scene. Each ends where its gate is on the page. */
const ways: Record<string, (page: Page, request: APIRequestContext) => Promise<void>> = {
	'a deep link': async (page, request) => {
		await page.goto((await scenePaths(request, 'the-cold-well'))[1] ?? '');
	},
	'a link to a passage': async (page, request) => {
		const [, second = ''] = await scenePaths(request, 'the-cold-well');
		await page.goto(`${second}?show#:~:text=hidden%20paragraph`);
	},
	'the link to the next scene': async (page, request) => {
		await page.goto((await scenePaths(request, 'the-cold-well'))[0] ?? '');
		await started(page);
		await page.getByRole('link', { name: 'Next scene' }).first().click();
	},
	'the link to the previous scene': async (page, request) => {
		await page.goto((await scenePaths(request, 'the-cold-well'))[2] ?? '');
		await started(page);
		await page.getByRole('link', { name: 'Previous scene' }).first().click();
	},
	'reading on': async (page, request) => {
		await page.goto((await scenePaths(request, 'the-cold-well'))[0] ?? '');
		await started(page);
		await page.mouse.wheel(0, 50);
		await expect(page.locator('[data-scene]')).toHaveCount(4);
	},
	'the contents of the title page': async (page) => {
		await page.goto('/stories/the-cold-well/');
		await started(page);
		await page.locator('#contents a').nth(1).click();
	},
	'the contents of the reading page': async (page, request) => {
		await page.goto((await scenePaths(request, 'the-cold-well'))[0] ?? '');
		await started(page);
		await page.getByRole('button', { name: 'Contents' }).click();
		await page.getByRole('dialog', { name: 'Contents' }).getByRole('link').nth(1).click();
	},
	'going back to it': async (page, request) => {
		await page.goto((await scenePaths(request, 'the-cold-well'))[1] ?? '');
		await started(page);
		await page.getByRole('button', { name: 'Skip to the next scene' }).click();
		await expect(page.getByText('By April the green')).toBeVisible();
		await started(page);
		await page.goBack();
	},
	'the page of the whole story': async (page) => {
		await page.goto('/stories/the-cold-well/all/');
	}
};

for (const storage of STORAGES)
	for (const [name, go] of Object.entries(ways))
		test(`${name}: closed, with storage ${storage}`, async ({ page, request }) => {
			await withStorage(page, storage);
			const seen = await watch(page, closed);
			await go(page, request);
			await expect(gate(page).first()).toBeVisible();
			await started(page);
			// the page of the whole story runs nothing that would ask
			if (storage === 'slow' && !page.url().endsWith('/all/')) await answered(page);
			await page.emulateMedia({ media: 'print' });
			for (const text of closed) await expect(page.getByText(text)).toBeHidden();
			await page.emulateMedia({ media: 'screen' });
			for (const text of closed)
				expect(await searchFinds(page, text.slice(4, 20)), text).toBe(false);
			const heard = await page.locator('body').ariaSnapshot();
			expect(heard).not.toMatch(/hidden paragraph|secret paragraph|its link/);
			await expect(page).not.toHaveTitle(/suicide|geese|hidden|blood/i);
			expect([...seen]).toEqual([]);
			// and it is seen as soon as the reader opens it
			await gate(page).first().click();
			await expect.poll(() => seen.size).toBe(1);
		});

test('on the page of the whole story no Tab reaches into a closed scene, and print leaves it out', async ({
	page
}) => {
	await page.goto('/stories/the-cold-well/all/');
	const reached: string[] = [];
	for (let press = 0; press < 25; press++) {
		await page.keyboard.press('Tab');
		reached.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''));
	}
	expect(reached).toContain('Show this sceneHide this scene');
	expect(reached).not.toContain('its link');
	await page.emulateMedia({ media: 'print' });
	for (const text of closed) await expect(page.getByText(text)).toBeHidden();
	await expect(page.getByText('By April the green')).toBeVisible();
	// nothing that the browser may open by itself holds the text
	const own = await page.evaluate(
		() => document.querySelector('[hidden=until-found], details .prose, details .behind') !== null
	);
	expect(own).toBe(false);
});

test('link previews and their pictures hold nothing of a closed scene', async ({ request }) => {
	for (const path of await scenePaths(request, 'the-cold-well')) {
		const html = await (await request.get(path)).text();
		const head = html.slice(0, html.indexOf('</head>'));
		expect(head).not.toMatch(/hidden paragraph|secret paragraph|side by side/);
		const alt = /property="og:image:alt" content="([^"]*)"/.exec(head)?.[1] ?? '';
		expect(alt).not.toMatch(/paragraph/);
	}
});

for (const names of ['at once', 'on request'] as const)
	test(`what is said anew is asked anew, and named ${names}`, async ({ page, request }) => {
		const [, second = ''] = await scenePaths(request, 'the-cold-well');
		if (names === 'on request') await wishNamesOnRequest(page);
		// the author named one topic at first
		await page.route(`**${second}`, async (route) => {
			const response = await route.fetch();
			const body = (await response.text())
				.replace(/,?\{"key":"~geese"[^}]*\}/g, '')
				.replaceAll(/ ~geese:ask(?::g)?/g, '')
				.replaceAll('<b>geese</b>', '');
			await route.fulfill({ response, body });
		});
		await page.goto(second);
		await started(page);
		await gate(page).click();
		await expect.poll(() => stored(page)).toContain('"+suicide"');
		await page.reload();
		await started(page);
		await expect(page.getByText(closed[0] ?? '')).toBeVisible();
		await page.unroute(`**${second}`);
		await page.reload();
		await started(page);
		await expect(page.getByText(closed[0] ?? '')).toBeHidden();
		const about = page.getByRole('group', { name: 'Warning about this scene' });
		const news = about.getByText('New since you were here');
		await expect(news).toBeVisible();
		if (names === 'on request') {
			expect(await about.ariaSnapshot()).toContain('New since you were here: 1 topic');
			expect(await about.ariaSnapshot()).not.toMatch(/geese/);
			await about.getByText('name them').click();
		}
		expect(await about.ariaSnapshot()).toContain('New since you were here: geese');
		// answered, it is not asked again
		await gate(page).click();
		await expect.poll(() => stored(page)).toContain('"+suicide ~geese"');
		await page.reload();
		await started(page);
		await expect(page.getByText(closed[0] ?? '')).toBeVisible();
		await expect(news).toBeHidden();
	});
