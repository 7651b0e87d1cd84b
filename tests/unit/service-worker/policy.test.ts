import { describe, expect, test } from 'vitest';
import { pageKind, planFor, type Asked, type Plan } from '../../../src/service-worker/policy';

const ROOT = 'https://books.example.org/reader/';

const plan = (path: string, asked: Partial<Asked> = {}): Plan =>
	planFor(
		{
			method: 'GET',
			url: new URL(path, ROOT).href,
			mode: 'cors',
			cache: 'default',
			range: false,
			...asked
		},
		ROOT
	);
const visit = (path: string, cache = 'default') => plan(path, { mode: 'navigate', cache });

describe('pages', () => {
	test.each([
		['', { kind: 'list' }],
		['stories/', { kind: 'other' }],
		['stories/salt/', { kind: 'title', story: 'salt' }],
		['stories/salt/all/', { kind: 'whole', story: 'salt' }],
		['stories/salt/k7f3q2c/', { kind: 'scene', story: 'salt', scene: 'k7f3q2c' }],
		['stories/salt/k7f3q2c/more/', { kind: 'other' }],
		['settings/', { kind: 'other' }]
	])('%s', (below, kind) => {
		expect(pageKind(below)).toEqual(kind);
	});

	test('a link from elsewhere, with whatever its query and fragment say, is the page it names', () => {
		expect(visit('stories/salt/k7f3q2c/?utm=chat#p=3')).toEqual({
			how: 'page',
			page: { kind: 'scene', story: 'salt', scene: 'k7f3q2c' },
			path: '/reader/stories/salt/k7f3q2c/',
			fresh: false
		});
	});

	test('a reader who reloads wants it fresh', () => {
		expect(visit('stories/salt/', 'no-cache')).toMatchObject({ how: 'page', fresh: true });
		expect(visit('stories/salt/', 'reload')).toMatchObject({ how: 'page', fresh: true });
	});

	test('an address without its last slash is led on, with its query', () => {
		expect(visit('stories/salt?x=1')).toEqual({ how: 'redirect', to: '/reader/stories/salt/?x=1' });
		expect(visit('/reader')).toEqual({ how: 'redirect', to: '/reader/' });
	});

	test('what lies outside the site, or is a file, is the browser’s', () => {
		for (const path of ['/', '/other/', '/readers/', 'stories/salt/preview.png', '404.html'])
			expect(visit(path)).toEqual({ how: 'browser' });
	});
});

describe('what pages ask for', () => {
	test.each([
		['_app/immutable/chunks/abc.js', 'build'],
		['list.json', 'library'],
		['catalogue.json', 'library'],
		['stories/salt/story.json', 'story'],
		['stories/salt/text/12.json', 'story'],
		['stories/salt/images/0123456789ab.png', 'picture'],
		['favicon.svg', 'file'],
		['stories/salt/offline/0.json', 'browser'],
		['stories/salt/preview.png', 'browser'],
		['versions.json', 'browser'],
		['service-worker.js', 'browser'],
		['_app/version.json', 'browser']
	])('%s: %s', (path, how) => {
		expect(plan(path).how).toBe(how);
	});

	test('only what is read, whole, from this site is answered', () => {
		const path = 'stories/salt/text/1.json';
		expect(plan(path, { method: 'HEAD' }).how).toBe('browser');
		expect(plan(path, { method: 'POST' }).how).toBe('browser');
		expect(plan(path, { range: true }).how).toBe('browser');
		expect(plan(path, { cache: 'reload' }).how).toBe('browser');
		expect(plan('https://elsewhere.example.org/reader/list.json').how).toBe('browser');
		expect(plan('/list.json').how).toBe('browser');
	});
});
