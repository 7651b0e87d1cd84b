/** The file beside a story that keeps warnings by scene. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeLedger } from '../../../src/lib/server/ledger';
import { readLibrary } from '../../../src/lib/server/library';
import { scenesOf } from '../../../src/lib/story/model';
import { makeLibrary, prose, read, readFiles } from './temporary-library';

const two = `${prose}\n* * *\n\nThe bell rang twice, and the ferry went without them.\n`;

async function idsOf(files: Record<string, string>): Promise<string[]> {
	const { library } = await readFiles(files);
	return library.entries.flatMap(({ story }) => scenesOf(story).map(({ id }) => id));
}

test('is read for a story’s file and for a folder', async () => {
	const [, second = ''] = await idsOf({ 'lamp.txt': two });
	const kept = `${second}:\n  stated: [drowning]\n  bridge: They miss the ferry.\n`;
	const { library, failures } = await readFiles({
		...{ 'lamp.txt': two, 'lamp.warnings.yaml': kept },
		...{ 'serial/01.txt': two, 'serial/warnings.yaml': kept }
	});
	expect(failures).toEqual([]);
	const warnings = library.entries.map(({ story }) => scenesOf(story).map((one) => one.warnings));
	const stated = [{ words: 'drowning', bridge: 'They miss the ferry.', by: 'author' }];
	expect(warnings).toEqual([
		[undefined, stated],
		[undefined, stated]
	]);
});

test('with a fault leaves its story out, naming file and line: no warning is passed over', async () => {
	const { addresses, failures } = await readFiles({
		...{ 'lamp.txt': two, 'lamp.warnings.yaml': 'abc2:\n  statd: [grief]\n' },
		...{ 'serial/01.txt': two, 'serial/warnings.yaml': 'a: [\n' }
	});
	expect(addresses).toEqual([]);
	expect(failures).toMatchObject([
		{ path: 'lamp.warnings.yaml', line: 2 },
		{ path: 'serial/warnings.yaml', line: 2 }
	]);
});

test('with a scene that is gone is told, and the story is warned of as a whole', async () => {
	const { library, report } = await readFiles({
		'lamp.txt': two,
		'lamp.warnings.yaml': '# old\nzzz9999:\n  stated: [drowning]\n'
	});
	expect(library.entries[0]?.story.warnings).toEqual(['drowning']);
	expect(report).toContain('lamp.warnings.yaml:2: the story has no scene “zzz9999”');
});

test('that belongs to no story is told', async () => {
	const { failures } = await readFiles({ 'lamp.txt': two, 'lmap.warnings.yaml': '' });
	expect(failures).toMatchObject([{ path: 'lmap.warnings.yaml' }]);
});

test('names scenes by the ids that the ledger keeps, whatever became of the text', async () => {
	const made = makeLibrary({ 'lamp.txt': two });
	const { library } = await read(made);
	const [, second] = library.entries.flatMap(({ story }) => scenesOf(story));
	if (!second) throw new Error('There is no second scene');
	// as the first build left it, and an author edits
	const first = await readLibrary({ folder: made.folder, cache: made.cache, begin: true });
	await writeLedger(first.ledger);
	writeFileSync(
		path.join(made.folder, 'lamp.txt'),
		two.replace('The bell rang twice, and', 'Somewhere a bell rang three times, slowly, and')
	);
	writeFileSync(
		path.join(made.folder, 'lamp.warnings.yaml'),
		`${second.id}:\n  stated: [drowning]\n`
	);
	const { library: now } = await read(made);
	expect(now.entries[0]?.problems).toEqual([]);
	expect(scenesOf(now.entries[0]?.story ?? { chapters: [] })[1]?.warnings).toHaveLength(1);
});
