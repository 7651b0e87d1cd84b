import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import {
	findPictures,
	isElsewhere,
	pictureType,
	placePictures
} from '../../../src/lib/server/pictures';
import { createWindow } from '../../../src/lib/server/window';
import { createSanitiser } from '../../../src/lib/markup/sanitise';
import { jpeg, png, svg } from './picture-bytes';
import { makeLibrary, type Files } from './temporary-library';

const find = (files: Files, ...urls: string[]) => findPictures(urls, makeLibrary(files).folder);

describe('a picture beside the story', () => {
	test('is found under the name the story gives it, with its size', async () => {
		const { found, missing } = await find({ 'a.png': png(30, 20) }, 'a.png');
		expect(missing).toEqual([]);
		expect(found.get('a.png')).toMatchObject({ width: 30, height: 20 });
	});

	test('is named by its bytes: another when it changes, the same wherever it lies', async () => {
		const files = { 'a.png': png(1, 2), 'deep/b.png': png(1, 2), 'c.png': png(2, 2) };
		const { found } = await find(files, ...Object.keys(files));
		const [a, b, c] = [...found.values()].map(({ name }) => name);
		expect(a).toMatch(/^[0-9a-f]{12}\.png$/u);
		expect(b).toBe(a);
		expect(c).not.toBe(a);
	});

	test.each([
		['my%20cat.png', 'my cat.png'],
		['./deep/a.png', 'deep/a.png'],
		['deep/../a.png', 'a.png'],
		['a.png?size=2#top', 'a.png'],
		['%F0%9F%8C%99.png', '🌙.png'],
		['100%.png', '100%.png'],
		['%zz.png', '%zz.png'],
		['a%2eb.png', 'a.b.png'],
		['a..b.png', 'a..b.png'],
		['UPPER.PNG', 'UPPER.PNG']
	])('written as %s is the file %s', async (url, file) => {
		const { found, missing } = await find({ 'deep/': '', [file]: png(1, 1) }, url);
		expect({ found: [...found.keys()], missing }).toEqual({ found: [url], missing: [] });
	});

	test.each([1, 2, 3, 4])('that its camera held upright (EXIF %i) keeps its size', async (turn) => {
		const { found } = await find({ 'a.jpg': jpeg(40, 30, turn) }, 'a.jpg');
		expect(found.get('a.jpg')).toMatchObject({ width: 40, height: 30 });
	});

	test.each([5, 6, 7, 8])('that lies on its side (EXIF %i) is set upright', async (turn) => {
		const { found } = await find({ 'a.jpg': jpeg(40, 30, turn) }, 'a.jpg');
		expect(found.get('a.jpg')).toMatchObject({ width: 30, height: 40 });
	});

	test('is served as what it is, whatever its name says', async () => {
		const { found } = await find({ 'a.png': jpeg(4, 3, 1), 'b.jpeg': svg() }, 'a.png', 'b.jpeg');
		const types = [...found.values()].map(({ name }) => pictureType(name));
		expect(types).toEqual(['image/jpeg', 'image/svg+xml']);
	});
});

describe('left out with a reason is', () => {
	const outside = 'it lies outside the folder of the story';
	const noPicture = 'it is no picture, or a damaged one';
	const scripted = 'the SVG holds scripts or links';
	test.each<[what: string, url: string, reason: string, files: Files]>([
		['one that is not there', 'a.png', 'there is no such file', {}],
		['one above the folder', '../secret.png', outside, {}],
		['one above it in other words', 'deep/../../secret.png', outside, { 'deep/': '' }],
		['one above it, encoded', '%2e%2e/secret.png', outside, {}],
		['one above it, all encoded', '%2e%2e%2fsecret.png', outside, {}],
		['an absolute one', '/etc/secret.png', outside, {}],
		['the folder itself', '.', outside, {}],
		['a folder', 'a.png', 'it is a folder', { 'a.png/': '' }],
		['text called a picture', 'a.png', noPicture, { 'a.png': 'no picture' }],
		['an empty file', 'a.png', noPicture, { 'a.png': '' }],
		['half a picture', 'a.png', noPicture, { 'a.png': png(3, 3).subarray(0, 12) }],
		['a name with a NUL', 'a%00.png', 'no file can have such a name', {}],
		['a name too long', `${'a'.repeat(300)}.png`, 'its name is too long', {}],
		['a bitmap', 'a.bmp', 'it is of a kind that browsers don’t show', { 'a.bmp': bitmap() }],
		['an SVG with a script', 'a.svg', scripted, { 'a.svg': svg('<script>1</script>') }],
		['an SVG with a handler', 'a.svg', scripted, { 'a.svg': svg('<g onclick="1"/>') }]
	])('%s', async (_, url, reason, files) => {
		const made = makeLibrary(files);
		writeFileSync(path.join(made.parent, 'secret.png'), png(1, 1));
		const { found, missing } = await findPictures([url], made.folder);
		expect(found.size).toBe(0);
		expect(missing).toEqual([`picture ${url.slice(0, 120)} is left out: ${reason}`]);
	});

	test('one that a link in the folder leads out to', async () => {
		const made = makeLibrary({ 'deep/': '' });
		writeFileSync(path.join(made.parent, 'secret.png'), png(1, 1));
		symlinkSync('../secret.png', path.join(made.folder, 'file.png'));
		symlinkSync('..', path.join(made.folder, 'folder'));
		const { found, missing } = await findPictures(['file.png', 'folder/secret.png'], made.folder);
		expect(found.size).toBe(0);
		expect(missing).toHaveLength(2);
		for (const sentence of missing) expect(sentence).toContain(outside);
	});

	test('one in a folder whose name only begins like the story’s', async () => {
		const made = makeLibrary({});
		mkdirSync(path.join(made.parent, 'stories-of-others'));
		writeFileSync(path.join(made.parent, 'stories-of-others/a.png'), png(1, 1));
		const { missing } = await findPictures(['../stories-of-others/a.png'], made.folder);
		expect(missing[0]).toContain(outside);
	});
});

