/** What people's folders hold beside good stories. Each is told of clearly, and the good ones are read. */
import { once } from 'node:events';
import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeLibrary, prose, read, readFiles, type Files } from './temporary-library';

const good = { 'good.txt': prose };

/** Reads a bad file beside a good one, which must be read, and gives what is said of the bad one. */
async function failureBeside(files: Files, change?: (folder: string) => void) {
	const made = makeLibrary({ ...good, ...files });
	change?.(made.folder);
	const { addresses, failures, report } = await read(made);
	expect(addresses).toEqual(['good']);
	expect(failures).toHaveLength(1);
	const [failure] = failures;
	expect(failure?.remedy).toMatch(/^[A-Z].*\.$/u);
	expect(failure?.message).not.toContain(made.parent);
	expect(report).toContain('1 story read, 1 left out');
	return { ...failure, report };
}

describe('an unreadable file', () => {
	test('that is a link to nothing', async () => {
		const failure = await failureBeside({}, (folder) => {
			symlinkSync('gone.txt', path.join(folder, 'bad.txt'));
		});
		expect(failure.report).toContain(
			"✗ bad.txt left out: The file can't be read: it is a link that leads nowhere.\n" +
				'    Put a file there that can be read, or take it away.'
		);
	});

	test('that is a link to itself', async () => {
		const failure = await failureBeside({}, (folder) => {
			symlinkSync('bad.txt', path.join(folder, 'bad.txt'));
		});
		expect(failure.message).toContain('it is a link that leads nowhere');
	});

	test('that a link leads out of the library to', async () => {
		const failure = await failureBeside({}, (folder) => {
			writeFileSync(path.join(folder, '../secret.txt'), prose);
			symlinkSync('../secret.txt', path.join(folder, 'bad.txt'));
		});
		expect(failure.message).toBe("The file can't be read: it lies outside the folder of stories.");
	});

	test('that lies in a folder that a link leads out to', async () => {
		const failure = await failureBeside({}, (folder) => {
			const { folder: other } = makeLibrary({ '1.txt': prose });
			symlinkSync(other, path.join(folder, 'bad'));
		});
		expect(failure).toMatchObject({ path: 'bad/1.txt' });
		expect(failure.message).toContain('it lies outside the folder of stories');
	});

	test('that is a folder called a text', async () => {
		const failure = await failureBeside({ 'bad.txt/': '' });
		expect(failure).toMatchObject({ path: 'bad.txt/', message: 'it is a folder without texts' });
	});

	test('that is a folder among the chapters of a serial', async () => {
		const failure = await failureBeside({ 'bad/1.txt': prose, 'bad/2.txt/': '' });
		expect(failure).toMatchObject({
			path: 'bad/2.txt',
			message: "The file can't be read: it is a folder."
		});
	});

	test.skipIf(process.platform === 'win32')(
		'that is a socket, for there is no end to it',
		async () => {
			const server = createServer();
			onTestFinished(() => {
				server.close();
			});
			const made = makeLibrary(good);
			server.listen(path.join(made.folder, 'bad.txt'));
			await once(server, 'listening');
			const { addresses, failures } = await read(made);
			expect(addresses).toEqual(['good']);
			expect(failures[0]?.message).toBe("The file can't be read: it is no regular file.");
		}
	);

	// root may read everything
	test.skipIf(process.getuid?.() === 0)('or folder that its owner keeps to himself', async () => {
		const file = await failureBeside({ 'bad.txt': prose }, (folder) => {
			chmodSync(path.join(folder, 'bad.txt'), 0);
		});
		expect(file.message).toBe("The file can't be read: reading it is not permitted.");
		const closed = await failureBeside({ 'bad/': '' }, (folder) => {
			chmodSync(path.join(folder, 'bad'), 0);
		});
		expect(closed).toMatchObject({ path: 'bad/', message: 'reading it is not permitted' });
	});
});

describe('a file without a story', () => {
	test.each([
		['an empty one', ''],
		['one of white space', ' \r\n\u00a0\n\t\n\ufeff'],
		['one of rules alone', '***\n\n---\n\n***\n'],
		['one of metadata alone', '---\ntitle: Salt\n---\n']
	])('%s', async (_, text) => {
		const failure = await failureBeside({ 'bad.md': text });
		expect(failure.path).toBe('bad.md');
		expect(failure.message).toMatch(/^The file holds no (?:story )?text\.$/u);
	});

	test('an empty chapter names the file in the serial', async () => {
		const failure = await failureBeside({ 'bad/1.txt': prose, 'bad/2.txt': '' });
		expect(failure).toMatchObject({ path: 'bad/2.txt', message: 'The file holds no text.' });
	});
});

describe('a binary called a text', () => {
	test.each([
		['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
		['a word processor’s file', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])],
		['a PDF document', '%PDF-1.7\n%âãÏÓ'],
		['zeros', new Uint8Array(4096)],
		['noise', Uint8Array.from({ length: 4096 }, (_, at) => (at * at * 31 + at * 7) % 256)]
	])('%s', async (_, bytes) => {
		const failure = await failureBeside({ 'bad.txt': bytes });
		expect(failure.message).toMatch(/not a text\.$/u);
		expect(failure.remedy).toBe(
			'Save it as plain text, Markdown or HTML and use that file instead.'
		);
	});
});

