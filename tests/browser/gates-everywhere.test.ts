/** A closed scene stays closed by every way in, however storage behaves: not seen for a frame, found, reached or heard. */
import { expect, test, type Page } from 'playwright/test';
import { scenePaths } from './addresses';
import { troubleIn } from './axe';
import { watch } from './frames';
import { expectClosed, gate } from './stays-closed';
import { answered, STORAGES, withStorage } from './storage';
import { change, closed, nameInside, ways } from './ways-to-gates';
import { stored, wishNamesOnRequest } from './wishes';

const hidden = closed[0] ?? '';
const started = (page: Page) => page.waitForLoadState('networkidle');

for (const storage of STORAGES)
	for (const { name, go, opens = hidden, still } of ways)
		test(`${name}: closed, with storage ${storage}`, async ({ page, request }) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await withStorage(page, storage);
			const seen = await watch(page, [...closed, opens]);
			await go(page, request);
			await started(page);
			if (storage === 'slow' && !still) await answered(page);
			await expectClosed(page);
			await expect(page.getByText(opens)).toBeHidden();
			if (storage === 'as usual') expect(await troubleIn(page)).toEqual([]);
			expect([...seen]).toEqual([]);
			// and it is seen as soon as the reader opens it
			await gate(page).click();
			await expect(page.getByText(opens)).toBeVisible();
			if (storage === 'as usual') expect(await troubleIn(page)).toEqual([]);
		});

test('what a fragment would open if it could, as a search would: text that is only folded', async ({
	page
}) => {
	const whole = '/stories/the-cold-well/all/';
	await change(page, whole, (html) =>
		nameInside(html).replace(/(<div class="prose[^>]*) hidden(="")?/, '$1 hidden="until-found"')
	);
	await page.goto(`${whole}#inside`);
	await expect(page.getByText(hidden)).toBeVisible();
	await page.unrouteAll();
	await change(page, whole, nameInside);
	await page.goto('about:blank');
	await page.goto(`${whole}#inside`);
	await expectClosed(page);
});

test('what was opened before stays closed until the database says so, where the mirror doesn’t', async ({
	page,
	request
}) => {
	const [, second = ''] = await scenePaths(request, 'the-cold-well');
	await page.goto(second);
	await started(page);
	await gate(page).click();
	await expect.poll(() => stored(page)).toContain('"+suicide');
	await withStorage(page, 'slow');
	await page.addInitScript((text) => {
		localStorage.setItem('nightstand', '{}');
		const look = () => {
			requestAnimationFrame(look);
			const { dataset } = document.documentElement;
			const shown = [...document.querySelectorAll('.prose p')].some(
				(one) => one.textContent.includes(text) && one.checkVisibility()
			);
			if (shown) dataset.shown ??= 'answered' in dataset ? 'after' : 'before';
		};
		requestAnimationFrame(look);
	}, hidden);
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-shown', 'after');
});

test('on the page of the whole story no Tab reaches into a closed scene, and print leaves it out', async ({
	page
}) => {
	await page.goto('/stories/the-cold-well/all/');
	const reached: string[] = [];
	for (let press = 0; press < 25; press++) {
		await page.keyboard.press('Tab');
		reached.push(await page.evaluate(() => document.activeElement?.textContent.trim() ?? ''));
	}
	expect(reached).toContain('Show this sceneHide this scene');
	expect(reached).not.toContain('its link');
	await page.emulateMedia({ media: 'print' });
	for (const text of closed) await expect(page.getByText(text)).toBeHidden();
	await expect(page.getByText('By April the green')).toBeVisible();
	// nothing that the browser may open by itself holds the text
	const own = await page.evaluate(
		() => document.querySelector('[hidden=until-found], details .prose, details .behind') !== null
	);
	expect(own).toBe(false);
});

test('link previews and their pictures hold nothing of a closed scene', async ({ request }) => {
	for (const path of await scenePaths(request, 'the-cold-well')) {
		const html = await (await request.get(path)).text();
		const head = html.slice(0, html.indexOf('</head>'));
		expect(head).not.toMatch(/hidden paragraph|secret paragraph|side by side/);
		const alt = /property="og:image:alt" content="([^"]*)"/.exec(head)?.[1] ?? '';
		expect(alt).not.toMatch(/paragraph/);
	}
});

for (const names of ['at once', 'on request'] as const)
	test(`what is said anew is asked anew, and named ${names}`, async ({ page, request }) => {
		const [, second = ''] = await scenePaths(request, 'the-cold-well');
		if (names === 'on request') await wishNamesOnRequest(page);
		// the author named one topic at first
		await page.route(`**${second}`, async (route) => {
			const response = await route.fetch();
			const body = (await response.text())
				.replace(/,?\{"key":"~geese"[^}]*\}/g, '')
				.replaceAll(/ ~geese:ask(?::g)?/g, '')
				.replaceAll('<b>geese</b>', '');
			await route.fulfill({ response, body });
		});
		await page.goto(second);
		await started(page);
		await gate(page).click();
		await expect.poll(() => stored(page)).toContain('"+suicide"');
		await page.reload();
		await started(page);
		await expect(page.getByText(closed[0] ?? '')).toBeVisible();
		await page.unroute(`**${second}`);
		await page.reload();
		await started(page);
		await expect(page.getByText(closed[0] ?? '')).toBeHidden();
		const about = page.getByRole('group', { name: 'Warning about this scene' });
		const news = about.getByText('New since you were here');
		await expect(news).toBeVisible();
		if (names === 'on request') {
			expect(await about.ariaSnapshot()).toContain('New since you were here: 1 topic');
			expect(await about.ariaSnapshot()).not.toMatch(/geese/);
			await about.getByText('name them').click();
		}
		expect(await about.ariaSnapshot()).toContain('New since you were here: geese');
		// answered, it is not asked again
		await gate(page).click();
		await expect.poll(() => stored(page)).toContain('"+suicide ~geese"');
		await page.reload();
		await started(page);
		await expect(page.getByText(closed[0] ?? '')).toBeVisible();
		await expect(news).toBeHidden();
	});
