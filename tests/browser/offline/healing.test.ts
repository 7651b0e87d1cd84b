/**
 * A worker that is broken, or of a release that had nothing in common with this one, at the site's worker address: the
 * app comes back without the reader clearing anything, and with all that is theirs.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from 'playwright/test';
import { scenePaths } from '../addresses';
import { BUILT, discard, nextBuild, type Host } from '../../bench/host';
import { firstVisit, goOffline, test } from './host';

const words = ['All stories', 'Every story'] as const;
const inCharge = `
	addEventListener('activate', (event) => event.waitUntil(clients.claim()));
`;
/** Fails at whatever it is asked. */
const BROKEN = `
	addEventListener('install', () => skipWaiting());
	${inCharge}
	addEventListener('fetch', (event) => {
		event.respondWith(Promise.reject(new Error('broken')));
	});
`;
/** Throws before it answers, so that the browser goes to the host without it. */
const THROWING = `
	addEventListener('install', () => skipWaiting());
	${inCharge}
	addEventListener('fetch', () => {
		throw new Error('broken');
	});
`;
/** Answers every page, for good, with one that it once kept; that page's scripts are long gone. */
const OLD = `
	addEventListener('install', (event) => {
		skipWaiting();
		event.waitUntil(
			caches.open('reader-precache-v1').then((cache) =>
				cache.put('/', new Response(
					'<!doctype html><title>Old</title><h1>The page of before</h1><script type="module" src="/_app/immutable/entry/start.gone.js"></script>',
					{ headers: { 'content-type': 'text/html' } }
				))
			)
		);
	});
	${inCharge}
	addEventListener('fetch', (event) => {
		if (event.request.mode === 'navigate')
			event.respondWith(caches.open('reader-precache-v1').then((cache) => cache.match('/')));
	});
`;

/** A build whose worker is another. */
function buildWith(worker: string): string {
	const dir = nextBuild(BUILT, 'old', words);
	writeFileSync(path.join(dir, 'service-worker.js'), worker);
	return dir;
}

/** Marks a place and chooses a theme: what must be there in the end. */
async function leaveMarks(page: Page): Promise<void> {
	const [first = ''] = await scenePaths(page.context().request, 'the-tin-lantern');
	// a press before the app has started would be lost
	await page.goto(first, { waitUntil: 'networkidle' });
	await page.getByRole('button', { name: 'Bookmark this place' }).click();
	await expect(page.getByText('Bookmarked')).toBeVisible();
	await page.goto('/settings/');
	await page.getByRole('radio', { name: 'Dark' }).check();
	// kept, as the next page's first frame reads it
	await page.waitForFunction(() => localStorage.getItem('nightstand')?.includes('dark'));
}

/** Opens the library as a reader would who finds nothing there: again. */
async function comesBack(page: Page): Promise<void> {
	await expect(async () => {
		await page.goto('/');
		await expect(page.getByRole('link', { name: words[0], exact: true })).toBeVisible({
			timeout: 1000
		});
		await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
	}).toPass({ timeout: 30_000 });
}

async function isWhole(reader: { page: Page }, host: Host): Promise<void> {
	const { page } = reader;
	const app = await page.evaluate(async () =>
		(await caches.keys()).filter((name) => name.startsWith('nightstand/:app:'))
	);
	expect(app.length).toBeGreaterThan(0);
	await goOffline({ context: page.context() }, host);
	await page.goto('/shelf/');
	await expect(page.getByRole('button', { name: 'Remove bookmark' })).toHaveCount(1);
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.goto('/');
	await expect(page.getByRole('link', { name: words[0], exact: true })).toBeVisible();
}

for (const [what, worker] of [
	['fails at every request', BROKEN],
	['throws at every request', THROWING],
	['is of a release with caches of another kind', OLD]
] as const)
	test(`a worker that ${what} is replaced, and the reader keeps everything`, async ({
		host,
		reader
	}) => {
		const { page, context } = reader;
		const old = buildWith(worker);
		try {
			// the reader's things are from a time without any worker
			await context.route('**/service-worker.js', (route) => route.abort());
			await leaveMarks(page);
			await context.unroute('**/service-worker.js');
			await host.deploy(old);
			await page.goto('/');
			await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
			if (worker !== THROWING) {
				await page.goto('/').catch(() => undefined);
				await expect(page.getByRole('link', { name: words[1], exact: true })).toHaveCount(0);
			}
			await host.deploy(BUILT);
			await comesBack(page);
			await isWhole(reader, host);
		} finally {
			discard(old);
		}
	});

test('a build whose worker is broken is taken back, and nothing that was saved is lost', async ({
	host,
	reader
}) => {
	const { page } = reader;
	const old = buildWith(`caches.open('nightstand/:app:0000deadbeef');${BROKEN}`);
	try {
		await firstVisit(page, '/stories/the-tin-lantern/');
		await leaveMarks(page);
		await page.goto('/stories/the-tin-lantern/');
		await page.getByRole('button', { name: 'Save for offline' }).click();
		await expect(page.getByRole('button', { name: 'Remove from this device' })).toBeVisible();
		await host.deploy(old);
		await page.evaluate(async () => {
			await (await navigator.serviceWorker.ready).update();
		});
		await expect
			.poll(() =>
				page.goto('/').then(
					() => 'opened',
					() => 'failed'
				)
			)
			.toBe('failed');
		await host.deploy(BUILT);
		await comesBack(page);
		await isWhole(reader, host);
		await page.goto('/stories/the-tin-lantern/');
		await expect(page.getByText(/^Saved, /u)).toBeVisible();
	} finally {
		discard(old);
	}
});
