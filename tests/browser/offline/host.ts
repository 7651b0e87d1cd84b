/** Workers are let in here, and the host can be stopped: what the other browser tests have none of. */
import type { BrowserContext, Page } from 'playwright/test';
import { expect, test as base } from 'playwright/test';
import { BUILT, Host } from '../../bench/host';

interface Fixtures {
	/** What the host serves: a folder, and the sub-path it was built for. */
	site: { dir: string; base: string };
	host: Host;
	/** A context in which workers may run, and a page of it. */
	reader: { context: BrowserContext; page: Page };
}

export const test = base.extend<Fixtures>({
	site: [{ dir: BUILT, base: '' }, { option: true }],
	host: async ({ site }, use) => {
		const host = new Host(site.dir, site.base);
		await host.start();
		await use(host);
		await host.stop();
	},
	reader: async ({ browser, host, viewport }, use) => {
		const context = await browser.newContext({
			baseURL: host.url,
			serviceWorkers: 'allow',
			viewport
		});
		await use({ context, page: await context.newPage() });
		await context.close();
	}
});

/**
 * Opens a page and waits until the app works offline: the worker is in charge and has what it keeps. And, but on a text,
 * where nothing is said, until the page listens to what becomes of the worker: the code for that may come from the host.
 */
export async function firstVisit(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
	if (/\/stories\/[^/]+\/[^/]+\/$/u.test(new URL(page.url()).pathname)) return;
	await page.waitForFunction(async () => {
		const { scope } = await navigator.serviceWorker.ready;
		return (await caches.match(`${scope}told?ready`)) !== undefined;
	});
}

/** Waits until a story can be read here without a connection. */
export async function isKept(page: Page, story: string): Promise<void> {
	await expect
		.poll(() =>
			page.evaluate(
				async (path) => (await caches.match(path)) !== undefined,
				`/stories/${story}/copy`
			)
		)
		.toBe(true);
}

/** No connection at all: the network is off and the server stopped. */
export async function goOffline({ context }: { context: BrowserContext }, host: Host) {
	await context.setOffline(true);
	await host.stop();
}

export async function goOnline({ context }: { context: BrowserContext }, host: Host) {
	await host.start();
	await context.setOffline(false);
}
