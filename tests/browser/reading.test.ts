/** Reading a story, from its first scene to the next ones and back. */
import { expect, test, type Page } from 'playwright/test';
import { scenePaths } from './addresses';
import { readOn } from './lines';

const mounted = (page: Page) => page.locator('[data-scene]');
/** The app has started when its scripts are here: they run as they come. */
const started = (page: Page) => page.waitForLoadState('networkidle');

test('the text of a scene is in its document once', async ({ request }) => {
	const [first = ''] = await scenePaths(request, 'the-tin-lantern');
	const html = await (await request.get(first)).text();
	expect(html.split('The unmistakable first sentence').length - 1).toBe(1);
});

test('the next scene follows when the reader gets there, and the address follows the scene', async ({
	page,
	request
}) => {
	const paths = await scenePaths(request, 'the-tin-lantern');
	await page.goto('/stories/the-tin-lantern/');
	await page.getByRole('link', { name: 'Start reading' }).click();
	await started(page);
	await expect(page).toHaveURL(paths[0] ?? '');
	const steps = await page.evaluate(() => history.length);

	const seen = new Set([new URL(page.url()).pathname]);
	for (let wheel = 0; wheel < 300 && seen.size < paths.length; wheel++) {
		await page.mouse.wheel(0, 25);
		await page.evaluate(() => new Promise(requestAnimationFrame));
		seen.add(new URL(page.url()).pathname);
	}
	expect([...seen]).toEqual(paths);
	await expect(page).toHaveTitle(/scene 5 of 5/);
	await expect(page.getByText('carried it home alight')).toBeVisible();
	await expect(page.getByText('The end')).toBeVisible();
	expect(await page.evaluate(() => history.length)).toBe(steps);

	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Tin Lantern/);
	await expect(page).toHaveURL(/\/stories\/the-tin-lantern\/$/);
});

test('a serial of a million words keeps a small document however far one reads', async ({
	page,
	request
}) => {
	const paths = await scenePaths(request, 'million');
	expect(paths).toHaveLength(1500);
	await page.goto(paths[700] ?? '');
	await started(page);
	const seen = new Set<string>();
	let most = 0;
	while (seen.size < 25) {
		await page.mouse.wheel(0, 700);
		await page.evaluate(() => new Promise(requestAnimationFrame));
		seen.add(page.url());
		most = Math.max(most, await mounted(page).count());
	}
	expect(most).toBeLessThan(12);

	// back up: what was taken out comes back at its place
	const number = Number(await mounted(page).last().getAttribute('data-number'));
	const lastNumber = async () => Number(await mounted(page).last().getAttribute('data-number'));
	for (let wheel = 0; wheel < 100 && (await lastNumber()) > number - 10; wheel++) {
		await page.mouse.wheel(0, -700);
		await page.evaluate(() => new Promise(requestAnimationFrame));
	}
	expect(await lastNumber()).toBeLessThanOrEqual(number - 10);
	const numbers = await mounted(page).evaluateAll((list) =>
		list.map((element) => Number((element as HTMLElement).dataset.number))
	);
	expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
});

test('previous and next lead from scene to scene without loading the page anew', async ({
	page,
	request
}) => {
	const paths = await scenePaths(request, 'the-tin-lantern');
	await page.goto(paths[1] ?? '');
	await started(page);
	await page.evaluate(() => (document.documentElement.dataset.same = 'yes'));
	await page.getByRole('link', { name: 'Next scene' }).first().click();
	await expect(page.getByText('polished the window with vinegar')).toBeVisible();
	await page.getByRole('link', { name: 'Next scene' }).first().click();
	await expect(page.getByRole('img', { name: 'A list of names' })).toHaveAttribute('width', '600');
	await page.getByRole('link', { name: 'Previous scene' }).first().click();
	await expect(page).toHaveURL(new RegExp(`${paths[2] ?? ''}$`));
	await page.goBack();
	await expect(page).toHaveURL(new RegExp(`${paths[3] ?? ''}$`));
	await expect(page.locator('html[data-same=yes]')).toHaveCount(1);
});

test('the contents open in a dialog, lead to a scene, and give the focus back when closed', async ({
	page,
	request
}) => {
	const paths = await scenePaths(request, 'the-tin-lantern');
	await page.goto(paths[0] ?? '');
	await started(page);
	const button = page.getByRole('button', { name: 'Contents' });
	await button.click();
	const dialog = page.getByRole('dialog', { name: 'Contents' });
	await expect(dialog.getByRole('link')).toHaveCount(5);
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(button).toBeFocused();
	await button.click();
	await dialog.getByRole('link').last().click();
	await expect(page).toHaveURL(new RegExp(`${paths[4] ?? ''}$`));
	await expect(page.getByText('carried it home alight')).toBeVisible();
});

test('loading the page again keeps the line that was at the top', async ({ page, request }) => {
	const paths = await scenePaths(request, 'million');
	await page.goto(paths[3] ?? '');
	await readOn(page, 1);
	const top = () =>
		page.evaluate(() => {
			const id = location.pathname.split('/').at(-2) ?? '';
			return document.getElementById(`scene-${id}`)?.getBoundingClientRect().top ?? NaN;
		});
	const before = await top();
	expect(before).toBeLessThan(0);
	await page.reload();
	await started(page);
	await expect(async () => expect(Math.abs((await top()) - before)).toBeLessThan(3)).toPass();
});

test('a scene that can’t be fetched is told, and another try brings it', async ({
	page,
	request
}) => {
	const paths = await scenePaths(request, 'million');
	await page.goto(paths[10] ?? '');
	await started(page);
	await page.route('**/text/*.json', (route) => route.abort());
	const alert = page.getByRole('alert');
	await expect(async () => {
		await page.mouse.wheel(0, 600);
		await expect(alert).toBeVisible({ timeout: 200 });
	}).toPass();
	await page.unroute('**/text/*.json');
	await alert.getByRole('button', { name: 'Try again' }).click();
	await expect(alert).toHaveCount(0);
	await expect(mounted(page)).not.toHaveCount(1);
});
