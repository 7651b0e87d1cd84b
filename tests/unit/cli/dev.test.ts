/** `npm run dev`: what an author writes is seen, and its scenes are remembered, while they write. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

test('the development server shows a changed text, and keeps the ledger up to date', async () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'dev-'));
	const [story, ledger] = [path.join(folder, 'weir.md'), path.join(folder, 'ledger.json')];
	writeFileSync(story, '# The Weir\n\nThe water stood at the third step.\n');
	writeFileSync(ledger, '[{"ledger":1}]\n');
	const server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'dev', '--port', '0'], {
		// as an author's shell has it
		env: {
			...process.env,
			NODE_ENV: 'development',
			VITEST: '',
			STORIES_DIR: folder,
			CACHE_DIR: path.join(folder, 'cache')
		},
		stdio: ['ignore', 'pipe', 'inherit']
	});
	onTestFinished(async () => {
		server.kill();
		if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
		rmSync(folder, { recursive: true, force: true });
	});
	let url = '';
	for await (const line of createInterface({ input: server.stdout })) {
		// Vite colours what it says where `CI` is set
		url = /http:\/\/localhost:\d+\//u.exec(stripVTControlCharacters(line))?.[0] ?? '';
		if (url) break;
	}
	server.stdout.resume();
	const page = async () => (await fetch(`${url}stories/weir/`)).text();
	expect(await page()).toContain('The Weir');
	const before = readFileSync(ledger, 'utf8');
	appendFileSync(story, '\n* * *\n\nBy noon it had reached the fourth, and the bells began.\n');
	expect(await page()).toContain('2 scenes');
	expect(readFileSync(ledger, 'utf8').length).toBeGreaterThan(before.length);
}, 120_000);
