/** Everybody can read it: axe, keyboard, narrow windows, large type. */
import { expect, test } from 'playwright/test';
import { onePageOfEachKind, scenePaths } from './addresses';
import { troubleIn } from './axe';

for (const theme of ['light', 'sepia', 'dark', 'black'] as const)
	test(`axe finds nothing on any page, ${theme}`, async ({ page, request }) => {
		// a dozen pages, and axe looks at every element of each
		test.slow();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.addInitScript((theme) => {
			localStorage.setItem('nightstand', JSON.stringify({ theme }));
		}, theme);
		for (const path of await onePageOfEachKind(request)) {
			await page.goto(path);
			await page.waitForLoadState('networkidle');
			expect(await troubleIn(page), path).toEqual([]);
		}
	});

for (const sheet of ['Contents', 'Reading settings'])
	test(`axe finds nothing in the open sheet “${sheet}”`, async ({ page, request }) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		const [first = ''] = await scenePaths(request, 'the-tin-lantern');
		await page.goto(first);
		await page.waitForLoadState('networkidle');
		await page.getByRole('button', { name: sheet }).click();
		await expect(page.getByRole('dialog', { name: sheet })).toBeVisible();
		await page.waitForLoadState('networkidle');
		expect(await troubleIn(page)).toEqual([]);
	});

test('the first Tab offers the way to the text, and it leads there', async ({ page, request }) => {
	for (const path of (await onePageOfEachKind(request)).slice(0, 5)) {
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: 'Skip to the text' });
		await expect(skip).toBeFocused();
		await expect(skip).toBeInViewport();
		await page.keyboard.press('Enter');
		await expect(page.locator('#text')).toBeFocused();
	}
});

test('headings go down one level at a time, and each page has one of the first', async ({
	page,
	request
}) => {
	for (const path of await onePageOfEachKind(request)) {
		await page.goto(path);
		const levels = await page
			.locator('h1, h2, h3, h4, h5, h6')
			.evaluateAll((list) => list.map((element) => Number(element.tagName[1])));
		expect(
			levels.filter((level) => level === 1),
			path
		).toHaveLength(1);
		levels.forEach((level, at) => {
			expect(level, path).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
		});
	}
});

test('nothing needs sideways scrolling at 320 pixels, which is also 1280 at 400 %', async ({
	page,
	request
}) => {
	await page.setViewportSize({ width: 320, height: 256 });
	for (const path of await onePageOfEachKind(request)) {
		await page.goto(path);
		const wide = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(wide, path).toBe(0);
	}
});

test('everything to tap is 44 pixels high on a phone', async ({ page, request }, { project }) => {
	test.skip(project.name !== 'phone', 'a matter of thumbs');
	for (const path of await onePageOfEachKind(request)) {
		await page.goto(path);
		const small = await page
			.locator('nav a, header a, button, select, input, .button, summary')
			.evaluateAll((list) =>
				list
					.filter((element) => element.checkVisibility())
					// a tap on the words of a field is a tap on it
					.map((element) => element.closest('label') ?? element)
					.map((element) => [element.getBoundingClientRect().height, element.outerHTML] as const)
					.filter(([height]) => height < 43.5)
					.map(([height, html]) => `${html.slice(0, 80)} ${height}`)
			);
		expect(small, path).toEqual([]);
	}
});

test('a scene break is spoken once, by its name', async ({ page, request }) => {
	await page.goto('/stories/the-tin-lantern/all/');
	await expect(page.getByRole('separator', { name: /^(Scene|Chapter) break$/ })).toHaveCount(4);
	const [arabic = ''] = await scenePaths(request, 'right-to-left');
	await page.goto(arabic);
	const text = page.locator('.prose').first();
	await expect(text).toHaveAttribute('lang', 'ar');
	await expect(text).toHaveCSS('direction', 'rtl');
});
