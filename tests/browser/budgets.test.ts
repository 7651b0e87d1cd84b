/**
 * What pages may weigh: bytes, requests and elements of a first visit (docs: design, "Budgets"). Bytes are those of
 * each body packed with brotli at its best, as good hosts send it. Times are in `npm run bench`.
 */
import type { APIRequestContext, Browser, Page } from 'playwright/test';
import { expect, test } from 'playwright/test';
import { barePage } from '../bench/bare';
import { measurePage, sizesOf, type PageMeasures, type Sizes } from '../bench/measure';
import { scenePaths, SITE } from './addresses';

const KIB = 1024;
const kib = (bytes: number) => `${(bytes / KIB).toFixed(2)} KiB`;

test.skip(({ isMobile }) => !isMobile, 'pages weigh the same in a window of any size');

/** A first visit without scrolling, over a slow network: where something would move, it is seen to. */
const visit = (browser: Browser, path: string) => measurePage(browser, SITE + path);

const summary = (name: string, { sizes, requests, elements, shift, moved }: PageMeasures) =>
	`${name}: ${kib(sizes.all.brotli)} in all (HTML ${kib(sizes.html.brotli)}, CSS ${kib(sizes.css.brotli)}, ` +
	`JS ${kib(sizes.js.brotli)}, fonts ${kib(sizes.font.brotli)}) in ${requests} requests, ` +
	`${elements} elements, layout shift ${[shift, ...moved].join('; ')}`;

interface Sent {
	html: string;
	/** The story text, as HTML. */
	text: string;
	/** The addresses of what the document asks for before its text: that comes before it, or competes with it. */
	fetchedBefore: string[];
	elements: number;
	elementsInText: number;
}

/** A reading page as it is sent, before anything in it runs. The window must be at `about:blank`, which has no policy. */
async function sent(page: Page, request: APIRequestContext, path: string): Promise<Sent> {
	const html = await (await request.get(path)).text();
	const found = await page.evaluate((html) => {
		const document = new DOMParser().parseFromString(html, 'text/html');
		const prose = document.querySelector('.prose');
		if (!prose) throw new Error('There is no story text in this page');
		const links =
			'link[rel~=stylesheet]:not([disabled]), link[rel~=preload], link[rel~=modulepreload]';
		return {
			text: prose.innerHTML,
			fetchedBefore: [...document.querySelectorAll(`${links}, script[src], img[src]`)]
				.filter(
					(element) => element.compareDocumentPosition(prose) & Node.DOCUMENT_POSITION_FOLLOWING
				)
				.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? ''),
			elements: document.querySelectorAll('*').length,
			elementsInText: prose.querySelectorAll('*').length
		};
	}, html);
	return { html, ...found };
}

async function scenePath(request: APIRequestContext, story: string, number: number) {
	const path = (await scenePaths(request, story))[number - 1];
	if (path === undefined) throw new RangeError(`${story} has no scene ${number}`);
	return path;
}

test('the text of 8,000 words comes with little beside it', async ({ page, request }) => {
	const path = await scenePath(request, 'eight-thousand-words', 1);
	const { html, text, fetchedBefore } = await sent(page, request, path);
	const bare = sizesOf(barePage({ title: 'Eight Thousand Words', language: 'en', html: text }));
	const ours = [sizesOf(html)];
	for (const url of fetchedBefore) ours.push(sizesOf(await (await request.get(url)).body()));
	const sum = (packing: keyof Sizes) => ours.reduce((bytes, sizes) => bytes + sizes[packing], 0);
	for (const packing of ['brotli', 'gzip'] as const) {
		const ratio = sum(packing) / bare[packing];
		const message = `before the text, ${packing}: ${kib(sum(packing))}, bare HTML ${kib(bare[packing])}`;
		expect(ratio, `${message}: ${ratio.toFixed(3)} of it`).toBeLessThanOrEqual(1.35);
	}
	expect(
		ours.length,
		`requests before the text: ${['the page', ...fetchedBefore].join(', ')}`
	).toBeLessThanOrEqual(2);
});

