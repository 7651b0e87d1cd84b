import { defineConfig } from 'playwright/test';
import { chromiumLaunchOptions } from './tests/browser/chromium';

/** Tests of the built site, in a browser. Without JavaScript: `NAME.no-script.test.ts`. */
const noScript = /\.no-script\.test\.ts$/u;

export default defineConfig({
	testDir: 'tests/browser',
	workers: 2,
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	reporter: 'list',
	use: {
		baseURL: 'http://localhost:4173/',
		browserName: 'chromium',
		launchOptions: chromiumLaunchOptions(),
		trace: 'retain-on-failure'
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
		command: 'npm run build && npm run serve',
		url: 'http://localhost:4173/',
		reuseExistingServer: !process.env.CI,
		timeout: 180_000
	}
});
