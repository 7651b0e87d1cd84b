/** What the stores do, wherever records are; IndexedDB itself is tried in `tests/browser/database.test.ts`. */
import { beforeEach, expect, test } from 'vitest';
import type { News } from '../../../src/lib/db';
import { device, whereOf, type TestDevice } from './state';

let here: TestDevice;

beforeEach(() => {
	here = device();
});

const HOUR = 60 * 60 * 1000;

test('without IndexedDB all works for this visit, and the status says that nothing is kept', async () => {
	expect(here.db.status).toBe('opening');
	expect(await here.db.open()).toBe('unkept');
	await here.db.settings.set({ theme: 'dark' });
	expect((await here.db.settings.all()).theme).toBe('dark');
});

test('settings are set one by one and reset', async () => {
	await here.db.settings.set({ textSize: 120 });
	await here.db.settings.set({ theme: 'black', typeface: 'sans' });
	expect(await here.db.settings.all()).toMatchObject({ textSize: 120, theme: 'black' });
	await here.db.settings.reset(['textSize', 'theme']);
	expect(await here.db.settings.all()).toMatchObject({
		textSize: 100,
		theme: 'auto',
		typeface: 'sans'
	});
	await here.db.settings.reset();
	expect(await here.db.settings.all()).toMatchObject({ typeface: 'serif' });
});

test('a value that can’t be a setting is refused, and nothing of that call is kept', async () => {
	const set = here.db.settings.set({ theme: 'dark', textSize: 5000 });
	await expect(set).rejects.toThrow("The setting textSize can't be 5000");
	expect((await here.db.settings.all()).theme).toBe('auto');
});

test('reading moves the one place this device has in a story, and leaves when it was first opened', async () => {
	const { db } = here;
	await db.progress.keep('The Weir', whereOf('weir', 7));
	here.now += HOUR;
	await db.progress.keep('The Weir', whereOf('weir', 8));
	const [progress] = await db.progress.of('weir');
	expect(progress).toMatchObject({
		mine: true,
		where: whereOf('weir', 8),
		opened: here.now - HOUR,
		read: here.now
	});
	expect(await db.progress.of()).toHaveLength(1);
});

test('with history off nothing of reading is kept; what was kept stays until it is cleared', async () => {
	const { db } = here;
	await db.progress.keep('The Weir', whereOf('weir', 1));
	await db.settings.set({ history: false });
	here.now += HOUR;
	await db.progress.keep('The Weir', whereOf('weir', 2));
	await db.progress.keep('Other', whereOf('other', 2));
	await db.progress.keep('Third', whereOf('third', 1));
	expect(await db.progress.of()).toMatchObject([
		{ story: 'weir', read: here.now - HOUR, where: { number: 1 } }
	]);
	await db.clearHistory();
	expect(await db.progress.of()).toEqual([]);
});

test('cleared history leaves bookmarks and marks', async () => {
	const { db } = here;
	await db.progress.keep('The Weir', whereOf('weir', 1));
	await db.bookmarks.add('The Weir', whereOf('weir', 1));
	await db.stories.mark('weir', 'The Weir', 'finished');
	await db.clearHistory();
	const { progress, bookmarks, marks } = await db.shelf();
	expect(progress).toEqual([]);
	expect(bookmarks).toHaveLength(1);
	expect(marks).toHaveLength(1);
});

test('bookmarks are added, noted, removed and brought back', async () => {
	const { db } = here;
	const first = await db.bookmarks.add('The Weir', whereOf('weir', 1));
	here.now += HOUR;
	const second = await db.bookmarks.add('The Weir', whereOf('weir', 1), 'why *cold*?');
	await db.bookmarks.add('Other', whereOf('other', 3));
	expect(await db.bookmarks.of('weir')).toEqual([second, first]);
	expect(await db.bookmarks.of()).toHaveLength(3);

	const noted = await db.bookmarks.put({ ...first, note: 'see scene 9' });
	expect(noted).toEqual({ ...first, note: 'see scene 9', seen: noted.seen });
	expect(await db.bookmarks.of('weir')).toEqual([second, noted]);

	const removed = await db.bookmarks.remove(first);
	expect(removed).toEqual(noted);
	expect(await db.bookmarks.of('weir')).toEqual([second]);
	expect(await db.bookmarks.remove(first)).toBeNull();
	await db.bookmarks.put(noted);
	expect(await db.bookmarks.of('weir')).toMatchObject([
		second,
		{ id: first.id, note: 'see scene 9' }
	]);
});

test('a note written in one tab while another had the bookmark open is kept beside that one’s', async () => {
	const { db } = here;
	const opened = await db.bookmarks.add('The Weir', whereOf('weir', 1));
	await db.bookmarks.put({ ...opened, note: 'in one tab' });
	const both = await db.bookmarks.put({ ...opened, note: 'in the other' });
	expect(both.note).toBe('in one tab\n\nin the other');
	expect(await db.bookmarks.put({ ...both, note: 'made one' })).toMatchObject({ note: 'made one' });
	expect(await db.bookmarks.of()).toMatchObject([{ note: 'made one' }]);
});

test('stories are finished or dropped, and known by what was read of them', async () => {
	const { db } = here;
	expect(await db.stories.facts('weir')).toEqual({
		firstOpened: null,
		lastRead: null,
		mark: null,
		progress: []
	});
	const start = here.now;
	await db.progress.keep('The Weir', whereOf('weir', 1));
	here.now += HOUR;
	await db.progress.keep('The Weir', whereOf('weir', 20));
	await db.stories.mark('weir', 'The Weir', 'finished');
	expect(await db.stories.facts('weir')).toMatchObject({
		firstOpened: start,
		lastRead: here.now,
		mark: { mark: 'finished', at: here.now }
	});
	await db.stories.mark('weir', 'The Weir', 'dropped');
	expect(await db.stories.marks()).toMatchObject([{ mark: 'dropped', title: 'The Weir' }]);
	await db.stories.mark('weir', 'The Weir', null);
	expect(await db.stories.marks()).toEqual([]);
});

test('changes are told, with the stores and the stories they are of, and only when there are any', async () => {
	const { db } = here;
	const told: News[] = [];
	const stop = db.listen((news) => told.push(news));
	await db.settings.set({ theme: 'dark' });
	await db.settings.set({ theme: 'dark' });
	const bookmark = await db.bookmarks.add('The Weir', whereOf('weir', 1));
	stop();
	await db.bookmarks.remove(bookmark);
	expect(told).toEqual([
		{ kind: 'status', status: 'unkept' },
		{ kind: 'changed', stores: ['settings'], stories: [] },
		{ kind: 'changed', stores: ['bookmarks'], stories: ['weir'] }
	]);
});
