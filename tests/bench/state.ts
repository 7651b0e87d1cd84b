/** What is kept of a reader who has read for years: how soon their shelf is there, and how soon two copies merge. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright';
import { startServer } from '../../src/cli/static-server';
import { readBackup, writeBackup } from '../../src/lib/db/backup-format';
import { mergeCopies, mergedStores, type Copy } from '../../src/lib/db/merge';
import { DATABASE_VERSION, type Records, type Where } from '../../src/lib/db/schema';
import { chromiumLaunchOptions } from '../browser/chromium';
import { measureBuild } from './builds';
import { writeLibrary } from './generate';
import { budgetTable, milliseconds, row, type Row } from './table';

const STORIES = 5000;
const BOOKMARKS = 20_000;
const RUNS = 5;
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
	const shelf = await measureShelf(path.join(folder, 'state'), mine);
	const what = `${STORIES.toLocaleString('en')} stories and ${BOOKMARKS.toLocaleString('en')} bookmarks`;
	const rows: Row[] = [
		row(`two backups of ${what} each: merged`, merged, 1000, milliseconds),
		{ what: 'one of them: read and checked', measured: milliseconds(read) },
		{
			what: `a shelf of ${what}: from the address to what can be used`,
			measured: milliseconds(shelf)
		}
	];
	return budgetTable('What is kept of a reader', rows);
}

async function measureShelf(here: string, copy: Copy): Promise<number> {
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
		return best;
	} finally {
		await server.close();
		rmSync(here, { recursive: true, force: true });
		rmSync(profile, { recursive: true, force: true });
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
						request.result.createObjectStore(name, { keyPath });
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
			keys: {
				progress: ['story', 'device'],
				bookmarks: ['story', 'id'],
				settings: ['key'],
				warnings: ['story', 'scene'],
				saved: ['story', 'device'],
				stories: ['story'],
				devices: ['device'],
				meta: ['key']
			}
		}
	);
}
