/** What a reader says of topics: at their first gate, at any gate, in the settings, and in the list. */
import { expect, test, type Page } from 'playwright/test';
import { LIST_PAGE } from '../../src/lib/story/pages';
import { scenePaths } from './addresses';
import { troubleIn } from './axe';
import { withStorage } from './storage';
import { stored } from './wishes';

const hidden = 'The hidden paragraph of the cold well';
const started = (page: Page) => page.waitForLoadState('networkidle');
const question = (page: Page) => page.getByRole('group', { name: 'How gates work for you' });

/** The widest that the page is, in CSS pixels. */
const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

test('the first gate puts one question, and any answer to it is the last', async ({
	page,
	request
}) => {
	const [, second = '', , fourth = ''] = await scenePaths(request, 'the-cold-well');
	await page.goto(second);
	await started(page);
	await expect(question(page)).toBeVisible();
	await question(page).getByRole('button', { name: 'Keep asking me' }).click();
	await expect(question(page)).toBeHidden();
	await expect(page.getByText(hidden)).toBeHidden();
	await expect.poll(() => stored(page)).toContain('"gates"');
	await page.goto(fourth);
	await started(page);
	await expect(page.getByRole('button', { name: 'Show this scene' })).toBeVisible();
	await expect(question(page)).toBeHidden();
});

test('who passes the question by is not asked it again', async ({ page, request }) => {
	const [, second = '', , fourth = ''] = await scenePaths(request, 'the-cold-well');
	await page.goto(second);
	await started(page);
	await page.getByRole('button', { name: 'Show this scene' }).click();
	await expect(question(page)).toBeHidden();
	await expect.poll(() => stored(page)).toContain('"+suicide');
	await page.goto(fourth);
	await started(page);
	await expect(question(page)).toBeHidden();
});

test('who wants topics named and nothing asked has it so at once, everywhere', async ({
	page,
	request
}) => {
	const [, second = '', , fourth = ''] = await scenePaths(request, 'the-cold-well');
	await page.goto(second);
	await started(page);
	await page.getByRole('button', { name: 'Name topics, ask about none' }).click();
	await expect(page.getByText(hidden)).toBeVisible();
	await expect(page.getByRole('group', { name: /Warning/ })).toContainText('Suicide');
	await expect.poll(() => stored(page)).toContain('"gore":"name"');
	await page.goto(fourth);
	await expect(page.getByText('The secret paragraph')).toBeVisible();
	await expect(page.getByRole('group', { name: /Warning/ })).toContainText('Blood and gore');
});

test('at 320 pixels, as at 400 % zoom, nothing is cut off, and axe finds nothing', async ({
	page,
	request
}) => {
	test.slow();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.setViewportSize({ width: 320, height: 256 });
	const [, second = '', third = ''] = await scenePaths(request, 'the-cold-well');
	await page.goto(second);
	await started(page);
	await page.getByRole('button', { name: 'Always do the same with' }).click();
	await expect(page.getByLabel('Suicide')).toBeVisible();
	expect(await width(page)).toBeLessThanOrEqual(320);
	expect(await troubleIn(page)).toEqual([]);
	const bridge = `${third}#bridge-${third.split('/').at(-2)}`;
	const plain = ['/stories/the-salt-house/', '/stories/the-cold-well/all/', '/settings/'];
	for (const path of [bridge, ...plain]) {
		await page.goto(path);
		await started(page);
		expect(await width(page), path).toBeLessThanOrEqual(320);
		expect(await troubleIn(page), path).toEqual([]);
	}
	await page.goto('/');
	await started(page);
	await page.getByRole('button', { name: 'Topics' }).click();
	await expect(page.getByLabel(/^Grief/)).toBeVisible();
	expect(await width(page)).toBeLessThanOrEqual(320);
	expect(await troubleIn(page)).toEqual([]);
});

