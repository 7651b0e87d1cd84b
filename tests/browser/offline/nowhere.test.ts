/** Without a connection at an address that leads nowhere, or nowhere that is here. */
import { expect } from 'playwright/test';
import { firstVisit, goOffline, test } from './host';

test('an address that leads nowhere says that it is not here, and the library can be searched', async ({
	host,
	reader
}) => {
	const { page } = reader;
	await firstVisit(page, '/');
	await page.getByRole('searchbox').fill('lantern');
	await expect(page.getByRole('status').filter({ hasText: 'stor' })).not.toContainText('fetching');
	await goOffline(reader, host);
	await page.goto('/stories/nowhere/never99/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not saved on this device');
	await page.getByRole('searchbox').fill('tin lant');
	await page.getByRole('button', { name: 'Search the library' }).click();
	await expect(page).toHaveURL(/\/\?q=tin\+lant$/u);
	await expect(page.getByRole('link', { name: /The Tin Lantern/u })).toBeVisible();
});
