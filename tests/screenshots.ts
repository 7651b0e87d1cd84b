/**
 * `npm run screenshots`: the two pictures of the README, from the demo library: the list by day and a reading page by night.
 */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { startServer } from '../src/cli/static-server';
import { chromiumLaunchOptions } from './browser/chromium';

const folder = 'docs/screenshots';
const story = 'salt-in-the-signal';

mkdirSync(folder, { recursive: true });
const server = await startServer({ dir: 'build', base: '', port: 0 });
const browser = await chromium.launch(chromiumLaunchOptions());
try {
	const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true };
	for (const [name, colorScheme] of [
		['list', 'light'],
		['reading', 'dark']
	] as const) {
		const page = await browser.newPage({ ...phone, colorScheme });
		await page.goto(server.url);
		if (name === 'reading') {
			await page.goto(`${server.url}stories/${story}/`);
			await page.getByRole('link', { name: 'Start reading' }).click();
			await page.waitForLoadState('networkidle');
		}
		await page.waitForLoadState('networkidle');
		await page.screenshot({ path: `${folder}/${name}.png` });
		console.log(`${folder}/${name}.png`);
	}
} finally {
	await browser.close();
	await server.close();
}
