/** A link to a scene opens there, and takes nobody's place away. */
import { expect, test } from 'playwright/test';
import { scenePaths } from './addresses';
import { troubleIn } from './axe';
import { keptAtTop, keptQuote, lineAtTop, readOn } from './lines';

const STORY = 'million';
const started = (page: import('playwright/test').Page) => page.waitForLoadState('networkidle');

test('a deep link opens where it says, leaves the place alone, and offers the way back to it', async ({
	page,
	request
}) => {
	const paths = await scenePaths(request, STORY);
	await page.goto(paths[2] ?? '');
	await started(page);
	await readOn(page, 1);
	const line = await keptAtTop(page, STORY);
	const number = await page.title().then((title) => /scene (\d+)/.exec(title)?.[1]);

	await page.goto(paths[30] ?? '');
	const back = page.getByRole('link', { name: `Back to where you were: scene ${number}` });
	await expect(back).toBeVisible();
	await expect(page).toHaveURL(new RegExp(`${paths[30]}$`));
	// a glance around is no reading on
	await page.mouse.wheel(0, 150);
	await page.mouse.wheel(0, -150);
	await page.goto('/stories/million/');
	await expect(page.getByRole('link', { name: /^Continue reading: scene/ })).toBeVisible();
	expect(await keptQuote(page, STORY)).toContain(line.slice(0, 20));

	await page.goto(paths[30] ?? '');
	await back.click();
	await expect.poll(() => lineAtTop(page)).toBe(line);
	await expect(back).toHaveCount(0);
});

test('reading on from a deep link moves the place, and the way back is still offered', async ({
	page,
	request
}) => {
	const paths = await scenePaths(request, STORY);
	await page.goto(paths[2] ?? '');
	await started(page);
	await readOn(page, 1);
	const line = await keptAtTop(page, STORY);

	await page.goto(paths[30] ?? '');
	const back = page.getByRole('link', { name: /^Back to where you were: scene [34]$/ });
	await expect(back).toBeVisible();
	await readOn(page, 2);
	await expect
		.poll(() => keptQuote(page, STORY), { timeout: 20_000 })
		.not.toContain(line.slice(0, 20));
	await keptAtTop(page, STORY);
	// up a little brings the bar back, and the offer with it
	await page.mouse.wheel(0, -40);
	await expect(back).toBeVisible();
});

test('the way to the place is the first in the tab order', async ({ page, request }) => {
	const paths = await scenePaths(request, STORY);
	await page.goto(paths[2] ?? '');
	await started(page);
	await readOn(page, 1);
	const line = await keptAtTop(page, STORY);
	await page.goto(paths[9] ?? '');
	const skip = page.getByRole('link', { name: 'Skip to your place' });
	await expect(skip).toHaveCount(1);
	expect(await troubleIn(page)).toEqual([]);
	await page.keyboard.press('Tab');
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect.poll(() => lineAtTop(page)).toBe(line);
	await expect(skip).toHaveCount(0);
});

test('the next scene, by its link, takes the place along', async ({ page, request }) => {
	const paths = await scenePaths(request, STORY);
	await page.goto(paths[2] ?? '');
	await started(page);
	await readOn(page, 0.7);
	await keptAtTop(page, STORY);
	await page.getByRole('link', { name: 'Next scene' }).first().click();
	await expect(page).toHaveURL(new RegExp(`${paths[3]}$`));
	await keptAtTop(page, STORY);
});

test('two tabs at two places: the one that was read last is where reading goes on', async ({
	page,
	request,
	context
}) => {
	const paths = await scenePaths(request, STORY);
	const other = await context.newPage();
	await page.goto(paths[2] ?? '');
	await started(page);
	await readOn(page, 1);
	await keptAtTop(page, STORY);
	await other.goto(paths[12] ?? '');
	await started(other);
	await readOn(other, 2);
	const line = await keptAtTop(other, STORY);
	await page.goto('/stories/million/');
	await page.getByRole('link', { name: /^Continue reading/ }).click();
	await expect.poll(() => lineAtTop(page)).toBe(line);
});

test('what stands behind the # of an address comes from anybody, and does no harm', async ({
	page,
	request
}) => {
	const [path = ''] = await scenePaths(request, 'the-tin-lantern');
	const errors: Error[] = [];
	page.on('pageerror', (error) => errors.push(error));
	for (const hash of [
		'#place-../../../',
		'#bookmark-zzzzzzzzzzzz',
		'#passage=1.1&q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
		`#passage=0.0&q=${'x'.repeat(9000)}`,
		'#passage=999999.9999999&q=the',
		'#__proto__'
	]) {
		await page.goto('about:blank');
		await page.goto(path + hash);
		await started(page);
		await expect(page.getByText('The unmistakable first sentence')).toBeVisible();
	}
	expect(errors).toEqual([]);
	expect(await page.locator('img[src=x]').count()).toBe(0);
});
