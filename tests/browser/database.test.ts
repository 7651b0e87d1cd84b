/** The database in a real browser, in good days and bad ones. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, test } from 'playwright/test';
import { openRoom, ROOM, useRoom, whereOf } from './database/room';

test.skip(({ isMobile }) => !isMobile, 'a database is the same in a window of any size');

const weir = whereOf('weir', 3);

/** What a call is refused with. */
async function refusal(page: Page, call: () => Promise<unknown>): Promise<string | null> {
	return page.evaluate(
		`(${String(call)})().then(() => null, (error) => error.name + ' ' + error.code + ': ' + error.message)`
	);
}

const status = (page: Page) => page.evaluate(() => window.db.status);
const mirror = (page: Page) => page.evaluate(() => localStorage.getItem('nightstand'));
const shelf = (page: Page) => page.evaluate(() => window.db.shelf());

/** The databases of the page's origin, as `name version`. */
const databases = (page: Page) =>
	page.evaluate(async () =>
		(await indexedDB.databases()).map(({ name, version }) => `${name ?? ''} ${version ?? ''}`)
	);

interface Fixture {
	version: number;
	stores: { name: string; keyPath: string[]; records: unknown[] }[];
}

/** Makes a database by hand, as the code of that version left it. */
async function makeDatabase(page: Page, fixture: Fixture) {
	await page.evaluate(async ({ version, stores }) => {
		const request = indexedDB.open('nightstand', version);
		await new Promise((done, fail) => {
			request.onerror = fail;
			request.onupgradeneeded = () => {
				for (const { name, keyPath, records } of stores) {
					const store = request.result.createObjectStore(name, { keyPath });
					for (const record of records) store.put(record);
				}
			};
			request.onsuccess = done;
		});
		request.result.close();
	}, fixture);
}

const fixtureOf = (version: number) =>
	JSON.parse(readFileSync(`tests/browser/database/version-${version}.json`, 'utf8')) as Fixture;

test('what was written is there after the page was loaded again, and in another tab', async ({
	context
}) => {
	const page = await openRoom(context);
	await page.evaluate(async (where) => {
		await window.db.progress.keep('The Weir', where);
		await window.db.bookmarks.add('The Weir', where, 'a note');
		await window.db.settings.set({ theme: 'sepia', textSize: 120 });
	}, weir);
	expect(await status(page)).toBe('kept');
	const before = await shelf(page);
	expect(before).toMatchObject({
		progress: [{ where: weir, mine: true }],
		bookmarks: [{ note: 'a note' }]
	});

	await page.reload();
	await useRoom(page);
	expect(await shelf(page)).toEqual(before);
	const other = await openRoom(context);
	expect(await shelf(other)).toEqual(before);
	expect(await other.evaluate(() => window.db.settings.all())).toMatchObject({ theme: 'sepia' });
});

test('a change in one tab is told in all others, and mirrored for the first frame', async ({
	context
}) => {
	const [one, other] = [await openRoom(context), await openRoom(context)];
	expect(await mirror(one)).toBeNull();
	await one.evaluate(() => window.db.settings.set({ theme: 'black' }));
	await expect
		.poll(() => other.evaluate(() => window.told.filter(({ kind }) => kind === 'changed')))
		.toEqual([{ kind: 'changed', stores: ['settings'], stories: [] }]);
	expect(await mirror(other)).toBe('{"theme":"black"}');
	await other.evaluate(() => window.db.settings.reset());
	expect(await mirror(one)).toBe('{}');
});

test('two tabs that are both the first to write are one device', async ({ context }) => {
	const tabs = [await openRoom(context), await openRoom(context), await openRoom(context)];
	await Promise.all(
		tabs.map((tab) => tab.evaluate((where) => window.db.progress.keep('The Weir', where), weir))
	);
	for (const tab of tabs) {
		expect((await shelf(tab)).progress).toMatchObject([{ mine: true }]);
		expect(await tab.evaluate(() => window.db.devices.all())).toHaveLength(1);
	}
});

test('a site under a sub-path of the same host has a database of its own', async ({ context }) => {
	const page = await openRoom(context);
	await page.evaluate((where) => window.db.bookmarks.add('The Weir', where), weir);
	const other = await page.evaluate(async () => {
		const db = window.room.readerDb('/reader');
		await db.settings.set({ theme: 'dark' });
		return db.shelf();
	});
	expect(other.bookmarks).toEqual([]);
	expect((await databases(page)).sort()).toEqual(['nightstand 1', 'nightstand/reader 1']);
	expect(await mirror(page)).toBe('{}');
});

