/**
 * How well places survive edits: a seeded editor revises stories, and places described before are looked for after.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findPlace } from '../../src/lib/links/find-place';
import { describePlace } from '../../src/lib/links/place';
import { readLibrary } from '../../src/lib/server/library';
import { textBlocks } from '../../src/lib/story/blocks';
import { scenesOf } from '../../src/lib/story/model';
import { budgetTable, row, type Row } from './table';

type Random = () => number;

/** A block, and which of the blocks before all edits it is, or holds. */
interface Block {
	keys: readonly number[];
	text: string;
}

interface Scene {
	id: string;
	/** Ids of scenes that lead here since they are gone. */
	aliases: readonly string[];
	blocks: Block[];
}

const REVISIONS = 1000;
const CHAINS = 100;
const CHAIN = 10;
const PLACES = 10;

/** mulberry32 (Tommy Ettinger, public domain). */
function randomOf(seed: number): Random {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const below = (random: Random, most: number) => Math.floor(random() * most);
const pick = <T>(random: Random, list: readonly T[]): T | undefined =>
	list[below(random, list.length)];
const words = (text: string) => text.split(' ');

function typo(word: string, random: Random): string {
	const at = below(random, word.length);
	const letter = word.charAt(at);
	return word.slice(0, at) + (random() < 0.5 ? letter + letter : '') + word.slice(at + 1);
}

type Revise = (scenes: Scene[], at: number, random: Random, vocabulary: readonly string[]) => void;

const rewrite = (scene: Scene | undefined, change: (text: string) => string) => {
	for (const block of scene?.blocks ?? []) block.text = change(block.text);
};

let made = 0;
const newId = () => `new${(made += 1)}`;
const written = (random: Random, vocabulary: readonly string[]): Block => ({
	keys: [],
	text: Array.from({ length: 10 + below(random, 60) }, () => pick(random, vocabulary)).join(' ')
});

const revisions: Readonly<Record<string, Revise>> = {
	typos(scenes, at, random) {
		rewrite(scenes[at], (text) =>
			words(text)
				.map((word) => (random() < 0.03 ? typo(word, random) : word))
				.join(' ')
		);
	},
	reword(scenes, at, random, vocabulary) {
		const share = random() * 0.3;
		rewrite(scenes[at], (text) =>
			words(text)
				.map((word) => (random() < share ? (pick(random, vocabulary) ?? word) : word))
				.join(' ')
		);
	},
	'quotes and dashes'(scenes, at) {
		rewrite(scenes[at], (text) =>
			text
				.replace(/[“”]/g, '"')
				.replace(/[‘’]/g, "'")
				.replace(/ ?— ?/g, ' -- ')
				.replace(/…/g, '...')
		);
	},
	'insert paragraphs'(scenes, at, random, vocabulary) {
		const blocks = scenes[at]?.blocks ?? [];
		for (let count = 1 + below(random, 3); count > 0; count -= 1)
			blocks.splice(below(random, blocks.length + 1), 0, written(random, vocabulary));
	},
	'delete paragraphs'(scenes, at, random) {
		const blocks = scenes[at]?.blocks ?? [];
		for (let count = 1 + below(random, 3); count > 0 && blocks.length > 1; count -= 1)
			blocks.splice(below(random, blocks.length), 1);
	},
	'insert a scene'(scenes, at, random, vocabulary) {
		const blocks = Array.from({ length: 8 }, () => written(random, vocabulary));
		scenes.splice(at, 0, { id: newId(), aliases: [], blocks });
	},
	'delete a scene'(scenes, at) {
		if (scenes.length < 2) return;
		const [gone] = scenes.splice(at, 1);
		const near = scenes[Math.min(at, scenes.length - 1)];
		if (near && gone) near.aliases = [...near.aliases, gone.id, ...gone.aliases];
	},
	'move a scene'(scenes, at, random) {
		scenes.splice(below(random, scenes.length), 0, ...scenes.splice(at, 1));
	},
	split(scenes, at, random) {
		const scene = scenes[at];
		if (!scene || scene.blocks.length < 2) return;
		const cut = 1 + below(random, scene.blocks.length - 1);
		const rest = scene.blocks.splice(cut);
		const larger = rest.length > scene.blocks.length;
		const other = { id: newId(), aliases: [], blocks: larger ? scene.blocks : rest };
		if (larger) scene.blocks = rest;
		scenes.splice(larger ? at : at + 1, 0, other);
	},
	merge(scenes, at) {
		const [scene, next] = [scenes[at], scenes[at + 1]];
		if (!scene || !next) return;
		scene.blocks.push(...next.blocks);
		scene.aliases = [...scene.aliases, next.id, ...next.aliases];
		scenes.splice(at + 1, 1);
	}
};

interface Tally {
	/** Of places whose paragraph is still in the text. */
	kept: number;
	found: number;
	/** Applied further than a paragraph away; of all places. */
	wrong: number;
	all: number;
	told: number;
}

/** Describes places, lets the story be revised, and looks where they are found. */
async function tryOnce(
	story: readonly (readonly string[])[],
	steps: number,
	random: Random,
	vocabulary: readonly string[],
	tally: Tally
): Promise<void> {
	let key = 0;
	const scenes: Scene[] = story.map((blocks, at) => ({
		id: `scene${at}`,
		aliases: [],
		blocks: blocks.map((text) => ({ keys: [(key += 1)], text }))
	}));
	const places = Array.from({ length: PLACES }, () => {
		const scene = pick(random, scenes);
		const blocks = scene?.blocks ?? [];
		const paragraph = below(random, blocks.length);
		const length = blocks[paragraph]?.text.length ?? 0;
		const spot = { paragraph, offset: below(random, length), length: 0 };
		const texts = blocks.map(({ text }) => text);
		const place = describePlace('story', scene?.id ?? '', texts, spot);
		// a quote of a short paragraph goes on into the next: both are where it is
		const quoted = blocks.slice(paragraph, paragraph + place.quote.split('\n').length);
		return { keys: quoted.flatMap((one) => one.keys), place };
	});
	for (let step = 0; step < steps; step += 1) {
		const name = pick(random, Object.keys(revisions)) ?? '';
		revisions[name]?.(scenes, below(random, scenes.length), random, vocabulary);
	}
	const text = {
		scenes: scenes.map(({ id }) => id),
		blocksOf: (id: string) =>
			Promise.resolve(
				scenes.find((scene) => scene.id === id)?.blocks.map((block) => block.text) ?? []
			)
	};
	for (const { keys, place } of places) {
		const home = scenes.find(
			({ id, aliases }) => id === place.scene || aliases.includes(place.scene)
		);
		const { kind, match } = await findPlace(place, text, home?.id);
		const truths = scenes.flatMap(({ id, blocks }) =>
			blocks.flatMap((block, paragraph) =>
				block.keys.some((key) => keys.includes(key)) ? [{ id, paragraph }] : []
			)
		);
		const near = truths.some(
			({ id, paragraph }) => match?.scene === id && Math.abs(match.paragraph - paragraph) <= 1
		);
		tally.all += 1;
		if (truths.length > 0) {
			tally.kept += 1;
			if (kind === 'found' && near) tally.found += 1;
			if (kind === 'found' && !near) tally.wrong += 1;
		} else if (kind === 'found' && !besideTheGap(match, scenes, keys[0] ?? 0)) tally.wrong += 1;
		if (kind !== 'found') tally.told += 1;
	}
}

/** Whether a match is at a neighbour of a paragraph that is gone: within a paragraph of where it would be. */
function besideTheGap(
	match: { scene: string; paragraph: number },
	scenes: readonly Scene[],
	key: number
) {
	const blocks = scenes.find(({ id }) => id === match.scene)?.blocks ?? [];
	return [-1, 0, 1].some((step) =>
		blocks[match.paragraph + step]?.keys.some((other) => Math.abs(other - key) <= 2)
	);
}

/** Measures over the stories of this library, and the manuscripts where they are at hand. */
export async function measurePlaces(folder: string): Promise<string> {
	const dirs = ['stories', '../shared/manuscripts'].filter((dir) => existsSync(dir));
	const stories: string[][][] = [];
	for (const dir of dirs) {
		const { entries } = await readLibrary({
			folder: path.resolve(dir),
			cache: path.resolve(folder, 'places')
		});
		for (const { story } of entries) {
			const scenes = scenesOf(story).map(({ html }) => textBlocks(html));
			if (scenes.every((blocks) => blocks.length > 0) && scenes.length > 0) stories.push(scenes);
		}
	}
	const vocabulary = stories.slice(0, 20).flat(2).flatMap(words);
	const rows: Row[] = [];
	for (const [name, steps, count] of [
		['single revisions', 1, REVISIONS],
		[`chains of ${CHAIN}`, CHAIN, CHAINS]
	] as const) {
		const random = randomOf(steps);
		const tally: Tally = { kept: 0, found: 0, wrong: 0, all: 0, told: 0 };
		const start = performance.now();
		for (let run = 0; run < count; run += 1)
			await tryOnce(pick(random, stories) ?? [], steps, random, vocabulary, tally);
		const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
		const time = (performance.now() - start) / tally.all;
		rows.push(
			row(
				`${name}: places not found within a paragraph`,
				1 - tally.found / tally.kept,
				0.01,
				percent
			),
			row(`${name}: wrong silent landings`, tally.wrong / tally.all, 0.001, percent),
			{
				what: `${name}: places, told instead of applied, time for each`,
				measured: `${tally.all}, ${tally.told}, ${time.toFixed(1)} ms`
			}
		);
	}
	return budgetTable(`Places in ${stories.length} stories`, rows);
}
