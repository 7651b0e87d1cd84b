/** What the tests of reader state are about: places and databases of devices, each with a clock of its own. */
import { vi } from 'vitest';
import { Database } from '../../../src/lib/db/database';
import { ReaderDb, type Where } from '../../../src/lib/db';

// Node 20 has none
vi.stubGlobal('navigator', { userAgent: 'Node' });

/** A place in the story `story`, by its scene's number. */
export function whereOf(story: string, number: number, quote = 'the kettle had gone cold'): Where {
	const scene = `scene${number}x`;
	const place = { story, scene, paragraph: 2, offset: 14, quote, before: 'By then ', after: '.' };
	return { place, number, scenes: 20 };
}

export interface TestDevice {
	db: ReaderDb;
	/** Its wall clock, in milliseconds since 1970. */
	now: number;
}

/** A device with a database in memory: Node has no IndexedDB, as some private windows have none. */
export function device(now = Date.UTC(2026, 10, 21)): TestDevice {
	const made: TestDevice = { now, db: new ReaderDb(new Database('', () => made.now)) };
	return made;
}
