/** Saving stories for reading offline: whole and proved, or not called saved. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, type Page } from 'playwright/test';
import { hashOf, versionOf, type Pack, type StoryVersion } from '../../../src/lib/offline/pack';
import { scenePaths } from '../addresses';
import { BUILT, discard, nextBuild, rewrite } from '../../bench/host';
import { firstVisit, goOffline, goOnline, isKept, test } from './host';

const SERIAL = '/stories/million/';
const saveButton = (page: Page) => page.getByRole('button', { name: 'Save for offline' });
const removeButton = (page: Page) => page.getByRole('button', { name: 'Remove from this device' });

/** Names of what is stored of a story, its record apart. */
const filesOf = (page: Page, story: string) =>
	page.evaluate(async (path) => {
		const found: string[] = [];
		for (const name of await caches.keys())
			for (const { url } of await (await caches.open(name)).keys())
				if (url.includes(path) && !url.endsWith('/copy')) found.push(url);
		return found;
	}, `/stories/${story}/`);

test('a serial of a million words is saved in few requests, and read offline at any scene', async ({
	host,
	reader
}) => {
	test.setTimeout(90_000);
	const { page, context } = reader;
	const paths = await scenePaths(context.request, 'million');
	await firstVisit(page, SERIAL);
	await page.waitForLoadState('networkidle');
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	const before = host.sent;
	await saveButton(page).click();
	await expect(page.getByRole('status').filter({ hasText: /^Saving \d+ %/ })).toBeVisible();
	await expect(removeButton(page)).toBeVisible({ timeout: 60_000 });
	await expect(page.getByText(/^Saved, \d\.\d MB/)).toBeVisible();
	const sent = host.sent - before;
	const asked = requests.filter(
		(url) => url.includes('/offline/') || url.includes('versions.json')
	);
	expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(20);
	expect(sent, `${(sent / 2 ** 20).toFixed(2)} MiB sent, as gzip packs it`).toBeLessThanOrEqual(
		2.4 * 2 ** 20
	);
	await goOffline(reader, host);
	for (const at of [0, 250, 700, 1499]) {
		await page.goto(paths[at] ?? '');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			new RegExp(`scene ${at + 1} of 1500`)
		);
		await expect(page.locator('.prose p').first()).toBeVisible();
	}
	await page.getByRole('link', { name: 'Previous scene' }).first().click();
	await expect(page).toHaveURL(new RegExp(`${paths[1498]}$`));
	await page.getByRole('link', { name: /^‹/ }).first().click();
	await expect(removeButton(page)).toBeVisible();
});

test('a connection that breaks at every tenth of a story loses nothing that had come whole', async ({
	host,
	reader
}) => {
	test.setTimeout(240_000);
	const { page } = reader;
	const folder = `${BUILT}${SERIAL}offline`;
	const sizes = readdirSync(folder).map(
		(name) => gzipSync(readFileSync(`${folder}/${name}`)).byteLength
	);
	const tenth = sizes.reduce((sum, size) => sum + size, 0) / 10;
	await firstVisit(page, SERIAL);
	// its first part came as its page was opened
	await isKept(page, 'million');
	const whole = new Set<string>();
	const again: string[] = [];
	const isPack = (url: string) => url.includes('/offline/');
	page.on('request', (request) => {
		if (whole.has(request.url())) again.push(request.url());
	});
	page.on('requestfinished', (request) => {
		if (isPack(request.url())) whole.add(request.url());
	});
	let stops = 0;
	for (; stops < 20; stops += 1) {
		host.cutAfter(tenth);
		await saveButton(page).click();
		await expect(removeButton(page).or(page.getByText('The connection was lost'))).toBeVisible({
			timeout: 30_000
		});
		host.cutAfter(Infinity);
		if (await removeButton(page).isVisible()) break;
		// never called saved before it is; on the page as it stands, and once on a new one
		await expect(saveButton(page)).toBeVisible();
		if (stops === 4) await page.reload();
	}
	expect(stops).toBeGreaterThanOrEqual(9);
	expect(again, 'fetched though it was here').toEqual([]);
	expect(whole.size).toBe(sizes.length - 1);
	await expect(removeButton(page)).toBeVisible();
	await goOffline(reader, host);
	await page.goto(`${SERIAL}all/`);
	await expect(page.locator('.prose')).toHaveCount(1500, { timeout: 60_000 });
});

