/** Who prefers not to know what a story deals with meets no topic's name, on any page, before they ask for it. */
import { expect, test, type APIRequestContext, type Page } from 'playwright/test';
import { scenePaths } from './addresses';
import { heard } from './heard';
import { answered, withStorage } from './storage';
import { stored, wishNamesOnRequest } from './wishes';

const started = (page: Page) => page.waitForLoadState('networkidle');

/** What stands in the library's stories as a topic: stated, suggested, or said in a tag. */
const topics =
	'suicid|geese|blood|gore\\b|grief|drowning|vomit|animal death|character death|violence';
const names = new RegExp(topics, 'i');

/** Watches every frame of every document; gives what of a topic's name was ever seen, beside the text of open scenes. */
async function watchNames(page: Page): Promise<Set<string>> {
	const seen = new Set<string>();
	await page.exposeFunction('tellName', (text: string) => seen.add(text));
	await page.addInitScript((topics) => {
		const { tellName } = window as unknown as { tellName: (text: string) => void };
		const names = new RegExp(topics, 'i');
		const look = () => {
			requestAnimationFrame(look);
			const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
			for (let text = texts.nextNode(); text; text = texts.nextNode()) {
				const { parentElement: parent } = text;
				if (!parent || !names.test(text.textContent ?? '')) continue;
				const isSeen = parent.checkVisibility({ visibilityProperty: true });
				if (isSeen && !parent.closest('.prose')) tellName(text.textContent ?? '');
			}
		};
		requestAnimationFrame(look);
	}, topics);
	return seen;
}

const find = async (page: Page, title: string) => {
	await page.goto('/');
	await started(page);
	await page.getByRole('searchbox').fill(title);
	await expect(page.getByRole('heading', { level: 2 })).toHaveText([title]);
};
const sceneOf = async (page: Page, request: APIRequestContext, story: string, at: number) => {
	await page.goto((await scenePaths(request, story))[at] ?? '');
};
const one = '1 topic: name it';
const two = '2 topics: name them';

/** A page, the way to it, how it counts topics, and a name that it gives when it is asked. */
const places: [
	string,
	(page: Page, request: APIRequestContext) => Promise<unknown>,
	string,
	string
][] = [
	[
		'the title page of a gated story',
		(page) => page.goto('/stories/the-salt-house/'),
		two,
		'Drowning'
	],
	[
		'a title page without a gate',
		(page) => page.goto('/stories/the-cold-well/'),
		'4 topics: name them',
		'animal death'
	],
	[
		'the title page of a story that states nothing',
		(page) => page.goto('/stories/nobody-said/'),
		`The app noticed words about ${one}`,
		'vomit'
	],
	[
		'a title page that the list led to',
		async (page) => {
			await find(page, 'The Cold Well');
			await page.getByRole('link', { name: 'The Cold Well' }).click();
			await page.waitForURL('**/the-cold-well/');
		},
		'4 topics: name them',
		'geese'
	],
	['a scene', (page, request) => sceneOf(page, request, 'the-cold-well', 1), two, 'Suicide'],
	[
		'a scene of which the app guesses',
		(page, request) => sceneOf(page, request, 'nobody-said', 1),
		one,
		'Vomit'
	],
	[
		'a scene that reading went on to',
		async (page, request) => {
			await sceneOf(page, request, 'the-cold-well', 0);
			await started(page);
			await page.mouse.wheel(0, 50);
			await expect(page.locator('[data-scene]')).toHaveCount(4);
		},
		two,
		'Suicide'
	],
	['the page of a whole story', (page) => page.goto('/stories/the-cold-well/all/'), two, 'Suicide'],
	[
		'the page of a gated whole story',
		(page) => page.goto('/stories/the-salt-house/all/'),
		two,
		'Drowning'
	]
];

for (const storage of ['as usual', 'slow'] as const)
	for (const [place, go, count, name] of places)
		test(`${place} counts topics until it is asked, with storage ${storage}`, async ({
			page,
			request
		}) => {
			await wishNamesOnRequest(page);
			await withStorage(page, storage);
			const seen = await watchNames(page);
			await go(page, request);
			await started(page);
			if (storage === 'slow' && !page.url().endsWith('/all/')) await answered(page);
			const asked = page.locator('summary:visible', { hasText: 'topic' }).first();
			await expect(asked).toHaveText(count);
			expect([...seen]).toEqual([]);
			expect(await page.locator('body').ariaSnapshot()).not.toMatch(names);
			await expect(page).not.toHaveTitle(names);
			await asked.click();
			await expect.poll(() => [...seen].join()).toContain(name);
			expect(await page.locator('body').ariaSnapshot()).toMatch(new RegExp(name));
		});

test('the list counts topics from its first frame on, and says “none” where somebody said so', async ({
	page
}) => {
	await wishNamesOnRequest(page);
	await page.getByText('Self', { exact: true }).click();
	await page.getByLabel(/^Suicide/).selectOption('Always fold');
	await expect.poll(() => stored(page)).toContain('"suicide":"fold"');
	const seen = await watchNames(page);
	await find(page, 'The Salt House');
	const chips = page.getByRole('main').getByRole('list').last();
	await expect(chips).toHaveClass(/chips/);
	await expect.poll(() => heard(page)).toContain('Warnings: 2');
	await find(page, 'The Tin Lantern & Other Lights');
	await expect(chips).toContainText('none');
	expect(await heard(page)).not.toContain('Warnings: 1');
	await page.goto('/');
	await started(page);
	await page.getByRole('searchbox').fill('Cold Well');
	await expect(page.getByText('Folded: a story with 1 topic')).toBeVisible();
	await page.getByRole('button', { name: 'Unfold' }).click();
	await expect.poll(() => heard(page)).toContain('Warnings: 3');
	expect(await heard(page)).toContain('wells');
	expect([...seen]).toEqual([]);
	// who wants names again has them, in the same tab too
	await page.goto('/settings/');
	await started(page);
	await page.getByRole('switch', { name: 'Gates say how many topics' }).click();
	await expect.poll(() => stored(page)).not.toContain('"names":"asked"');
	await page.goBack();
	await page.getByRole('searchbox').fill('Salt House');
	await expect(chips).toContainText('Drowning');
});