test('a database of version 1 is opened with all that is in it', async ({ context }) => {
	const page = await openRoom(context);
	await makeDatabase(page, fixtureOf(1));
	expect(await shelf(page)).toMatchObject({
		progress: [
			{ story: 'weir', deviceName: '', mine: true, where: { number: 7 } },
			{ story: 'weir', deviceName: 'The old tablet', mine: false, where: { number: 12 } }
		],
		bookmarks: [{ story: 'weir', note: 'here\n\nthere', where: { number: 3 } }],
		marks: [{ story: 'lamp', mark: 'finished', title: 'The Lamp' }]
	});
	expect(await page.evaluate(() => window.db.settings.all())).toMatchObject({
		theme: 'sepia',
		textSize: 120,
		typeface: 'serif'
	});
	expect(await page.evaluate(() => window.db.warnings.of('weir'))).toMatchObject([
		{ scene: 'scene4x', topics: ['grief'], choice: 'skipped' }
	]);
	expect(await page.evaluate(() => window.db.saved.all())).toMatchObject([{ story: 'lamp' }]);
	expect((await page.evaluate(() => window.db.storage())).lastBackup).toBe(1795000000000);
});

test('a database newer than the code is read, and never written', async ({ context }) => {
	const newer = await openRoom(context, 'tomorrow');
	await newer.evaluate((where) => window.db.bookmarks.add('The Weir', where), weir);
	expect(await status(newer)).toBe('kept');
	expect(await databases(newer)).toEqual(['nightstand 2']);

	const old = await openRoom(context);
	expect((await shelf(old)).bookmarks).toHaveLength(1);
	expect(await status(old)).toBe('newer');
	expect(await old.evaluate(() => window.told)).toContainEqual({ kind: 'status', status: 'newer' });
	expect(await refusal(old, () => window.db.settings.set({ theme: 'dark' }))).toMatch(
		/^StateError outdated/u
	);
	expect((await shelf(newer)).bookmarks).toHaveLength(1);
	expect((await newer.evaluate(() => window.db.settings.all())).theme).toBe('auto');
	expect(await databases(old)).toEqual(['nightstand 2']);
});

test('a tab with older code lets a newer one upgrade at once, and says that it must be loaded again', async ({
	context
}) => {
	const old = await openRoom(context);
	await old.evaluate((where) => window.db.bookmarks.add('The Weir', where), weir);
	const newer = await openRoom(context, 'tomorrow');
	expect(await newer.evaluate(() => window.db.open())).toBe('kept');
	expect(await newer.evaluate(() => window.told)).toEqual([{ kind: 'status', status: 'kept' }]);
	expect((await shelf(newer)).bookmarks).toHaveLength(1);

	await expect.poll(() => status(old)).toBe('outdated');
	expect(await old.evaluate(() => window.told)).toContainEqual({
		kind: 'status',
		status: 'outdated'
	});
	expect(await refusal(old, () => window.db.settings.set({ theme: 'dark' }))).toMatch(
		/^StateError outdated/u
	);
	expect(await refusal(old, () => window.db.shelf())).toMatch(/^StateError outdated/u);
});

test('where a tab does not let go, the newer one says so, waits, and then keeps what was written', async ({
	context
}) => {
	const old = await openRoom(context);
	await makeDatabase(old, fixtureOf(1));
	// hangs on to the old version, as a page that is stuck does
	await old.evaluate(async () => {
		const request = indexedDB.open('nightstand');
		await new Promise((done) => (request.onsuccess = done));
		Object.assign(window, { stuck: request.result });
	});
	const newer = await openRoom(context, 'tomorrow');
	const written = newer.evaluate(() => window.db.settings.set({ theme: 'dark' }));
	await expect.poll(() => status(newer)).toBe('blocked');
	await old.evaluate(() => (window as unknown as { stuck: IDBDatabase }).stuck.close());
	await written;
	expect(await status(newer)).toBe('kept');
	expect((await newer.evaluate(() => window.db.settings.all())).theme).toBe('dark');
	expect((await shelf(newer)).bookmarks).toHaveLength(1);
});

