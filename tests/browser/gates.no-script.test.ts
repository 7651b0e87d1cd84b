/** Gates without JavaScript: closed as they are sent, and opened by the reader alone. */
import { expect, test } from 'playwright/test';
import { scenePaths } from './addresses';
import { heardAtFocus } from './heard';
import { searchFinds } from './search';
import { expectClosed, gate } from './stays-closed';
import { ways } from './ways-to-gates';

const hidden = 'The hidden paragraph of the cold well';

for (const { name, go, opens = hidden } of ways.filter(({ app }) => !app))
	test(`${name}: closed`, async ({ page, request }) => {
		await go(page, request);
		await expectClosed(page);
		await expect(page.getByText(opens)).toBeHidden();
		// none of what needs the app is offered
		await expect(page.getByRole('group', { name: 'How gates work for you' })).toBeHidden();
		await expect(page.getByText('Always do the same with').first()).toBeHidden();
		await gate(page).click();
		await expect(page.getByText(opens)).toBeVisible();
		expect(await searchFinds(page, opens)).toBe(true);
	});

test('a warned scene is closed, and its three ways on work', async ({ page, request }) => {
	const [first, second = '', third] = await scenePaths(request, 'the-cold-well');
	await page.goto(first ?? '');
	await page.getByRole('link', { name: 'Next scene' }).first().click();
	await expect(page.getByText(hidden)).toBeHidden();
	await expect(page.getByRole('group', { name: /Warning/ })).toContainText('Suicide');
	await expect(page.getByRole('group', { name: /Warning/ })).toContainText('geese');

	await page.getByRole('button', { name: 'Show this scene' }).click();
	await expect(page.getByText(hidden)).toBeVisible();
	await page.getByRole('button', { name: 'Hide this scene' }).click();
	await expect(page.getByText(hidden)).toBeHidden();

	await page.getByRole('button', { name: 'Skip to the next scene' }).click();
	await expect(page).toHaveURL(new RegExp(`${third ?? ''}\\??#`));
	await expect(page.getByText('Edda is found in time')).toBeVisible();
	// the focus is led there, so it is read out
	const told = 'Skipped: Edda is found in time, and goes to live with her aunt.';
	await expect.poll(() => heardAtFocus(page)).toBe(told);
	await page.goto('/stories/the-cold-well/all/');
	await page.getByRole('link', { name: 'Skip to the next scene' }).first().click();
	await expect(page.getByText('Edda is found in time')).toBeInViewport();
	await expect.poll(() => heardAtFocus(page)).toBe(told);

	await page.goto(second);
	await page.getByRole('button', { name: 'Go back' }).click();
	await expect(page).toHaveURL(/\/stories\/the-cold-well\/\??$/);
});

test('what a skipped scene changes is told to those who skip it', async ({ page, request }) => {
	const [, , third = ''] = await scenePaths(request, 'the-cold-well');
	await page.goto(third);
	await expect(page.getByText('By April the green')).toBeVisible();
	await expect(page.getByText('Edda is found in time')).toBeHidden();
});

test('a search of the browser finds what it could open, and none of what a gate guards', async ({
	page,
	request
}) => {
	await page.setContent(
		'<p>Seen one</p><details><summary>Named two</summary><p>Covered three</p></details>' +
			'<p hidden="until-found">Found four</p><div hidden><details><p>Hidden five</p></details></div><p hidden>Hidden six</p>'
	);
	for (const text of ['Seen one', 'Named two', 'Covered three', 'Found four'])
		expect(await searchFinds(page, text), text).toBe(true);
	for (const text of ['Hidden five', 'Hidden six'])
		expect(await searchFinds(page, text), text).toBe(false);

	const [, second = ''] = await scenePaths(request, 'the-cold-well');
	for (const path of [second, '/stories/the-cold-well/all/']) {
		await page.goto(path);
		expect(await searchFinds(page, 'The author warns of')).toBe(true);
		for (const text of ['hidden paragraph of', 'its link', 'shoes side by side'])
			expect(await searchFinds(page, text), `${text} in ${path}`).toBe(false);
		await page.getByRole('button', { name: 'Show this scene' }).first().click();
		expect(await searchFinds(page, 'hidden paragraph of')).toBe(true);
	}
	await page.goto('/stories/the-salt-house/all/');
	expect(await searchFinds(page, 'The guarded sentence')).toBe(false);
});

test('the gate says that there is a bridge, beside the way past, and not what it says', async ({
	page,
	request
}) => {
	const [, second = '', , fourth = ''] = await scenePaths(request, 'the-cold-well');
	const told = 'Skip it, and one line tells you what it changes.';
	await page.goto(second);
	await expect(page.getByText(told)).toBeVisible();
	await expect(
		page.getByRole('button', { name: 'Skip to the next scene' })
	).toHaveAccessibleDescription(told);
	await expect(page.getByText('Edda is found')).toBeHidden();
	await page.goto(fourth);
	await expect(page.getByRole('button', { name: 'Show this scene' })).toBeVisible();
	await expect(page.getByText(told)).toHaveCount(0);
	await page.goto('/stories/the-cold-well/all/');
	await expect(
		page.getByRole('link', { name: 'Skip to the next scene' }).first()
	).toHaveAccessibleDescription(told);
});

test('the story’s gate guards the way in', async ({ page, request }) => {
	await page.goto('/stories/the-salt-house/');
	await expect(page.getByRole('link', { name: 'Start reading' })).toHaveCount(0);
	await page.getByRole('button', { name: 'Show the story' }).click();
	await page.getByRole('link', { name: 'Start reading' }).click();
	// a link to a scene leads past no gate
	await expect(page.getByText('The guarded sentence')).toBeHidden();
	const [, second = ''] = await scenePaths(request, 'the-salt-house');
	await page.goto(second);
	await expect(page.getByText('the cellar was a pond')).toBeHidden();
});

test('on the whole-story page each warned scene is closed, and all of a warned story', async ({
	page
}) => {
	await page.goto('/stories/the-cold-well/all/');
	await expect(page.getByText('The well stood at the top')).toBeVisible();
	await expect(page.getByText(hidden)).toBeHidden();
	await page.getByRole('link', { name: 'Skip to the next scene' }).first().click();
	await expect(page.getByText('Edda is found in time')).toBeInViewport();
	await page.getByRole('button', { name: 'Show this scene' }).first().click();
	await expect(page.getByText(hidden)).toBeVisible();
	await expect(page.getByText('The secret paragraph')).toBeHidden();
	await page.goto('/stories/the-salt-house/all/');
	await expect(page.getByText('The guarded sentence')).toBeHidden();
	await page.getByRole('button', { name: 'Show the story' }).click();
	await expect(page.getByText('The guarded sentence')).toBeVisible();
});

test('print shows nothing of a closed scene', async ({ page, request }) => {
	const [, second = ''] = await scenePaths(request, 'the-cold-well');
	await page.goto(second);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByText(hidden)).toBeHidden();
	await expect(page.getByText('The author warns of')).toBeVisible();
});
