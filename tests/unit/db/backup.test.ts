import { expect, test } from 'vitest';
import { readBackup } from '../../../src/lib/db/backup-format';
import { device, whereOf, type TestDevice } from './state';

const HOUR = 60 * 60 * 1000;

/** A reader with something of everything. */
async function reader(): Promise<TestDevice> {
	const made = device();
	const { db } = made;
	await db.settings.set({ theme: 'sepia', textSize: 120, history: true });
	await db.progress.keep('The Weir', whereOf('weir', 7));
	await db.bookmarks.add('The Weir', whereOf('weir', 3), 'a *note*\n<b>not HTML</b>');
	const gone = await db.bookmarks.add('The Weir', whereOf('weir', 4));
	await db.bookmarks.remove(gone);
	await db.stories.mark('lamp', 'The Lamp', 'finished');
	await db.warnings.choose({ story: 'weir', scene: '', topics: ['grief'], choice: 'shown' });
	return made;
}

async function backupOf({ db }: TestDevice): Promise<string> {
	return (await db.makeBackup()).text;
}

const file = (text: string) => new Blob([text]);

test('a backup restored on an empty device brings everything, as it was', async () => {
	const [there, here] = [await reader(), device()];
	const { backup, preview } = await here.db.previewRestore(file(await backupOf(there)));
	expect(preview.counts).toMatchObject({
		progress: { new: 1 },
		bookmarks: { new: 1, removed: 0 },
		settings: { new: 3 },
		warnings: { new: 1 },
		stories: { new: 1 }
	});
	expect(await here.db.shelf()).toEqual({ progress: [], bookmarks: [], marks: [] });

	await here.db.restore(backup);
	const [before, after] = [await there.db.shelf(), await here.db.shelf()];
	expect(after).toEqual({
		...before,
		progress: before.progress.map((own) => ({ ...own, mine: false, deviceName: 'A browser' }))
	});
	expect(after.bookmarks[0]?.note).toBe('a *note*\n<b>not HTML</b>');
	expect(await here.db.settings.all()).toEqual(await there.db.settings.all());
	expect(await here.db.warnings.of('weir')).toEqual(await there.db.warnings.of('weir'));
});

test('the file is named by its day, and the device by its reader', async () => {
	const there = await reader();
	await there.db.devices.rename('The old tablet');
	const { name, text, made } = await there.db.makeBackup();
	expect(name).toBe('nightstand-2026-11-21.json');
	expect(made).toBe(there.now);
	const { preview } = await device().db.previewRestore(file(text));
	expect(preview).toMatchObject({ made, deviceName: 'The old tablet' });
});

test('the preview tells what is new, newer, older, the same, removed, and kept of both', async () => {
	const [here, there] = [await reader(), device()];
	await there.db.restore((await there.db.previewRestore(file(await backupOf(here)))).backup);
	here.now += HOUR;
	there.now += 2 * HOUR;
	const [marked] = await there.db.bookmarks.of('weir');
	if (!marked) throw new Error('The bookmark was not restored');
	await here.db.settings.set({ textSize: 90, theme: 'dark' });
	await there.db.settings.set({ theme: 'black', typeface: 'sans' });
	await there.db.progress.keep('The Weir', whereOf('weir', 12));
	await there.db.progress.keep('The Lamp', whereOf('lamp', 2));
	await here.db.bookmarks.put({ ...marked, note: 'here' });
	await there.db.bookmarks.put({ ...marked, note: 'there' });
	await there.db.bookmarks.add('The Lamp', whereOf('lamp', 1));
	await there.db.stories.mark('lamp', 'The Lamp', null);
	await there.db.devices.rename('Phone');

	const { backup, preview } = await here.db.previewRestore(file(await backupOf(there)));
	const none = { new: 0, newer: 0, removed: 0, older: 0, same: 0, both: 0 };
	expect(preview.counts).toEqual({
		progress: { ...none, new: 1, same: 1, both: 1 },
		bookmarks: { ...none, new: 1, both: 1 },
		settings: { ...none, new: 1, newer: 1, older: 1, same: 1 },
		warnings: { ...none, same: 1 },
		stories: { ...none, removed: 1 }
	});
	expect(preview.places).toMatchObject([
		{
			story: 'weir',
			title: 'The Weir',
			here: { mine: true, where: { number: 7 } },
			there: { mine: false, deviceName: 'Phone', where: { number: 12 } }
		}
	]);
	expect(preview.notes).toMatchObject([{ story: 'weir', note: 'here\n\nthere' }]);

	await here.db.restore(backup);
	const again = await here.db.previewRestore(file(await backupOf(there)));
	expect(Object.values(again.preview.counts).map((counts) => counts.new + counts.newer)).toEqual([
		0, 0, 0, 0, 0
	]);
	expect((await here.db.progress.of('weir')).map(({ where }) => where?.number)).toEqual([12, 7]);
});

test('a settings file of a device without any is restored too', async () => {
	const here = device();
	const { backup } = await here.db.previewRestore(file(await backupOf(device())));
	await here.db.restore(backup);
	expect(await here.db.shelf()).toEqual({ progress: [], bookmarks: [], marks: [] });
});

