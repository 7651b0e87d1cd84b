/** Merging: histories of three devices with wrong clocks, made with the stores themselves and merged through backups. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBackup } from '../../../src/lib/db/backup-format';
import { mergeCopies, mergeStore, type Copy } from '../../../src/lib/db/merge';
import type { Bookmark } from '../../../src/lib/db';
import { device, whereOf, type TestDevice } from './state';

const DEVICES = 3;
const STORIES = ['weir', 'lamp'];
const HOUR = 60 * 60 * 1000;

/** One thing that happens on one device. */
type Step = { on: number } & (
	| { does: 'mark' | 'note' | 'unmark'; which: number }
	| { does: 'read'; story: string; number: number }
	| { does: 'set'; textSize: number }
	| { does: 'finish' | 'clear'; story: string }
	| { does: 'merge'; from: number }
	| { does: 'clock'; now: number }
);

const on = fc.nat(DEVICES - 1);
const story = fc.constantFrom(...STORIES);
const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.record({ on, does: fc.constantFrom('mark', 'note', 'unmark'), which: fc.nat(5) })
	},
	{
		weight: 3,
		arbitrary: fc.record({
			on,
			does: fc.constant('read'),
			story,
			number: fc.integer({ min: 1, max: 20 })
		})
	},
	{
		weight: 2,
		arbitrary: fc.record({
			on,
			does: fc.constant('set'),
			textSize: fc.integer({ min: 50, max: 300 })
		})
	},
	{ weight: 1, arbitrary: fc.record({ on, does: fc.constantFrom('finish', 'clear'), story }) },
	{ weight: 4, arbitrary: fc.record({ on, does: fc.constant('merge'), from: on }) },
	// 1970, 2010, 2026 and thereabouts, 2099
	{
		weight: 2,
		arbitrary: fc.record({
			on,
			does: fc.constant('clock'),
			now: fc.oneof(fc.constantFrom(0, 1.26e12, 4.07e12), fc.integer({ min: 1.79e12, max: 1.8e12 }))
		})
	}
);

/** What a device must know, kept the plain way: every version ever made, and every one it knows to be replaced. */
interface Known {
	notes: Map<string, { bookmark: string; note: string }>;
	replaced: Set<string>;
}

const alive = ({ notes, replaced }: Known, bookmark: string) =>
	[...notes].filter(([version, made]) => made.bookmark === bookmark && !replaced.has(version));

/** Devices that went through a history, and what each must know. */
async function live(steps: readonly Step[]): Promise<{ devices: TestDevice[]; known: Known[] }> {
	const devices = Array.from({ length: DEVICES }, (_, at) => device(1.79e12 + at * HOUR));
	const known: Known[] = devices.map(() => ({ notes: new Map(), replaced: new Set() }));
	let version = 0;
	for (const step of steps) {
		const [here, mine] = [at(devices, step.on), at(known, step.on)];
		here.now += 1000;
		const write = (id: string, note: string) => {
			for (const [old] of alive(mine, id)) mine.replaced.add(old);
			mine.notes.set(String(version), { bookmark: id, note });
		};
		switch (step.does) {
			case 'mark': {
				const where = whereOf(at(STORIES, step.which % 2), step.which + 1);
				const { id } = await here.db.bookmarks.add('A title', where, `note ${++version}`);
				write(id, `note ${version}`);
				break;
			}
			case 'note': {
				const bookmark = await some(here, step.which);
				if (!bookmark) break;
				await here.db.bookmarks.put({ ...bookmark, note: `note ${++version}` });
				write(bookmark.id, `note ${version}`);
				break;
			}
			case 'unmark': {
				const bookmark = await some(here, step.which);
				if (!bookmark) break;
				await here.db.bookmarks.remove(bookmark);
				for (const [old] of alive(mine, bookmark.id)) mine.replaced.add(old);
				break;
			}
			case 'read':
				await here.db.progress.keep('A title', whereOf(step.story, step.number));
				break;
			case 'set':
				await here.db.settings.set({ textSize: step.textSize });
				break;
			case 'finish':
				await here.db.stories.mark(step.story, 'A title', 'finished');
				break;
			case 'clear':
				await here.db.stories.mark(step.story, 'A title', null);
				break;
			case 'merge': {
				const theirs = at(known, step.from);
				await mergeFrom(here, at(devices, step.from));
				for (const [id, made] of theirs.notes) mine.notes.set(id, made);
				for (const id of theirs.replaced) mine.replaced.add(id);
				break;
			}
			case 'clock':
				here.now = step.now;
		}
	}
	return { devices, known };
}

