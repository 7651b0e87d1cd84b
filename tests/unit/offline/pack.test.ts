import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	hashOf,
	PACK_FORMAT,
	readPack,
	versionOf,
	type Pack,
	type PackIndex
} from '../../../src/lib/offline/pack';
import type { Bundle, StoryPage } from '../../../src/lib/story/pages';

const bundle = (text: string) => ({ scenes: [{ html: `<p>${text}</p>` }] }) as unknown as Bundle;

/** A story of three bundles in two packs. */
async function packs(texts = ['The well', 'was cold', 'that year']) {
	const bundles = texts.map(bundle);
	const index: PackIndex = {
		page: { summary: ['A well.'] } as unknown as StoryPage,
		packs: [80, 40],
		bundles: [0, 0, 1],
		hashes: await Promise.all(bundles.map(hashOf)),
		pictures: []
	};
	const version = await versionOf(index);
	const first: Pack = {
		format: PACK_FORMAT,
		version,
		from: 0,
		bundles: bundles.slice(0, 2),
		index
	};
	const second: Pack = { format: PACK_FORMAT, version, from: 2, bundles: bundles.slice(2) };
	return { first, second, known: { version, index } };
}

describe('a pack', () => {
	test('that came whole is proved by the hashes it brings', async () => {
		const { first, second, known } = await packs();
		expect((await readPack(JSON.stringify(first), 0, null)).bundles).toEqual(first.bundles);
		expect((await readPack(JSON.stringify(second), 1, known)).bundles).toEqual(second.bundles);
	});

	test('that was cut short anywhere is refused', async () => {
		const { first } = await packs();
		const text = JSON.stringify(first);
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 0, max: text.length - 1 }), async (length) => {
				await expect(readPack(text.slice(0, length), 0, null)).rejects.toMatchObject({
					code: 'damaged'
				});
			})
		);
	});

	test('in which anything of the story was changed is refused', async () => {
		const { first } = await packs();
		const text = JSON.stringify(first);
		for (const [from, to] of [
			['was cold', 'was warm'],
			['A well.', 'A wall.'],
			[`"from":0`, `"from":1`]
		] as const)
			await expect(readPack(text.replace(from, to), 0, null)).rejects.toMatchObject({
				code: 'damaged'
			});
	});

	test('of a story that was renewed meanwhile is told apart', async () => {
		const { known } = await packs();
		const { second } = await packs(['The well', 'was cold', 'this year']);
		await expect(readPack(JSON.stringify(second), 1, known)).rejects.toMatchObject({
			code: 'changed'
		});
	});

	test('of a later format asks for a later app', async () => {
		const { first } = await packs();
		const later = JSON.stringify({ ...first, format: PACK_FORMAT + 1 });
		await expect(readPack(later, 0, null)).rejects.toMatchObject({ code: 'changed' });
	});

	test('in whose place a host sent a page is damaged', async () => {
		await expect(readPack('<!doctype html>', 0, null)).rejects.toMatchObject({ code: 'damaged' });
		await expect(readPack('null', 0, null)).rejects.toMatchObject({ code: 'damaged' });
	});
});