test('the list leaves out topics or shows them alone, and keeps it so', async ({ page }) => {
	await page.goto('/');
	await started(page);
	const status = page.getByRole('search').getByRole('status');
	const all = await status.textContent();
	await page.getByRole('button', { name: 'Topics' }).click();
	const section = page.getByRole('region', { name: 'Stories by topic' });
	await section.getByLabel(/^Suicide/).selectOption('Only with');
	const titles = page.getByRole('main').getByRole('heading', { level: 2 });
	await expect(titles).toHaveText(['The Cold Well']);
	await section.getByLabel(/^Suicide/).selectOption('Leave out');
	await page.getByRole('searchbox').fill('Cold Well');
	await expect(page.getByText('No story fits')).toBeVisible();
	await page.reload();
	await started(page);
	await expect(page.getByRole('button', { name: 'Topics: 1 chosen' })).toBeVisible();
	await page.getByRole('searchbox').fill('Cold Well');
	await expect(page.getByText('No story fits')).toBeVisible();
	await page.getByRole('searchbox').fill('');
	await page.getByRole('button', { name: 'Topics: 1 chosen' }).click();
	await section.getByRole('button', { name: 'Show all' }).click();
	await expect(status).toHaveText(all ?? '');
});

test('a folded story leaves a row that says why, and opens', async ({ page }) => {
	await page.goto('/settings/');
	await started(page);
	await page.getByText('Self', { exact: true }).click();
	await page.getByLabel(/^Suicide/).selectOption('Always fold');
	await expect.poll(() => stored(page)).toContain('"suicide":"fold"');
	await page.goto('/');
	await started(page);
	await page.getByRole('searchbox').fill('Cold Well');
	const row = page.getByRole('listitem').filter({ hasText: 'Folded: a story with suicide' });
	await expect(row).toBeVisible();
	await expect(page.getByRole('heading', { name: 'The Cold Well' })).toHaveCount(0);
	await row.getByRole('button', { name: 'Unfold' }).click();
	await expect(page.getByRole('heading', { name: 'The Cold Well' })).toBeVisible();
});

test('every card says what is stated, or that nobody stated anything', async ({ page }) => {
	await page.goto('/');
	await started(page);
	const cards = page.getByRole('main').locator('ul > li:has(h2)');
	const told = await cards.evaluateAll((all) =>
		all.map((card) => /Warning:|Warnings not stated/.test(card.textContent))
	);
	expect(told.length).toBe(LIST_PAGE);
	expect(told).not.toContain(false);
});

test('with storage refused, what is wished at a gate and in the settings holds for the visit', async ({
	page,
	request
}) => {
	await withStorage(page, 'refused');
	const [, second = '', third = ''] = await scenePaths(request, 'the-cold-well');
	await page.goto(second);
	await started(page);
	await page.getByRole('button', { name: 'Always do the same with' }).click();
	await page.getByLabel('Suicide').selectOption('Open');
	await page.getByLabel('geese').selectOption('Open');
	await expect(page.getByText(hidden)).toBeVisible();
	await page.getByRole('link', { name: 'Next scene' }).first().click();
	await page.waitForURL(`**${third}`);
	await page.getByRole('link', { name: 'Previous scene' }).first().click();
	await page.waitForURL(`**${second}`);
	await expect(page.getByText(hidden)).toBeVisible();
	await page.getByRole('link', { name: 'Next scene' }).first().click();
	await page.waitForURL(`**${third}`);
	await page.getByRole('link', { name: 'Next scene' }).first().click();
	await page.getByRole('link', { name: 'All topics' }).click();
	await page.waitForURL('**/settings/#warnings');
	await page.getByText('Self', { exact: true }).click();
	await page.getByLabel(/^Suicide/).selectOption('Always fold');
	await page.getByRole('link', { name: 'Nightstand' }).click();
	await page.getByRole('searchbox').fill('Cold Well');
	await expect(page.getByText('Folded: a story with suicide')).toBeVisible();
});