async function some({ db }: TestDevice, which: number): Promise<Bookmark | undefined> {
	const bookmarks = await db.bookmarks.of();
	return bookmarks[which % Math.max(1, bookmarks.length)];
}

async function mergeFrom(here: TestDevice, there: TestDevice): Promise<void> {
	const { text } = await there.db.makeBackup();
	await here.db.restore(await readBackup(new Blob([text])));
}

async function copyOf({ db }: TestDevice): Promise<Copy> {
	const { text } = await db.makeBackup();
	return (await readBackup(new Blob([text]))).records;
}

function at<T>(list: readonly T[], index: number): T {
	const item = list[index];
	if (item === undefined) throw new RangeError(`There is no item ${index}`);
	return item;
}

const histories = fc.array(step, { maxLength: 30 });

test('merging is commutative, associative and idempotent', async () => {
	await fc.assert(
		fc.asyncProperty(histories, async (steps) => {
			const { devices } = await live(steps);
			const copies = await Promise.all(devices.map(copyOf));
			const [a, b, c] = [at(copies, 0), at(copies, 1), at(copies, 2)];
			const ab = mergeCopies(a, b);
			expect(mergeCopies(b, a)).toEqual(ab);
			expect(mergeCopies(ab, c)).toEqual(mergeCopies(a, mergeCopies(b, c)));
			expect(mergeCopies(ab, b)).toEqual(ab);
			expect(mergeCopies(a, a)).toEqual(a);
		}),
		{ numRuns: 150 }
	);
});

/** Records as no device would write them: few keys, devices and moments, so that they meet. */
const stamp = {
	v: fc.constant(1 as const),
	by: fc.constantFrom('aaaaaaaa', 'bbbbbbbb'),
	clock: fc.constantFrom('0mhq3x5k2.0000', '0mhq3x5k2.0001', '0mhq3x5k3.0000')
};
const setting = fc.record({
	key: fc.constantFrom('theme', 'typeface'),
	...stamp,
	value: fc.constantFrom('dark', 'light', null)
});
const version = fc.record({
	by: stamp.by,
	clock: stamp.clock,
	title: fc.constant('A title'),
	where: fc.constantFrom(whereOf('weir', 1), whereOf('weir', 2)),
	note: fc.constantFrom('', 'a note'),
	created: fc.constant(1.79e12)
});
const bookmark = fc.record({
	story: fc.constant('weir'),
	id: fc.constantFrom('xxxxxxxx', 'yyyyyyyy'),
	v: stamp.v,
	versions: fc.array(version, { maxLength: 3 }),
	replaced: fc.dictionary(stamp.by, stamp.clock, { maxKeys: 2 })
});
const copy = fc
	.record({
		settings: fc.array(setting, { maxLength: 4 }),
		bookmarks: fc.array(bookmark, { maxLength: 4 })
	})
	.map((some): Copy => ({ progress: [], warnings: [], stories: [], devices: [], ...some }));

test('so it is with records as no device would write them', () => {
	fc.assert(
		fc.property(copy, copy, copy, (a, b, c) => {
			const ab = mergeCopies(a, b);
			expect(mergeCopies(b, a)).toEqual(ab);
			expect(mergeCopies(ab, c)).toEqual(mergeCopies(a, mergeCopies(b, c)));
			expect(mergeCopies(ab, ab)).toEqual(ab);
			expect(mergeCopies(ab, b)).toEqual(ab);
		}),
		{ numRuns: 2000 }
	);
});

test('no bookmark or note is lost: what no later change has seen and replaced is there', async () => {
	await fc.assert(
		fc.asyncProperty(histories, async (steps) => {
			const { devices, known } = await live(steps);
			for (const [index, { db }] of devices.entries()) {
				const mine = at(known, index);
				const ids = new Set([...mine.notes.values()].map(({ bookmark }) => bookmark));
				const expected = [...ids]
					.map((id) => [id, alive(mine, id).map(([, { note }]) => note)] as const)
					.filter(([, notes]) => notes.length > 0);
				const found = (await db.bookmarks.of()).map(
					({ id, note }) => [id, note.split('\n\n')] as const
				);
				const sorted = (entries: (readonly [string, string[]])[]) =>
					entries.map(([id, notes]) => `${id}: ${notes.sort().join(', ')}`).sort();
				expect(sorted(found)).toEqual(sorted(expected));
			}
		}),
		{ numRuns: 150 }
	);
});

