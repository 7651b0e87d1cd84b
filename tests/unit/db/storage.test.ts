import { expect, test } from 'vitest';
import { deviceNameOf } from '../../../src/lib/db/device-name';
import { backupDue } from '../../../src/lib/db/storage';
import { device, whereOf } from './state';

const DAY = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 21);

test.each([
	['no marks', { lastBackup: null, marks: [] }, false],
	[
		'a mark of 29 days ago, and never a backup',
		{ lastBackup: null, marks: [now - 29 * DAY] },
		false
	],
	[
		'a mark of 30 days ago, and never a backup',
		{ lastBackup: null, marks: [now - 30 * DAY, now] },
		true
	],
	[
		'an old backup with all marks in it',
		{ lastBackup: now - 90 * DAY, marks: [now - 91 * DAY] },
		false
	],
	['an old backup, and a new mark', { lastBackup: now - 30 * DAY, marks: [now - DAY] }, true],
	['a backup of 29 days ago, and a new mark', { lastBackup: now - 29 * DAY, marks: [now] }, false]
])('reminder of a backup: %s', (_, known, due) => {
	expect(backupDue({ ...known, now })).toBe(due);
});

test('what is known of storage is told; where the browser can’t say, null', async () => {
	const here = device(now);
	await here.db.bookmarks.add('The Weir', whereOf('weir', 1));
	here.now += 40 * DAY;
	const unknown = { persisted: null, used: null, quota: null };
	expect(await here.db.storage()).toEqual({ ...unknown, lastBackup: null, backupDue: true });
	await here.db.noteBackup(here.now);
	expect(await here.db.storage()).toEqual({ ...unknown, lastBackup: here.now, backupDue: false });
	expect(await here.db.askToKeep()).toBeNull();
});

test.each([
	['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox on Linux'],
	[
		'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36',
		'Chrome on Android'
	],
	[
		'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
		'Safari on iPhone'
	],
	[
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0',
		'Edge on Windows'
	],
	['', 'A browser']
])('a device names itself by %j', (userAgent, name) => {
	expect(deviceNameOf(userAgent)).toBe(name);
});
