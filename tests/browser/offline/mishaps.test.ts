/**
 * What happens to a reader in any order: connections that go, browsers that are killed, new versions, roll-backs,
 * saving, removing, links. After each step everything that is called saved opens whole, and nothing of the reader's is
 * lost. Some sequences in every run; 200 in `npm run test:long`, from number `SEED` on.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from 'playwright/test';
import type { StoryPage } from '../../../src/lib/story/pages';
import { BUILT, Host, nextBuild } from '../../bench/host';
import { chromiumLaunchOptions } from '../chromium';

const SEQUENCES = process.env.LONG ? 200 : 2;
/** The first sequence's number: others than those of every run. */
const FIRST = Number(process.env.SEED ?? 1);
const STEPS = 6;
const STORIES = ['the-tin-lantern', 'nobody-said', 'right-to-left'];
const ACTIONS = [
	'online',
	'offline',
	'kill',
	'deploy',
	'rollback',
	'save',
	'remove',
	'open'
] as const;

/** Mulberry32, for sequences that can be run again. */
function randomOf(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
}

class Reader {
	context!: BrowserContext;
	page!: Page;
	readonly saved = new Set<string>();
	offline = false;

	constructor(
		readonly host: Host,
		readonly profile: string
	) {}

	async open(): Promise<void> {
		this.context = await chromium.launchPersistentContext(this.profile, {
			...chromiumLaunchOptions(),
			viewport: { width: 390, height: 844 },
			serviceWorkers: 'allow'
		});
		this.page = this.context.pages()[0] ?? (await this.context.newPage());
		await this.context.setOffline(this.offline);
	}

	async setOffline(offline: boolean): Promise<void> {
		if (this.offline === offline) return;
		this.offline = offline;
		await this.context.setOffline(offline);
		await (offline ? this.host.stop() : this.host.start());
	}

	async kill(): Promise<void> {
		await this.context.close();
		await this.open();
	}

	/** Opens a title page, and gives its button for saving or removing, whichever it is. */
	async title(story: string) {
		await this.page.goto(`${this.host.url}/stories/${story}/`);
		const button = (name: string) => this.page.getByRole('button', { name, exact: true });
		return { save: button('Save for offline'), remove: button('Remove from this device') };
	}

	async save(story: string): Promise<void> {
		const { save, remove } = await this.title(story);
		await expect(save.or(remove)).toBeVisible();
		// what is stored is told a moment later
		await this.page.waitForLoadState('networkidle');
		if (await remove.isVisible()) return;
		await save.click();
		await expect(remove).toBeVisible();
		this.saved.add(story);
	}

	async remove(story: string): Promise<void> {
		if (!this.saved.has(story)) return;
		const { save, remove } = await this.title(story);
		await remove.click();
		await expect(save).toBeVisible();
		this.saved.delete(story);
	}

	/** Everything that is called saved opens whole, without a connection; and the mark is there. */
	async check(scenes: Record<string, string[]>): Promise<void> {
		const was = this.offline;
		await this.setOffline(true);
		for (const story of this.saved)
			for (const id of scenes[story] ?? []) {
				await this.page.goto(`${this.host.url}/stories/${story}/${id}/`);
				// behind its gate, where it has one
				await expect(this.page.locator('.prose p').first()).toBeAttached();
			}
		await this.page.goto(`${this.host.url}/shelf/`);
		await expect(this.page.getByRole('button', { name: 'Remove bookmark' })).toHaveCount(1);
		await this.setOffline(was);
	}
}

test(`after any of ${SEQUENCES} sequences of mishaps what is saved opens and nothing is lost`, async () => {
	test.setTimeout(SEQUENCES * 60_000);
	const next = nextBuild(BUILT, 'v2', ['All stories', 'Every story']);
	try {
		for (let seed = FIRST; seed < FIRST + SEQUENCES; seed += 1) {
			await sequence(seed, next);
			if (process.env.LONG) console.log(`sequence ${seed}: all as it should be`);
		}
	} finally {
		rmSync(next, { recursive: true, force: true });
	}
});

async function sequence(seed: number, next: string): Promise<void> {
	const random = randomOf(seed);
	const host = new Host(BUILT);
	await host.start();
	const profile = mkdtempSync(path.join(tmpdir(), 'nightstand-reader-'));
	const reader = new Reader(host, profile);
	const done: string[] = [];
	try {
		await reader.open();
		const scenes: Record<string, string[]> = {};
		for (const story of STORIES) {
			const response = await fetch(`${host.url}/stories/${story}/story.json`);
			const { contents } = (await response.json()) as StoryPage;
			scenes[story] = contents.flatMap((chapter) => chapter.scenes.map(({ id }) => id));
		}
		await reader.page.goto(
			`${host.url}/stories/the-tin-lantern/${scenes['the-tin-lantern']?.[0]}/`
		);
		await reader.page.waitForFunction(
			() => navigator.serviceWorker.controller?.state === 'activated'
		);
		await reader.page.getByRole('button', { name: 'Bookmark this place' }).click();
		await expect(reader.page.getByText('Bookmarked')).toBeVisible();
		// what the shelf shows comes with the app's files, which are all here by then
		for (let step = 0; step < STEPS; step += 1) {
			const action = ACTIONS[random(ACTIONS.length)] ?? 'open';
			const story = STORIES[random(STORIES.length)] ?? '';
			done.push(`${action} ${story}`);
			if (action === 'online' || action === 'offline')
				await reader.setOffline(action === 'offline');
			else if (action === 'kill') await reader.kill();
			else if (action === 'remove') await reader.remove(story);
			else if (action === 'open') await reader.page.goto(`${host.url}/stories/${story}/`);
			else {
				await reader.setOffline(false);
				if (action === 'save') await reader.save(story);
				else await host.deploy(action === 'deploy' ? next : BUILT);
			}
			await reader.check(scenes);
		}
	} catch (error) {
		throw new Error(`sequence ${seed}: ${done.join(', ')}`, { cause: error });
	} finally {
		await reader.context.close();
		await host.stop();
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	}
}
