/**
 * `npm run bench:links`: revises stories at random, a thousand times and in a hundred chains of ten, and tells how many
 * links and places are found again, how many lead astray in silence, and how long a long story takes.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findPlace } from '../../src/lib/links/find-place';
import {
	emptyLedger,
	updateLedger,
	type Ledger,
	type LedgerStory
} from '../../src/lib/links/ledger';
import { describePlace } from '../../src/lib/links/place';
import { sceneIdsFromText } from '../../src/lib/links/scene-id';
import { shinglesOf, textHash, type Shingles } from '../../src/lib/links/scene-print';
import { readLibrary } from '../../src/lib/server/library';
import { textBlocks } from '../../src/lib/story/blocks';
import { scenesOf, type Place } from '../../src/lib/story/model';
import { edits, wordsOf, type EditedScene, type EditedStory, type Random } from './edit-story';
import { budgetTable, count, milliseconds, row, table, type Row } from './table';

const revisions = 1000;
const chainLength = 10;
/** Places that are kept of each revised story. */
const placesEach = 3;

/** Mulberry32 (Tommy Ettinger; public domain). */
function randomOf(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const textOf = ({ paragraphs }: EditedScene) => paragraphs.map(({ text }) => text).join('\n');

/** A story as the ledger takes it; what is worked out of a scene's text is worked out once. */
const prints = new WeakMap<
	EditedScene,
	{ words: number; hash: string; shingles: () => Shingles }
>();
function printOf(scene: EditedScene) {
	const known = prints.get(scene);
	if (known) return known;
	const text = textOf(scene);
	let shingles: Shingles | undefined;
	const made = {
		words: text.split(/\s+/).length,
		hash: textHash(text),
		shingles: () => (shingles ??= shinglesOf(text))
	};
	prints.set(scene, made);
	return made;
}

function ledgerStory({ address, scenes }: EditedStory): LedgerStory {
	const ids = sceneIdsFromText(scenes.map(textOf));
	return { address, scenes: scenes.map((scene, at) => ({ id: ids[at] ?? '', ...printOf(scene) })) };
}

/** Stories as they are read, with the id of each scene from the text as the name of its origin. */
async function storiesIn(folder: string): Promise<EditedStory[]> {
	if (!existsSync(folder)) {
		console.log(`${folder} is not here and was not measured.`);
		return [];
	}
	const { entries } = await readLibrary({ folder, cache: path.resolve('.cache/bench-links') });
	return entries.map(({ story, address }) => ({
		address,
		scenes: scenesOf(story).map(({ html }, scene) => ({
			paragraphs: textBlocks(html).map((text, paragraph) => ({
				text,
				origin: { scene: `${address} ${scene}`, paragraph }
			}))
		}))
	}));
}

class Tally {
	links = 0;
	linksThere = 0;
	landed = 0;
	rightStory = 0;
	astray = 0;
	places = 0;
	placesFound = 0;
	placesAstray = 0;
	placesAsked = 0;
	/** Kinds of revision after which something was missed. */
	readonly misses = new Map<string, number>();

	miss(what: string) {
		this.misses.set(what, (this.misses.get(what) ?? 0) + 1);
	}
}

/** Where a link leads: the scene's index, and whether the reader is told that it isn't what was linked to. */
function landing(ledger: Ledger, ids: readonly string[], id: string) {
	let told = false;
	let at = ledger.scenes.find((scene) => scene.id === id);
	const story = at?.story;
	while (at?.end) {
		told ||= at.end.kind === 'gone';
		const { to } = at.end;
		at = ledger.scenes.find((scene) => scene.id === to);
	}
	return { scene: at ? ids.indexOf(at.id) : -1, told, story };
}

/** Letters of a scene of the first version that are left, whatever became of their words. */
const lettersOf = ({ scenes }: EditedStory, origin: string) =>
	scenes
		.flatMap(({ paragraphs }) => paragraphs)
		.reduce((sum, one) => sum + (one.origin?.scene === origin ? one.text.length : 0), 0);

/** The shares of them in each scene of this one. */
function sharesOf(story: EditedStory, origin: string): number[] {
	const letters = story.scenes.map(({ paragraphs }) =>
		paragraphs.reduce((sum, one) => sum + (one.origin?.scene === origin ? one.text.length : 0), 0)
	);
	const all = letters.reduce((sum, one) => sum + one, 0);
	return letters.map((one) => (all === 0 ? 0 : one / all));
}

/** Revises one story some times, with the ledger kept after each, and judges the links and places of before. */
async function revise(
	library: readonly EditedStory[],
	begun: Ledger,
	seed: number,
	length: number,
	tally: Tally
): Promise<void> {
	const random = randomOf(seed);
	const first = library[Math.floor(random() * library.length)];
	if (!first) return;
	const others = library.filter((story) => story !== first).map((story) => ledgerStory(story));
	const words = wordsOf(first.scenes.map(textOf).join('\n'));
	const idsBefore = idsOf(begun, first.address);
	const places = pickPlaces(first, idsBefore, random);

	let story = first;
	let ledger = begun;
	let ids: readonly string[] = [];
	const kinds: string[] = [];
	for (let step = 0; step < length; step += 1) {
		for (let more = 1 + Math.floor(2 * random()); more > 0; more -= 1) {
			const kind = Object.keys(edits)[Math.floor(random() * Object.keys(edits).length)] ?? '';
			story = edits[kind]?.(story, random, words) ?? story;
			kinds.push(kind);
		}
		const updated = updateLedger(ledger, [...others, ledgerStory(story)]);
		ledger = updated.ledger;
		ids = updated.ids.get(story.address) ?? [];
	}
	const kind = length === 1 ? kinds.join(' + ') : 'chain';
	idsBefore.forEach((id, at) => {
		judgeLink(first, story, ledger, ids, { id, origin: `${first.address} ${at}` }, tally, kind);
	});
	for (const place of places) await judgePlace(story, ledger, ids, place, tally, kind);
}

const idsOf = (ledger: Ledger, address: string) =>
	ledger.scenes
		.filter(({ story }) => story === address)
		.sort((a, b) => a.order - b.order)
		.map(({ id }) => id);

function judgeLink(
	first: EditedStory,
	story: EditedStory,
	ledger: Ledger,
	ids: readonly string[],
	link: { id: string; origin: string },
	tally: Tally,
	kind: string
): void {
	const shares = sharesOf(story, link.origin);
	// of a scene whose larger part was deleted the text is not there any more
	const left = lettersOf(story, link.origin) / lettersOf(first, link.origin);
	const most = left >= 0.5 ? Math.max(...shares) : 0;
	const { scene, told, story: at } = landing(ledger, ids, link.id);
	tally.links += 1;
	if (at === story.address && scene >= 0) tally.rightStory += 1;
	const share = shares[scene] ?? 0;
	if (most > 0) {
		tally.linksThere += 1;
		// either half of a scene cut in the middle is the larger part, as near as anybody can tell
		if (!told && share >= most - 0.1) tally.landed += 1;
		else tally.miss(`link: ${kind}${told ? ', told' : ''}`);
	}
	if (!told && share < 0.1) tally.astray += 1;
}

interface KeptPlace {
	place: Place;
	origin: { scene: string; paragraph: number };
}

function pickPlaces(story: EditedStory, ids: readonly string[], random: Random): KeptPlace[] {
	return Array.from({ length: placesEach }, () => {
		const at = Math.floor(random() * story.scenes.length);
		const blocks = story.scenes[at]?.paragraphs.map(({ text }) => text) ?? [];
		const paragraph = Math.floor(random() * blocks.length);
		const offset = Math.floor(random() * 0.5 * (blocks[paragraph]?.length ?? 0));
		const place = describePlace(story.address, ids[at] ?? '', blocks, {
			paragraph,
			offset,
			length: 0
		});
		return { place, origin: { scene: `${story.address} ${at}`, paragraph } };
	});
}

async function judgePlace(
	story: EditedStory,
	ledger: Ledger,
	ids: readonly string[],
	{ place, origin }: KeptPlace,
	tally: Tally,
	kind: string
): Promise<void> {
	const text = {
		scenes: ids,
		blocksOf: (id: string) =>
			Promise.resolve(story.scenes[ids.indexOf(id)]?.paragraphs.map((one) => one.text) ?? [])
	};
	const found = await findPlace(place, text, ids[landing(ledger, ids, place.scene).scene]);
	const there = story.scenes.flatMap(({ paragraphs }, scene) =>
		paragraphs.flatMap((one, paragraph) =>
			one.origin?.scene === origin.scene && one.origin.paragraph === place.paragraph
				? [{ scene, paragraph, text: one.text }]
				: []
		)
	);
	const at = found.match && ids.indexOf(found.match.scene);
	const near = there.some(
		({ scene, paragraph }) =>
			scene === at && Math.abs(paragraph - (found.match?.paragraph ?? 0)) <= 1
	);
	tally.placesAsked += 1;
	if (found.kind === 'found' && !near) {
		tally.placesAstray += 1;
		tally.miss(`place astray: ${kind}`);
	}
	const left = new Set(there.flatMap((one) => wordsOf(one.text.toLowerCase())));
	const quoted = wordsOf(place.quote.toLowerCase());
	const kept = quoted.filter((word) => left.has(word)).length;
	// of a passage that was written anew nothing is there to be found
	if (there.length === 0 || kept < 0.5 * quoted.length) return;
	tally.places += 1;
	if (found.kind === 'found' && near) tally.placesFound += 1;
	else if (found.kind !== 'found') tally.miss(`place told: ${kind}`);
}

const percent = (part: number, all: number) => `${((100 * part) / Math.max(1, all)).toFixed(2)} %`;

function verdict(
	what: string,
	part: number,
	all: number,
	budget: [least: 'least' | 'most', percent: number]
): Row {
	const [kind, limit] = budget;
	const share = (100 * part) / Math.max(1, all);
	return {
		what,
		measured: `${percent(part, all)} (${count(part)} of ${count(all)})`,
		budget: `${kind === 'least' ? '≥' : '≤'} ${limit} %`,
		met: kind === 'least' ? share >= limit : share <= limit
	};
}

const rowsOf = (tally: Tally): Row[] => [
	verdict('links that land in the scene with the text', tally.landed, tally.linksThere, [
		'least',
		99.5
	]),
	verdict('links that lead to a page of the right story', tally.rightStory, tally.links, [
		'least',
		100
	]),
	verdict('links that land elsewhere in silence', tally.astray, tally.links, ['most', 0.1]),
	verdict('places found within a paragraph', tally.placesFound, tally.places, ['least', 99]),
	verdict('places applied elsewhere in silence', tally.placesAstray, tally.placesAsked, [
		'most',
		0.1
	])
];

/** Milliseconds, the least of three runs, to match a story of 5,000 scenes of 200 words after a revision of all of it. */
function timeLong(words: readonly string[]): Row[] {
	const random = randomOf(5);
	const make = (length: number): EditedScene => ({
		paragraphs: [
			{
				text: Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' '),
				origin: null
			}
		]
	});
	const before: EditedStory = {
		address: 'long',
		scenes: Array.from({ length: 5000 }, () => make(200))
	};
	const begun = updateLedger(emptyLedger, [ledgerStory(before)]).ledger;
	const reword = (share: number, every: number): EditedStory => ({
		address: 'long',
		scenes: before.scenes.map((scene, at) =>
			at % every > 0
				? scene
				: {
						paragraphs: scene.paragraphs.map((one) => ({
							...one,
							text: one.text
								.split(' ')
								.map((word) => (random() < share ? 'other' : word))
								.join(' ')
						}))
					}
		)
	});
	const cases: [string, EditedStory][] = [
		['a story of 5,000 scenes, one in ten reworded', reword(0.1, 10)],
		['all of them reworded by a tenth', reword(0.1, 1)],
		[
			'all reworded and in the opposite order',
			{ ...reword(0.1, 1), scenes: reword(0.1, 1).scenes.toReversed() }
		]
	];
	return cases.map(([what, story]) => {
		let least = Infinity;
		for (let run = 0; run < 3; run += 1) {
			// copies: what is worked out of a scene is not there from the run before
			const stories = [
				ledgerStory({ ...story, scenes: story.scenes.map((scene) => ({ ...scene })) })
			];
			const start = performance.now();
			updateLedger(begun, stories);
			least = Math.min(least, performance.now() - start);
		}
		return row(what, least, 2000, milliseconds);
	});
}

const library = [
	...(await storiesIn(path.resolve('stories'))),
	...(await storiesIn(path.resolve('../shared/manuscripts')))
];
const begun = updateLedger(emptyLedger, library.map(ledgerStory)).ledger;
const scenes = library.reduce((sum, story) => sum + story.scenes.length, 0);
console.log(
	`${count(library.length)} stories with ${count(scenes)} scenes; every revision is one or two edits.`
);
for (const [title, length] of [
	[`${count(revisions)} revisions, one by one`, 1],
	[`${count(revisions)} revisions in chains of ten`, chainLength]
] as const) {
	const tally = new Tally();
	for (let seed = 1; seed <= revisions / length; seed += 1)
		await revise(library, begun, seed, length, tally);
	console.log(budgetTable(title, rowsOf(tally)));
	const misses = [...tally.misses].sort((a, b) => b[1] - a[1]).slice(0, 12);
	if (misses.length > 0)
		console.log(
			table(
				'Missed after',
				['what', 'times'],
				misses.map(([what, times]) => [what, count(times)])
			)
		);
}
console.log(
	budgetTable(
		'Time',
		timeLong(wordsOf(library.flatMap((story) => story.scenes.map(textOf)).join('\n')))
	)
);