test('no device overwrites another’s progress, and all agree once all have merged', async () => {
	await fc.assert(
		fc.asyncProperty(histories, async (steps) => {
			const { devices } = await live(steps);
			const own = await Promise.all(
				devices.map(async ({ db }) => (await db.progress.of()).filter(({ mine }) => mine))
			);
			// twice round, so that what the first learnt last gets to the others too
			for (const from of [0, 1, 2, 0, 1])
				for (const to of [0, 1, 2]) await mergeFrom(at(devices, to), at(devices, from));
			const copies = await Promise.all(devices.map(copyOf));
			expect(copies[1]).toEqual(copies[0]);
			expect(copies[2]).toEqual(copies[0]);
			for (const [index, { db }] of devices.entries()) {
				const all = await db.progress.of();
				expect(all).toHaveLength(own.flat().length);
				expect(all.filter(({ mine }) => mine)).toEqual(own[index]);
			}
		}),
		{ numRuns: 60 }
	);
});

test('a note written on two devices apart keeps both texts, and the next edit makes them one', async () => {
	const [here, there] = [device(), device()];
	const bookmark = await here.db.bookmarks.add('The Weir', whereOf('weir', 1), 'first');
	await mergeFrom(there, here);
	here.now += HOUR;
	await here.db.bookmarks.put({ ...bookmark, note: 'written at home' });
	// this clock is years behind
	there.now = 1.3e12;
	await there.db.bookmarks.put({ ...bookmark, note: 'written on the train' });
	await mergeFrom(here, there);
	const [both] = await here.db.bookmarks.of();
	expect(both?.note.split('\n\n').sort()).toEqual(['written at home', 'written on the train']);

	if (!both) throw new Error('The bookmark is gone');
	await here.db.bookmarks.put({ ...both, note: 'written over' });
	await mergeFrom(there, here);
	expect(await there.db.bookmarks.of()).toMatchObject([{ note: 'written over' }]);
});

test('a bookmark removed here and noted there apart stays, with its note', async () => {
	const [here, there] = [device(), device()];
	const bookmark = await here.db.bookmarks.add('The Weir', whereOf('weir', 1));
	await mergeFrom(there, here);
	await there.db.bookmarks.put({ ...bookmark, note: 'keep this' });
	await here.db.bookmarks.remove(bookmark);
	await mergeFrom(here, there);
	expect(await here.db.bookmarks.of()).toMatchObject([{ note: 'keep this' }]);
});

test('what was removed is not brought back by an older backup, and its words are gone', async () => {
	const here = device();
	const bookmark = await here.db.bookmarks.add('The Weir', whereOf('weir', 1, 'a secret'), 'mine');
	await here.db.progress.keep('The Weir', whereOf('weir', 1, 'a secret'));
	const old = await copyOf(here);
	await here.db.bookmarks.remove(bookmark);
	await here.db.clearHistory();
	await here.db.restore({ made: 0, device: 'somebody', records: old });
	expect(await here.db.shelf()).toEqual({ progress: [], bookmarks: [], marks: [] });
	expect((await here.db.makeBackup()).text).not.toMatch(/secret|mine|The Weir/u);
});

test('a setting changed after one from the far future was merged stands', async () => {
	const [here, there] = [device(), device(4.07e12)];
	await there.db.settings.set({ theme: 'dark' });
	await mergeFrom(here, there);
	await here.db.settings.set({ theme: 'sepia' });
	await mergeFrom(here, there);
	await mergeFrom(there, here);
	expect((await here.db.settings.all()).theme).toBe('sepia');
	expect((await there.db.settings.all()).theme).toBe('sepia');
});

test('records of one key, clock and device that differ all the same merge to one, in any order', () => {
	const stamp = { v: 1, by: 'aaaaaaaa', clock: '0mhq3x5k2.0000' } as const;
	const [dark, light] = ['dark', 'light'].map((value) => ({ key: 'theme', ...stamp, value }));
	if (!dark || !light) throw new Error('unreachable');
	const [one] = mergeStore('settings', [dark], [light]);
	const [other] = mergeStore('settings', [light], [dark]);
	expect(one?.after).toEqual(other?.after);
});
