/** The copy on the device is gated as the site is. */
import { expect } from 'playwright/test';
import { scenePaths } from '../addresses';
import { watch } from '../frames';
import { firstVisit, goOffline, isKept, test } from './host';

test('offline a closed scene is closed by every way, and opens when it is opened', async ({
	host,
	reader
}) => {
	const { page, context } = reader;
	const hidden = 'The hidden paragraph of the cold well';
	const [first = '', second = ''] = await scenePaths(context.request, 'the-cold-well');
	await firstVisit(page, first);
	await isKept(page, 'the-cold-well');
	await goOffline(reader, host);
	const seen = await watch(page, [hidden]);
	const gate = page.getByRole('button', { name: 'Show this scene' }).first();
	await page.goto(first);
	await page.getByRole('link', { name: 'Next scene' }).first().click();
	await expect(gate).toBeVisible();
	await page.goto('/stories/the-cold-well/all/');
	await expect(gate).toBeVisible();
	await page.goto(`${second}?show#:~:text=hidden%20paragraph`);
	await expect(gate).toBeVisible();
	// with its styles: the ways on are there as buttons of one width
	const widths = await page
		.locator('.gate > .button, .gate-way .button')
		.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
	expect(new Set(widths).size).toBe(1);
	expect([...seen]).toEqual([]);
	await gate.click();
	await expect(page.getByText(hidden)).toBeVisible();
	await page.reload();
	await expect(page.getByText(hidden)).toBeVisible();
});
