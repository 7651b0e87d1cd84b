/** New builds of the app, and hosts that roll back: offered, never forced, and no page runs two builds at once. */
import { expect, type BrowserContext, type Page } from 'playwright/test';
import { APP_FILES } from '../../../src/lib/offline/names';
import { scenePaths } from '../addresses';
import { BUILT, discard, nextBuild, type Host } from '../../bench/host';
import { firstVisit, goOffline, isKept, test } from './host';

const words = ['All stories', 'Every story'] as const;
const old = (page: Page) => page.getByRole('link', { name: words[0], exact: true });
const renewed = (page: Page) => page.getByRole('link', { name: words[1], exact: true });
const offer = (page: Page) =>
	page.getByRole('status').filter({ hasText: 'A new version is ready' });
const lookForUpdate = (page: Page) =>
	page.evaluate(async () => {
		await (await navigator.serviceWorker.ready).update();
	});
/** A look that the browser has begun by itself, at the host as it was, is taken for the one that is asked for. */
const untilOffered = (page: Page) =>
	expect(async () => {
		await lookForUpdate(page);
		await expect(offer(page)).toBeVisible({ timeout: 2000 });
	}).toPass({ timeout: 20_000 });

let next: string;
test.beforeAll(() => {
	next = nextBuild(BUILT, 'v2', words);
});
test.afterAll(() => {
	discard(next);
});

test('a new version is offered, waits while the reader says so, and comes with Reload', async ({
	host,
	reader
}) => {
	const { page } = reader;
	await firstVisit(page, '/');
	await host.deploy(next);
	await untilOffered(page);
	await page.getByRole('button', { name: 'Not now' }).click();
	await expect(offer(page)).toHaveCount(0);
	await expect(old(page)).toBeVisible();
	// what this tab runs is still whole, though the host has none of it
	await page.getByRole('button', { name: 'Reading settings' }).click();
	await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeVisible();
	// a page that is of the new version already has nothing to be asked
	await page.reload();
	await expect(renewed(page)).toBeVisible();
	await expect
		.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting))
		.toBeNull();
	await expect(offer(page)).toHaveCount(0);
	await goOffline(reader, host);
	await page.reload();
	await expect(renewed(page)).toBeVisible();
});

test('two tabs: one takes the new version, the other keeps its page and all its parts', async ({
	host,
	reader
}) => {
	const { page, context } = reader;
	await firstVisit(page, '/');
	const paths = await scenePaths(context.request, 'the-tin-lantern');
	const other = await context.newPage();
	await firstVisit(other, paths[0] ?? '');
	let loads = 0;
	other.on('load', () => (loads += 1));
	await host.deploy(next);
	await untilOffered(page);
	await page.getByRole('button', { name: 'Reload' }).click();
	await expect(renewed(page)).toBeVisible();
	await expect(offer(other)).toBeVisible();
	// parts that it never fetched, of a build that the host no longer has
	await other.getByRole('button', { name: 'Contents' }).click();
	await expect(other.getByRole('dialog', { name: 'Contents' })).toBeVisible();
	expect(loads).toBe(0);
});

for (const [where, interrupt] of [
	[
		'in the file that has all of the app',
		(_, host) => {
			host.cutAfter(30_000);
		}
	],
	[
		'between files that come one by one',
		async ({ context }) => {
			let left = 20;
			await context.route('**/_app/**', (route) => {
				const request = route.request();
				// what a page asks for while it rests is no part of the update, and a part it couldn't get it never asks for again
				const passes =
					request.serviceWorker() === null || (!request.url().endsWith(APP_FILES) && left-- > 0);
				return passes ? route.continue() : route.abort();
			});
		}
	]
] as [string, (reader: { context: BrowserContext }, host: Host) => Promise<void> | void][])
	test(`an update that was interrupted half way, ${where}, changes nothing, and goes on later`, async ({
		host,
		reader
	}) => {
		const { page, context } = reader;
		await firstVisit(page, '/');
		await host.deploy(next);
		await interrupt(reader, host);
		await lookForUpdate(page).catch(() => undefined);
		await expect
			.poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).installing))
			.toBeNull();
		await expect(offer(page)).toHaveCount(0);
		await expect(old(page)).toBeVisible();
		host.cutAfter(Infinity);
		await context.unroute('**/_app/**');
		await untilOffered(page);
		await page.getByRole('button', { name: 'Reload' }).click();
		await expect(renewed(page)).toBeVisible();
	});

test('a host that says nothing of how long its answers are good is followed too, and opens offline', async ({
	host,
	reader
}) => {
	const { page } = reader;
	host.careless = true;
	await firstVisit(page, '/');
	await host.deploy(next);
	await untilOffered(page);
	await page.getByRole('button', { name: 'Reload' }).click();
	await expect(renewed(page)).toBeVisible();
	await goOffline(reader, host);
	await page.reload();
	await expect(renewed(page)).toBeVisible();
	await page.getByRole('link', { name: 'Shelf' }).click();
	await expect(page.getByRole('heading', { name: 'Shelf' })).toBeVisible();
});

test('a host that rolls back is followed', async ({ host, reader }) => {
	const { page } = reader;
	await host.deploy(next);
	await firstVisit(page, '/');
	await expect(renewed(page)).toBeVisible();
	await host.deploy(BUILT);
	await untilOffered(page);
	await page.getByRole('button', { name: 'Reload' }).click();
	await expect(old(page)).toBeVisible();
	await goOffline(reader, host);
	await page.reload();
	await expect(old(page)).toBeVisible();
});

test('a page whose parts are gone from the host, without a worker, opens anew', async ({
	browser,
	host
}) => {
	const context = await browser.newContext({ baseURL: host.url, serviceWorkers: 'block' });
	const page = await context.newPage();
	await page.goto('/');
	// what is tested is a page that runs
	await page.waitForLoadState('networkidle');
	await host.deploy(next);
	await page.locator('h2 a').first().click();
	await expect(page.getByRole('link', { name: 'Start reading' })).toBeVisible();
	await expect(renewed(page)).toBeVisible();
	await context.close();
});

test('caches that are emptied while a page is open come back', async ({ host, reader }) => {
	const { page } = reader;
	await firstVisit(page, '/stories/the-tin-lantern/');
	await isKept(page, 'the-tin-lantern');
	await page.evaluate(async () => {
		for (const name of await caches.keys()) await caches.delete(name);
	});
	await page.getByRole('link', { name: 'Start reading' }).click();
	await expect(page.getByText('The unmistakable first sentence')).toBeVisible();
	await page.goto('/stories/the-tin-lantern/');
	await isKept(page, 'the-tin-lantern');
	await expect
		.poll(() => page.evaluate(async () => (await caches.match('/shell.html')) !== undefined))
		.toBe(true);
	await goOffline(reader, host);
	await page.goto('/stories/the-tin-lantern/');
	await expect(page.getByRole('link', { name: 'Start reading' })).toBeVisible();
});
