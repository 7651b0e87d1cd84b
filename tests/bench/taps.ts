/** How long readers wait for what they asked for within a page: the next page's text, an answer to a search. */
import type { Browser, Page } from 'playwright';
import { imitate, median, phone, slowPhone } from './measure';

/** Milliseconds for which a finger touches the glass in a quick tap. */
const REST = 80;

/** Milliseconds from the lift of the finger, medians of some runs. */
export interface Taps {
	/** From a tap in the list to the story's title page, and from its `Start reading` to text. */
	title: number;
	text: number;
	/** A bare page's first paint in a browser that has the connection already. */
	bareTitle: number;
	bareText: number;
}

export interface TapPages {
	list: string;
	/** Bare pages of what a story's title page and first scene say. */
	bareTitle: string;
	bareText: string;
}

/** From the list into a story and to its text; and loads of bare pages in turn with that. */
export async function measureTaps(browser: Browser, pages: TapPages, runs: number): Promise<Taps> {
	const all: Taps[] = [];
	for (let run = 0; run < runs; run += 1) {
		all.push(
			await onPhone(browser, async (page) => {
				await page.goto(pages.list, { waitUntil: 'networkidle' });
				const title = await tap(page, 'main li h2 a', 'main a.button.filled');
				await page.waitForLoadState('networkidle');
				const text = await tap(page, 'main a.button.filled', '[data-scene] .prose p');
				const bareTitle = await firstPaint(page, pages.bareTitle);
				const bareText = await firstPaint(page, pages.bareText);
				return { title, text, bareTitle, bareText };
			})
		);
	}
	const of = (name: keyof Taps) => median(all.map((taps) => taps[name]));
	return {
		...{ title: of('title'), text: of('text') },
		...{ bareTitle: of('bareTitle'), bareText: of('bareText') }
	};
}

/**
 * Types a search into the list.
 *
 * @returns milliseconds from a key to the frame that shows the answer, the slowest of each run: with the first letter
 * the rest of the library is fetched, so it is not among them
 */
export async function measureFilter(browser: Browser, list: string, runs: number): Promise<number> {
	const slowest: number[] = [];
	for (let run = 0; run < runs; run += 1) {
		slowest.push(
			await onPhone(browser, async (page) => {
				await page.goto(list, { waitUntil: 'networkidle' });
				await page.getByRole('searchbox').pressSequentially('a');
				await page.waitForLoadState('networkidle');
				const answers: number[] = [];
				for (const key of ['n', 'd', 'e', 'Backspace', 'Backspace', 'Backspace']) {
					await page.evaluate(watchAnswer);
					await page.keyboard.press(key);
					answers.push(await page.evaluate(() => (window as unknown as Watching).shown));
				}
				return Math.max(...answers);
			})
		);
	}
	return median(slowest);
}

/** Opens a page of a fresh browser on the slow phone. */
async function onPhone<T>(browser: Browser, measure: (page: Page) => Promise<T>): Promise<T> {
	// as before there is a worker, whose requests nothing slows down
	const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
	try {
		const page = await context.newPage();
		await imitate(await context.newCDPSession(page), slowPhone);
		// tsx leaves a call of this helper of its own in functions, which the page doesn't have
		await page.addInitScript('globalThis.__name = (value) => value');
		return await measure(page);
	} finally {
		await context.close();
	}
}

/** A tap as fingers make it: they rest for a while, and the browser waits for them to be lifted. */
async function tap(page: Page, target: string, awaited: string): Promise<number> {
	const session = await page.context().newCDPSession(page);
	const link = page.locator(target).first();
	await link.scrollIntoViewIfNeeded();
	const { x = 0, y = 0, width = 0, height = 0 } = (await link.boundingBox()) ?? {};
	const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
	await page.evaluate(watchFor, awaited);
	await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
	await page.waitForTimeout(REST);
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	const shown = await page.evaluate(() => (window as unknown as Watching).shown);
	await session.detach();
	return shown;
}

async function firstPaint(page: Page, url: string): Promise<number> {
	await page.goto(url, { waitUntil: 'networkidle' });
	return page.evaluate(
		() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
	);
}

interface Watching {
	/** Milliseconds until something was shown. */
	shown: Promise<number>;
}

/** Runs in the page: from the next tap to the first frame with an element. */
function watchFor(awaited: string) {
	const shown = new Promise<number>((resolve) => {
		addEventListener(
			'click',
			({ timeStamp }) => {
				const frame = () => {
					// a frame's callbacks run before its layout; a message comes after its paint
					if (document.querySelector(awaited)) {
						const { port1, port2 } = new MessageChannel();
						port1.onmessage = () => resolve(performance.now() - timeStamp);
						port2.postMessage(null);
					} else requestAnimationFrame(frame);
				};
				requestAnimationFrame(frame);
			},
			{ once: true, capture: true }
		);
	});
	Object.assign(window, { shown });
}

/** Runs in the page: from the next key to the frame after it. */
function watchAnswer() {
	const shown = new Promise<number>((resolve) => {
		addEventListener(
			'keydown',
			({ timeStamp }) =>
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => resolve(performance.now() - timeStamp);
					port2.postMessage(null);
				}),
			{ once: true, capture: true }
		);
	});
	Object.assign(window, { shown });
}