test('cancelling and removing free the room and keep the reader’s marks', async ({
	host,
	reader
}) => {
	const { page, context } = reader;
	const [first = ''] = await scenePaths(context.request, 'the-tin-lantern');
	await firstVisit(page, first);
	await page.getByRole('button', { name: 'Bookmark this place' }).click();
	await expect(page.getByText('Bookmarked')).toBeVisible();
	await page.goto('/stories/the-tin-lantern/');
	await saveButton(page).click();
	await removeButton(page).click();
	await expect(saveButton(page)).toBeVisible();
	expect(await filesOf(page, 'the-tin-lantern')).toEqual([]);
	await page.goto(SERIAL);
	await page.waitForLoadState('networkidle');
	host.slow = true;
	await saveButton(page).click();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(saveButton(page)).toBeVisible();
	host.slow = false;
	await page.goto('/shelf/');
	await expect(page.getByRole('button', { name: 'Remove bookmark' })).toHaveCount(1);
});

test('when the room is used up what was whole stays, the rest goes, and the reader is told', async ({
	host,
	reader
}) => {
	test.setTimeout(60_000);
	const { page, context } = reader;
	const paths = await scenePaths(context.request, 'the-tin-lantern');
	await firstVisit(page, '/stories/the-tin-lantern/');
	await saveButton(page).click();
	await expect(removeButton(page)).toBeVisible();
	await page.goto(SERIAL);
	await page.waitForLoadState('networkidle');
	const session = await context.newCDPSession(page);
	const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
	await session.send('Storage.overrideQuotaForOrigin', {
		origin: host.url,
		quotaSize: usage + 2_000_000
	});
	await saveButton(page).click();
	await expect(page.getByRole('alert')).toContainText('no more room', { timeout: 30_000 });
	await session.send('Storage.overrideQuotaForOrigin', { origin: host.url });
	await goOffline(reader, host);
	for (const path of paths) {
		await page.goto(path);
		await expect(page.locator('.prose p').first()).toBeVisible();
	}
});

test('a newer text is offered, and comes when the reader wants it', async ({ host, reader }) => {
	const { page, context } = reader;
	const [first = ''] = await scenePaths(context.request, 'the-tin-lantern');
	const next = nextBuild(BUILT, 'n2', ['All stories', 'Every story']);
	try {
		const words = ['The unmistakable first sentence', 'The revised first sentence'] as const;
		const packs = '/stories/the-tin-lantern/offline/0.json';
		const pack = JSON.parse(rewrite(next, packs, (text) => text.replaceAll(...words))) as Pack &
			Required<Pick<Pack, 'index'>>;
		pack.index.hashes = await Promise.all(pack.bundles.map(hashOf));
		pack.version = await versionOf(pack.index);
		rewrite(next, packs, () => JSON.stringify(pack));
		rewrite(next, '/versions.json', (text) => {
			const versions = JSON.parse(text) as Record<string, StoryVersion>;
			const { bytes = 0, scenes = 0 } = versions['the-tin-lantern'] ?? {};
			return JSON.stringify({
				...versions,
				'the-tin-lantern': { version: pack.version, bytes, scenes: scenes + 2 }
			});
		});
		await firstVisit(page, '/stories/the-tin-lantern/');
		await saveButton(page).click();
		await expect(removeButton(page)).toBeVisible();
		await page.goto(first);
		await expect(page.getByText(words[0])).toBeVisible();
		await host.deploy(next);
		// what is saved is what is read, until the reader says so
		await page.goto(first);
		await expect(page.getByText(words[0])).toBeVisible();
		await page.goto('/stories/the-tin-lantern/');
		await expect(page.getByText('2 scenes new since you saved it')).toBeVisible();
		await page.getByRole('button', { name: 'Update' }).click();
		await expect(page.getByText(/^Saved, /)).toBeVisible();
		await goOffline(reader, host);
		await page.goto(first);
		await expect(page.getByText(words[1])).toBeVisible();
	} finally {
		discard(next);
	}
});

