/** A host that can be stopped, put another build on and cut off: what the worker does then is tested and measured. */
import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { finishForWorker } from '../../src/cli/finish-for-worker';
import { startServer, type RunningServer } from '../../src/cli/static-server';
import type { ListPage } from '../../src/lib/story/pages';

/** The site that the other tests read too. */
export const BUILT = '.cache/tests/site';

export class Host {
	#server: RunningServer | null = null;
	/** Stands before the server: counts what is sent, and cuts it off. */
	#line: Server | null = null;
	#port = 0;
	#cutAt = Infinity;
	/** Bytes sent since the start, as packed. */
	sent = 0;
	/** Paths that were asked for since the start, in order. */
	asked: string[] = [];
	/** Sends a little at a time. */
	slow = false;
	/** Says nothing of how long an answer is good, and that all is years old: browsers keep such answers for months. */
	careless = false;

	/**
	 * @param dir the folder that is served; what is changed in it is there at the next request
	 * @param base the sub-path it was built for; empty for none
	 */
	constructor(
		private dir = BUILT,
		private readonly base = ''
	) {}

	get url(): string {
		return `http://localhost:${this.#port}`;
	}

	async start(): Promise<void> {
		this.#server = await startServer({ dir: this.dir, base: this.base, port: 0 });
		const { hostname, port } = new URL(this.#server.url);
		this.#line = createServer((client) => {
			this.#connect(client, connect(Number(port), hostname));
		});
		await new Promise<void>((resolve) => this.#line?.listen(this.#port, 'localhost', resolve));
		const address = this.#line.address();
		this.#port = typeof address === 'object' && address ? address.port : this.#port;
	}

	async stop(): Promise<void> {
		this.#line?.close();
		await this.#server?.close();
		this.#line = this.#server = null;
	}

	/** Serves another folder at the same address. */
	async deploy(dir: string): Promise<void> {
		await this.stop();
		this.dir = dir;
		await this.start();
	}

	/** Breaks every connection when so many bytes more have been sent, until it is called anew. */
	cutAfter(bytes: number): void {
		this.#cutAt = this.sent + bytes;
	}

	#connect(client: Socket, server: Socket) {
		const end = () => {
			client.destroy();
			server.destroy();
		};
		for (const socket of [client, server]) socket.on('error', end).on('close', end);
		client.pipe(server);
		client.on('data', (bytes) => {
			// a browser sends one request after the other, each in a packet
			const [, path] = /^GET (\S+) HTTP/u.exec(bytes.toString('latin1')) ?? [];
			if (path !== undefined) this.asked.push(path);
		});
		server.on('data', (bytes) => {
			this.sent += bytes.length;
			if (this.sent > this.#cutAt) {
				end();
				return;
			}
			client.write(this.careless ? withoutCare(bytes) : bytes);
			if (this.slow) {
				server.pause();
				setTimeout(() => server.resume(), 100);
			}
		});
	}
}

/** An answer without the headers that say how long it is good. */
function withoutCare(bytes: Buffer): Buffer {
	const text = bytes.toString('latin1');
	if (!text.startsWith('HTTP/1.1 ')) return bytes;
	const end = text.indexOf('\r\n\r\n');
	const head = text
		.slice(0, end)
		.replace(/\r\n(?:cache-control|etag|last-modified):[^\r]*/giu, '')
		.concat('\r\nLast-Modified: Wed, 01 Jan 2020 00:00:00 GMT');
	return Buffer.from(head + text.slice(end), 'latin1');
}

/** A script in a page, with the attributes of its tag. */
const SCRIPT = /<script([^>]*)>([^]*?)<\/script>/gu;
const cspHash = (script: string) => createHash('sha256').update(script).digest('base64');

/**
 * Makes the next build of a site: every script has another name, and the pages say what makes them tell apart.
 * @param words replaced in pages and scripts: `['All stories', 'Every story']`
 * @param which scripts get another name; all, if not said
 * @returns the folder; to be deleted by who asked for it
 */
export function nextBuild(
	from: string,
	name: string,
	words: readonly [string, string],
	which = /./u
): string {
	const dir = mkdtempSync(path.join(tmpdir(), `nightstand-${name}-`));
	const read = (...at: string[]) => readFileSync(path.join(...at), 'utf8');
	for (const entry of readdirSync(from))
		if (entry !== 'stories')
			cpSync(path.join(from, entry), path.join(dir, entry), { recursive: true });
	const listed = (JSON.parse(read(from, 'list.json')) as ListPage).stories[0]?.address ?? '';
	for (const story of ['the-tin-lantern', 'the-cold-well', 'nobody-said', 'right-to-left', listed])
		if (existsSync(path.join(from, 'stories', story)))
			cpSync(path.join(from, 'stories', story), path.join(dir, 'stories', story), {
				recursive: true
			});

	const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
	const scripts = files.filter(
		(file) => /_app\/immutable\/.*\.js$/u.test(file) && which.test(file)
	);
	const hashes = scripts.map((file) => /([\w-]{8})\.js$/u.exec(file)?.[1] ?? '');
	const hash = new RegExp(`(?<=[./])(?:${hashes.join('|')})(?=\\.js)`, 'gu');
	// what vite.config.ts gives every build
	const [, build = ''] =
		/app:[^]*?[`'"]([0-9a-f]{12})[`'"]/u.exec(read(dir, 'service-worker.js')) ?? [];
	const renewed = (text: string) =>
		text
			.replace(hash, (found) => name + found.slice(name.length))
			.replaceAll(...words)
			.replaceAll(build, name);
	for (const file of files) {
		if (!/\.(?:html|js)$/u.test(file)) continue;
		let text = read(dir, file);
		if (file.endsWith('.html'))
			for (const [, , script = ''] of text.matchAll(SCRIPT))
				text = text.replaceAll(cspHash(script), cspHash(renewed(script)));
		writeFileSync(path.join(dir, file), renewed(text));
		if (scripts.includes(file)) renameSync(path.join(dir, file), path.join(dir, renewed(file)));
	}
	finishForWorker(dir);
	return dir;
}

export const discard = (dir: string) => {
	rmSync(dir, { recursive: true, force: true });
};

/** Changes a file of a build, and gives what it is then. */
export function rewrite(dir: string, file: string, change: (text: string) => string): string {
	const at = path.join(dir, file);
	const text = change(readFileSync(at, 'utf8'));
	writeFileSync(at, text);
	return text;
}
