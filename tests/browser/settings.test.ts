/** How the text looks, as the reader chose: at once, in every tab, on the first frame, and after everything went wrong. */
import { expect, test, type Browser, type BrowserContext, type Page } from 'playwright/test';
import { scenePaths, SITE } from './addresses';

const pageColours = { light: '#fcfaf5', sepia: '#f4e8d0', dark: '#16181d', black: '#000000' };

const ground = (page: Page) =>
	page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const rgb = (hex: string) => {
	const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
	return `rgb(${red}, ${green}, ${blue})`;
};

async function openSheet(page: Page) {
	// before the app has started the button leads to the page of settings
	await page.waitForLoadState('networkidle');
	await page.getByRole('button', { name: 'Reading settings' }).click();
	const sheet = page.getByRole('dialog', { name: 'Reading settings' });
	await expect(sheet).toBeVisible();
	return sheet;
}

test('the sheet shows each choice at once behind it, and one button takes all back', async ({
	page,
	request
}) => {
	const [path = ''] = await scenePaths(request, 'the-tin-lantern');
	await page.goto(path);
	const sheet = await openSheet(page);
	for (const [name, colour] of Object.entries(pageColours)) {
		await sheet
			.getByRole('radiogroup', { name: 'Theme' })
			.getByRole('radio', { name, exact: false })
			.check({ force: true });
		expect(await ground(page)).toBe(rgb(colour));
	}
	const prose = page.locator('.prose').first();
	const size = () => prose.evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
	const before = await size();
	await sheet.getByRole('slider', { name: 'Text size' }).fill('150');
	expect(await size()).toBeCloseTo(before * 1.5, 1);
	await sheet.getByRole('slider', { name: 'Line spacing' }).fill('120');
	await sheet.getByRole('slider', { name: 'Line width' }).fill('80');
	await sheet
		.getByRole('radiogroup', { name: 'Typeface' })
		.getByRole('radio', { name: 'Sans' })
		.check({ force: true });
	await expect(prose).toHaveCSS('font-family', /system-ui/);
	await sheet.getByRole('button', { name: 'Reset' }).click();
	expect(await size()).toBe(before);
	await expect(prose).not.toHaveCSS('font-family', /system-ui/);
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
});

test('a choice is there after a reload, on pages without the app too, and under another address', async ({
	page
}) => {
	await page.goto('/');
	const sheet = await openSheet(page);
	await sheet.getByRole('radio', { name: 'Sepia' }).check({ force: true });
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('nightstand')))
		.toBe('{"theme":"sepia"}');
	for (const path of ['/', '/stories/the-tin-lantern/all/', '/settings/', '/nowhere/']) {
		await page.goto(path);
		expect(await ground(page), path).toBe(rgb(pageColours.sepia));
		await expect(page.locator('meta[name=theme-color]')).toHaveAttribute(
			'content',
			rgb(pageColours.sepia)
		);
	}
});

test('another tab follows at once, and so does its open sheet', async ({ context }) => {
	const [one, other] = [await context.newPage(), await context.newPage()];
	await one.goto('/');
	await other.goto('/');
	const sheets = [await openSheet(one), await openSheet(other)] as const;
	await sheets[0].getByRole('radio', { name: 'Black' }).check({ force: true });
	await expect.poll(() => ground(other)).toBe(rgb(pageColours.black));
	await expect(sheets[1].getByRole('radio', { name: 'Black' })).toBeChecked();
});

test('Auto follows the system while the page is open', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/');
	expect(await ground(page)).toBe(rgb(pageColours.light));
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await ground(page)).toBe(rgb(pageColours.dark));
});

test('where storage is refused the choice holds for this visit, and the sheet says so', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('refused', 'SecurityError');
			}
		});
		Object.defineProperty(window, 'indexedDB', {
			get: () => {
				throw new DOMException('refused', 'SecurityError');
			}
		});
	});
	await page.goto('/');
	const sheet = await openSheet(page);
	await sheet.getByRole('radio', { name: 'Dark' }).check({ force: true });
	expect(await ground(page)).toBe(rgb(pageColours.dark));
	await expect(sheet.getByRole('alert')).toContainText('holds until you leave');
});

test('what isn’t ours in storage is passed over', async ({ page, request }) => {
	const [path = ''] = await scenePaths(request, 'the-tin-lantern');
	await page.goto(path);
	const before = await page
		.locator('.prose')
		.first()
		.evaluate((text) => getComputedStyle(text).fontSize);
	await page.addInitScript(() => {
		localStorage.setItem(
			'nightstand',
			'{"theme":"toString","textSize":"1e9","lineWidth":{"a":1},"__proto__":{"theme":"dark"}}'
		);
	});
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(path);
	expect(await ground(page)).toBe(rgb(pageColours.light));
	const prose = page.locator('.prose').first();
	expect(await prose.evaluate((text) => getComputedStyle(text).fontSize)).toBe(before);
});