test('a first visit to a reading page is small, and nothing moves in it', async ({
	browser,
	request
}) => {
	const path = await scenePath(request, 'eight-thousand-words', 1);
	const measures = await visit(browser, path);
	const message = summary('8,000 words', measures);
	const { sizes } = measures;
	expect.soft(sizes.all.brotli, message).toBeLessThanOrEqual(53 * KIB);
	expect.soft(sizes.js.brotli, message).toBeLessThanOrEqual(32 * KIB);
	expect.soft(sizes.font.raw, message).toBe(0);
	expect.soft(measures.shift, message).toBe(0);
});

/** Bytes of idb (brotli), bundled by itself with the two functions that are used of it. */
const IDB = 1273;

test('what keeps a reader’s place is small, and comes only when they move', async ({
	page,
	request
}) => {
	const path = await scenePath(request, 'eight-thousand-words', 1);
	const scripts = new Map<string, number>();
	page.on('response', async (response) => {
		if (response.url().endsWith('.js'))
			scripts.set(response.url(), sizesOf(await response.body()).brotli);
	});
	await page.goto(path);
	await page.waitForLoadState('networkidle');
	const before = new Set(scripts.keys());
	await page.mouse.wheel(0, 400);
	await expect.poll(() => scripts.size).toBeGreaterThan(before.size);
	await page.waitForLoadState('networkidle');
	const added = [...scripts].filter(([url]) => !before.has(url));
	const bytes = added.reduce((sum, [, size]) => sum + size, 0);
	expect(bytes, `${bytes} bytes of JavaScript for state`).toBeLessThanOrEqual(6000 + IDB);
});

test('the list of a thousand stories is small, and nothing moves in it', async ({ browser }) => {
	const measures = await visit(browser, '/');
	const message = summary('list of 1,000', measures);
	expect.soft(measures.sizes.all.brotli, message).toBeLessThanOrEqual(45 * KIB);
	expect.soft(measures.elements, message).toBeLessThanOrEqual(600);
	expect.soft(measures.sizes.font.raw, message).toBe(0);
	expect.soft(measures.shift, message).toBe(0);
});

test('a scene of a serial of a million words costs what any other does', async ({
	browser,
	page,
	request
}) => {
	// each the third of its chapter, so that none has a chapter's title
	const numbers = [3, 703, 1403];
	const bytes: number[] = [];
	const elements: number[] = [];
	for (const number of numbers) {
		const path = await scenePath(request, 'million', number);
		const measures = await visit(browser, path);
		const message = summary(`scene ${number} of 1,500`, measures);
		expect.soft(measures.sizes.all.brotli, message).toBeLessThanOrEqual(40 * KIB);
		expect.soft(measures.elements, message).toBeLessThanOrEqual(250);
		expect.soft(measures.shift, message).toBe(0);
		const { html, text, ...counts } = await sent(page, request, path);
		bytes.push(Buffer.byteLength(html) - Buffer.byteLength(text));
		elements.push(counts.elements - counts.elementsInText);
	}
	const message = numbers
		.map(
			(number, at) =>
				`scene ${number}: ${bytes[at]} bytes and ${elements[at]} elements beside its text`
		)
		.join('; ');
	// its number, written some twenty times, has more digits
	expect(Math.max(...bytes) - Math.min(...bytes), message).toBeLessThanOrEqual(200);
	expect(new Set(elements).size, message).toBe(1);
});

test('a reading page has its text once, and no style attributes', async ({ page, request }) => {
	const path = await scenePath(request, 'eight-thousand-words', 1);
	const html = await (await request.get(path)).text();
	await page.goto(path);
	await page.waitForLoadState('networkidle');
	const paragraphs = await page.locator('.prose p').allTextContents();
	const long = paragraphs.filter((text) => text.length > 60);
	expect(long.length).toBeGreaterThan(50);
	const other = long.filter((text) => html.split(text).length !== 2);
	expect(other, `${other.length} of ${long.length} paragraphs are not in it exactly once`).toEqual(
		[]
	);
	// the announcer is SvelteKit's own, and its style has a hash in the policy
	const styled = page.locator('[style]:not(#svelte-announcer)');
	expect(await styled.count(), 'elements with a style attribute').toBe(0);
});
