import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cacheKey, importerFingerprint } from '../../../src/lib/server/cache';
import { readLibrary } from '../../../src/lib/server/library';
import { png } from './picture-bytes';
import { makeLibrary, prose, read, readFiles } from './temporary-library';

const matter = (fields: string) => `---\n${fields}\n---\n\n${prose}`;

describe('the library', () => {
	test('is in the order of titles, whatever the files are called', async () => {
		const { library } = await readFiles({
			'a.md': matter('title: Ten'),
			'b.md': matter('title: “Apple”'),
			'c.md': matter('title: Part 10'),
			'd.md': matter('title: Part 2')
		});
		const titles = library.entries.map(({ story }) => story.title);
		expect(titles).toEqual(['“Apple”', 'Part 2', 'Part 10', 'Ten']);
	});

	test('gives a story the address it asks for, in the form addresses have', async () => {
		const { addresses } = await readFiles({
			'a.md': matter('id: salt'),
			'b.md': matter('id: ../../The Tide!'),
			'c/index.md': matter('id: serial'),
			'c/1.txt': prose
		});
		expect(addresses).toEqual(['salt', 'serial', 'the-tide']);
	});

	test('tells when nothing of an asked address can be used, and goes by the name', async () => {
		const { addresses, report } = await readFiles({ 'a.md': matter('id: 夜') });
		expect(addresses).toEqual(['a']);
		expect(report).toContain('its id holds no letter from a to z and no digit');
	});

	test('finds pictures beside a story’s file and in a serial’s folder, and tells of the missing', async () => {
		const { library, report } = await readFiles({
			'a.md': matter('cover: cover.png'),
			'cover.png': png(3, 4),
			'serial/1.md': `${prose}\n![map](map.png)\n\n![lost](lost.png)\n\n![far](https://example.org/a.png)\n`,
			'serial/map.png': png(1, 1)
		});
		const pictures = library.entries.map((entry) => [...entry.pictures.keys()]);
		expect(pictures).toEqual([['cover.png'], ['map.png']]);
		expect(report).toContain('? picture lost.png is left out: there is no such file');
	});

	test('tells how far it is', async () => {
		const made = makeLibrary({ 'a.txt': prose, 'b.txt': '', 'c.txt': prose });
		const steps: string[] = [];
		await readLibrary({
			...made,
			progress: (done, all) => steps.push(`${String(done)}/${String(all)}`)
		});
		expect(steps).toEqual(['1/3', '2/3', '3/3']);
	});

	test('can be empty', async () => {
		const { library, report } = await readFiles({});
		expect(library.entries).toEqual([]);
		expect(report).toBe('0 stories read');
	});

	test('that is not there is told with its path and what to do', async () => {
		const { parent, cache } = makeLibrary({ 'a.txt': prose });
		const missing = path.join(parent, 'nowhere');
		await expect(readLibrary({ folder: missing, cache })).rejects.toThrow(
			`The folder of stories ${missing} can't be read: there is no such folder. Make it, or name another with STORIES_DIR=….`
		);
		const file = path.join(parent, 'stories/a.txt');
		await expect(readLibrary({ folder: file, cache })).rejects.toThrow('it is no folder');
	});
});

describe('of stories that claim one address', () => {
	test('the first by name keeps it, the other is told with a remedy', async () => {
		const { library, failures } = await readFiles({ 'Salt.txt': prose, 'salt.md': prose });
		expect(library.byAddress.get('salt')?.path).toBe('salt.md');
		expect(failures).toEqual([
			{
				path: 'Salt.txt',
				line: null,
				message: 'its address /stories/salt/ is taken by salt.md',
				remedy: 'Rename it, or give it another `id:` in its front matter.'
			}
		]);
	});

	test('a folder and a file of the same name are two', async () => {
		const { addresses, failures } = await readFiles({ 'salt/1.txt': prose, 'salt.txt': prose });
		expect(addresses).toEqual(['salt']);
		expect(failures.map((one) => one.path)).toEqual(['salt.txt']);
	});

	test('one that can’t be read claims nothing', async () => {
		const { addresses, library } = await readFiles({ 'salt.md': '', 'salt.txt': prose });
		expect(addresses).toEqual(['salt']);
		expect(library.byAddress.get('salt')?.path).toBe('salt.txt');
	});
});

