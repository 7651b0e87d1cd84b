/** What pages weigh and how soon they are there, on a phone of the middle class. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright';
import { startServer } from '../../src/cli/static-server';
import type { Bundle, ListPage, StoryPage } from '../../src/lib/story/pages';
import { chromiumLaunchOptions } from '../browser/chromium';
import { barePage, paragraphs } from './bare';
import { measureBuild } from './builds';
import { writeLibrary, writeSerial } from './generate';
import { measureInTurn, type PageMeasures, type Sizes } from './measure';
import {
	budgetTable,
	count,
	kib,
	megabytes,
	milliseconds,
	row,
	table,
	times,
	type Row
} from './table';
import { measureFilter, measureTaps, type Taps } from './taps';

const runs = 5;
const LONG = 'eight-thousand-words';

interface Measured {
	reading: PageMeasures;
	bare: PageMeasures;
	list: PageMeasures;
	scene: PageMeasures;
	filter: number;
	taps: Taps;
}

/**
 * Builds a library of 1,000 stories, a serial of a million words and one story of 8,000, and measures its pages.
 *
 * @param folder For stories, site and what is remembered of them; emptied afterwards.
 */
export async function measurePages(folder: string): Promise<string> {
	const here = path.join(folder, 'pages');
	const site = path.join(here, 'site');
	rmSync(here, { recursive: true, force: true });
	writeStories(path.join(here, 'stories'), path.join(here, 'one'));
	await measureBuild({
		STORIES_DIR: path.join(here, 'stories'),
		BUILD_DIR: site,
		CACHE_DIR: path.join(here, 'cache')
	});
	const server = await startServer({ dir: site, base: '', port: 0 });
	const browser = await chromium.launch(chromiumLaunchOptions());
	try {
		return tables(await measureAll(browser, server.url, site));
	} finally {
		await browser.close();
		await server.close();
		rmSync(here, { recursive: true, force: true });
	}
}

function writeStories(library: string, one: string) {
	writeLibrary(library, { stories: 1000, seed: 1 });
	writeSerial(path.join(library, 'million'), {
		words: 1_000_000,
		chapters: 300,
		scenesPerChapter: 5,
		seed: 2
	});
	writeLibrary(one, { stories: 1, words: 8000, scenes: 1, seed: 3, unwarned: true });
	cpSync(path.join(one, 'story-00001.md'), path.join(library, `${LONG}.md`));
}

async function measureAll(browser: Browser, url: string, site: string): Promise<Measured> {
	const get = async <T>(path: string) => (await (await fetch(url + path)).json()) as T;
	const first = (await get<ListPage>('list.json')).stories[0]?.address ?? '';
	const [opening, long, middle] = [
		await get<Bundle>(`stories/${first}/text/0.json`),
		await get<Bundle>(`stories/${LONG}/text/0.json`),
		await get<Bundle>('stories/million/text/100.json')
	].map(({ scenes }) => ({ id: scenes[0]?.head.id ?? '', html: scenes[0]?.html ?? '' }));
	const { story, summary } = await get<StoryPage>(`stories/${first}/story.json`);
	const about = [story.author ?? '', ...summary, ...story.tags].join('\n\n');
	const bare = (name: string, html = '') => {
		mkdirSync(path.join(site, name));
		const page = barePage({ title: story.title, language: 'en', html });
		writeFileSync(path.join(site, name, 'index.html'), page);
		return `${url}${name}/`;
	};
	const bareLong = bare('bare-long', long?.html);
	const addresses = [
		`${url}stories/${LONG}/${long?.id}/`,
		bareLong,
		url,
		`${url}stories/million/${middle?.id}/`
	];
	const [reading, bareReading, list, scene] = await measureInTurn(browser, addresses, runs);
	if (!reading || !bareReading || !list || !scene) throw new Error('A page was not measured');
	const tapPages = {
		list: url,
		bareTitle: bare('bare-title', paragraphs(about)),
		bareText: bare('bare-text', opening?.html)
	};
	const taps = await measureTaps(browser, tapPages, runs);
	const filter = await measureFilter(browser, url, runs);
	return { reading, bare: bareReading, list, scene, filter, taps };
}

function tables(measured: Measured): string {
	const { reading, bare, scene } = measured;
	return [
		wire(reading, bare),
		budgetTable('Reading page of 8,000 words', readingRows(reading, bare)),
		budgetTable('List of 1,000 stories', listRows(measured)),
		budgetTable('One scene of a serial of 1,000,000 words', [
			row('first visit, all', scene.sizes.all.brotli, 40 * 1024, kib),
			row('elements', scene.elements, 250, count),
			row('JavaScript heap', scene.heap, 3, megabytes)
		])
	].join('');
}

function readingRows(ours: PageMeasures, bare: PageMeasures): Row[] {
	const { sizes } = ours;
	const beside = (what: string, most: number, of: (measures: PageMeasures) => number) =>
		row(`${what}, beside bare HTML`, of(ours) / of(bare), most, times);
	return [
		beside('HTML with its styles, brotli', 1.35, ({ sizes }) => sizes.html.brotli),
		beside('HTML with its styles, gzip', 1.35, ({ sizes }) => sizes.html.gzip),
		row('first visit, all', sizes.all.brotli, 53 * 1024, kib),
		row('JavaScript of it', sizes.js.brotli, 32 * 1024, kib),
		row('requests begun before the text is painted', ours.beforeText.requests, 2, count),
		beside('first contentful paint', 1.2, ({ firstPaint }) => firstPaint),
		beside('largest contentful paint', 1.2, ({ largestPaint }) => largestPaint),
		{
			what: 'first contentful paint: ours, bare HTML',
			measured: `${milliseconds(ours.firstPaint)}, ${milliseconds(bare.firstPaint)}`
		},
		row('blocking time', ours.blocking, 50, milliseconds),
		shiftRow(ours)
	];
}

/** Names what moved first, where something did. */
function shiftRow({ shift, moved: [first] }: PageMeasures): Row {
	return row(first === undefined ? 'layout shift' : `layout shift: \`${first}\``, shift, 0, String);
}

function listRows({ list, filter, taps }: Measured): Row[] {
	const inMilliseconds = [taps.title, taps.bareTitle, taps.text, taps.bareText];
	return [
		row('first visit, all', list.sizes.all.brotli, 45 * 1024, kib),
		row('elements', list.elements, 600, count),
		row('blocking time', list.blocking, 50, milliseconds),
		shiftRow(list),
		row('a key in the search to its answer', filter, 50, milliseconds),
		row('tap to title page, beside bare HTML', taps.title / taps.bareTitle, 0.6, times),
		row('`Start reading` to text, beside bare HTML', taps.text / taps.bareText, 0.6, times),
		{
			what: 'title page: ours, bare HTML; text: ours, bare HTML',
			measured: inMilliseconds.map(milliseconds).join(', ')
		}
	];
}

function wire(reading: PageMeasures, bare: PageMeasures): string {
	const cells = (sizes: Sizes) => [kib(sizes.brotli), kib(sizes.gzip)];
	const kinds = { HTML: 'html', CSS: 'css', JavaScript: 'js', fonts: 'font', all: 'all' } as const;
	const lines = Object.entries(kinds).map(([name, kind]) => [
		name,
		...cells(reading.sizes[kind]),
		...cells(bare.sizes[kind])
	]);
	const columns = ['over the wire', 'brotli', 'gzip', 'bare HTML, brotli', 'bare HTML, gzip'];
	const requests = ['requests', String(reading.requests), '', String(bare.requests), ''];
	return table('A first visit to a reading page of 8,000 words', columns, [...lines, requests]);
}