test('links are followed where they stay in the folder, and the folder may be a link itself', async () => {
	const made = makeLibrary({ 'a.png': png(1, 1) });
	symlinkSync('a.png', path.join(made.folder, 'b.png'));
	symlinkSync('stories', path.join(made.parent, 'alias'));
	const { found } = await findPictures(['b.png'], path.join(made.parent, 'alias'));
	expect(found.size).toBe(1);
});

test('pictures from elsewhere are none of the story’s own', async () => {
	const urls = ['https://example.org/a.png', '//example.org/a.png', 'data:image/png;base64,AA'];
	expect(urls.map(isElsewhere)).toEqual([true, true, true]);
	expect(await find({}, ...urls)).toEqual({ found: new Map(), missing: [] });
	expect(['a.png', './a:b.png', '/a.png', '100%.png'].some(isElsewhere)).toBe(false);
});

describe('in a scene’s text', () => {
	const sanitise = createSanitiser(createWindow());
	const picture = { name: 'abc.png', path: '/x', width: 3, height: 2 };
	const place = (html: string, name = 'a.png') =>
		placePictures(sanitise(html), 'salt', new Map([[name, picture]]));

	test('a picture gets its address and size', () => {
		expect(place('<p>One</p><figure><img src="a.png" alt="A cat"></figure>')).toBe(
			'<p>One</p><figure><img src="/stories/salt/images/abc.png" alt="A cat" width="3" height="2" loading="lazy" decoding="async"></figure>'
		);
	});

	test.each(['a > b.png', 'a&b.png', 'a "b".png', 'a\u00a0b.png', 'a<b.png'])(
		'it is known by its name, %s',
		(name) => {
			const written = name.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
			expect(place(`<img src="${written}" alt="">`, name)).toContain('images/abc.png');
		}
	);

	test.each(['a > b', '<b>"quoted"</b>', 'src="b.png"', '$& $1', "it's"])(
		'its alternative text stays as it is: %s',
		(alt) => {
			const written = alt.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
			const { document } = new JSDOM('').window;
			for (const name of ['a.png', 'missing.png']) {
				const box = document.createElement('div');
				box.innerHTML = place(`<p>x<img src="${name}" alt="${written}">y</p>`);
				const image = box.querySelector('img');
				expect(image ? image.alt : box.querySelector('span')?.textContent).toContain(alt);
				expect(box.textContent.replace(/Picture not found.*(?=y)/u, '')).toBe('xy');
			}
		}
	);

	test('it ends where its tag does, whatever stands in its attributes', () => {
		const pictures = new Map([['a.png', picture]]);
		const html = placePictures('<img alt="a > b" src="a.png">x', 'salt', pictures);
		expect(html).toMatch(/^<img src="[^"]*abc\.png" alt="a > b" [^>]*>x$/u);
	});

	test('one that was not found is told of, not shown', () => {
		expect(place('<img src="b.png" alt="A cat">')).toBe(
			'<span class="missing-image">Picture not found: A cat</span>'
		);
		expect(place('<img src="b.png" alt="">')).toBe(
			'<span class="missing-image">Picture not found</span>'
		);
	});

	test('one that is in the text itself is kept as it is', () => {
		const html = '<img src="data:image/png;base64,AAAA" alt="dot">';
		expect(place(html)).toBe(html);
	});

	test('text without pictures is untouched', () => {
		expect(place('<p>A picture: &lt;img src="a.png"&gt;</p>')).toContain('&lt;img src="a.png"');
	});
});

/** A Windows bitmap's header. */
function bitmap(): Uint8Array {
	const bytes = new Uint8Array(64);
	bytes.set([0x42, 0x4d]);
	new DataView(bytes.buffer).setUint32(18, 2, true);
	new DataView(bytes.buffer).setUint32(22, 2, true);
	return bytes;
}
