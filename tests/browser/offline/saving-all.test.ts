/** A small library, under a sub-path, saved in one go. */
import { expect } from 'playwright/test';
import type { StoryVersion } from '../../../src/lib/offline/pack';
import { scenePaths, SUB_PATH } from '../addresses';
import { firstVisit, goOffline, test } from './host';

test.use({ site: { dir: '.cache/tests/sub-path', base: SUB_PATH } });

test('all of a library is saved, its size said first, and every scene opens offline', async ({
	host,
	reader
}) => {
	test.setTimeout(90_000);
	const { page, context } = reader;
	const response = await context.request.get(`${SUB_PATH}/versions.json`);
	const versions = (await response.json()) as Record<string, StoryVersion>;
	const stories = Object.keys(versions);
	const bytes = Object.values(versions).reduce((sum, version) => sum + version.bytes, 0);
	const kilobytes = `${Math.ceil(bytes / 1000)} KB`;
	const paths: string[] = [];
	for (const story of stories) paths.push(...(await scenePaths(context.request, story, SUB_PATH)));

	await firstVisit(page, `${SUB_PATH}/settings/`);
	await page.getByRole('button', { name: `Save all stories, ${kilobytes}`, exact: true }).click();
	await expect(
		page.getByText(`Save ${stories.length} stories, ${kilobytes} on this device?`)
	).toBeVisible();
	// slow enough to be seen
	host.slow = true;
	await page.getByRole('button', { name: 'Save them' }).click();
	await expect(
		page.getByText(new RegExp(`^Saving all: \\d+ of ${stories.length} stories saved$`, 'u'))
	).toBeVisible();
	await expect(page.getByRole('progressbar', { name: 'Saving all stories' })).toBeVisible();
	host.slow = false;
	await expect(
		page.getByText(`${stories.length} stories saved on this device, ${kilobytes}`)
	).toBeVisible({ timeout: 30_000 });
	await expect(page.getByRole('button', { name: /^Save all/u })).toHaveCount(0);

	await goOffline(reader, host);
	await page.goto(`${SUB_PATH}/settings/`);
	await expect(page.getByText(`${stories.length} stories saved on this device`)).toBeVisible();
	// as they are called, though none of them was ever opened
	await page.goto(`${SUB_PATH}/shelf/`);
	await expect(
		page.getByRole('link', { name: 'The Tin Lantern & Other Lights' }).first()
	).toBeVisible();
	for (const path of paths) {
		await page.goto(path);
		// behind its gate, where it has one
		await expect(page.locator('.prose p').first(), path).toBeAttached();
	}
});

test('saving all is cancelled: what is whole stays, and the rest is offered again', async ({
	host,
	reader
}) => {
	const { page } = reader;
	await firstVisit(page, `${SUB_PATH}/settings/`);
	await page.getByRole('button', { name: /^Save all stories/u }).click();
	host.slow = true;
	await page.getByRole('button', { name: 'Save them' }).click();
	await expect(page.getByText(/^Saving all: [1-9]\d* of/u)).toBeVisible();
	await page.getByRole('button', { name: 'Cancel' }).click();
	host.slow = false;
	await expect(page.getByText(/^\d+ (?:story|stories) saved on this device/u)).toBeVisible();
	await expect(page.getByRole('button', { name: /^Save all stories/u })).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('saving all goes on while what is here is read anew, however long that takes', async ({
	host,
	reader
}) => {
	test.setTimeout(90_000);
	const { page, context } = reader;
	const response = await context.request.get(`${SUB_PATH}/versions.json`);
	const all = Object.keys((await response.json()) as Record<string, StoryVersion>).length;
	await firstVisit(page, `${SUB_PATH}/settings/`);
	// many that were opened lately
	await page.evaluate(async (path) => {
		const copies = await caches.open(`nightstand${path}/:copies`);
		for (let number = 0; number < 500; number += 1) {
			const story = `opened-${number}`;
			const copy = { story, version: '0', kept: 'recent', at: number, title: story };
			await copies.put(`${path}/stories/${story}/copy`, new Response(JSON.stringify(copy)));
		}
	}, SUB_PATH);
	await page.reload();
	await page.getByRole('button', { name: /^Save all stories/u }).click();
	await page.getByRole('button', { name: 'Save them' }).click();
	await expect(page.getByText(`${all} stories saved on this device`)).toBeVisible({
		timeout: 60_000
	});
	await goOffline(reader, host);
	await page.reload();
	await expect(page.getByText(`${all} stories saved on this device`)).toBeVisible();
});

test('saving all leaves out a story that has gone meanwhile, says so, and saves the others', async ({
	reader
}) => {
	test.setTimeout(90_000);
	const { page, context } = reader;
	const response = await context.request.get(`${SUB_PATH}/versions.json`);
	const stories = Object.keys((await response.json()) as Record<string, StoryVersion>);
	await firstVisit(page, `${SUB_PATH}/settings/`);
	const gone = `${SUB_PATH}/stories/${stories[2] ?? ''}/offline/0.json`;
	await context.route(gone, (route) => route.fulfill({ status: 404, body: '' }));
	await page.getByRole('button', { name: /^Save all stories/u }).click();
	await page.getByRole('button', { name: 'Save them' }).click();
	await expect(page.getByText(`${stories.length - 1} stories saved on this device`)).toBeVisible({
		timeout: 60_000
	});
	await expect(page.getByRole('alert')).toContainText('has left this library');
	await expect(page.getByRole('button', { name: /^Save all stories/u })).toBeVisible();
});