/** A browser that has chosen before. */
const returning = (browser: Browser, chosen: Record<string, unknown>) =>
	browser.newContext({
		viewport: { width: 390, height: 844 },
		colorScheme: 'light',
		storageState: {
			cookies: [],
			origins: [
				{ origin: SITE, localStorage: [{ name: 'nightstand', value: JSON.stringify(chosen) }] }
			]
		}
	});

/** The colour in the corner of every frame that is painted while a page is opened; white is no page of ours. */
async function framesOf(
	context: BrowserContext,
	path: string,
	slowdown: number
): Promise<string[]> {
	const page = await context.newPage();
	const devtools = await context.newCDPSession(page);
	const frames: string[] = [];
	devtools.on('Page.screencastFrame', ({ data, sessionId }) => {
		frames.push(data);
		void devtools.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
	});
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	await devtools.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
	await page.goto(SITE + path);
	await page.waitForLoadState('networkidle');
	await devtools.send('Page.stopScreencast');
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	await page.goto('about:blank');
	const colours = await page.evaluate(async (frames) => {
		const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
		const found: string[] = [];
		for (const frame of frames) {
			const bytes = Uint8Array.from(atob(frame), (character) => character.charCodeAt(0));
			canvas?.drawImage(await createImageBitmap(new Blob([bytes])), 0, 0);
			const [red, green, blue] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
			found.push(`rgb(${red}, ${green}, ${blue})`);
		}
		return found;
	}, frames);
	await page.close();
	return colours.filter((colour) => colour !== 'rgb(255, 255, 255)');
}

for (const theme of ['light', 'sepia', 'dark', 'black'] as const) {
	test(`the first frame is ${theme}, cold and warm, and on a slow processor`, async ({
		browser,
		request
	}) => {
		const [path = ''] = await scenePaths(request, 'the-tin-lantern');
		const context = await returning(browser, { theme });
		for (const slowdown of [1, 1, 6]) {
			const frames = await framesOf(context, path, slowdown);
			expect(frames.length).toBeGreaterThan(0);
			expect([...new Set(frames)]).toEqual([rgb(pageColours[theme])]);
		}
		await context.close();
	});
}

test('nothing moves when the database answers late', async ({ browser, request }) => {
	const [path = ''] = await scenePaths(request, 'the-tin-lantern');
	const context = await returning(browser, { textSize: 160, lineWidth: 80, typeface: 'sans' });
	const page = await context.newPage();
	await page.addInitScript(() => {
		// a database that takes its time, as one on a phone full of pictures does
		const open = indexedDB.open.bind(indexedDB);
		indexedDB.open = (...args) => {
			const until = performance.now() + 300;
			while (performance.now() < until);
			return open(...args);
		};
	});
	await page.goto(SITE + path);
	await page.waitForLoadState('networkidle');
	const shift = await page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries())
						sum += (entry as PerformanceEntry & { value: number }).value;
				}).observe({ type: 'layout-shift', buffered: true });
				requestAnimationFrame(() => setTimeout(() => resolve(sum)));
			})
	);
	expect(shift).toBe(0);
	await expect(page.locator('.prose').first()).toHaveCSS('font-family', /system-ui/);
	await context.close();
});

test('the page of settings backs up, restores, clears and deletes', async ({ page }) => {
	await page.goto('/settings/');
	await page.getByRole('radio', { name: 'Sepia' }).check({ force: true });
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Back up my reading' }).click();
	const file = await (await download).path();
	await expect(page.getByRole('status').filter({ hasText: 'holds everything' })).toBeVisible();
	await page.getByRole('button', { name: 'Delete everything on this device' }).click();
	await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
	await expect(page.getByRole('radio', { name: 'Auto' })).toBeChecked();
	expect(await page.evaluate(() => localStorage.getItem('nightstand'))).toBeNull();
	await page.getByLabel('Restore a backup').setInputFiles(file);
	await expect(page.getByRole('group', { name: /^Backup/ })).toContainText('Settings: 1 new');
	await page.getByRole('button', { name: 'Restore it' }).click();
	await expect(page.getByRole('radio', { name: 'Sepia' })).toBeChecked();
	expect(await ground(page)).toBe(rgb(pageColours.sepia));
	await page
		.getByLabel('Restore a backup')
		.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') });
	await expect(page.getByRole('alert')).toContainText('Nothing was changed');
});
