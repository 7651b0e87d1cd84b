/**
 * `npm run screenshots`: the two pictures of the README, from the demo library: the list by day and a reading page by
 * night; and the list as installers show it.
 */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { startServer } from '../src/cli/static-server';
import { chromiumLaunchOptions } from './browser/chromium';

const folder = 'docs/screenshots';
/** What an installer shows (`src/lib/server/manifest.ts`). */
const installer = 'static/screenshots';
const story = 'salt-in-the-signal';

for (const made of [folder, installer]) mkdirSync(made, { recursive: true });
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
			// the whole of it is warned of something
			await page.getByRole('button', { name: 'Show the story' }).click();
			await page.getByRole('link', { name: 'Start reading' }).click();
			await page.waitForLoadState('networkidle');
		}
		await page.waitForLoadState('networkidle');
		await page.screenshot({ path: `${folder}/${name}.png` });
		console.log(`${folder}/${name}.png`);
	}
	for (const [name, width, height] of [
		['narrow', 390, 844],
		['wide', 1280, 800]
	] as const) {
		const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
		await page.goto(server.url, { waitUntil: 'networkidle' });
		await page.screenshot({ path: `${installer}/${name}.png` });
		console.log(`${installer}/${name}.png`);
	}
} finally {
	await browser.close();
	await server.close();
}
