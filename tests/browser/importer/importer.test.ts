/**
 * The importer in Chromium, which has no jsdom: the whole corpus gives the same JSON as in Node, byte for byte, and
 * nothing of a hostile text acts. On an empty page, for this needs no site.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type Page } from 'playwright/test';
import { build } from 'vite';
import { importSerial, importStory, type SourceFile } from '../../../src/lib/ingest/index';
import { createSanitiser } from '../../../src/lib/markup/sanitise';
import { createWindow } from '../../../src/lib/server/window';
import { filesOf, payloads } from '../../unit/markup/hostile';

const corpus = 'tests/stories';
const here = path.dirname(fileURLToPath(import.meta.url));

/** The importer as one script: part of this test, not of the app. */
async function bundle(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			lib: { entry: path.join(here, 'entry.ts'), formats: ['iife'], name: 'importer' }
		}
	});
	const [output] = [built].flat();
	if (!output || !('output' in output)) throw new Error('Vite gave no script');
	return output.output[0].code;
}

const test = base.extend<{ importer: Page }, { script: string }>({
	script: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what is asked for
		async ({}, use) => use(await bundle()),
		{ scope: 'worker' }
	],
	importer: async ({ page, script }, use) => {
		// a page of its own, so that addresses within the text mean something
		await page.route('http://importer.example/**', (route) =>
			route.fulfill({
				contentType: 'text/html; charset=utf-8',
				body: '<!DOCTYPE html><title>x</title><body>'
			})
		);
		await page.goto('http://importer.example/');
		await page.addScriptTag({ content: script });
		await use(page);
	}
});

/** What the entry puts on the page's window. */
interface Importer {
	imported(name: string, files: { name: string; bytes: string }[], serial: boolean): string;
	shown(stories: readonly string[]): string[];
	trusted(html: string): string;
}

const carried = ({ name, bytes }: SourceFile) => ({
	name,
	bytes: Buffer.from(bytes).toString('latin1')
});

const inBrowser = (page: Page, name: string, files: readonly SourceFile[], serial: boolean) =>
	page.evaluate(
		({ name, files, serial }) => (window as unknown as Importer).imported(name, files, serial),
		{ name, files: files.map(carried), serial }
	);

function inNode(name: string, files: readonly SourceFile[], serial: boolean): string {
	const sanitise = createSanitiser(createWindow());
	const [only] = files;
	try {
		return JSON.stringify(
			only && !serial ? importStory(only, { sanitise }) : importSerial(name, files, { sanitise })
		);
	} catch (error) {
		return `refused: ${String(error)}`;
	}
}

const sourcesIn = (folder: string): SourceFile[] =>
	readdirSync(folder)
		.filter((name) => !name.startsWith('expected.'))
		.map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(folder, name))) }));

test.skip(({ isMobile }) => isMobile, 'the size of the window says nothing here');

test('every text of the corpus gives the same story as at build', async ({ importer }) => {
	const folders = readdirSync(corpus);
	expect(folders.length).toBeGreaterThanOrEqual(60);
	for (const name of folders) {
		const files = sourcesIn(path.join(corpus, name));
		const serial = files.length > 1 || !files[0]?.name.startsWith('source.');
		const json = await inBrowser(importer, name, files, serial);
		expect(json, name).toBe(inNode(name, files, serial));
	}
});

test('nothing of a hostile text acts, in any format, and it is the same as at build', async ({
	importer
}) => {
	test.setTimeout(180_000);
	const acted: string[] = [];
	await importer.exposeFunction('hacked', () => acted.push('a script ran'));
	importer.on('request', (request) => {
		if (!request.url().startsWith('http://importer.example/'))
			acted.push(`request to ${request.url()}`);
	});
	importer.on('dialog', (dialog) => void dialog.dismiss());
	for (const payload of payloads) {
		const files = filesOf(payload).map(({ name, text }) => ({
			name,
			bytes: new TextEncoder().encode(text)
		}));
		const seen = await importer.evaluate((carriedFiles) => {
			const page = window as unknown as Importer;
			const stories = carriedFiles.map((file) => page.imported(file.name, [file], false));
			return { stories, dangers: page.shown(stories) };
		}, files.map(carried));
		const built = files.map((file) => inNode(file.name, [file], false));
		expect(seen.stories, payload.name).toEqual(built);
		expect(seen.dangers, payload.name).toEqual([]);
		expect(acted, payload.name).toEqual([]);
	}
	// whatever waits for a press, a key or the pointer
	await importer.mouse.move(100, 100);
	await importer.mouse.click(100, 20);
	await importer.keyboard.press('Tab');
	await importer.waitForLoadState('networkidle');
	expect(acted).toEqual([]);
});

test('a hostile text that is not sanitised does act here, so that this would be seen', async ({
	importer
}) => {
	const acted: string[] = [];
	await importer.exposeFunction('hacked', () => acted.push('a script ran'));
	await importer.evaluate(() => {
		document.body.innerHTML = '<img src="nowhere" onerror="hacked()">';
	});
	await expect.poll(() => acted).toEqual(['a script ran']);
});

test('under Trusted Types what is sanitised goes into the page, and only that', async ({
	page,
	script
}) => {
	await page.route('http://trusted.example/**', (route) =>
		route.fulfill({
			contentType: 'text/html; charset=utf-8',
			headers: {
				'content-security-policy': "require-trusted-types-for 'script'; trusted-types dompurify"
			},
			body: '<!DOCTYPE html><title>x</title><body>'
		})
	);
	await page.addInitScript({ content: script });
	await page.goto('http://trusted.example/');
	const html = '<p>Rain<script>hacked()</script> <b onclick="hacked()">fell</b></p>';
	const seen = await page.evaluate((text) => (window as unknown as Importer).trusted(text), html);
	expect(seen).toBe('<p>Rain <b>fell</b></p>');
	const refused = page.evaluate((text) => {
		document.body.innerHTML = text;
	}, html);
	await expect(refused).rejects.toThrow(/TrustedHTML/);
});