test('two stories that claim one address', async () => {
	const failure = await failureBeside({ 'z.md': `---\nid: good\n---\n\n${prose}` });
	expect(failure.report).toContain(
		'✗ z.md left out: its address /stories/good/ is taken by good.txt\n' +
			'    Rename it, or give it another `id:` in its front matter.'
	);
});

test('stories named like routes have addresses of their own', async () => {
	const names = [
		...['all.md', 'stories.txt', 'shelf.txt', 'settings.txt', '404.txt', 'index.md', '_app2.txt'],
		...['list.json.txt', 'catalogue.txt', 'story.json.txt', 'text.txt', 'images.txt', 'api.txt']
	];
	const { addresses, failures } = await readFiles(
		Object.fromEntries(names.map((name) => [name, prose]))
	);
	expect(failures).toEqual([]);
	// what begins with an underscore is a draft
	expect(addresses).toHaveLength(names.length - 1);
	expect(addresses).toContain('all');
});

describe('front matter that is no YAML', () => {
	test.each([
		['an open quote', '---\nauthor: Me\ntitle: "Salt\n---\n', 3],
		['a colon in a value', '---\nauthor: Me\ntitle: Salt: a tide\n---\n', 3],
		['an open list', '---\ntitle: Salt\ntags: [sea, tide\n---\n', 3],
		['no end', '---\ntitle: Salt\n', 1],
		['an unknown reference', '---\ntitle: *salt\n---\n', 2]
	])('%s', async (_, matter, line) => {
		const failure = await failureBeside({ 'bad.md': `${matter}\n${prose}` });
		expect(failure).toMatchObject({ path: 'bad.md', line });
		expect(failure.report).toContain(`✗ bad.md:${String(line)} left out: The front matter`);
		expect(failure.remedy).toMatch(/^(?:Write one `name: value` a line|Close it)/u);
	});

	test('in the description of a serial', async () => {
		const failure = await failureBeside({ 'bad/1.txt': prose, 'bad/story.yaml': 'title: "Salt' });
		expect(failure).toMatchObject({ path: 'bad/story.yaml', line: 1 });
	});
});

describe('a title of 10,000 characters', () => {
	test('in front matter is taken for none, and told', async () => {
		const { library, failures, report } = await readFiles({
			...good,
			'bad.md': `---\ntitle: ${'long '.repeat(2000)}\n---\n\n${prose}`
		});
		expect(failures).toEqual([]);
		expect(library.byAddress.get('bad')?.story).toMatchObject({ title: null, displayTitle: 'Bad' });
		expect(report).toContain('? The title has 9999 characters; that is a text');
	});

	test('as the first line is text', async () => {
		const long = 'long '.repeat(2000).trim();
		const { library, failures } = await readFiles({ ...good, 'bad.txt': `${long}\n\n${prose}` });
		expect(failures).toEqual([]);
		const story = library.byAddress.get('bad')?.story;
		expect(story?.title).toBeNull();
		expect(story?.chapters[0]?.scenes[0]?.html).toContain(long);
	});
});

// Windows has no such names
describe.skipIf(process.platform === 'win32')('a file name', () => {
	const names = [
		'what..next...txt',
		'a  b\tc .txt',
		'%2e%2e%2fetc%2fpasswd.txt',
		'%2e.txt',
		'🌙🌙.txt',
		'ééé'.normalize('NFD') + '.txt',
		'夜.txt',
		'quote\'"`$(ls);.txt',
		'<script>alert(1)<%2Fscript>.txt',
		`${'n'.repeat(240)}.txt`,
		'CON .txt',
		'new\nline.txt',
		'\u001b[31mred.txt',
		'\u202etxt.exe.txt'
	];

	test('of any kind gives a story an address of plain letters', async () => {
		const { addresses, failures } = await readFiles(
			Object.fromEntries(names.map((name) => [name, prose]))
		);
		expect(failures).toEqual([]);
		expect(addresses).toHaveLength(names.length);
		for (const address of addresses) expect(address).toMatch(/^[a-z0-9-]{1,80}$/u);
	});

	test('can’t act on the terminal that shows the report', async () => {
		const { report } = await readFiles(Object.fromEntries(names.map((name) => [name, ''])));
		expect(report.split('\n')).toHaveLength(2 * names.length + 1);
		expect(report).not.toMatch(/[\u001b\u202e\t]/u);
	});

	// other systems refuse such a name themselves
	test.skipIf(process.platform !== 'linux')('that isn’t UTF-8 is told', async () => {
		const failure = await failureBeside({}, (folder) => {
			const name = Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9, 0x2e])]);
			writeFileSync(Buffer.concat([name, Buffer.from('txt')]), prose);
		});
		expect(failure.message).toBe("The file can't be read: its name is not written in UTF-8.");
	});
});
