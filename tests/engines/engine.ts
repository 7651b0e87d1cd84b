/** A browser as the smoke test drives it: two engines that Playwright's own drivers don't reach as they are installed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

export interface Engine {
	/** Opens an address and waits until it is loaded. */
	goto: (url: string) => Promise<void>;
	/** What a function body returns in the page; `await` may stand in it. */
	evaluate: (body: string) => Promise<unknown>;
	close: () => Promise<void>;
}

/** Null where it isn't installed, with what is missing. */
export interface Found {
	name: string;
	missing: string | null;
	open: () => Promise<Engine>;
}

const programs = (process.env.PATH ?? '').split(path.delimiter);
const program = (...names: string[]): string | null =>
	names
		.flatMap((name) => programs.map((folder) => path.join(folder, name)))
		.find((file) => existsSync(file)) ?? null;

/** Firefox, over WebDriver BiDi: https://pptr.dev/webdriver-bidi. */
export function firefox(): Found {
	const executablePath = program('firefox-esr', 'firefox');
	return {
		name: 'Firefox',
		missing: executablePath === null ? 'firefox-esr' : null,
		open: async () => {
			const browser = await puppeteer.launch({
				browser: 'firefox',
				executablePath: executablePath ?? '',
				headless: true
			});
			const page = await browser.newPage();
			return {
				goto: async (url) => {
					await page.goto(url, { waitUntil: 'load', timeout: 20_000 });
				},
				evaluate: (body) => page.evaluate(`(async () => {${body}})()`),
				close: () => browser.close()
			};
		}
	};
}

/** Where Debian and others put WebKitGTK's small browser. */
const miniBrowser = ['4.1', '4.0', '6.0']
	.map(
		(version) =>
			`/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/webkit2gtk-${version}/MiniBrowser`
	)
	.find((file) => existsSync(file));

/** WebKitGTK, by the WebDriver protocol: https://www.w3.org/TR/webdriver2/. */
export function webkit(): Found {
	const missing = [
		program('WebKitWebDriver') === null || miniBrowser === undefined ? 'webkit2gtk-driver' : [],
		program('Xvfb') === null ? 'xvfb' : []
	].flat();
	return { name: 'WebKitGTK', missing: missing.join(' ') || null, open: openWebkit };
}

async function openWebkit(): Promise<Engine> {
	const display = `:${90 + (process.pid % 900)}`;
	const port = 20_000 + (process.pid % 10_000);
	const home = mkdtempSync(path.join(tmpdir(), 'nightstand-webkit-'));
	const children: ChildProcess[] = [];
	const start = (command: string, args: string[], env: NodeJS.ProcessEnv) => {
		children.push(spawn(command, args, { env: { ...process.env, ...env }, stdio: 'ignore' }));
	};
	start('Xvfb', [display, '-screen', '0', '1280x900x24'], {});
	start('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
		...{ DISPLAY: display, HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home },
		WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'
	});
	const call = async (method: string, at: string, body?: object): Promise<unknown> => {
		const response = await fetch(`http://127.0.0.1:${port}${at}`, {
			method,
			...(body ? { body: JSON.stringify(body) } : {}),
			signal: AbortSignal.timeout(25_000)
		});
		const { value } = (await response.json()) as { value: { message?: string } | null };
		if (!response.ok) throw new Error(value?.message ?? `${at}: ${response.status}`);
		return value;
	};
	for (let tries = 0; ; tries += 1) {
		const ready = await call('GET', '/status').catch(() => null);
		if (ready !== null) break;
		if (tries > 50) throw new Error('WebKitWebDriver does not answer');
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	const end = () => {
		for (const child of children) child.kill('SIGKILL');
		rmSync(home, { recursive: true, force: true, maxRetries: 5 });
	};
	const { sessionId } = (await call('POST', '/session', {
		capabilities: {
			alwaysMatch: {
				browserName: 'MiniBrowser',
				'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
				timeouts: { script: 8000, pageLoad: 20_000 }
			}
		}
	}).catch((error: unknown) => {
		end();
		throw error;
	})) as { sessionId: string };
	const session = `/session/${sessionId}`;
	return {
		goto: async (url) => {
			await call('POST', `${session}/url`, { url });
		},
		evaluate: async (body) => {
			const script = `const done = arguments[0]; (async () => {${body}})().then(done, (error) => done(String(error)));`;
			return call('POST', `${session}/execute/async`, { script, args: [] });
		},
		close: async () => {
			// it hangs at times
			await call('DELETE', session).catch(() => undefined);
			end();
		}
	};
}