test('settings tell what is saved, save all with the size said first, and reset without touching marks', async ({
	host,
	reader
}) => {
	const { page, context } = reader;
	const [first = ''] = await scenePaths(context.request, 'the-tin-lantern');
	await firstVisit(page, first);
	await page.getByRole('button', { name: 'Bookmark this place' }).click();
	await expect(page.getByText('Bookmarked')).toBeVisible();
	await page.goto('/stories/the-tin-lantern/');
	await saveButton(page).click();
	await expect(removeButton(page)).toBeVisible();
	await page.goto('/settings/');
	await expect(page.getByText(/^1 story saved on this device, \d+ KB/)).toBeVisible();
	await page.getByRole('button', { name: /^Save all stories, \d+\.\d MB/ }).click();
	await expect(page.getByText(/^Save 1,0\d\d stories, \d+\.\d MB on this device\?/)).toBeVisible();
	await page.getByRole('button', { name: 'Not now' }).click();
	await page.getByRole('button', { name: 'Reset offline data' }).click();
	await page.getByRole('button', { name: 'Reset offline data now' }).click();
	await expect(page.getByText('No story is saved on this device')).toBeVisible();
	expect(await filesOf(page, 'the-tin-lantern')).toEqual([]);
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
	await page.goto('/shelf/');
	await expect(page.getByRole('button', { name: 'Remove bookmark' })).toHaveCount(1);
	await goOffline(reader, host);
	await page.reload();
	await expect(page.getByRole('button', { name: 'Remove bookmark' })).toHaveCount(1);
	await goOnline(reader, host);
});

test('nothing is said of what is saved before it was looked for', async ({ reader }) => {
	const { page } = reader;
	await firstVisit(page, '/stories/the-tin-lantern/');
	await saveButton(page).click();
	await expect(removeButton(page)).toBeVisible();
	// a device that takes its time
	await page.addInitScript(() => {
		const keys = Object.getOwnPropertyDescriptor(Cache.prototype, 'keys')?.value as Cache['keys'];
		const ready = new Promise<void>((resolve) => Object.assign(window, { goOn: resolve }));
		Cache.prototype.keys = async function (...asked) {
			await ready;
			return keys.apply(this, asked);
		};
	});
	for (const [address, denial, truth] of [
		['/settings/', 'No story is saved', '1 story saved on this device'],
		['/shelf/', 'Nothing is on your shelf', 'Saved on this device']
	] as const) {
		await page.goto(address);
		if (address === '/settings/') await expect(page.getByText('Looking at what is')).toBeVisible();
		await page.waitForLoadState('networkidle');
		await expect(page.getByText(denial)).toHaveCount(0);
		await page.evaluate(() => {
			(window as unknown as { goOn: () => void }).goOn();
		});
		await expect(page.getByText(truth)).toBeVisible();
	}
});

test('a title page that the history leads to says how its own story stands', async ({ reader }) => {
	const { page } = reader;
	await firstVisit(page, '/stories/the-tin-lantern/');
	await saveButton(page).click();
	await expect(removeButton(page)).toBeVisible();
	await page.getByRole('link', { name: 'All stories', exact: true }).click();
	await page.getByRole('link', { name: 'Nobody Said', exact: true }).click();
	await expect(saveButton(page)).toBeVisible();
	await page.evaluate(() => {
		history.go(-2);
	});
	await expect(removeButton(page)).toBeVisible();
	await page.evaluate(() => {
		history.go(2);
	});
	await expect(saveButton(page)).toBeVisible();
	await expect(removeButton(page)).toHaveCount(0);
});
