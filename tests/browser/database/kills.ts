/**
 * Kills a browser in the middle of writing, again and again on one profile, and looks whether what was acknowledged
 * is there. It is the process that dies, as a phone's system kills one: power failures can't be had here.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser } from 'playwright';
import { chromiumLaunchOptions } from '../chromium';
import { openRoom, whereOf } from './room';

interface Killable {
	browser: Browser;
	/** At once, with all its processes. */
	kill: () => Promise<void>;
}

async function start(profile: string): Promise<Killable> {
	const { executablePath = chromium.executablePath(), args = [], env } = chromiumLaunchOptions();
	const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
	const child = spawn(executablePath, [...args, ...own, 'about:blank'], {
		env: { ...process.env, ...env },
		// its own group, so that its processes can be killed together, and nobody else's
		detached: true,
		stdio: ['ignore', 'ignore', 'pipe']
	});
	const gone = once(child, 'exit');
	for await (const line of createInterface({ input: child.stderr })) {
		const [, address] = /DevTools listening on (\S+)/u.exec(line) ?? [];
		if (address === undefined) continue;
		// goes on being read, so that the browser is never held up by what it says
		child.stderr.resume();
		return {
			browser: await chromium.connectOverCDP(address),
			async kill() {
				if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
				await gone;
			}
		};
	}
	throw new Error('The browser ended before it said where it listens');
}

/** What was found after all the kills. */
export interface Survival {
	/** Writes that the page was told are kept. */
	acknowledged: number;
	/** Those of them that were not there after a later start. */
	lost: string[];
	/** How the database stood at each start. */
	statuses: string[];
}

/**
 * @param times how often the browser is killed
 * @param delay how long it writes before the kill of that number, in milliseconds
 */
export async function surviveKills(
	times: number,
	delay: (kill: number) => number
): Promise<Survival> {
	const profile = mkdtempSync(path.join(tmpdir(), 'killed-'));
	const acknowledged = new Set<string>();
	const statuses: string[] = [];
	const lost = new Set<string>();
	try {
		for (let kill = 0; kill <= times; kill += 1) {
			const { browser, kill: killBrowser } = await start(profile);
			try {
				const [context] = browser.contexts();
				if (!context) throw new Error('The browser has no window');
				const page = await openRoom(context);
				statuses.push(await page.evaluate(() => window.db.open()));
				const found = new Set(
					(await page.evaluate(() => window.db.bookmarks.of())).map(({ note }) => note)
				);
				for (const note of acknowledged) if (!found.has(note)) lost.add(note);
				if (kill === times) break;
				await page.exposeFunction('acknowledge', (note: string) => void acknowledged.add(note));
				await page.evaluate(write, { kill, where: whereOf('weir', 3) });
				await new Promise((resolve) => setTimeout(resolve, delay(kill)));
			} finally {
				await killBrowser();
			}
		}
	} finally {
		rmSync(profile, { recursive: true, force: true });
	}
	return { acknowledged: acknowledged.size, lost: [...lost], statuses };
}

/** Runs in the page: writes without end, three at a time, and tells of each that it is kept as soon as it is. */
function write({ kill, where }: { kill: number; where: ReturnType<typeof whereOf> }): void {
	const { acknowledge } = window as unknown as { acknowledge: (note: string) => unknown };
	for (const line of [1, 2, 3]) {
		// without a name: tsx would give it one with a function that the page doesn't have
		void (async () => {
			for (let number = 0; ; number += 1) {
				const note = `kill ${kill}, line ${line}, number ${number}`;
				await window.db.bookmarks.add('The Weir', where, note);
				acknowledge(note);
				await window.db.progress.keep('The Weir', where);
			}
		})();
	}
}
