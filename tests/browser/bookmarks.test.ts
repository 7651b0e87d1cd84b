/** Bookmarks: made at the paragraph in view, listed, gone to, noted, removed and brought back. */
import { expect, test, type Page } from 'playwright/test';
import { scenePaths } from './addresses';
import { lineAtTop, readOn } from './lines';

const STORY = 'million';
const started = (page: Page) => page.waitForLoadState('networkidle');
const mark = (page: Page) => page.getByRole('button', { name: 'Bookmark this place' });
const unmark = (page: Page) =>
	page
		.getByRole('navigation', { name: 'Reading' })
		.getByRole('button', { name: 'Remove bookmark' });

/** A bookmark a window into a scene; gives the line that it is at. */
async function markLine(page: Page, path: string): Promise<string> {
	await page.goto(path);
	await started(page);
	await readOn(page, 1);
	// the bar is out of sight while one reads
	await page.mouse.wheel(0, -30);
	await mark(page).click();
	await expect(unmark(page)).toBeVisible();
	return lineAtTop(page);
}

test('a place is marked with its quote and a note, and found on the shelf and in the contents', async ({
	page,
	request
}) => {
	const paths = await scenePaths(request, STORY);
	const line = await markLine(page, paths[5] ?? '');
	await expect(page.getByRole('status').filter({ hasText: 'Bookmarked' })).toContainText(
		line.slice(0, 25)
	);
	await page.getByRole('textbox', { name: 'Note' }).fill('the ferry again');
	await page.getByRole('button', { name: 'Save note' }).click();

	await page.getByRole('button', { name: 'Contents' }).click();
	const dialog = page.getByRole('dialog', { name: 'Contents' });
	await dialog.getByText('1 bookmark', { exact: true }).click();
	await expect(dialog.getByText('the ferry again')).toBeVisible();

	await page.goto('/shelf/');
	await expect(page.getByText('the ferry again')).toBeVisible();
	await expect(page.getByText('no longer in the text')).toHaveCount(0);
	await page.getByRole('link', { name: line.slice(0, 25) }).click();
	await expect.poll(() => lineAtTop(page)).toBe(line);
	// a tap in the middle of the text brings the bar
	await page
		.locator('#text')
		.click({ position: { x: 150, y: (await page.evaluate(() => scrollY)) + 300 } });
	await expect(unmark(page)).toBeVisible();
});

test('removing one offers Undo, on the page and on the shelf, and there its focus goes', async ({
	page,
	request
}) => {
	const paths = await scenePaths(request, STORY);
	await markLine(page, paths[5] ?? '');
	await unmark(page).click();
	await expect(page.getByText('Bookmark removed')).toBeVisible();
	await expect(mark(page)).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(unmark(page)).toBeVisible();

	await page.goto('/shelf/');
	await page.getByRole('button', { name: 'Remove bookmark' }).click();
	const undo = page.getByRole('button', { name: 'Undo' });
	await expect(undo).toBeFocused();
	await expect(page.getByRole('button', { name: 'Remove bookmark' })).toHaveCount(0);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Remove bookmark' })).toHaveCount(1);
	await page.reload();
	await expect(page.getByRole('button', { name: 'Remove bookmark' })).toHaveCount(1);
});

test('a story can have many, and a bookmark made in one tab is listed in another', async ({
	page,
	request,
	context
}) => {
	const paths = await scenePaths(request, STORY);
	await markLine(page, paths[5] ?? '');
	const shelf = await context.newPage();
	await shelf.goto('/shelf/');
	await expect(shelf.getByRole('button', { name: 'Remove bookmark' })).toHaveCount(1);
	await markLine(page, paths[25] ?? '');
	await expect(shelf.getByRole('button', { name: 'Remove bookmark' })).toHaveCount(2);
});

test('a bookmark whose passage has left the text stays listed with its quote, and says so', async ({
	page,
	request
}) => {
	const [path = ''] = await scenePaths(request, 'the-tin-lantern');
	await page.goto(path);
	await started(page);
	await mark(page).click();
	await expect(page.getByText('Bookmarked')).toBeVisible();
	// the author has written the story anew
	await page.route('**/the-tin-lantern/text/*.json', async (route) => {
		const response = await route.fetch();
		const bundle = (await response.json()) as { scenes: { html: string }[] };
		for (const scene of bundle.scenes) scene.html = '<p>All of it is about a goose now.</p>';
		await route.fulfill({ response, json: bundle });
	});
	await page.goto('/shelf/');
	await expect(page.getByText('no longer in the text')).toBeVisible();
	await expect(page.getByRole('link', { name: /The unmistakable first sentence/ })).toBeVisible();
});

test('a bookmark whose passage was rewritten tells where the nearest is, and nothing moves', async ({
	page,
	request
}) => {
	const [path = ''] = await scenePaths(request, 'the-tin-lantern');
	await page.goto(path);
	await started(page);
	await mark(page).click();
	await expect(page.getByText('Bookmarked')).toBeVisible();
	// all but two of its words are others, and it stands behind another paragraph
	const rewrite = (html: string) =>
		html.replace(/<p>[^]*?<\/p>/u, (paragraph) => {
			const words = paragraph.slice(3, -4).split(' ');
			return `<p>Nothing of the sort had ever been heard of.</p><p>${words.map((word) => (/^(?:first|sentence)$/u.test(word) ? word : 'goose')).join(' ')}</p>`;
		});
	await page.route('**/the-tin-lantern/text/*.json', async (route) => {
		const response = await route.fetch();
		const bundle = (await response.json()) as { scenes: { html: string }[] };
		for (const scene of bundle.scenes) scene.html = rewrite(scene.html);
		await route.fulfill({ response, json: bundle });
	});
	await page.goto('/shelf/');
	const link = page.getByRole('link', { name: /The unmistakable first sentence/ });
	await link.click();
	await expect(page.getByRole('complementary', { name: 'Message' })).toContainText(
		'This passage has changed. Nearest: scene 1'
	);
	expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('a passage that was selected is what is marked', async ({ page, request }) => {
	const [path = ''] = await scenePaths(request, 'the-tin-lantern');
	await page.goto(path);
	await started(page);
	await page.evaluate(() => {
		const text = document.querySelector('.prose p + p')?.firstChild;
		if (text) getSelection()?.setBaseAndExtent(text, 3, text, 23);
	});
	await mark(page).click();
	await expect(page.getByText('Bookmarked: “had a dent in the si”')).toBeVisible();
});
