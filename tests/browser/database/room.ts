/**
 * The room `src/lib/db` in a real browser, on a page of its own with nothing else: what the app's pages do with it is
 * tested with them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright/test';
import { build, type Rolldown } from 'vite';
import type { News, ReaderDb, Where } from '../../../src/lib/db';

declare global {
	interface Window {
		/** The database of this tab. */
		db: ReaderDb;
		/** All news it was told. */
		told: News[];
		/** The module itself. */
		room: { readerDb: (scope: string) => ReaderDb };
	}
}

/** Never reached: every request to it is answered here. Browsers trust `localhost` as they do https. */
export const ROOM = 'http://room.localhost';

/** Which code a page runs: today's, or one whose database is a version newer. */
export type Code = 'today' | 'tomorrow';

const bundles = new Map<Code, Promise<Map<string, string>>>();

/** The room as files by their names; the face is `db.js`. */
function bundleOf(code: Code): Promise<Map<string, string>> {
	const known = bundles.get(code);
	if (known) return known;
	const made = bundle(code);
	bundles.set(code, made);
	return made;
}

async function bundle(code: Code): Promise<Map<string, string>> {
	const tomorrow = {
		name: 'tomorrow',
		transform(text: string, id: string) {
			if (code === 'today' || !id.endsWith('/db/schema.ts')) return null;
			const newer = text.replace(
				/DATABASE_VERSION = (\d+)/u,
				(_, version: string) => `DATABASE_VERSION = ${Number(version) + 1}`
			);
			if (newer === text) throw new Error('schema.ts states its version in another way');
			return newer;
		}
	};
	const outDir = mkdtempSync(path.join(tmpdir(), 'room-'));
	try {
		const built = await build({
			configFile: false,
			logLevel: 'error',
			plugins: [tomorrow],
			build: {
				write: false,
				outDir,
				lib: { entry: 'src/lib/db/index.ts', formats: ['es'], fileName: 'db' }
			}
		});
		const [{ output } = { output: [] }] = [built].flat() as Rolldown.RolldownOutput[];
		return new Map(
			output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code]] : []))
		);
	} finally {
		rmSync(outDir, { recursive: true });
	}
}

/** Opens a tab with the room's code. Its database is opened by the first thing that is read or written. */
export async function openRoom(context: BrowserContext, code: Code = 'today'): Promise<Page> {
	const files = await bundleOf(code);
	const page = await context.newPage();
	await page.route(`${ROOM}/**`, async (route) => {
		const name = new URL(route.request().url()).pathname.slice(1);
		const file = files.get(name);
		if (name === '')
			await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Room</title>' });
		else if (file === undefined) await route.fulfill({ status: 404 });
		else await route.fulfill({ contentType: 'text/javascript', body: file });
	});
	await page.goto(`${ROOM}/`);
	await useRoom(page);
	return page;
}

/** Makes the room's face known in a page that was loaded anew. */
export async function useRoom(page: Page): Promise<void> {
	await page.evaluate(async () => {
		// answered by the route above: no module that TypeScript could find
		const face = '/db.js';
		window.room = (await import(face)) as Window['room'];
		window.db = window.room.readerDb('');
		window.told = [];
		window.db.listen((news) => window.told.push(news));
	});
}

/** A place in a story, by the number of its scene. */
export function whereOf(story: string, number: number): Where {
	const words = { quote: 'the kettle had gone cold', before: 'By then ', after: '.' };
	return {
		place: { story, scene: `scene${number}x`, paragraph: 2, offset: 14, ...words },
		number,
		scenes: 20
	};
}
