/** A folder of stories for one test, and what is read of it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { readLibrary } from '../../../src/lib/server/library';
import { ingestReport } from '../../../src/lib/server/report';

/** Enough text for a story. */
export const prose = 'The lamp went out at nine, and nobody came to light it again.\n';

/** Files by their path in the folder: text, or bytes. A path that ends in `/` is an empty folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface TemporaryLibrary {
	/** Absolute path of the folder of stories. */
	folder: string;
	/** Absolute path of a folder for the cache, not made yet. */
	cache: string;
	/** Absolute path of the folder that holds both. */
	parent: string;
}

/** Makes a folder of stories; it goes with the test. */
export function makeLibrary(files: Files): TemporaryLibrary {
	const parent = mkdtempSync(path.join(tmpdir(), 'nightstand-'));
	onTestFinished(() => {
		rmSync(parent, { recursive: true });
	});
	const folder = path.join(parent, 'stories');
	mkdirSync(folder);
	for (const [name, content] of Object.entries(files)) {
		// joined by hand: some names hold `..`
		const file = `${folder}/${name}`;
		mkdirSync(name.endsWith('/') ? file : path.dirname(file), { recursive: true });
		if (!name.endsWith('/')) writeFileSync(file, content);
	}
	return { folder, cache: path.join(parent, 'cache'), parent };
}

/** What the build would make of a folder. */
export async function read({ folder, cache }: TemporaryLibrary) {
	const library = await readLibrary({ folder, cache });
	return {
		library,
		addresses: library.entries.map(({ address }) => address).sort(),
		failures: library.failures,
		report: ingestReport(library)
	};
}

export const readFiles = (files: Files) => read(makeLibrary(files));
