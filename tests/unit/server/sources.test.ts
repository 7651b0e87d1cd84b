import { symlinkSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, findSources, slug } from '../../../src/lib/server/sources';
import { makeLibrary, prose, type Files } from './temporary-library';

const pathsIn = async (files: Files) => {
	const { sources, failures } = await findSources(makeLibrary(files).folder);
	return { paths: sources.map((source) => source.path), left: failures.map((one) => one.path) };
};

describe('the address of a name', () => {
	test.each([
		['salt.txt', 'salt'],
		['The Long Winter.md', 'the-long-winter'],
		['SALT.TXT', 'salt'],
		['what..next.txt', 'what-next'],
		['a%2e%2e%2fb.txt', 'a-2e-2e-2fb'],
		['  spaces   all  over .txt', 'spaces-all-over'],
		['Don’t look.txt', 'dont-look'],
		['🌙 moon.txt', 'moon'],
		['Café Zoë.txt', 'cafe-zoe'],
		['Smørrebrød på Straße.txt', 'smorrebrod-pa-strasse'],
		['Łódź.md', 'lodz'],
		['ﬁn.txt', 'fin'],
		['story.v2.txt', 'story-v2'],
		['-dashes-.txt', 'dashes'],
		['the serial/', 'the-serial'],
		['a.folder/', 'a-folder'],
		// names of the site's own pages: a story's address stands below /stories/, where none of them is
		['all.md', 'all'],
		['stories.txt', 'stories'],
		['shelf.txt', 'shelf'],
		['settings.html', 'settings'],
		['404.txt', '404'],
		['index.md', 'index']
	])('%s is /stories/%s/', (name, address) => {
		expect(addressOf(name)).toBe(address);
	});

	test('in another script comes from a hash, each another', () => {
		const names = ['雪国の駅.txt', 'Молоко.txt', 'قصة.txt', '🌙.txt', '🌞.txt', '。.txt'];
		const addresses = names.map(addressOf);
		for (const address of addresses) expect(address).toMatch(/^story-[a-z0-9]{7}$/u);
		expect(new Set(addresses).size).toBe(names.length);
		expect(addressOf('雪国の駅.txt')).toBe('story-11jk37l');
	});

	test('keeps apart what differs only in letters that it can’t hold', () => {
		expect(addressOf('Молоко 2.txt')).toMatch(/^2-[a-z0-9]{7}$/u);
		expect(addressOf('Молоко 2.txt')).not.toBe(addressOf('Хлеб 2.txt'));
	});

	test('keeps very long names short, and apart', () => {
		const long = 'a very long name '.repeat(14);
		const [one, two] = [addressOf(`${long}1.txt`), addressOf(`${long}2.txt`)];
		expect(one.length).toBeLessThanOrEqual(80);
		expect(one).not.toBe(two);
	});

	test('is the same however an accent is written', () => {
		for (const name of ['Zoë.txt', 'ガラス.txt', 'Й.txt'])
			expect(addressOf(name.normalize('NFD'))).toBe(addressOf(name.normalize('NFC')));
	});

	test('is plain ASCII whatever the name: nothing to escape, no way out of /stories/', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
				expect(addressOf(`${name}.txt`)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
				expect(addressOf(`${name}.txt`).length).toBeLessThanOrEqual(80);
				expect(slug(name)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u);
			})
		);
	});
});

describe('a folder of stories', () => {
	test('holds files and folders of chapters, 2 before 10', async () => {
		const { paths } = await pathsIn({
			'10 ten.txt': prose,
			'2 two.md': prose,
			'serial/02.txt': prose,
			'serial/10.txt': prose,
			'serial/1.txt': prose
		});
		expect(paths).toEqual(['2 two.md', '10 ten.txt', 'serial/']);
	});

	test('gives a serial its texts in order, with its description', async () => {
		const files = { 's/10.txt': '', 's/2.txt': '', 's/story.yaml': '', 's/c.png': '' };
		const { sources } = await findSources(makeLibrary(files).folder);
		const names = sources[0]?.files.map((file) => path.basename(file));
		expect(names).toEqual(['2.txt', '10.txt', 'story.yaml']);
	});

	test('is silent on what is no story', async () => {
		const { paths, left } = await pathsIn({
			...{ 'salt.txt': prose, '.hidden.txt': prose, '_draft.md': prose, 'README.md': prose },
			...{ LICENSE: prose, 'LICENSE.txt': prose, 'license-MIT.txt': prose, 'readme.de.md': prose },
			...{ 'cover.png': '', 'Thumbs.db': '', 'notes.ods': '', '.git/HEAD.txt': prose },
			...{ 'images/a.png': '', 'empty/': '' }
		});
		expect({ paths, left }).toEqual({ paths: ['salt.txt'], left: [] });
	});

	test('takes a story for one though its name begins like a licence', async () => {
		const { paths } = await pathsIn({
			'License to Kiss.txt': prose,
			'Readme of a ghost.md': prose
		});
		expect(paths).toEqual(['License to Kiss.txt', 'Readme of a ghost.md']);
	});

	test('tells of documents that it can’t read, unless their text lies beside them', async () => {
		const { paths, left } = await pathsIn({
			...{ 'salt.docx': '', 'tide.odt': '', 'tide.txt': prose },
			...{ 'serial/1.epub': '', 'serial/2.txt': prose }
		});
		expect({ paths, left }).toEqual({
			paths: ['serial/', 'tide.txt'],
			left: ['salt.docx', 'serial/1.epub']
		});
	});

	test('tells of texts that lie too deep', async () => {
		const { paths, left } = await pathsIn({
			'shelf/serial/1.txt': prose,
			'serial/1.txt': prose,
			'serial/old/1.txt': prose
		});
		expect({ paths, left }).toEqual({ paths: ['serial/'], left: ['shelf/serial/'] });
	});

	test('may hold links to its own files and folders', async () => {
		const made = makeLibrary({ 'salt.txt': prose, 'serial/1.txt': prose });
		symlinkSync('salt.txt', path.join(made.folder, 'again.txt'));
		symlinkSync('serial', path.join(made.folder, 'serial again'));
		const { sources } = await findSources(made.folder);
		expect(sources.map((source) => source.path)).toEqual([
			...['again.txt', 'salt.txt', 'serial/', 'serial again/']
		]);
	});
});
