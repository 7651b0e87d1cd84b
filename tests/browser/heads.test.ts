/** What pages say of themselves to search engines and link previews. */
import { imageSize } from 'image-size';
import { expect, test } from 'playwright/test';
import { scenePaths } from './addresses';

const site = 'https://stories.example.org';

test('a scene’s page names itself, and tells nothing of its text', async ({ page, request }) => {
	const [, second = ''] = await scenePaths(request, 'the-tin-lantern');
	await page.goto(second);
	await expect(page).toHaveTitle('The Tin Lantern & Other Lights, scene 2 of 5 – Nightstand');
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', site + second);
	const head = await page.locator('head').evaluate((element) => element.outerHTML);
	expect(head).toContain('og:title');
	expect(head).not.toContain('basket of eggs');
});

test('a story’s page describes the story to machines', async ({ page }) => {
	await page.goto('/stories/the-tin-lantern/');
	const data = JSON.parse(
		(await page.locator('script[type="application/ld+json"]').textContent()) ?? ''
	) as Record<string, unknown>;
	expect(data).toMatchObject({
		'@type': 'ShortStory',
		name: 'The Tin Lantern & Other Lights',
		author: { name: 'Wren Adeyemi' }
	});
});

test('a story without title or summary is described without its words', async ({ page }) => {
	await page.goto('/stories/no-title-0123456789abcdef/');
	const head = await page.locator('head').evaluate((element) => element.outerHTML);
	expect(head).not.toMatch(/kettle|tea\b/);
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/kettle|[0-9a-f]{12}/);
});

test('the whole-story page points to the title page as the original', async ({ page }) => {
	await page.goto('/stories/the-tin-lantern/all/');
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
		'href',
		`${site}/stories/the-tin-lantern/`
	);
});

test('a link preview has a picture, and it is where the page says', async ({ page, request }) => {
	const [, second = ''] = await scenePaths(request, 'the-tin-lantern');
	await page.goto(second);
	const tag = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute('content');
	expect(await tag('description')).toMatch(/^By Wren Adeyemi · Scene 2 of 5 · \d+ min/);
	expect(await tag('image')).toBe(`${site}/stories/the-tin-lantern/preview.png`);
	const picture = await request.get('/stories/the-tin-lantern/preview.png');
	expect(picture.headers()['content-type']).toBe('image/png');
	const { width, height } = imageSize(await picture.body());
	expect([width, height].map(String)).toEqual([
		await tag('image:width'),
		await tag('image:height')
	]);
});
