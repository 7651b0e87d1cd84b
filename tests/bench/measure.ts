/** Measures pages as a phone on a slow network gets them: what goes over the wire, and when something is seen. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page, Response } from 'playwright';

/** Bytes of a body, and what a host sends of it (brotli at its highest level, gzip at 9). */
export interface Sizes {
	raw: number;
	brotli: number;
	gzip: number;
}

export const kinds = ['html', 'css', 'js', 'font', 'image', 'other'] as const;
export type Kind = (typeof kinds)[number];

export interface PageMeasures {
	/** Bodies without headers, by kind; `all` is their sum. */
	sizes: Record<Kind | 'all', Sizes>;
	requests: number;
	/** Requests begun, and bytes received as the server packed them (headers included), before the first paint. */
	beforeText: { requests: number; bytes: number };
	/** Milliseconds from the start of the navigation to the first and to the largest thing painted. */
	firstPaint: number;
	largestPaint: number;
	/** Milliseconds by which long tasks exceeded 50, until the network was idle. */
	blocking: number;
	/** Cumulative layout shift, and what moved. */
	shift: number;
	moved: string[];
	/** Elements in the document when the network is idle. */
	elements: number;
	/** MB of JavaScript objects after a collection. */
	heap: number;
}

export interface Conditions {
	/** How many times slower than this machine. */
	cpu: number;
	/** Bits a second to the phone; a fifth of it back. */
	bandwidth: number;
	/** Milliseconds added to each request. */
	latency: number;
}

/** A phone of the middle class on a slow 4G network, the one that Lighthouse imitates. */
export const slowPhone: Conditions = { cpu: 4, bandwidth: 1_600_000, latency: 150 };

/** Its window. */
export const phone = {
	viewport: { width: 390, height: 844 },
	deviceScaleFactor: 2,
	isMobile: true,
	hasTouch: true
};

/** What a body weighs, alone. */
export function sizesOf(body: Uint8Array | string): Sizes {
	const bytes = Buffer.from(body);
	return {
		raw: bytes.length,
		brotli: brotliCompressSync(bytes).length,
		gzip: gzipSync(bytes, { level: 9 }).length
	};
}

/**
 * Opens a page for the first time, in a browser without any memory of it, and measures until the network is idle.
 *
 * @param url On a server that compresses, such as `startServer`.
 */
export async function measurePage(
	browser: Browser,
	url: string,
	conditions = slowPhone
): Promise<PageMeasures> {
	// what the worker fetches when the page is there has a budget of its own
	const context = await browser.newContext({ ...phone, serviceWorkers: 'block' });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await imitate(session, conditions);
		const traffic = watchTraffic(session);
		const responses: Response[] = [];
		page.on('response', (response) => responses.push(response));
		// tsx leaves a call of this helper of its own in functions, which the page doesn't have
		await page.addInitScript('globalThis.__name = (value) => value');
		await page.addInitScript(watchPaint);
		await page.goto(url, { waitUntil: 'networkidle' });
		const seen = await seenBy(page);
		return {
			sizes: await sizesByKind(responses),
			requests: responses.length,
			beforeText: traffic.until(seen.firstPaint),
			...seen,
			heap: await heapOf(session)
		};
	} finally {
		await context.close();
	}
}

/**
 * Measures pages several times, in turn, so that whatever else the machine does slows all of them alike. Takes the
 * median of each time, and the most that moved; sizes and counts are those of the last run.
 *
 * @returns in the order of the addresses
 */
export async function measureInTurn(
	browser: Browser,
	urls: readonly string[],
	runs: number
): Promise<PageMeasures[]> {
	const all = urls.map((): PageMeasures[] => []);
	for (let run = 0; run < runs; run += 1)
		for (const [at, url] of urls.entries()) all[at]?.push(await measurePage(browser, url));
	return all.map(medians);
}

function medians(all: readonly PageMeasures[]): PageMeasures {
	const last = all.at(-1);
	if (!last) throw new RangeError('A page is measured at least once');
	const of = (name: 'firstPaint' | 'largestPaint' | 'blocking' | 'heap') =>
		median(all.map((measures) => measures[name]));
	return {
		...last,
		firstPaint: of('firstPaint'),
		largestPaint: of('largestPaint'),
		blocking: of('blocking'),
		// none may move
		shift: Math.max(...all.map(({ shift }) => shift)),
		moved: all.flatMap(({ moved }) => moved),
		heap: of('heap')
	};
}

/** The middle of some figures, or the mean of the middle two. */
export function median(figures: readonly number[]): number {
	const sorted = [...figures].sort((a, b) => a - b);
	const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
	const high = sorted[Math.ceil((sorted.length - 1) / 2)] ?? NaN;
	return (low + high) / 2;
}

