/** The content policy: nothing is blocked that the pages need, nothing is loaded from elsewhere. */
import { expect, test } from 'playwright/test';
import { onePageOfEachKind, scenePaths, SITE } from './addresses';

// the policy has to let the worker in
test.use({ serviceWorkers: 'allow' });

test('no page breaks its policy, loads from elsewhere or logs an error', async ({
	page,
	request
}) => {
	const trouble: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text());
	});
	page.on('pageerror', (error) => trouble.push(error.message));
	page.on('request', (outgoing) => {
		if (!outgoing.url().startsWith(SITE) && !outgoing.url().startsWith('data:'))
			trouble.push(`request to ${outgoing.url()}`);
	});
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) =>
			console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)
		);
	});
	for (const path of await onePageOfEachKind(request)) {
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		await expect(page.locator('meta[http-equiv=content-security-policy]')).toHaveCount(1);
	}
	// the only failure there is: the address that leads nowhere answers 404
	expect(trouble.filter((line) => !line.includes('404'))).toEqual([]);
});

test('nothing of a hostile story acts, on its page or in text that is fetched later', async ({
	page,
	request
}) => {
	const foreign: string[] = [];
	page.on('request', (outgoing) => {
		if (!outgoing.url().startsWith(SITE)) foreign.push(outgoing.url());
	});
	const [first = '', second = ''] = await scenePaths(request, 'hostile');
	await page.goto(second);
	await page.waitForLoadState('networkidle');
	await page.getByRole('link', { name: 'Previous scene' }).first().click();
	await expect(page).toHaveURL(new RegExp(`${first}$`));
	await page.getByText('A paragraph with a handler').click();
	await page.getByText('A link that acts').click();
	await expect(page.locator('html')).not.toHaveAttribute('data-hacked');
	const text = page.locator('.prose').first();
	await expect(
		text.locator('script, iframe, form, input, svg, [style], [id], [onclick]')
	).toHaveCount(0);
	await expect(text.getByRole('link', { name: /pictures\.example\.net/ })).toHaveAttribute(
		'rel',
		/noreferrer/
	);
	await expect(text.locator('img')).toHaveCount(0);
	expect(foreign).toEqual([]);
});
