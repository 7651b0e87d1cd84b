/** What a first visit fetches for later: what it weighs, and what is done where the file that has it all is no use. */
import { readFileSync, writeFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from 'playwright/test';
import { APP_FILES } from '../../../src/lib/offline/names';
import { scenePaths } from '../addresses';
import { BUILT, discard, nextBuild } from '../../bench/host';
import { sizesOf } from '../../bench/measure';
import { firstVisit, goOffline, isKept, test } from './host';

const isScript = (path: string) => path.startsWith('/_app/immutable/');

/** Every part of the app that a reader may want without having opened it before. */
async function allIsThere(page: Page, scene: string): Promise<void> {
	await page.goto('/settings/');
	await expect(page.getByRole('button', { name: 'Reset offline data' })).toBeVisible();
	await page.goto('/shelf/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto(scene);
	await page.getByRole('button', { name: 'Contents' }).click();
	await expect(page.getByRole('dialog', { name: 'Contents' })).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Bookmark this place' }).click();
	await expect(page.getByText('Bookmarked')).toBeVisible();
	await page.getByRole('button', { name: 'Reading settings' }).click();
	await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeVisible();
}

for (const what of ['the list', 'a text'] as const)
	test(`what a first visit to ${what} fetches for later weighs at most 100 KiB, in a few requests`, async ({
		host,
		reader,
		browser
	}) => {
		const { page, context } = reader;
		const [scene = ''] = await scenePaths(context.request, 'the-tin-lantern');
		const address = what === 'the list' ? '/' : scene;
		const blocked = await browser.newContext({ baseURL: host.url, serviceWorkers: 'block' });
		host.asked = [];
		await (await blocked.newPage()).goto(address, { waitUntil: 'networkidle' });
		const ofPage = new Set(host.asked);
		await blocked.close();
		host.asked = [];
		await firstVisit(page, address);
		const forLater = host.asked.filter(
			(path) => !ofPage.has(path) && !path.startsWith('/stories/')
		);
		let weight = 0;
		for (const path of forLater)
			weight += sizesOf(await (await context.request.get(path)).body()).brotli;
		expect(weight, forLater.join('\n')).toBeLessThanOrEqual(100 * 1024);
		expect(forLater.length, forLater.join('\n')).toBeLessThanOrEqual(10);
	});

test('an update that leaves most of the app as it was fetches what is new and nothing else', async ({
	host,
	reader
}) => {
	const { page } = reader;
	const next = nextBuild(
		BUILT,
		'n2',
		['Nothing at this', 'Nothing at the'],
		/nodes\/6\.|entry\/app\./u
	);
	try {
		await firstVisit(page, '/');
		await host.deploy(next);
		host.asked = [];
		await expect(async () => {
			await page.evaluate(async () => {
				await (await navigator.serviceWorker.ready).update();
			});
			await expect(page.getByText('A new version is ready')).toBeVisible({ timeout: 2000 });
		}).toPass({ timeout: 20_000 });
		expect(host.asked.filter(isScript)).toHaveLength(2);
		expect(host.asked).not.toContain(`/${APP_FILES}`);
	} finally {
		discard(next);
	}
});

for (const [how, spoil] of [
	['is missing', (file: string) => rmSync(file)],
	[
		'is cut off',
		(file: string) => {
			writeFileSync(file, readFileSync(file).subarray(0, 50_000));
		}
	],
	[
		'is a page, as some hosts answer where there is no file',
		(file: string) => {
			writeFileSync(file, '<!doctype html><title>Home</title>');
		}
	],
	[
		'is of another build',
		(file: string) => {
			writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/[\w-]{8}(?=\.js")/gu, '00000000'));
		}
	],
	[
		'has something else than texts in it',
		(file: string) => {
			const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
			writeFileSync(
				file,
				JSON.stringify(Object.fromEntries(Object.keys(texts).map((at) => [at, 1])))
			);
		}
	]
] as [string, (file: string) => void][])
	test(`where the file with all of the app ${how}, its files come one by one`, async ({
		host,
		reader
	}) => {
		const { page, context } = reader;
		const site = nextBuild(BUILT, 'v2', ['All stories', 'Every story']);
		try {
			spoil(path.join(site, APP_FILES));
			await host.deploy(site);
			const [scene = ''] = await scenePaths(context.request, 'the-tin-lantern');
			await firstVisit(page, scene);
			await isKept(page, 'the-tin-lantern');
			expect(host.asked.filter(isScript).length).toBeGreaterThan(40);
			await goOffline(reader, host);
			await allIsThere(page, scene);
		} finally {
			discard(site);
		}
	});

test('the app that came in one file is all there', async ({ host, reader }) => {
	const { page, context } = reader;
	const [scene = ''] = await scenePaths(context.request, 'the-tin-lantern');
	await firstVisit(page, scene);
	await isKept(page, 'the-tin-lantern');
	const wrong = await page.evaluate(async () => {
		const found: string[] = [];
		for (const name of (await caches.keys()).filter((name) => name.includes(':app:'))) {
			const cache = await caches.open(name);
			for (const { url } of await cache.keys()) {
				const kept = await cache.match(url);
				const sent = await fetch(url, { cache: 'reload' });
				const type = (response?: Response) => response?.headers.get('content-type')?.split(';')[0];
				const same = (await kept?.text()) === (await sent.text()) && type(kept) === type(sent);
				if (!same) found.push(url);
			}
		}
		return found;
	});
	expect(wrong).toEqual([]);
	await goOffline(reader, host);
	await allIsThere(page, scene);
});