const refusedStorage: [name: string, script: () => void][] = [
	['there is no IndexedDB', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
	[
		'IndexedDB may not be asked for',
		() =>
			Object.defineProperty(window, 'indexedDB', {
				get() {
					throw new DOMException('refused', 'SecurityError');
				}
			})
	],
	[
		'opening fails',
		() => {
			IDBFactory.prototype.open = function () {
				const request = new EventTarget();
				Object.assign(request, { error: new DOMException('Internal error', 'UnknownError') });
				setTimeout(() => request.dispatchEvent(new Event('error')));
				return request as IDBOpenDBRequest;
			};
		}
	]
];

for (const [name, script] of refusedStorage) {
	test(`where ${name}, all works for this visit, and the status says that nothing is kept`, async ({
		context
	}) => {
		await context.addInitScript(script);
		const page = await openRoom(context);
		await page.evaluate(async (where) => {
			await window.db.settings.set({ theme: 'dark' });
			await window.db.progress.keep('The Weir', where);
			await window.db.bookmarks.add('The Weir', where);
		}, weir);
		expect(await status(page)).toBe('unkept');
		expect(await page.evaluate(() => window.told)).toContainEqual({
			kind: 'status',
			status: 'unkept'
		});
		expect(await shelf(page)).toMatchObject({
			progress: [{ where: weir }],
			bookmarks: [{ where: weir }]
		});
		expect(await mirror(page)).toBeNull();
		await page.reload();
		await useRoom(page);
		expect(await shelf(page)).toEqual({ progress: [], bookmarks: [], marks: [] });
	});
}

// Chromium deletes a database that it was killed in while two transactions wrote: docs/decisions/one-write-at-a-time.md
test('of all transactions that write, every two have a store in common, so that one waits for the other', async ({
	context
}) => {
	const page = await openRoom(context);
	const scopes = await page.evaluate(async (where) => {
		const found: string[][] = [];
		// eslint-disable-next-line @typescript-eslint/unbound-method -- called with the database it was called on
		const { transaction } = IDBDatabase.prototype;
		IDBDatabase.prototype.transaction = function (stores, mode, options) {
			if (mode === 'readwrite') found.push([stores].flat() as string[]);
			return transaction.call(this, stores, mode, options);
		};
		const { db } = window;
		await db.settings.set({ theme: 'dark' });
		await db.progress.keep('The Weir', where);
		await db.clearHistory();
		await db.bookmarks.remove(await db.bookmarks.add('The Weir', where));
		await db.stories.mark('weir', 'The Weir', 'finished');
		await db.warnings.choose({ story: 'weir', scene: '', topics: [], choice: 'shown' });
		await db.saved.keep({ story: 'weir', title: 'The Weir', version: '1', bytes: 1 });
		await db.devices.rename('Phone');
		await db.noteBackup(1);
		const { text } = await db.makeBackup();
		await db.restore((await db.previewRestore(new Blob([text]))).backup);
		return found;
	}, weir);
	expect(scopes.length).toBeGreaterThan(10);
	for (const one of scopes)
		for (const other of scopes) expect(one.some((store) => other.includes(store))).toBe(true);
});

test('where no space is left a write is refused with what to do, and nothing changes', async ({
	context
}) => {
	const page = await openRoom(context);
	const devtools = await context.newCDPSession(page);
	// before anything is written: Chromium remembers for a while how much space there was
	await devtools.send('Storage.overrideQuotaForOrigin', { origin: ROOM, quotaSize: 1_000_000 });
	await page.evaluate((where) => window.db.bookmarks.add('The Weir', where, 'short'), weir);
	const before = await shelf(page);
	const add = async () => {
		const [bookmark] = await window.db.bookmarks.of();
		if (bookmark) await window.db.bookmarks.put({ ...bookmark, note: 'long '.repeat(400_000) });
	};
	expect(await refusal(page, add)).toMatch(/^StateError full/u);
	expect(await shelf(page)).toEqual(before);
	await devtools.send('Storage.overrideQuotaForOrigin', { origin: ROOM });
	expect(await refusal(page, add)).toBeNull();
});

test('a write that fails is refused, and one that restores a backup changes nothing at all', async ({
	context
}) => {
	const page = await openRoom(context);
	const outcome = await page.evaluate(async (where) => {
		for (let number = 1; number <= 10; number += 1)
			await window.db.bookmarks.add('The Weir', { ...where, number });
		const { text } = await window.db.makeBackup();
		await window.db.deleteEverything([]);
		const { backup } = await window.db.previewRestore(new Blob([text]));
		await window.db.settings.set({ theme: 'dark' });

		// eslint-disable-next-line @typescript-eslint/unbound-method -- called with the store it was called on
		const { put } = IDBObjectStore.prototype;
		let puts = 0;
		IDBObjectStore.prototype.put = function (...args) {
			if (++puts === 7) throw new DOMException('The disk is broken', 'DataError');
			return put.apply(this, args);
		};
		const message = (error: unknown) => String(error);
		const refused = await window.db.restore(backup).then(() => null, message);
		const between = await window.db.shelf();
		puts = 6;
		const setting = await window.db.settings.set({ theme: 'sepia' }).then(() => null, message);
		const { theme } = await window.db.settings.all();
		await window.db.restore(backup);
		return { refused, between, setting, theme, after: await window.db.shelf() };
	}, weir);
	expect(outcome.refused).toBe('StateError: failed');
	expect(outcome.between.bookmarks).toEqual([]);
	expect(outcome.setting).toBe('StateError: failed');
	expect(outcome.theme).toBe('dark');
	expect(outcome.after.bookmarks).toHaveLength(10);
});

test('a backup that is cut off, hostile or newer is refused, and nothing changes', async ({
	context
}) => {
	const page = await openRoom(context);
	const before = await page.evaluate(async (where) => {
		await window.db.bookmarks.add('The Weir', where, '<img src=x onerror=alert(1)>');
		return (await window.db.makeBackup()).text;
	}, weir);
	const bad: [text: string, message: RegExp][] = [
		[before.slice(0, -20), /not whole/u],
		[
			before.replace('"records":{', '"records":{"__proto__":{"polluted":1},'),
			/damaged.*__proto__/u
		],
		[before.replace('"paragraph":2', '"paragraph":"2"'), /damaged/u],
		[before.replace('"version":1', '"version":2'), /newer version/u]
	];
	for (const [text, message] of bad) {
		expect(text).not.toBe(before);
		const told = await page.evaluate(
			(text) => window.db.previewRestore(new Blob([text])).then(() => '', String),
			text
		);
		expect(told).toMatch(message);
		expect(told).toContain('Nothing was changed.');
	}
	const large = await page.evaluate(() =>
		window.db
			.previewRestore(new Blob(Array<Uint8Array<ArrayBuffer>>(200).fill(new Uint8Array(1_000_000))))
			.then(() => '', String)
	);
	expect(large).toContain('Nothing was changed.');
	const { bookmarks } = await shelf(page);
	expect(bookmarks.map(({ note }) => note)).toEqual(['<img src=x onerror=alert(1)>']);
	expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
});

test('records that are damaged are passed over, and stay where they are', async ({ context }) => {
	const page = await openRoom(context);
	const fixture = fixtureOf(1);
	for (const store of fixture.stores) {
		const key = Object.fromEntries(store.keyPath.map((part) => [part, 'damaged']));
		store.records.push({ ...key, versions: 5, value: { title: 7 } });
	}
	await makeDatabase(page, fixture);
	expect(await shelf(page)).toMatchObject({
		progress: [{ story: 'weir' }, { story: 'weir' }],
		bookmarks: [{ story: 'weir' }],
		marks: [{ story: 'lamp' }]
	});
	await page.evaluate((where) => window.db.progress.keep('The Weir', where), weir);
	expect(await page.evaluate(() => window.db.progress.of('damaged'))).toEqual([]);
});

test('deleting everything deletes the database, its mirror and the caches, and tells all tabs', async ({
	context
}) => {
	const [one, other] = [await openRoom(context), await openRoom(context)];
	await one.evaluate(async (where) => {
		await window.db.bookmarks.add('The Weir', where);
		await (await caches.open('stories')).put('/a', new Response('a story'));
		await caches.open('of-somebody-else');
	}, weir);
	expect((await shelf(other)).bookmarks).toHaveLength(1);
	await one.evaluate(() => window.db.deleteEverything(['stories']));
	expect(await databases(one)).toEqual([]);
	expect(await mirror(one)).toBeNull();
	expect(await one.evaluate(() => caches.keys())).toEqual(['of-somebody-else']);
	await expect.poll(() => other.evaluate(() => window.told)).toContainEqual({ kind: 'emptied' });
	for (const tab of [one, other])
		expect(await shelf(tab)).toEqual({ progress: [], bookmarks: [], marks: [] });
	await other.evaluate(() => window.db.settings.set({ theme: 'dark' }));
	expect((await one.evaluate(() => window.db.settings.all())).theme).toBe('dark');
	expect(await status(one)).toBe('kept');
});

test('what the browser says of storage is told', async ({ context }) => {
	const page = await openRoom(context);
	await page.evaluate((where) => window.db.bookmarks.add('The Weir', where), weir);
	const facts = await page.evaluate(() => window.db.storage());
	expect(facts).toMatchObject({ lastBackup: null, backupDue: false });
	expect(typeof facts.persisted).toBe('boolean');
	expect(facts.used).toBeGreaterThan(0);
	expect(facts.quota).toBeGreaterThan(facts.used ?? Infinity);
	await page.evaluate(() => window.db.noteBackup(1795000000000));
	expect((await page.evaluate(() => window.db.storage())).lastBackup).toBe(1795000000000);
});

test('the browser is asked to keep things once', async ({ context }) => {
	const page = await openRoom(context);
	const asked = await page.evaluate(async () => {
		let times = 0;
		navigator.storage.persisted = () => Promise.resolve(false);
		navigator.storage.persist = () => Promise.resolve(++times > 5);
		return [await window.db.askToKeep(), await window.db.askToKeep(), times];
	});
	expect(asked).toEqual([false, false, 1]);
});
