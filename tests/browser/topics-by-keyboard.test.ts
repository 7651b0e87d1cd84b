/** All of what a reader does about topics, by keyboard alone, in a window as small as 400 % zoom makes it. */
import { expect, test, type Page } from 'playwright/test';
import { scenePaths } from './addresses';
import { troubleIn } from './axe';
import { heardAtFocus } from './heard';
import { stored } from './wishes';

const started = (page: Page) => page.waitForLoadState('networkidle');

test.use({ viewport: { width: 320, height: 256 } });

/** What has the focus, by the name that it is known by. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const { activeElement: element } = document;
		if (!(element instanceof HTMLElement)) return '';
		const label = element instanceof HTMLSelectElement ? element.labels[0] : element;
		return element.ariaLabel ?? label?.innerText.trim() ?? '';
	});

/** Presses Tab until something of that name has the focus, and sees that it can be seen there. */
async function tabTo(page: Page, name: string) {
	for (let press = 0; press < 60; press++) {
		await page.keyboard.press('Tab');
		if (!(await focused(page)).startsWith(name)) continue;
		const at = page.locator(':focus');
		await expect(at).toBeInViewport();
		// in the middle of what is seen of it stands nothing else
		const isCovered = await at.evaluate((element) => {
			const { left, right, top, bottom } = element.getBoundingClientRect();
			const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
			const there = document.elementFromPoint((left + right) / 2, y);
			return !there || !(element.contains(there) || there.contains(element));
		});
		expect(isCovered, `something covers “${name}”`).toBe(false);
		return;
	}
	throw new Error(`No Tab leads to “${name}”`);
}
const press = async (page: Page, name: string, key = 'Enter') => {
	await tabTo(page, name);
	await page.keyboard.press(key);
};

/** Nothing is cut off sideways, and axe finds nothing. */
async function expectFit(page: Page) {
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	expect(await troubleIn(page)).toEqual([]);
}

test.beforeEach(async ({ page }) => {
	test.slow();
	await page.emulateMedia({ reducedMotion: 'reduce' });
});

test('the settings, the list’s filter, a folded row and a closed story', async ({ page }) => {
	await page.goto('/settings/');
	await started(page);
	await press(page, 'Self');
	await tabTo(page, 'Suicide');
	// the native list of choices: a letter chooses
	await page.keyboard.press('Shift+A');
	await page.keyboard.press('l');
	await expect.poll(() => stored(page)).toContain('"suicide":"fold"');
	await expectFit(page);

	await page.goto('/');
	await started(page);
	await press(page, 'Topics');
	await expect(page.getByRole('region', { name: 'Stories by topic' })).toBeVisible();
	await tabTo(page, 'Grief');
	await page.keyboard.press('o');
	await tabTo(page, 'Show all');
	await expectFit(page);
	const titles = page.getByRole('main').getByRole('heading', { level: 2 });
	await page.keyboard.press('Enter');
	await page.getByRole('searchbox').focus();
	await page.keyboard.type('Cold Well');
	await expect(page.getByText('Folded: a story with suicide')).toBeVisible();
	await press(page, 'Unfold');
	await expect(titles).toHaveText(['The Cold Well']);
	await expectFit(page);

	await page.goto('/stories/the-salt-house/');
	await started(page);
	await press(page, 'Show the story', 'Space');
	await press(page, 'Start reading');
	await expect(page.getByText('The guarded sentence')).toBeVisible();
	await expectFit(page);
});

test('a scene: the first question, opening, closing, skipping, the bridge, going back', async ({
	page,
	request
}) => {
	const [, second = '', third = ''] = await scenePaths(request, 'the-cold-well');
	const hidden = page.getByText('The hidden paragraph of the cold well');
	await page.goto(second);
	await started(page);
	await press(page, 'Show this scene');
	await expect(hidden).toBeVisible();
	await expectFit(page);
	await page.keyboard.press('Space');
	await expect(hidden).toBeHidden();
	await press(page, 'Skip to the next scene');
	await page.waitForURL(`**${third}*`);
	await expect.poll(() => heardAtFocus(page)).toContain('Skipped: Edda is found in time');
	await expect(page.locator(':focus')).toBeInViewport();
	await page.goBack();
	await expect(hidden).toBeHidden();
	await started(page);
	await page.getByRole('link', { name: 'Skip to the text' }).focus();
	await press(page, 'Go back');
	await page.waitForURL('**/stories/the-cold-well/');
});

test('the first question: answered, and changed later', async ({ page, request }) => {
	const [, second = ''] = await scenePaths(request, 'the-cold-well');
	const hidden = page.getByText('The hidden paragraph of the cold well');
	await page.goto(second);
	await started(page);
	await press(page, 'Name topics, ask about none');
	await expect(hidden).toBeVisible();
	await expect.poll(() => stored(page)).toContain('"gore":"name"');
	await expectFit(page);
	// all that was chosen is taken back in the settings
	await page.goto('/settings/');
	await started(page);
	await press(page, 'As usual');
	await expect.poll(() => stored(page)).not.toContain('"gore"');
	// the author's own words among it
	await expect.poll(() => stored(page)).not.toContain('geese');
	await page.goto(second);
	await started(page);
	await expect(page.getByRole('button', { name: 'Show this scene' })).toBeVisible();
	await expect(hidden).toBeHidden();
	await expect(page.getByRole('group', { name: 'How gates work for you' })).toBeHidden();
});