/** What is refused, with what the reader is told, and a file that differs from a good one in just that. */
const refusals: [name: string, message: RegExp, change: (text: string) => string][] = [
	['a file cut off', /not whole/u, (text) => text.slice(0, text.length / 2)],
	['an empty file', /no backup of this app/u, () => ''],
	['a text', /no backup of this app/u, () => 'Dear diary'],
	['other JSON', /no backup of this app/u, () => '{"a":1}'],
	['a list', /no backup of this app/u, () => '[]'],
	['null', /no backup of this app/u, () => 'null'],
	['deep nesting', /no backup of this app/u, () => '['.repeat(1e5) + ']'.repeat(1e5)],
	['another format', /no backup/u, (text) => text.replace('nightstand-backup', 'other-app')],
	['a newer version', /newer version/u, (text) => text.replace('"version":1', '"version":2')],
	['a version in words', /no backup/u, (text) => text.replace('"version":1', '"version":"one"')],
	['a missing store', /records\.bookmarks/u, (text) => text.replace('"bookmarks":', '"other":')],
	[
		'a store of another type',
		/damaged/u,
		(text) => text.replace('"settings":[', '"settings":[[],')
	],
	[
		'a note that is no text',
		/damaged.*note must be text/u,
		(text) => text.replace(/"note":"[^"]*"/u, '"note":{"toString":1}')
	],
	[
		'a number in words',
		/damaged.*number must be/u,
		(text) => text.replace('"number":7', '"number":"7"')
	],
	['a negative number', /damaged/u, (text) => text.replace('"paragraph":2', '"paragraph":-2')],
	[
		'a time no calendar has',
		/damaged/u,
		(text) => text.replace(/"created":\d+/u, '"created":1e300')
	],
	[
		'a stamp from the year 5188',
		/damaged/u,
		(text) => text.replace(/"clock":"[^"]*"/u, '"clock":"zzzzzzzzz.zzzz"')
	],
	['a stamp that is none', /damaged/u, (text) => text.replace(/"clock":"[^"]*"/u, '"clock":"now"')],
	[
		'a place in another story',
		/damaged.*another story/u,
		(text) => text.replace(/("place":\{"story":)"weir"/u, '$1"lamp"')
	],
	[
		'a prototype for a stamp’s device',
		/damaged/u,
		(text) => text.replace('"replaced":{}', '"replaced":{"__proto__":{"polluted":1}}')
	],
	[
		'a prototype in place of an entry',
		/damaged/u,
		(text) => text.replace(/"value":\{("title":"The Weir","opened")/u, '"__proto__":{$1')
	],
	[
		'a prototype of everything',
		/damaged.*__proto__/u,
		(text) => text.replace('"records":{', '"records":{"__proto__":{},')
	],
	[
		'a prototype spelt otherwise',
		/damaged.*__proto__/u,
		(text) => text.replace('"records":{', '"records":{"\\u005f_proto_\\u005F":{},')
	]
];

test.each(refusals)('%s is refused, and nothing is changed', async (_, message, change) => {
	const [here, there] = [await reader(), await reader()];
	const good = await backupOf(there);
	const bad = change(good);
	expect(bad).not.toBe(good);
	const before = await backupOf(here);
	const preview = here.db.previewRestore(file(bad));
	await expect(preview).rejects.toThrow(message);
	await expect(preview).rejects.toMatchObject({ name: 'BackupError' });
	await expect(preview).rejects.toThrow('Nothing was changed.');
	expect(await backupOf(here)).toBe(before);
});

test('entries nobody knows are left out', async () => {
	const text = await backupOf(await reader());
	const { records } = await readBackup(file(text.replace('"records":{', '"records":{"extra":[],')));
	expect(Object.keys(records)).not.toContain('extra');
});

test('a note may speak of prototypes', async () => {
	const [here, there] = [device(), device()];
	await there.db.bookmarks.add('The Weir', whereOf('weir', 1), '{"__proto__": 1} \\u005f');
	await here.db.restore((await here.db.previewRestore(file(await backupOf(there)))).backup);
	expect(await here.db.bookmarks.of()).toMatchObject([{ note: '{"__proto__": 1} \\u005f' }]);
});

test('a file of 200 MB is refused before it is read', async () => {
	const huge = { size: 200 * 1024 * 1024, text: () => Promise.reject(new Error('It was read')) };
	await expect(readBackup(huge as unknown as Blob)).rejects.toThrow('This file has 200 MB');
});

test('records that a file holds twice become one', async () => {
	const there = await reader();
	const parsed = JSON.parse(await backupOf(there)) as { records: Record<string, unknown[]> };
	const bookmarks = parsed.records.bookmarks ?? [];
	parsed.records.bookmarks = [...bookmarks, ...bookmarks];
	const here = device();
	const { backup, preview } = await here.db.previewRestore(file(JSON.stringify(parsed)));
	expect(preview.counts.bookmarks.new).toBe(1);
	await here.db.restore(backup);
	expect(await here.db.bookmarks.of()).toHaveLength(1);
});
