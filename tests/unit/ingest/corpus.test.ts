/**
 * The corpus: every folder of `tests/stories/` is one difficulty, with a small source and what must be understood
 * of it. To add one: make the folder, put the source in, run with `UPDATE_CORPUS=1`, and read what was written.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importSerial, importStory, type SourceFile } from '../../../src/lib/ingest/index';
import { createSanitiser } from '../../../src/lib/markup/sanitise';
import { createWindow } from '../../../src/lib/server/window';
import type { Story } from '../../../src/lib/story/model';
import { brief } from './brief';
import { faults } from './nothing-lost';

const root = 'tests/stories';
const sanitise = createSanitiser(createWindow());

function filesOf(folder: string): SourceFile[] {
	return readdirSync(folder)
		.filter((name) => name !== 'expected.json' && name !== 'expected.html')
		.map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
}

function read(name: string, files: SourceFile[]): Story {
	const [only] = files;
	const isAlone = only?.name.startsWith('source.') && files.length === 1;
	return only && isAlone
		? importStory(only, { sanitise })
		: importSerial(name, files, { sanitise });
}

describe.each(readdirSync(root).sort())('%s', (name) => {
	const folder = join(root, name);
	const files = filesOf(folder);
	const story = read(name, files);

	test('is understood', () => {
		const expected = join(folder, 'expected.json');
		if (process.env.UPDATE_CORPUS && !existsSync(expected)) {
			writeFileSync(expected, `${JSON.stringify(brief(story), null, '\t')}\n`);
		}
		expect(brief(story)).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
	});

	const html = join(folder, 'expected.html');
	// a few difficulties are about the HTML itself
	if (existsSync(html)) {
		test('is written so', () => {
			const scenes = story.chapters.flatMap((chapter) => chapter.scenes.map((scene) => scene.html));
			expect(`${scenes.join('\n\n')}\n`).toBe(readFileSync(html, 'utf8'));
		});
	}

	test('loses nothing and invents nothing', () => {
		expect(faults(files, story)).toEqual([]);
	});

	test('has no empty scene, and ids of its own', () => {
		const scenes = story.chapters.flatMap((chapter) => chapter.scenes);
		for (const scene of scenes) expect(scene.words + scene.characters).toBeGreaterThan(0);
		expect(new Set(scenes.map(({ id }) => id)).size).toBe(scenes.length);
	});
});