/** Slows a page down to some conditions. */
export async function imitate(session: CDPSession, { cpu, bandwidth, latency }: Conditions) {
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency,
		downloadThroughput: bandwidth / 8,
		uploadThroughput: bandwidth / 8 / 5
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

/** Notes when requests begin and when their bytes arrive. */
function watchTraffic(session: CDPSession) {
	const begun = new Map<string, number>();
	const parts: { of: string; at: number; length: number }[] = [];
	const sent = new Map<string, number>();
	session.on('Network.requestWillBeSent', ({ requestId, timestamp, request }) => {
		if (request.url.startsWith('http')) begun.set(requestId, timestamp);
	});
	session.on('Network.dataReceived', ({ requestId, timestamp, dataLength }) => {
		parts.push({ of: requestId, at: timestamp, length: dataLength });
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		sent.set(requestId, encodedDataLength);
	});
	const lengthOf = (id: string, end: number) =>
		parts.reduce((sum, { of, at, length }) => sum + (of === id && at <= end ? length : 0), 0);
	return {
		/** @param milliseconds since the navigation began, which is when its own request did. */
		until(milliseconds: number) {
			const end = Math.min(...begun.values()) + milliseconds / 1000;
			const before = [...begun].filter(([, at]) => at <= end).map(([id]) => id);
			// Chromium tells how much has come of what was packed, and the packed size only at the end
			const bytes = before.map(
				(id) => ((sent.get(id) ?? 0) * lengthOf(id, end)) / (lengthOf(id, Infinity) || 1)
			);
			return { requests: before.length, bytes: Math.round(bytes.reduce((a, b) => a + b, 0)) };
		}
	};
}

interface Watched {
	largestPaint: number;
	blocking: number;
	shift: number;
	moved: string[];
}

/** What TypeScript's library lacks (https://wicg.github.io/layout-instability/). */
interface LayoutShift extends PerformanceEntry {
	value: number;
	sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** Runs in the page, before anything else does. */
function watchPaint() {
	const watched: Watched = { largestPaint: 0, blocking: 0, shift: 0, moved: [] };
	Object.assign(window, { watched });
	const observe = (type: string, note: (entry: PerformanceEntry) => void) => {
		const observer = new PerformanceObserver((list) => {
			list.getEntries().forEach(note);
		});
		observer.observe({ type, buffered: true });
	};
	observe('largest-contentful-paint', ({ startTime }) => (watched.largestPaint = startTime));
	observe('longtask', ({ duration }) => (watched.blocking += duration - 50));
	const place = ({ x, y, width, height }: DOMRect) => [x, y, width, height].join(' ');
	observe('layout-shift', (entry) => {
		const { value, sources } = entry as LayoutShift;
		watched.shift += value;
		for (const { node, previousRect, currentRect } of sources) {
			const name = node instanceof Element ? node.outerHTML : (node?.textContent ?? 'what is gone');
			watched.moved.push(
				`${name.slice(0, 80).replaceAll(/\s+/gu, ' ')} from ${place(previousRect)} to ${place(currentRect)}`
			);
		}
	});
}

function seenBy(page: Page) {
	return page.evaluate(() => {
		const { watched } = window as unknown as { watched: Watched };
		const [first] = performance.getEntriesByName('first-contentful-paint');
		return {
			...watched,
			firstPaint: first?.startTime ?? NaN,
			elements: document.getElementsByTagName('*').length
		};
	});
}

async function sizesByKind(responses: readonly Response[]): Promise<Record<Kind | 'all', Sizes>> {
	const none = (): Sizes => ({ raw: 0, brotli: 0, gzip: 0 });
	const sizes = Object.fromEntries([...kinds, 'all'].map((kind) => [kind, none()])) as Record<
		Kind | 'all',
		Sizes
	>;
	for (const response of responses) {
		const body = await response.body().catch(() => Buffer.alloc(0));
		const own = sizesOf(body);
		for (const kind of [kindOf(response), 'all'] as const) {
			for (const name of ['raw', 'brotli', 'gzip'] as const) sizes[kind][name] += own[name];
		}
	}
	return sizes;
}

function kindOf(response: Response): Kind {
	switch (response.request().resourceType()) {
		case 'document':
			return 'html';
		case 'stylesheet':
			return 'css';
		case 'script':
			return 'js';
		case 'font':
			return 'font';
		case 'image':
			return 'image';
		default:
			return (response.headers()['content-type'] ?? '').includes('javascript') ? 'js' : 'other';
	}
}

async function heapOf(session: CDPSession): Promise<number> {
	await session.send('HeapProfiler.collectGarbage');
	await session.send('Performance.enable');
	const { metrics } = await session.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN) / 2 ** 20;
}
