import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../../../src/cli/static-server';

let dir: string;
let server: RunningServer | undefined;

/** What is answered to a path as it is written: `fetch` would tidy it up first. */
const bodyOf = (origin: string, rawPath: string) =>
	new Promise<string>((resolve, reject) => {
		const { hostname, port } = new URL(origin);
		get({ hostname, port, path: rawPath }, (response) => {
			let body = '';
			response.setEncoding('utf8').on('data', (part: string) => (body += part));
			response.on('end', () => {
				resolve(body);
			});
		}).on('error', reject);
	});

const start = async (base = '') => (server = await startServer({ dir, base, port: 0 }));

beforeAll(() => {
	const parent = mkdtempSync(path.join(tmpdir(), 'nightstand-'));
	writeFileSync(path.join(parent, 'secret.txt'), 'not part of the site');
	dir = path.join(parent, 'build');
	mkdirSync(path.join(dir, 'stories/hollow-tide'), { recursive: true });
	mkdirSync(path.join(dir, '_app/immutable'), { recursive: true });
	writeFileSync(path.join(dir, 'index.html'), `<p>library</p>${'<p>story</p>'.repeat(400)}`);
	writeFileSync(path.join(dir, '404.html'), '<p>lost</p>');
	writeFileSync(path.join(dir, 'stories/hollow-tide/index.html'), '<p>tide</p>');
	writeFileSync(path.join(dir, '_app/immutable/start.js'), 'export {};');
	writeFileSync(path.join(dir, 'list.json'), '{}');
});

afterEach(async () => {
	await server?.close();
	server = undefined;
});

afterAll(() => {
	rmSync(path.dirname(dir), { recursive: true });
});

describe('a built site', () => {
	test('has its pages at their folders', async () => {
		const { url } = await start();
		for (const [address, text] of [
			['', '<p>library</p>'],
			['stories/hollow-tide/', '<p>tide</p>'],
			['stories/hollow-tide/?from=list', '<p>tide</p>']
		] as const) {
			const response = await fetch(url + address);
			expect(response.status).toBe(200);
			expect(response.headers.get('content-type')).toMatch(/^text\/html/u);
			expect(await response.text()).toContain(text);
		}
	});

	test('says what a file is, and how long it may be kept', async () => {
		const { url } = await start();
		const headers = async (file: string) => {
			const { headers } = await fetch(url + file);
			return [headers.get('content-type'), headers.get('cache-control')];
		};
		expect(await headers('')).toEqual([expect.stringMatching(/^text\/html/u), 'no-cache']);
		expect(await headers('list.json')).toEqual(['application/json', 'no-cache']);
		expect(await headers('_app/immutable/start.js')).toEqual([
			expect.stringMatching(/^(?:text|application)\/javascript/u),
			expect.stringContaining('immutable')
		]);
	});

	test('goes over the wire compressed', async () => {
		const { url } = await start();
		const response = await fetch(url, { headers: { 'accept-encoding': 'br' } });
		expect(response.headers.get('content-encoding')).toBe('br');
		expect(await response.text()).toContain('library');
	});

	test('answers an unknown address with its own page and status 404', async () => {
		const { url } = await start();
		const response = await fetch(`${url}stories/nowhere/`);
		expect(response.status).toBe(404);
		expect(response.headers.get('content-type')).toMatch(/^text\/html/u);
		expect(await response.text()).toBe('<p>lost</p>');
	});

	test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '//', '/%00'])(
		'gives nothing from outside: %s',
		async (address) => {
			const { url } = await start();
			expect(await bodyOf(url, address)).not.toContain('not part of the site');
		}
	);
});

describe('under a sub-path', () => {
	test('has its pages there, and the way to it from the top', async () => {
		const { url } = await start('/reader');
		expect(new URL(url).pathname).toBe('/reader/');
		expect(await (await fetch(`${url}stories/hollow-tide/`)).text()).toBe('<p>tide</p>');
		for (const address of ['/', '/reader']) {
			const response = await fetch(new URL(address, url));
			expect(response.url).toBe(url);
			expect(response.status).toBe(200);
		}
	});

	test('has nothing beside it', async () => {
		const { url } = await start('/reader');
		expect((await fetch(new URL('/list.json', url))).status).toBe(404);
		expect((await fetch(new URL('/readers/', url))).status).toBe(404);
	});

	test('knows which files never change there too', async () => {
		const { url } = await start('/reader');
		const { headers } = await fetch(`${url}_app/immutable/start.js`);
		expect(headers.get('cache-control')).toContain('immutable');
	});
});

describe('it says what to do', () => {
	test('when nothing is built', async () => {
		const nothing = path.join(dir, 'stories');
		await expect(startServer({ dir: nothing, base: '', port: 0 })).rejects.toThrow(
			'Run npm run build first'
		);
	});

	test('when the port is taken', async () => {
		const { url } = await start();
		const port = Number(new URL(url).port);
		await expect(startServer({ dir, base: '', port })).rejects.toThrow(`Port ${port} is taken`);
	});
});
