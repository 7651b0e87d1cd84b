/** What a reader says of topics, as they say it. */
import { expect, type Page } from 'playwright/test';

/** What the first frame will know of the reader. */
export const stored = (page: Page): Promise<string> =>
	page.evaluate(() => localStorage.getItem('nightstand') ?? '');

/** In the settings: topics are named only on request. */
export async function wishNamesOnRequest(page: Page): Promise<void> {
	await page.goto('/settings/');
	await page.waitForLoadState('networkidle');
	await page.getByRole('switch', { name: 'Gates say how many topics' }).click();
	await expect.poll(() => stored(page)).toContain('"names":"asked"');
}
