/** Coming back to a story: the very line, from wherever one comes, however the text is set then. */
import { expect, test } from 'playwright/test';
import { scenePaths } from './addresses';
import { keptAtTop, keptQuote, lineAtTop, readOn } from './lines';

const STORY = 'eight-thousand-words';
const started = (page: import('playwright/test').Page) => page.waitForLoadState('networkidle');

test('a first visit without moving stores nothing', async ({ page, request }) => {
	const [path = ''] = await scenePaths(request, STORY);
	await page.goto(path);
	await started(page);
	expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
	expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('who moves before the app has started, and then rests, has their place kept', async ({
	page,
	request
}) => {
	const [, path = ''] = await scenePaths(request, 'million');
	await page.route('**/_app/immutable/entry/app*', async (route) => {
		await page.waitForLoadState('domcontentloaded');
		await page.evaluate(() => {
			scrollTo(0, innerHeight);
		});
		await route.continue();
	});
	await page.goto(path);
	await started(page);
	await keptAtTop(page, 'million');
});

test('the title page offers the way back, and it leads to the very line', async ({
	page,
	request
}) => {
	const [path = ''] = await scenePaths(request, STORY);
	await page.goto(path);
	await started(page);
	await readOn(page, 6);
	const line = await keptAtTop(page, STORY);
	expect(line).not.toBe('');

	await page.goto(`/stories/${STORY}/`);
	const link = page.getByRole('link', { name: /^Continue reading: scene 1 of 1/ });
	await expect(link).toBeVisible();
	await expect(link).toContainText('just now');
	await link.click();
	await expect.poll(() => lineAtTop(page)).toBe(line);
	// the address is the scene's again, to be shared
	await expect(page).toHaveURL(new RegExp(`${path}$`));
});

test('the list offers the way back too, and nothing moves when it comes', async ({
	page,
	request
}) => {
	const [path = ''] = await scenePaths(request, 'the-tin-lantern');
	await page.goto(path);
	await started(page);
	await expect(async () => {
		// the first turn of the wheel only brings the scenes that follow
		await page.mouse.wheel(0, 100);
		expect(await keptQuote(page, 'the-tin-lantern')).not.toBeNull();
	}).toPass();
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries())
				shifts.push((entry as PerformanceEntry & { value: number }).value);
		}).observe({ type: 'layout-shift', buffered: true });
	});
	await page.goto('/');
	await page.getByRole('searchbox').fill('lantern');
	await expect(page.getByRole('link', { name: /^Continue reading: scene \d of 5/ })).toBeVisible();
	await page.goto('/stories/the-tin-lantern/');
	await expect(page.getByRole('link', { name: /^Continue reading: scene \d of 5/ })).toBeVisible();
	expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

test('another width, another size of type, and a phone turned round keep the line', async ({
	page,
	request
}) => {
	const [path = ''] = await scenePaths(request, STORY);
	await page.goto(path);
	await started(page);
	await readOn(page, 5);
	const line = (await keptAtTop(page, STORY)).split(/\s+/)[0] ?? '';
	/** The line at the top begins at or before the word, and holds it. */
	const holds = () =>
		page.evaluate(() => {
			const range = document.createRange();
			const walker = document.createTreeWalker(
				document.querySelector('.prose') ?? document.body,
				NodeFilter.SHOW_TEXT
			);
			const words: { word: string; top: number }[] = [];
			for (
				let node = walker.nextNode() as Text | null;
				node;
				node = walker.nextNode() as Text | null
			)
				for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
					range.setStart(node, index);
					range.setEnd(node, index + 1);
					const top = range.getClientRects()[0]?.top ?? -1;
					if (top >= 0 && top < 60) words.push({ word, top });
				}
			const first = words[0]?.top ?? 0;
			return words
				.filter(({ top }) => Math.abs(top - first) < 4)
				.map(({ word }) => word)
				.join(' ');
		});
	const { width, height } = page.viewportSize() ?? { width: 390, height: 844 };
	await page.setViewportSize({ width: height, height: width });
	await expect.poll(holds, 'turned round').toContain(line);
	await page.setViewportSize({ width: 320, height: 600 });
	await expect.poll(holds, 'narrow').toContain(line);
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '26px';
	});
	await expect.poll(holds, 'large type').toContain(line);
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '';
	});
	await page.setViewportSize({ width, height });
	await expect.poll(holds, 'as before').toContain(line);
});

test('a place kept in one window is found in another of another width', async ({
	page,
	request
}) => {
	const [path = ''] = await scenePaths(request, STORY);
	await page.goto(path);
	await started(page);
	await readOn(page, 7);
	const line = await keptAtTop(page, STORY);
	await page.setViewportSize({ width: 900, height: 500 });
	await page.goto(`/stories/${STORY}/`);
	await page.getByRole('link', { name: /^Continue reading/ }).click();
	/** Where the words are, in CSS pixels from the top of the window. */
	const top = () =>
		page.evaluate((words) => {
			const prose = document.querySelector('.prose') ?? document.body;
			const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode() as Text | null; node;) {
				const at = node.data.indexOf(words);
				if (at < 0) {
					node = walker.nextNode() as Text | null;
					continue;
				}
				const range = document.createRange();
				range.setStart(node, at);
				range.setEnd(node, at + 1);
				return range.getBoundingClientRect().top;
			}
			return NaN;
		}, line);
	// on the first line that is wholly in the window
	await expect.poll(top).toBeLessThan(30);
	expect(await top()).toBeGreaterThanOrEqual(0);
});

