/** Gates of scenes and stories, wherever a reader comes from. */
import { expect, test, type Page } from 'playwright/test';
import { scenePaths } from './addresses';

const hidden = 'The hidden paragraph of the cold well';
const started = (page: Page) => page.waitForLoadState('networkidle');
const show = (page: Page) => page.getByRole('button', { name: 'Show this scene' });

/** Watches from the first frame on whether a text is ever seen; gives how often it was. */
async function watch(page: Page, text: string) {
	await page.addInitScript((text) => {
		const state = window as unknown as { seen: number; frames: number };
		[state.seen, state.frames] = [0, 0];
		const look = () => {
			state.frames += 1;
			const shown = [...document.querySelectorAll('p')].filter((one) =>
				one.textContent.includes(text)
			);
			if (shown.some((one) => one.checkVisibility())) state.seen += 1;
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	}, text);
	return () =>
		page.evaluate(() => {
			const { seen, frames } = window as unknown as { seen: number; frames: number };
			return { seen, frames };
		});
}

test('what was opened is open on the first frame from then on, with nothing moving', async ({
	page,
	request
}) => {
	const [, second = ''] = await scenePaths(request, 'the-cold-well');
	await page.goto(second);
	await started(page);
	await show(page).click();
	await expect(page.getByText(hidden)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Hide this scene' })).toBeFocused();
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('nightstand')))
		.toContain('the-cold-well/');
	const watched = await watch(page, hidden);
	await page.reload();
	await started(page);
	const { seen, frames } = await watched();
	// the first frame may be looked at before the document has come
	expect(frames - seen).toBeLessThanOrEqual(1);
	// closed again it stays closed
	await page.getByRole('button', { name: 'Hide this scene' }).click();
	await expect(page.getByText(hidden)).toBeHidden();
	await expect.poll(() => page.evaluate(() => localStorage.getItem('nightstand'))).toContain('"-');
	await page.reload();
	await started(page);
	await expect(page.getByText(hidden)).toBeHidden();
});

test('who opens the story is asked no more about what is said of all of it', async ({
	page,
	request
}) => {
	await page.goto('/stories/the-salt-house/');
	await started(page);
	await expect(page.getByRole('link', { name: 'Start reading' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Show the story' }).click();
	await page.getByRole('link', { name: 'Start reading' }).click();
	await expect(page.getByText('The guarded sentence')).toBeVisible();
	const [, second = ''] = await scenePaths(request, 'the-salt-house');
	await page.goto(second);
	await expect(page.getByText('the cellar was a pond')).toBeVisible();
});

test('a topic that was set to open is open everywhere, and one that is folded is not', async ({
	page,
	request
}) => {
	const [, second = '', , fourth = ''] = await scenePaths(request, 'the-cold-well');
	await page.goto(second);
	await started(page);
	await page.getByRole('button', { name: 'Always do the same with' }).click();
	await page.getByLabel('Suicide').selectOption('Open');
	await page.getByLabel('geese').selectOption('Name it');
	await expect(page.getByText(hidden)).toBeVisible();
	await expect
		.poll(() => page.evaluate(() => localStorage.getItem('nightstand')))
		.toContain('"~geese":"name"');
	await page.reload();
	await started(page);
	await expect(page.getByText(hidden)).toBeVisible();
	await page.goto(fourth);
	await expect(page.getByText('The secret paragraph')).toBeHidden();
});

test('the importer’s own guess is told as such', async ({ page, request }) => {
	const [, second = ''] = await scenePaths(request, 'nobody-said');
	await page.goto(second);
	await started(page);
	await expect(page.getByRole('group', { name: /Warning/ })).toContainText(
		'The app noticed words about'
	);
	await expect(page.getByText('The unstated sentence')).toBeHidden();
	await page.goto('/stories/nobody-said/');
	await expect(page.getByText('Warnings not stated')).toBeVisible();
});
