/** The copy on the device is gated as the site is. */
import { expect } from 'playwright/test';
import { scenePaths } from '../addresses';
import { watch } from '../frames';
import { expectClosed, gate } from '../stays-closed';
import { answered, STORAGES, withStorage } from '../storage';
import { firstVisit, goOffline, isKept, test } from './host';

const hidden = 'The hidden paragraph of the cold well';

for (const storage of STORAGES)
	test(`offline a closed scene is closed by every way, and opens when it is opened, with storage ${storage}`, async ({
		host,
		reader
	}) => {
		const { page, context } = reader;
		const [first = '', second = ''] = await scenePaths(context.request, 'the-cold-well');
		await firstVisit(page, first);
		await isKept(page, 'the-cold-well');
		await goOffline(reader, host);
		await withStorage(page, storage);
		const seen = await watch(page, [hidden]);
		await page.goto(first);
		await page.getByRole('link', { name: 'Next scene' }).first().click();
		if (storage === 'slow') await answered(page);
		await expectClosed(page);
		await page.goto('/stories/the-cold-well/all/');
		await expectClosed(page);
		await page.goto(`${second}?show`);
		if (storage === 'slow') await answered(page);
		await expectClosed(page);
		// with its styles: the ways on are there as buttons of one width
		const widths = await page
			.locator('.gate > .button, .gate-way .button')
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
		expect(new Set(widths).size).toBe(1);
		expect([...seen]).toEqual([]);
		await gate(page).click();
		await expect(page.getByText(hidden)).toBeVisible();
		if (storage === 'refused') return;
		await expect
			.poll(() => page.evaluate(() => localStorage.getItem('nightstand')))
			.toContain('"+suicide');
		await page.reload();
		await expect(page.getByText(hidden)).toBeVisible();
	});
