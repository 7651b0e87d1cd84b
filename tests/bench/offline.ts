/** What reading offline costs: bytes and requests of installing, saving and updating, and how soon there is text. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import type { StoryPage } from '../../src/lib/story/pages';
import { chromiumLaunchOptions } from '../browser/chromium';
import { measureBuild } from './builds';
import { writeLibrary } from './generate';
import { Host, nextBuild } from './host';
import { imitate, median, phone, sizesOf, slowPhone, type Sizes } from './measure';
import { budgetTable, kib, milliseconds, row, times } from './table';

const LONG = 'hundred-thousand-words';
const runs = 5;

/**
 * Builds 1,000 stories and one of 100,000 words, and reads them as a phone does.
 * @param folder for stories and site; emptied afterwards
 */
export async function measureOffline(folder: string): Promise<string> {
	const here = path.join(folder, 'offline');
	const [stories, one, site] = ['stories', 'one', 'site'].map((name) => path.join(here, name)) as [
		string,
		string,
		string
	];
	rmSync(here, { recursive: true, force: true });
	mkdirSync(here, { recursive: true });
	writeLibrary(stories, { stories: 1000, words: 300, scenes: 1, seed: 1 });
	writeLibrary(one, { stories: 1, words: 100_000, scenes: 30, seed: 4, unwarned: true });
	cpSync(path.join(one, 'story-00001.md'), path.join(stories, `${LONG}.md`));
	await measureBuild({
		STORIES_DIR: stories,
		BUILD_DIR: site,
		CACHE_DIR: path.join(here, 'cache')
	});
	const host = new Host(site);
	const browser = await chromium.launch(chromiumLaunchOptions());
	const next = nextBuild(
		site,
		'n2',
		['Nothing at this', 'Nothing at the'],
		/nodes\/6\.|entry\/app\./u
	);
	try {
		await host.start();
		const bytes = await measureBytes(browser, host, next);
		await host.deploy(site);
		const [offline, online] = await measureStart(browser, host);
		return budgetTable('Offline (bytes over the wire: as the host packs them, headers with them)', [
			row(
				'what the worker fetches after a first visit to the list, and the page didn’t (brotli)',
				bytes.precache.brotli,
				100 * 1024,
				kib
			),
			{
				what: 'the same with gzip; over the wire',
				measured: `${kib(bytes.precache.gzip)}; ${kib(bytes.wire)} in ${bytes.requests} requests`
			},
			{
				what: 'opening and saving a story of 100,000 words',
				measured: `${kib(bytes.save)} in ${bytes.saveRequests} requests`
			},
			{ what: 'an update of the app that changed one page', measured: kib(bytes.update) },
			{
				what: 'cold start offline to text, beside the same page online',
				measured: times(offline / online)
			},
			{ what: 'offline, online', measured: `${milliseconds(offline)}, ${milliseconds(online)}` }
		]);
	} finally {
		await browser.close();
		await host.stop();
		rmSync(next, { recursive: true, force: true });
		rmSync(here, { recursive: true, force: true });
	}
}

async function sceneOf(host: Host): Promise<string> {
	const response = await fetch(`${host.url}/stories/${LONG}/story.json`);
	const { contents } = (await response.json()) as StoryPage;
	return `${host.url}/stories/${LONG}/${contents[0]?.scenes[20]?.id ?? ''}/`;
}

const isInCharge = (page: Page) =>
	page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

/** Waits until nothing has been sent for a second. */
async function isQuiet(host: Host): Promise<void> {
	for (let before = -1; before !== host.sent;) {
		before = host.sent;
		await new Promise((resolve) => setTimeout(resolve, 1000));
	}
}

async function measureBytes(browser: Browser, host: Host, next: string) {
	const list = `${host.url}/`;
	const from = host.sent;
	host.asked = [];
	const blocked = await browser.newContext({ ...phone, serviceWorkers: 'block' });
	await (await blocked.newPage()).goto(list, { waitUntil: 'networkidle' });
	const visit = host.sent - from;
	const ofPage = new Set(host.asked);
	await blocked.close();

	const context = await browser.newContext(phone);
	let requests = 0;
	context.on('request', () => (requests += 1));
	const page = await context.newPage();
	const before = host.sent;
	host.asked = [];
	await page.goto(list);
	await isInCharge(page);
	await isQuiet(host);
	const wire = host.sent - before - visit;
	const forLater = host.asked.filter((path) => !ofPage.has(path));
	const precache: Sizes = { raw: 0, brotli: 0, gzip: 0 };
	for (const path of forLater) {
		const own = sizesOf(new Uint8Array(await (await fetch(host.url + path)).arrayBuffer()));
		for (const name of ['raw', 'brotli', 'gzip'] as const) precache[name] += own[name];
	}

	const beforeSave = host.sent;
	requests = 0;
	await page.goto(`${host.url}/stories/${LONG}/`, { waitUntil: 'networkidle' });
	await page.getByRole('button', { name: 'Save for offline' }).click();
	await page.getByRole('button', { name: 'Remove from this device' }).waitFor();
	await isQuiet(host);
	const save = host.sent - beforeSave;
	const saveRequests = requests;

	await host.deploy(next);
	const beforeUpdate = host.sent;
	await page.evaluate(async () => {
		await (await navigator.serviceWorker.ready).update();
	});
	await page.getByText('A new version is ready').waitFor();
	await isQuiet(host);
	const update = host.sent - beforeUpdate;
	await context.close();
	return { precache, wire, requests: forLater.length, save, saveRequests, update };
}

/** Milliseconds from the start of a navigation to the first paragraph of story text, on a slowed phone. */
async function measureStart(browser: Browser, host: Host): Promise<[number, number]> {
	const scene = await sceneOf(host);
	const offline: number[] = [];
	const online: number[] = [];
	for (let run = 0; run < runs; run += 1) {
		const first = await browser.newContext({ ...phone, serviceWorkers: 'block' });
		online.push(await textOn(await first.newPage(), scene, slowPhone));
		await first.close();
		const context = await browser.newContext(phone);
		const page = await context.newPage();
		await page.goto(`${host.url}/stories/${LONG}/`, { waitUntil: 'networkidle' });
		await isInCharge(page);
		await page.getByRole('button', { name: 'Save for offline' }).click();
		await page.getByRole('button', { name: 'Remove from this device' }).waitFor();
		await page.close();
		await context.setOffline(true);
		offline.push(await textOn(await context.newPage(), scene, null));
		await context.close();
	}
	return [median(offline), median(online)];
}

async function textOn(
	page: Page,
	url: string,
	conditions: typeof slowPhone | null
): Promise<number> {
	const session = await page.context().newCDPSession(page);
	if (conditions) await imitate(session, conditions);
	else await session.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpu });
	// as text: tsx leaves a call of a helper of its own in functions, which the page doesn't have
	await page.addInitScript(`{
		const look = () => {
			if (document.querySelector('.prose p')) window.textAt = performance.now();
			else requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	}`);
	await page.goto(url, { waitUntil: 'load' });
	const at = await page.waitForFunction(() => (window as { textAt?: number }).textAt);
	return (await at.jsonValue()) ?? NaN;
}
