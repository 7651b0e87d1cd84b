import { defineConfig } from 'playwright/test';
import { SITE } from './tests/browser/addresses';
import { chromiumLaunchOptions } from './tests/browser/chromium';

/** Tests of the built site, in a browser. Without JavaScript: `NAME.no-script.test.ts`. */
const noScript = /\.no-script\.test\.ts$/u;

export default defineConfig({
	testDir: 'tests/browser',
	workers: 2,
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	reporter: 'list',
	// a machine that does other things too answers late, and rightly
	expect: { timeout: 10_000 },
	timeout: 60_000,
	use: {
		baseURL: SITE,
		browserName: 'chromium',
		launchOptions: chromiumLaunchOptions(),
		// pages as the host sends them; what the worker does is tested where it is let in (`tests/browser/offline*`)
		serviceWorkers: 'block'
	},
	projects: [
		{
			name: 'phone',
			testIgnore: noScript,
			use: {
				viewport: { width: 390, height: 844 },
				isMobile: true,
				hasTouch: true,
				deviceScaleFactor: 2
			}
		},
		{
			name: 'desktop',
			testIgnore: noScript,
			use: { viewport: { width: 1280, height: 800 } }
		},
		{
			name: 'no-script',
			testMatch: noScript,
			use: { viewport: { width: 390, height: 844 }, javaScriptEnabled: false }
		}
	],
	webServer: {
		command: 'tsx tests/browser/site.ts',
		url: SITE,
		reuseExistingServer: !process.env.CI,
		// 4,500 pages on two cores
		timeout: 600_000
	}
});
