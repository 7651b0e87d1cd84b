/** What holds wherever a gate is on the page. */
import { expect, type Page } from 'playwright/test';
import { searchFinds } from './search';
import { closed, closedWords } from './ways-to-gates';

export const gate = (page: Page) =>
	page.getByRole('button', { name: /^Show (this scene|the story)$/ }).first();

/** Nothing that is closed is seen, printed, found, heard, reached with Tab, or said in the page's head. */
export async function expectClosed(page: Page): Promise<void> {
	await expect(gate(page)).toBeVisible();
	for (const media of ['print', 'screen'] as const) {
		await page.emulateMedia({ media });
		for (const text of closed) await expect(page.getByText(text)).toBeHidden();
	}
	for (const text of closed) expect(await searchFinds(page, text.slice(4, 20)), text).toBe(false);
	expect(await page.locator('body').ariaSnapshot()).not.toMatch(closedWords);
	const links = page.locator('a[href="https://example.org/hidden"]');
	const reached = await links.evaluateAll((all) =>
		all.some((link) => {
			(link as HTMLElement).focus();
			return document.activeElement === link;
		})
	);
	expect(reached, 'a link in the closed text has the focus').toBe(false);
	for (let press = 0; press < 15; press++) {
		await page.keyboard.press('Tab');
		await expect(links.and(page.locator(':focus'))).toHaveCount(0);
	}
	expect(await page.locator('head').innerHTML()).not.toMatch(closedWords);
	await expect(page).not.toHaveTitle(/suicide|geese|blood|grief|drowning/i);
}
