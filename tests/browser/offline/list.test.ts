/** What the list says of stories that are on this device, with a connection and without. */
import { expect, type Page } from 'playwright/test';
import { LIST_PAGE } from '../../../src/lib/story/pages';
import { firstVisit, goOffline, goOnline, isKept, test } from './host';

const LANTERN = 'The Tin Lantern & Other Lights';
const entry = (page: Page, title: string) =>
	page
		.getByRole('main')
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { level: 2, name: title, exact: true }) });
const connection = (page: Page) => page.getByRole('complementary', { name: 'Connection' });

/** Adds up how far things move in the page from here on. */
const watchShifts = (page: Page) =>
	page.addInitScript(`
		window.shifted = 0;
		new PerformanceObserver((list) => {
			for (const shift of list.getEntries()) window.shifted += shift.value;
		}).observe({ type: 'layout-shift', buffered: true });
	`);
const shifted = (page: Page) => page.evaluate(() => (window as { shifted?: number }).shifted);

test('offline the list says which stories can be read now, and shows them alone', async ({
	host,
	reader
}) => {
	const { page } = reader;
	await watchShifts(page);
	await firstVisit(page, '/stories/the-tin-lantern/');
	await isKept(page, 'the-tin-lantern');
	await page.goto('/');
	const first = page.getByRole('main').getByRole('heading', { level: 2 }).first();
	const saved = await first.innerText();
	await page.getByRole('button', { name: `Menu: ${saved}` }).click();
	const menu = page.getByRole('dialog', { name: saved });
	await menu.getByRole('button', { name: 'Save for offline' }).click();
	await expect(menu.getByRole('button', { name: 'Remove from this device' })).toBeVisible();
	await menu.getByRole('button', { name: 'Close' }).click();
	await expect(entry(page, saved).getByText('Saved', { exact: true })).toBeVisible();

	await goOffline(reader, host);
	await page.reload();
	await expect(connection(page)).toContainText('Offline: 2 stories can be read');
	await expect(entry(page, saved).getByText('Saved: can be read now')).toBeVisible();
	// what can't be read is there, and says so
	const away = page.getByRole('main').getByText('Not on this device', { exact: true });
	await expect(away).toHaveCount(LIST_PAGE - 1);
	expect(await shifted(page)).toBe(0);

	await page.getByRole('button', { name: 'Show only these' }).click();
	await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(2);
	await expect(entry(page, LANTERN).getByText('Opened lately: can be read now')).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: /^2\s+stories$/u })).toBeVisible();
	// and can be
	await page.getByRole('link', { name: LANTERN }).click();
	await page.getByRole('link', { name: 'Start reading' }).click();
	await expect(page.getByText('The unmistakable first sentence')).toBeVisible();
});

test('the list says what is lost with the connection, and takes it back when that returns', async ({
	host,
	reader
}) => {
	const { page } = reader;
	await firstVisit(page, '/');
	await page.reload();
	await expect(connection(page)).toHaveText('');
	await goOffline(reader, host);
	await expect(connection(page)).toContainText('Offline: no stories can be read');
	await goOnline(reader, host);
	await expect(connection(page)).toHaveText('');
	await expect(page.getByText('Not on this device')).toHaveCount(0);
});

test('on a first visit nothing is fetched to tell what is on this device', async ({ reader }) => {
	const { page } = reader;
	await page.goto('/', { waitUntil: 'networkidle' });
	await expect(connection(page)).toHaveCount(0);
});