describe('on the next build', () => {
	test('an unchanged story is not read again, and is the same', async () => {
		const made = makeLibrary({ 'a.txt': prose, 'serial/1.md': prose, 'serial/2.md': prose });
		const { library: first } = await read(made);
		const { library: second, report } = await read(made);
		expect([first.unchanged, second.unchanged]).toEqual([0, 2]);
		expect(second.entries).toEqual(first.entries);
		expect(report).toContain('2 stories read (2 unchanged since the last build)');
	});

	test('a changed one is, and so is one with another name', async () => {
		const made = makeLibrary({ 'a.txt': prose, 'b.txt': prose });
		await read(made);
		writeFileSync(path.join(made.folder, 'a.txt'), prose.replace('nine', 'ten'));
		writeFileSync(path.join(made.folder, 'c.txt'), prose);
		const { library } = await read(made);
		expect(library.unchanged).toBe(1);
		const changed = library.byAddress.get('a')?.story.chapters[0]?.scenes[0]?.html;
		expect(changed).toContain('out at ten');
	});

	test('what can’t be read is told again', async () => {
		const made = makeLibrary({ 'a.txt': '' });
		const [first, second] = [await read(made), await read(made)];
		expect(second.failures).toEqual(first.failures);
	});

	test.each<[what: string, damage: (content: string) => string]>([
		['empty', () => ''],
		['half', (content) => content.slice(0, content.length / 2)],
		['no JSON', () => 'no JSON'],
		['JSON of something else', () => '{}'],
		['a story with a letter changed', (content) => content.replace('lamp', 'lump')]
	])('a cache file that is %s is no harm', async (_, damage) => {
		const made = makeLibrary({ 'a.txt': prose });
		const { library: first } = await read(made);
		const [name = ''] = readdirSync(made.cache);
		const file = path.join(made.cache, name);
		writeFileSync(file, damage(readFileSync(file, 'utf8')));
		const { library: second } = await read(made);
		expect(second.unchanged).toBe(0);
		expect(second.entries).toEqual(first.entries);
		const { library: third } = await read(made);
		expect(third.unchanged).toBe(1);
	});

	test('a cache that can’t be written is no harm either', async () => {
		const made = makeLibrary({ 'a.txt': prose });
		writeFileSync(made.cache, 'a file where the folder should be');
		const { addresses, failures } = await read(made);
		expect({ addresses, failures }).toEqual({ addresses: ['a'], failures: [] });
	});

	test('nothing is left in the cache but what was remembered', async () => {
		const made = makeLibrary({ 'a.txt': prose });
		await read(made);
		expect(readdirSync(made.cache)).toEqual([expect.stringMatching(/^[0-9a-f]{40}\.json$/u)]);
	});
});

describe('with any change to the importer all is read again', () => {
	test('for its fingerprint covers every module of its rooms and the packages', async () => {
		const { parent } = makeLibrary({});
		const rooms = ['ingest', 'links', 'markup', 'story', 'warnings'];
		for (const room of rooms) {
			mkdirSync(path.join(parent, 'src/lib', room), { recursive: true });
			writeFileSync(path.join(parent, 'src/lib', room, 'one.ts'), room);
		}
		const lock = path.join(parent, 'package-lock.json');
		writeFileSync(lock, '{}');
		const seen = [await importerFingerprint(parent), await importerFingerprint(parent)];
		expect(seen[0]).toBe(seen[1]);
		for (const room of rooms) {
			writeFileSync(path.join(parent, 'src/lib', room, 'one.ts'), 'changed');
			seen.push(await importerFingerprint(parent));
		}
		cpSync(lock, path.join(parent, 'src/lib/ingest/new.ts'));
		seen.push(await importerFingerprint(parent));
		writeFileSync(lock, '{"name": "changed"}');
		seen.push(await importerFingerprint(parent));
		expect(new Set(seen).size).toBe(seen.length - 1);
	});

	test('for the fingerprint is in every key, and so are names and bytes', () => {
		const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
		const keys = [
			cacheKey('one', 'a/', [file('1', 'x'), file('2', 'y')]),
			cacheKey('two', 'a/', [file('1', 'x'), file('2', 'y')]),
			cacheKey('one', 'b/', [file('1', 'x'), file('2', 'y')]),
			cacheKey('one', 'a/', [file('1', 'xy'), file('2', '')]),
			cacheKey('one', 'a/', [file('1', 'x'), file('3', 'y')]),
			cacheKey('one', 'a/', [file('1', 'x')])
		];
		expect(new Set(keys).size).toBe(keys.length);
	});
});

describe('the environment', () => {
	afterEach(() => {
		vi.unstubAllEnvs();
		vi.resetModules();
	});

	const configWith = async (variables: Record<string, string | undefined>) => {
		vi.resetModules();
		for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
		return import('../../../src/lib/server/config');
	};

	test('names the folder of stories; named but empty it is the usual one, not the project', async () => {
		const usual = path.resolve('stories');
		expect((await configWith({ STORIES_DIR: undefined })).storiesFolder).toBe(usual);
		expect((await configWith({ STORIES_DIR: '' })).storiesFolder).toBe(usual);
		expect((await configWith({ STORIES_DIR: '../x/' })).storiesFolder).toBe(path.resolve('../x'));
	});

	test('says where the site lives, with or without a slash at its end', async () => {
		for (const SITE_URL of ['https://example.org', 'https://example.org//'])
			expect((await configWith({ SITE_URL })).siteUrl).toBe('https://example.org');
		expect((await configWith({ SITE_URL: undefined })).siteUrl).toBeNull();
	});
});