test('in a serial the scene and the line come back, far from its start', async ({
	page,
	request
}) => {
	const paths = await scenePaths(request, 'million');
	await page.goto(paths[20] ?? '');
	await started(page);
	await readOn(page, 8);
	const line = await keptAtTop(page, 'million');
	await page.goto('/stories/million/');
	const link = page.getByRole('link', { name: /^Continue reading: scene 2\d of/ });
	await link.click();
	await expect.poll(() => lineAtTop(page)).toBe(line);
});

test('a page that is killed while it is read has kept the place', async ({
	page,
	request,
	context
}) => {
	const [path = ''] = await scenePaths(request, STORY);
	await page.goto(path);
	await started(page);
	await readOn(page, 3);
	const line = await keptAtTop(page, STORY);
	const crashed = page.waitForEvent('crash');
	page.goto('chrome://crash').catch(() => undefined);
	await crashed;
	const next = await context.newPage();
	await next.goto(`/stories/${STORY}/`);
	await next.getByRole('link', { name: /^Continue reading/ }).click();
	await expect.poll(() => lineAtTop(next)).toBe(line);
});

test('a page that is left keeps the line it was left at, however soon that was', async ({
	page,
	request
}) => {
	const [path = ''] = await scenePaths(request, STORY);
	await page.goto(path);
	await readOn(page, 0.3);
	const before = await keptAtTop(page, STORY);
	await page.evaluate(() => {
		scrollBy(0, innerHeight);
	});
	const line = await lineAtTop(page);
	expect(line).not.toBe(before);
	await page.goto('/stories/');
	await expect.poll(async () => (await keptQuote(page, STORY))?.slice(0, line.length)).toBe(line);
});

test('it is written a few times a minute at the most', async ({ page, request }) => {
	await page.clock.install();
	const [path = ''] = await scenePaths(request, STORY);
	await page.goto(path);
	await started(page);
	// only the test's own seconds pass, however long the browser takes over them
	await page.clock.pauseAt(Date.now() + 60_000);
	const places = new Set<string | null>();
	// not the sixtieth second, in which the next minute's first write falls
	for (let second = 0; second < 57; second += 3) {
		await page.mouse.wheel(0, 200);
		await page.clock.runFor(3000);
		places.add(await keptQuote(page, STORY));
	}
	places.delete(null);
	expect(places.size).toBeGreaterThan(1);
	expect(places.size).toBeLessThanOrEqual(5);
});

test('two devices at two places: both are offered by name, on the title page, the shelf and the page', async ({
	page,
	request
}) => {
	const paths = await scenePaths(request, 'million');
	await page.goto(paths[3] ?? '');
	await started(page);
	await readOn(page, 1);
	const line = await keptAtTop(page, 'million');
	// what a backup of the other device brings
	const other = paths[30]?.split('/').at(-2) ?? '';
	await page.evaluate(async (scene) => {
		const db = await new Promise<IDBDatabase>((resolve) => {
			const request = indexedDB.open('nightstand');
			request.onsuccess = () => {
				resolve(request.result);
			};
		});
		const stores = db.transaction(['progress', 'devices'], 'readwrite');
		const records = await new Promise<
			{ story: string; device: string; by: string; value: object }[]
		>((resolve) => {
			const request = stores.objectStore('progress').getAll();
			request.onsuccess = () => {
				resolve(request.result as never);
			};
		});
		const device = 'tablettablettablet22';
		const [mine] = records;
		if (!mine) throw new Error('no progress is stored');
		const place = {
			story: 'million',
			scene,
			paragraph: 0,
			offset: 0,
			quote: 'x',
			before: '',
			after: ''
		};
		const value = {
			...mine.value,
			read: 1_700_000_000_000,
			where: { place, number: 31, scenes: 45 }
		};
		stores.objectStore('progress').put({ ...mine, device, by: device, value });
		stores
			.objectStore('devices')
			.put({ ...mine, device, by: device, story: undefined, value: { name: 'Kitchen tablet' } });
		await new Promise((resolve) => (stores.oncomplete = resolve));
		db.close();
	}, other);

	await page.goto('/stories/million/');
	await expect(page.getByRole('link', { name: /^Continue reading: scene [45] of/ })).toBeVisible();
	await expect(
		page.getByRole('link', { name: /^On Kitchen tablet: scene 31 of 45/ })
	).toBeVisible();
	await page.goto('/shelf/');
	await expect(
		page.getByRole('link', { name: /^Continue reading: scene 31 of 45, on Kitchen tablet/ })
	).toBeVisible();
	await page.goto(paths[10] ?? '');
	await expect(page.getByRole('link', { name: 'On Kitchen tablet: scene 31' })).toBeVisible();
	await page.getByRole('link', { name: /^Back to where you were/ }).click();
	await expect.poll(() => lineAtTop(page)).toBe(line);
});
