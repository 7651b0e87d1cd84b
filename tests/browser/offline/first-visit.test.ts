/** Without a connection after the first visit: what was opened is there, and what isn't says so. */
import { expect } from 'playwright/test';
import type { ListEntry } from '../../../src/lib/story/pages';
import { scenePaths } from '../addresses';
import { firstVisit, goOffline, goOnline, isKept, test } from './host';

test('the library opens offline after the first visit', async ({ host, reader }) => {
	const { page } = reader;
	await firstVisit(page, '/');
	const ready = page.getByRole('status').filter({ hasText: 'Ready to work offline' });
	await expect(ready).toBeVisible();
	// it goes by itself
	await expect(ready).toHaveCount(0, { timeout: 10_000 });
	await goOffline(reader, host);
	await page.reload();
	await expect(page.getByRole('link', { name: 'All stories', exact: true })).toBeVisible();
	await expect(page.locator('h2').first()).toBeVisible();
	// said once
	await expect(page.getByText('Ready to work offline')).toHaveCount(0);
});

test('that the app works offline is not said over a text that is being read, but on a page after it', async ({
	reader
}) => {
	const { page, context } = reader;
	const [first = ''] = await scenePaths(context.request, 'the-tin-lantern');
	await firstVisit(page, first);
	await isKept(page, 'the-tin-lantern');
	await expect(page.getByText('Ready to work offline')).toHaveCount(0);
	await page.goto('/stories/the-tin-lantern/');
	await expect(page.getByText('Ready to work offline')).toBeVisible();
});

test('what was said of working offline does not go along to a text', async ({ reader }) => {
	const { page } = reader;
	await firstVisit(page, '/stories/the-tin-lantern/');
	const ready = page.getByText('Ready to work offline');
	await expect(ready).toBeVisible();
	await page.getByRole('link', { name: 'Start reading' }).click();
	await expect(page.locator('.prose p').first()).toBeVisible();
	// well before it would go by itself
	await expect(ready).toHaveCount(0, { timeout: 1000 });
});

test('a story that was opened is there: title page, deep links, previous and next, the whole story', async ({
	host,
	reader
}) => {
	const { page, context } = reader;
	const paths = await scenePaths(context.request, 'the-tin-lantern');
	const texts: string[] = [];
	for (const path of paths) {
		const html = await (await context.request.get(path)).text();
		texts.push(
			await page.evaluate(
				(html) =>
					new DOMParser().parseFromString(html, 'text/html').querySelector('.prose p')
						?.textContent ?? '',
				html
			)
		);
	}
	await firstVisit(page, paths[0] ?? '');
	await isKept(page, 'the-tin-lantern');
	await goOffline(reader, host);
	await page.reload();
	await expect(page.getByText(texts[0] ?? '').first()).toBeVisible();
	for (const [at, path] of [...paths.entries()].slice(1)) {
		await page.goto(`${path}?from=chat`);
		await expect(page.getByText(texts[at] ?? '').first()).toBeVisible();
	}
	await page.getByRole('link', { name: 'Previous scene' }).first().click();
	await expect(page).toHaveURL(new RegExp(`${paths.at(-2)}$`));
	await expect(page.getByText(texts.at(-2) ?? '').first()).toBeVisible();
	await page.getByRole('link', { name: 'Next scene' }).first().click();
	await expect(page.getByText(texts.at(-1) ?? '').first()).toBeVisible();
	await page.goto('/stories/the-tin-lantern/');
	await expect(page.getByRole('link', { name: /^(?:Start|Continue) reading/ })).toBeVisible();
	await page.goto('/stories/the-tin-lantern/all/');
	for (const text of texts) await expect(page.getByText(text).first()).toBeVisible();
});

test('the texts of the eight stories that were opened last are kept, and no more', async ({
	host,
	reader
}) => {
	const { page, context } = reader;
	await firstVisit(page, '/');
	const library = (await (await context.request.get('/catalogue.json')).json()) as ListEntry[];
	const opened = library.slice(0, 9);
	const scenes: string[] = [];
	for (const { address } of opened) {
		scenes.push(...(await scenePaths(context.request, address)).slice(0, 1));
		await page.goto(`/stories/${address}/`);
		await isKept(page, address);
	}
	await goOffline(reader, host);
	for (const [at, scene] of scenes.entries()) {
		await page.goto(scene);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			at === 0 ? 'Not saved on this device' : `${opened[at]?.title}, scene 1 of 1`
		);
	}
});

test('settings, shelf and marks work offline', async ({ host, reader }) => {
	const { page, context } = reader;
	const paths = await scenePaths(context.request, 'the-tin-lantern');
	await firstVisit(page, paths[1] ?? '');
	await isKept(page, 'the-tin-lantern');
	await goOffline(reader, host);
	await page.goto('/settings/');
	await page.getByRole('radio', { name: 'Dark' }).check();
	await page.goto(paths[2] ?? '');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.getByRole('button', { name: 'Bookmark this place' }).click();
	await expect(page.getByText('Bookmarked')).toBeVisible();
	await page.goto('/shelf/');
	await expect(page.getByRole('button', { name: 'Remove bookmark' })).toHaveCount(1);
});

test('a gate holds on a page that is made offline', async ({ host, reader }) => {
	const { page, context } = reader;
	const [, gated = ''] = await scenePaths(context.request, 'the-cold-well');
	await firstVisit(page, '/stories/the-cold-well/');
	await isKept(page, 'the-cold-well');
	await goOffline(reader, host);
	for (const path of [gated, `${gated}?view=adult#show`]) {
		await page.goto(path);
		await expect(
			page.getByRole('button', { name: /^Show this scene|^Show the story/ }).first()
		).toBeVisible();
		await expect(page.locator('.prose').first()).toBeHidden();
	}
});

test('a story that is not here says so, offers what is, and opens when the network is back', async ({
	host,
	reader
}) => {
	const { page, context } = reader;
	const [other = ''] = await scenePaths(context.request, 'nobody-said');
	await firstVisit(page, '/stories/the-tin-lantern/');
	await isKept(page, 'the-tin-lantern');
	await goOffline(reader, host);
	await page.goto(other);
	await expect(page.getByRole('heading', { name: 'Not saved on this device' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'The Tin Lantern & Other Lights' })).toBeVisible();
	// from within the app too
	await page.goto('/');
	await page.getByRole('link', { name: 'All stories', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Not saved on this device' })).toBeVisible();
	await page.goto(other);
	await expect(page.getByRole('heading', { name: 'Not saved on this device' })).toBeVisible();
	await goOnline(reader, host);
	await expect(page.locator('.prose p').first()).toBeVisible({ timeout: 15_000 });
});
