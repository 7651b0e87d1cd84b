import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishForWorker } from '../../../src/cli/finish-for-worker';

let site: string;

const write = (file: string, text: string) => {
	mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
	writeFileSync(path.join(site, file), text);
};
const read = (file: string) => readFileSync(path.join(site, file), 'utf8');

beforeEach(() => {
	site = mkdtempSync(path.join(tmpdir(), 'nightstand-site-'));
	write(
		'shell.html',
		'<script src="/_app/immutable/chunks/core.1.js"></script><link href="core.2.css">'
	);
	write('service-worker.js', 'var v=`/`,f=[v+`a.js`];var w=1;');
	write('_app/immutable/chunks/core.1.js', 'start()');
	write('_app/immutable/assets/core.2.css', 'p{}');
	write('_app/immutable/chunks/dialog.3.js', 'const name = "“Ada”";\n');
	write('_app/immutable/assets/font.woff2', 'a font');
});
afterEach(() => {
	rmSync(site, { recursive: true, force: true });
});

test('the one file has every style and every script but those that the shell names', () => {
	finishForWorker(site);
	expect(JSON.parse(read('_app/files.json'))).toEqual({
		'_app/immutable/assets/core.2.css': 'p{}',
		'_app/immutable/chunks/dialog.3.js': 'const name = "“Ada”";\n'
	});
});

test('a worker is the same however many pages there are', () => {
	finishForWorker(site);
	const small = read('service-worker.js');
	const sums = Array.from({ length: 3000 }, () => 'v+``').join(',');
	for (const with3000 of [
		`var v=\`/\`,f=[v+\`a.js\`];${sums};var w=1;`,
		`function u(){}${sums};var v=\`/\`,f=[v+\`a.js\`];var w=1;`
	]) {
		write('service-worker.js', with3000);
		finishForWorker(site);
		expect(read('service-worker.js').replace('function u(){}', '')).toBe(small);
	}
});

test('a worker without what SvelteKit leaves over stays as it is, and so does one that was shortened', () => {
	const worker = 'var v=`/`,f=[v+`a.js`];say(v+``,v);return v+``;';
	write('service-worker.js', worker);
	finishForWorker(site);
	finishForWorker(site);
	expect(read('service-worker.js')).toBe(worker);
});
