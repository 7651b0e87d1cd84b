/** What axe finds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';
import type { AxeResults } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is wrong in a page as it is now, by axe's rules. */
export async function troubleIn(page: Page): Promise<string[]> {
	await page.evaluate(axe);
	const { violations } = await page.evaluate(() =>
		(window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run()
	);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
