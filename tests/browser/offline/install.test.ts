/** The app on the home screen: what an installer reads, the button, and where it opens. */
import { expect } from 'playwright/test';
import { imageSize } from 'image-size';
import { scenePaths, SUB_PATH, SUB_SITE } from '../addresses';
import { keptAtTop, readOn } from '../lines';
import { firstVisit, test } from './host';

interface Manifest {
	id: string;
	start_url: string;
	scope: string;
	icons: { src: string; sizes: string; purpose: string }[];
	screenshots: { src: string; sizes: string; form_factor: string }[];
	shortcuts: { name: string; url: string }[];
}

test('an installer finds all it wants, and nothing to complain of', async ({ reader }) => {
	const { page, context } = reader;
	await firstVisit(page, '/');
	const session = await context.newCDPSession(page);
	const { errors } = await session.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
	// a test's windows are private ones
	expect(
		installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')
	).toEqual([]);
});

for (const [where, site, base] of [
	['at the root', '', ''],
	['under a sub-path', SUB_SITE, SUB_PATH]
] as const)
	test(`the manifest ${where} names files that are there, and addresses within its scope`, async ({
		reader
	}) => {
		const { request } = reader.context;
		const response = await request.get(`${site}${base}/manifest.webmanifest`);
		expect(response.headers()['content-type']).toContain('application/manifest+json');
		const manifest = (await response.json()) as Manifest;
		expect(manifest.id).toBe(`${base}/`);
		expect(manifest.scope).toBe(`${base}/`);
		const urls = [manifest.start_url, ...manifest.shortcuts.map(({ url }) => url)];
		for (const url of urls) expect(url.startsWith(manifest.scope)).toBe(true);
		expect(manifest.icons.map(({ purpose }) => purpose)).toEqual([
			'any',
			'any',
			'maskable',
			'monochrome'
		]);
		for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots]) {
			const { width, height } = imageSize(await (await request.get(site + src)).body());
			expect(`${width}x${height}`, src).toBe(sizes);
		}
	});

test('iOS finds an icon and, where it is installed from, an image to start with for every phone', async ({
	reader
}) => {
	const { page, context } = reader;
	await page.goto('/settings/');
	await expect(page.locator('meta[name="apple-mobile-web-app-capable"]')).toHaveCount(1);
	for (const link of await page.locator('link[rel^="apple-touch"]').all()) {
		const href = (await link.getAttribute('href')) ?? '';
		const { width, height } = imageSize(await (await context.request.get(href)).body());
		const [, wide, high, ratio] =
			/width:(\d+)px.*height:(\d+)px.*ratio:(\d)/u.exec((await link.getAttribute('media')) ?? '') ??
			[];
		const expected = wide
			? [Number(wide) * Number(ratio), Number(high) * Number(ratio)]
			: [180, 180];
		expect([width, height], href).toEqual(expected);
	}
	// by day and by night, and nowhere else: a page to read carries none of it
	await expect(
		page.locator('link[rel="apple-touch-startup-image"][media*="scheme:dark"]')
	).toHaveCount(12);
	await page.goto('/');
	await expect(page.locator('link[rel="apple-touch-startup-image"]')).toHaveCount(0);
});

test('the browser’s offer is held until the reader wants it, and gone once installed', async ({
	reader
}) => {
	const { page } = reader;
	await page.goto('/settings/');
	await expect(page.getByRole('heading', { name: 'On the home screen' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Install the app' })).toHaveCount(0);
	const prevented = await page.evaluate(() => {
		const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
			prompt: () => Promise.resolve({ outcome: 'accepted' })
		});
		return !dispatchEvent(offer);
	});
	expect(prevented).toBe(true);
	await page.getByRole('button', { name: 'Install the app' }).click();
	await expect(page.getByRole('heading', { name: 'On the home screen' })).toHaveCount(0);
});

test('installed, it opens where the reader was; before that, at the library', async ({
	reader
}) => {
	const { page, context } = reader;
	await page.goto('/shelf/?continue');
	await expect(page).toHaveURL(/:\d+\/$/);
	const paths = await scenePaths(context.request, 'million');
	await page.goto(paths[3] ?? '');
	await readOn(page, 1);
	await keptAtTop(page, 'million');
	await page.goto('/shelf/');
	await expect(page.getByRole('link', { name: /^Continue reading/ })).toBeVisible();
	await page.goto('/shelf/?continue');
	await expect(page).toHaveURL(/\/stories\/million\//);
	await expect(page.locator('.prose p').first()).toBeVisible();
});
