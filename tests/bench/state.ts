/** What is kept of a reader who has read for years: how soon their shelf is there, and how soon two copies merge. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright';
import { startServer } from '../../src/cli/static-server';
import { readBackup, writeBackup } from '../../src/lib/db/backup-format';
import { keyPaths } from '../../src/lib/db/keys';
import { mergeCopies, mergedStores, type Copy } from '../../src/lib/db/merge';
import { DATABASE_VERSION, type Records, type Where } from '../../src/lib/db/schema';
import { chromiumLaunchOptions } from '../browser/chromium';
import { measureBuild } from './builds';
import { writeLibrary } from './generate';
import { sizesOf } from './measure';
import { budgetTable, count, milliseconds, row, type Row } from './table';

const STORIES = 5000;
const BOOKMARKS = 20_000;
const RUNS = 5;
/** Bytes of idb (brotli), bundled by itself with the two functions that are used of it. */
const IDB = 1273;
const DAY = 86_400_000;
const BEGIN = Date.UTC(2024, 0);

const stampOf = (device: string, at: number) => ({
	v: 1 as const,
	by: device,
	clock: `${at.toString(36).padStart(9, '0')}.0000`
});

function whereOf(story: string, number: number): Where {
	const context = { before: 'By then nobody had ', after: ' and so it stayed where it was.' };
	const quote = `lit the lamp above door ${number}, though all had been asked to, and twice`;
	const place = { story, scene: `scene${number}x`, paragraph: number % 40, offset: 17, quote };
	return { place: { ...place, ...context }, number: 1 + (number % 20), scenes: 20 };
}

/** What a device holds: places in all stories, and bookmarks, of which `from` says where their numbers begin. */
function copyOf(device: string, from: number): Copy {
	const stories = Array.from({ length: STORIES }, (_, at) => `story-${at}`);
	const empty = Object.fromEntries(mergedStores.map((store) => [store, []])) as unknown as Copy;
	const progress = stories.map((story, at): Records['progress'] => {
		const read = BEGIN + at * 3_600_000;
		const value = { title: `Story ${at}`, opened: read - DAY, read, where: whereOf(story, at) };
		return { story, device, ...stampOf(device, read), value };
	});
	const bookmarks = Array.from({ length: BOOKMARKS }, (_, at): Records['bookmarks'] => {
		const number = from + at;
		const story = stories[number % STORIES] ?? '';
		const created = BEGIN + number * 60_000;
		const { by, clock } = stampOf(device, created);
		const note = number % 7 === 0 ? `A note on number ${number}.` : '';
		const version = {
			by,
			clock,
			title: `Story ${number % STORIES}`,
			where: whereOf(story, number)
		};
		const id = `bookmark${String(number).padStart(8, '0')}`;
		return { story, id, v: 1, versions: [{ ...version, note, created }], replaced: {} };
	});
	const devices = [{ device, ...stampOf(device, BEGIN), value: { name: device } }];
	return { ...empty, progress, bookmarks, devices };
}

/** The least of some runs, in milliseconds. */
async function least(task: () => unknown): Promise<number> {
	let best = Infinity;
	for (let run = 0; run < RUNS; run += 1) {
		const start = performance.now();
		await task();
		best = Math.min(best, performance.now() - start);
	}
	return best;
}

/**
 * Merges two copies, and opens a shelf with all of one, in a browser that was started for it: with what is on the disk.
 *
 * @param folder For a story and its site; emptied afterwards.
 */
export async function measureState(folder: string): Promise<string> {
	const [mine, theirs] = [copyOf('thisdevice', 0), copyOf('otherdevice', BOOKMARKS / 2)];
	const text = writeBackup({ made: BEGIN, device: 'otherdevice', records: theirs });
	const read = await least(() => readBackup(new Blob([text])));
	const merged = await least(() => mergeCopies(mine, theirs));
	const { shelf, scripts } = await measureSite(path.join(folder, 'state'), mine);
	const what = `${STORIES.toLocaleString('en')} stories and ${BOOKMARKS.toLocaleString('en')} bookmarks`;
	const rows: Row[] = [
		row(`two backups of ${what} each: merged`, merged, 1000, milliseconds),
		{ what: 'one of them: read and checked', measured: milliseconds(read) },
		{
			what: `a shelf of ${what}: from the address to what can be used`,
			measured: milliseconds(shelf)
		},
		row(
			`JavaScript that keeping a place adds to a reading page, once the reader moves, beside idb’s ${IDB} bytes (brotli)`,
			scripts - IDB,
			6000,
			(bytes) => `${count(bytes)} bytes`
		)
	];
	return budgetTable('What is kept of a reader', rows);
}

