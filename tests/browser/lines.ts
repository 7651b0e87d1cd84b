/** What a reader sees at the top of the window, and how they move. */
import { expect, type Page } from 'playwright/test';

/** The words of the first line that is wholly in the window: forty characters of story text. */
export const lineAtTop = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const range = document.createRange();
		for (const prose of document.querySelectorAll('.prose')) {
			const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
			for (
				let node = walker.nextNode() as Text | null;
				node;
				node = walker.nextNode() as Text | null
			)
				for (const { index } of node.data.matchAll(/\S+/g)) {
					range.setStart(node, index);
					range.setEnd(node, index + 1);
					const [rect] = range.getClientRects();
					if (rect && rect.top >= 0) return node.data.slice(index, index + 40);
				}
		}
		return '';
	});

/** Moves down (or up) by so many windows of a page that has started, in steps as a reader's finger makes them, and rests there. */
export async function readOn(page: Page, windows: number): Promise<void> {
	await page.waitForLoadState('networkidle');
	const height = await page.evaluate(() => innerHeight);
	const steps = Math.max(1, Math.ceil(Math.abs(windows) * 3));
	for (let step = 0; step < steps; step += 1) {
		await page.mouse.wheel(0, (windows * height) / steps);
		await page.evaluate(() => new Promise(requestAnimationFrame));
	}
	// it has come to rest
	await expect
		.poll(() =>
			page.evaluate(async () => {
				const before = scrollY;
				for (let frame = 0; frame < 12; frame += 1) await new Promise(requestAnimationFrame);
				return scrollY - before;
			})
		)
		.toBe(0);
}

/** What is stored of a story's progress: the words of this device's place. */
export const keptQuote = (page: Page, story: string): Promise<string | null> =>
	page.evaluate(async (story) => {
		const names = (await indexedDB.databases()).map(({ name }) => name);
		if (!names.includes('nightstand')) return null;
		const db = await new Promise<IDBDatabase>((resolve, reject) => {
			const request = indexedDB.open('nightstand');
			request.onsuccess = () => {
				resolve(request.result);
			};
			request.onerror = () => {
				reject(request.error ?? new Error('not opened'));
			};
		});
		try {
			const all = await new Promise<
				{ story: string; value: { where: { place: { quote: string } } | null } | null }[]
			>((resolve, reject) => {
				const request = db.transaction('progress').objectStore('progress').getAll();
				request.onsuccess = () => {
					resolve(request.result as never);
				};
				request.onerror = () => {
					reject(request.error ?? new Error('not read'));
				};
			});
			return all.find((record) => record.story === story)?.value?.where?.place.quote ?? null;
		} finally {
			db.close();
		}
	}, story);

/** Waits until the place that is stored is the one at the top of the window, and gives its words. */
export async function keptAtTop(page: Page, story: string): Promise<string> {
	const line = await lineAtTop(page);
	await expect
		.poll(() => keptQuote(page, story), { message: 'the kept place', timeout: 20_000 })
		.toContain(line.slice(0, 20).trim());
	return line;
}
