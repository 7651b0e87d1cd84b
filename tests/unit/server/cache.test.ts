/** What the cache keeps, and what it forgets. */
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { forgetUnused, keep, recall } from '../../../src/lib/server/cache';
import { makeLibrary } from './temporary-library';

const DAY = 24 * 60 * 60 * 1000;
const name = (letter: string, ending = 'json') => `${letter.repeat(40)}.${ending}`;
const ageOf = (file: string, days: number) => {
	const time = new Date(Date.now() - days * DAY);
	utimesSync(file, time, time);
};

test('what no build has used for 30 days is forgotten, and nothing else', async () => {
	const { cache } = makeLibrary({});
	mkdirSync(cache);
	const files: [name: string, days: number][] = [
		[name('a'), 31],
		[name('b', 'png'), 31],
		[`${name('c')}.4711`, 31],
		[name('d'), 29],
		// somebody’s own, should CACHE_DIR be a folder with other things in it
		['notes.json', 400]
	];
	for (const [file, days] of files) {
		writeFileSync(path.join(cache, file), 'x');
		ageOf(path.join(cache, file), days);
	}
	mkdirSync(path.join(cache, 'previews'));
	expect(await forgetUnused(cache, Date.now())).toBe(3);
	expect(readdirSync(cache).sort()).toEqual([name('d'), 'notes.json', 'previews']);
});

test('what another library’s build uses now and then stays', async () => {
	const { cache } = makeLibrary({});
	const file = path.join(cache, name('a'));
	await keep(cache, name('a'), Buffer.from('{}'));
	ageOf(file, 29);
	expect((await recall(cache, name('a')))?.toString()).toBe('{}');
	expect(Date.now() - statSync(file).mtimeMs).toBeLessThan(DAY);
	expect(await forgetUnused(cache, Date.now() + 29 * DAY)).toBe(0);
	expect(await forgetUnused(cache, Date.now() + 31 * DAY)).toBe(1);
});

test('a cache that isn’t there has nothing to forget', async () => {
	expect(await forgetUnused(path.join(makeLibrary({}).parent, 'nowhere'), Date.now())).toBe(0);
});