/**
 * @returns `shelf`: milliseconds until a shelf of all that a copy holds can be used; `scripts`: bytes (brotli) that a
 * reading page fetches once its reader moves for the first time
 */
async function measureSite(here: string, copy: Copy): Promise<{ shelf: number; scripts: number }> {
	const profile = mkdtempSync(path.join(tmpdir(), 'shelf-'));
	writeLibrary(path.join(here, 'stories'), { stories: 1, seed: 1 });
	const [dir, cache] = [path.join(here, 'site'), path.join(here, 'cache')];
	await measureBuild({
		...{ STORIES_DIR: path.join(here, 'stories'), BUILD_DIR: dir, CACHE_DIR: cache }
	});
	const server = await startServer({ dir, base: '', port: 0 });
	try {
		await inBrowser(profile, async (page) => {
			await page.goto(`${server.url}404.html`);
			await fill(page, copy);
		});
		let best = Infinity;
		for (let run = 0; run < 3; run += 1)
			await inBrowser(profile, async (page) => {
				await page.goto(`${server.url}shelf/`);
				await page
					.getByRole('button', { name: /^Show more bookmarks/ })
					.or(page.getByRole('heading', { name: 'Bookmarks' }))
					.first()
					.waitFor();
				best = Math.min(best, await page.evaluate(() => performance.now()));
			});
		return { shelf: best, scripts: await measureScripts(server.url, dir) };
	} finally {
		await server.close();
		rmSync(here, { recursive: true, force: true });
		rmSync(profile, { recursive: true, force: true });
	}
}

/**
 * What a reading page fetches of JavaScript once its reader moves, in bytes (brotli).
 *
 * @param dir The folder of the site.
 */
async function measureScripts(site: string, dir: string): Promise<number> {
	const browser = await chromium.launch(chromiumLaunchOptions());
	try {
		const page = await browser.newPage({
			viewport: { width: 390, height: 844 },
			serviceWorkers: 'block'
		});
		await page.goto(site);
		await page.locator('main a[href*="/stories/"]').first().click();
		const path = await page.getByRole('link', { name: 'Start reading' }).getAttribute('href');
		// a page that nothing was fetched ahead for
		await page.goto('about:blank');
		const scripts = new Set<string>();
		page.on('request', (request) => {
			if (request.url().endsWith('.js')) scripts.add(new URL(request.url()).pathname);
		});
		await page.goto(new URL(path ?? '', site).href);
		await page.waitForLoadState('networkidle');
		const before = new Set(scripts);
		const fetched = page.waitForResponse((response) => response.url().endsWith('.js'));
		await page.mouse.wheel(0, 400);
		await fetched;
		await page.waitForLoadState('networkidle');
		return [...scripts]
			.filter((script) => !before.has(script))
			.reduce((sum, script) => sum + sizesOf(readFileSync(dir + script)).brotli, 0);
	} finally {
		await browser.close();
	}
}

async function inBrowser(profile: string, task: (page: Page) => Promise<void>): Promise<void> {
	const context = await chromium.launchPersistentContext(profile, {
		...chromiumLaunchOptions(),
		viewport: { width: 390, height: 844 }
	});
	try {
		await task(context.pages()[0] ?? (await context.newPage()));
	} finally {
		await context.close();
	}
}

/** Writes records as the app's own code has them, many at once. */
async function fill(page: Page, { progress, bookmarks, devices }: Copy): Promise<void> {
	await page.evaluate(
		async ({ version, stores, keys }) => {
			localStorage.setItem('nightstand', '{}');
			const request = indexedDB.open('nightstand', version);
			await new Promise((done, fail) => {
				request.onerror = fail;
				request.onupgradeneeded = () => {
					for (const [name, keyPath] of Object.entries(keys))
						request.result.createObjectStore(name, { keyPath: [...keyPath] });
				};
				request.onsuccess = done;
			});
			const transaction = request.result.transaction(Object.keys(stores), 'readwrite');
			for (const [name, records] of Object.entries(stores))
				for (const record of records) transaction.objectStore(name).put(record);
			await new Promise((done, fail) => {
				transaction.onabort = fail;
				transaction.oncomplete = done;
			});
			request.result.close();
		},
		{
			version: DATABASE_VERSION,
			stores: {
				...{ progress, bookmarks, devices },
				meta: [{ key: 'device', value: 'thisdevice' }]
			},
			keys: keyPaths
		}
	);
}
