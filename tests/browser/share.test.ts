/** Links that leave the app, and what they open: a scene, or a passage in it, also when that has changed since. */
import { expect, test, type Page } from 'playwright/test';
import { scenePaths, SITE } from './addresses';

const STORY = 'the-tin-lantern';
const started = (page: Page) => page.waitForLoadState('networkidle');
const share = (page: Page) =>
	page
		.getByRole('navigation', { name: 'Reading' })
		.getByRole('button', { name: 'Share this scene' });
const select = (page: Page, selector: string, from: number, to: number) =>
	page.evaluate(
		([selector, from, to]) => {
			const text = document.querySelector(selector)?.firstChild;
			if (text) getSelection()?.setBaseAndExtent(text, from, text, to);
		},
		[selector, from, to] as const
	);
const marked = (page: Page) =>
	page.evaluate(() => [...(CSS.highlights.get('passage') ?? [])].map(String));

test('where the system has a share sheet, the scene’s address goes there', async ({
	page,
	request
}) => {
	const paths = await scenePaths(request, STORY);
	await page.addInitScript(() => {
		const shared: ShareData[] = [];
		Object.assign(window, { shared });
		navigator.share = (data) => {
			if (data) shared.push(data);
			return Promise.resolve();
		};
	});
	await page.goto(paths[1] ?? '');
	await started(page);
	await share(page).click();
	const shared = () => page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared);
	await expect
		.poll(shared)
		.toEqual([
			{ title: 'The Tin Lantern & Other Lights, scene 2 of 5', url: `${SITE}${paths[1]}` }
		]);
	await page
		.getByRole('article')
		.or(page.locator('#text'))
		.getByRole('button', { name: 'Share this scene' })
		.first()
		.click();
	await expect.poll(async () => (await shared()).length).toBe(2);
});

test('where it has none, the link is copied, and that is said', async ({
	page,
	request,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const [path = ''] = await scenePaths(request, STORY);
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', { value: undefined });
	});
	await page.goto(path);
	await started(page);
	await share(page).click();
	await expect(page.getByRole('textbox', { name: 'Link to this scene' })).toHaveValue(SITE + path);
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(SITE + path);
});

test('a selected passage is shared with an anchor, and opening that leads to it and marks it', async ({
	page,
	request,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const paths = await scenePaths(request, STORY);
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', { value: undefined });
	});
	await page.goto(paths[3] ?? '');
	await started(page);
	await select(page, '.prose p', 26, 50);
	await share(page).click();
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByText('Link copied')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toContain(`${paths[3]}#passage=0.26&q=the+old+man`);
	expect(link).toContain(':~:text=the%20old%20man%2C%20the%20egg%20wom');

	const reader = await context.newPage();
	await reader.goto(link);
	await expect.poll(() => marked(reader)).toEqual(['the old man, the egg wom']);
	await expect(reader.getByText('the old man, the egg woman')).toBeInViewport();
});

test('a passage that moved to another scene is found there', async ({ page, request }) => {
	const paths = await scenePaths(request, STORY);
	const words = new URLSearchParams({
		passage: '0.0',
		q: 'about the boy, who never asked, and who carried it home alight',
		b: 'last sentence of all is ',
		a: '.'
	});
	await page.goto(`${paths[3]}#${words.toString()}`);
	await expect(page).toHaveURL(new RegExp(`${paths[4]}#`));
	await expect
		.poll(() => marked(page))
		.toEqual(['about the boy, who never asked, and who carried it home alight']);
});

test('a passage that was rewritten is told, with the nearest to it, and nothing moves', async ({
	page,
	request
}) => {
	const paths = await scenePaths(request, STORY);
	const words = new URLSearchParams({
		passage: '0.0',
		q: 'She wrote in her ledger the names: the old man, the two surveyors, a boy who flew a kite, and others',
		b: 'It was a long list, too. ',
		a: ' whom she had forgotten.'
	});
	await page.goto(`${paths[1]}#${words.toString()}`);
	const message = page.getByRole('complementary', { name: 'Message' });
	await expect(message).toContainText('This passage has changed. Nearest: scene 4');
	await expect(page).toHaveURL(new RegExp(`${paths[1]}#`));
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await message.getByRole('link', { name: 'scene 4' }).click();
	await expect(page).toHaveURL(new RegExp(`${paths[3]}#`));
	await expect.poll(() => marked(page)).toHaveLength(1);
});

test('a passage that nothing is left of is told with its words', async ({ page, request }) => {
	const paths = await scenePaths(request, STORY);
	const words = new URLSearchParams({
		passage: '4.0',
		q: 'Seventeen herons voted against the bridge'
	});
	await page.goto(`${paths[1]}#${words.toString()}`);
	await expect(page.getByRole('status').filter({ hasText: 'no longer in the text' })).toContainText(
		'Seventeen herons voted against the bridge'
	);
});
