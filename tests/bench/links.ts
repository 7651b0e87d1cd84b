/**
 * `npm run bench:links [-- --misses]`: revises stories at random, a thousand times one by one and in a thousand chains
 * of ten, and tells how many links and places are found again, how many lead astray in silence, and how long a long
 * story takes. With `--misses` it tells of each miss what had been done and what became of it.
 *
 * What is counted: a link or a place whose text exists still (`survival.ts`: half of its words stand in the story, in
 * their order) must lead to the scene that holds as much of it as any, or to within a paragraph of the quote. Whatever
 * leads anywhere else without a word to the reader is astray, whether the text exists or not.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findPlace } from '../../src/lib/links/find-place';
import { emptyLedger, updateLedger, type Ledger } from '../../src/lib/links/ledger';
import { describePlace } from '../../src/lib/links/place';
import { readLibrary } from '../../src/lib/server/library';
import { textBlocks } from '../../src/lib/story/blocks';
import { scenesOf, type Place } from '../../src/lib/story/model';
import { edits, randomOf, wordsOf, type EditedStory, type Random } from './edit-story';
import { ledgerStory, textOf } from './edited-ledger';
import { timeLongStory } from './long-story';
import { EXISTS, quoteSurvival, survivalOf } from './survival';
import { budgetTable, count, table, type Row } from './table';

const revisions = 1000;
const chainLength = 10;
/** Places that are kept of each revised story. */
const placesEach = 10;
/**
 * The share of a scene that a link must land with for it not to be astray; less is enough where no other scene has
 * more: an address follows its scene through whatever is done to it.
 */
const ANYTHING = 0.1;

/** Stories as they are read, with the name of each scene and the number of each paragraph as its origin. */
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
				origin: { scene: originOf(address, scene), paragraph }
			}))
		}))
	}));
}

const originOf = (address: string, scene: number) => `${address} ${scene}`;

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
	placesTold = 0;
	/** What was missed, by its kind: what was done before and what became of it. */
	readonly misses = new Map<string, string[]>();

	miss(kind: string, what: string) {
		this.misses.set(kind, [...(this.misses.get(kind) ?? []), what]);
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

/** A story before and after its revisions, and what the ledger made of them. */
interface Revised {
	first: EditedStory;
	story: EditedStory;
	ledger: Ledger;
	/** Ids of the story's scenes now. */
	ids: readonly string[];
	/** What was done. */
	history: string;
	tally: Tally;
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
	const history = `${first.address} (seed ${seed}), ${kinds.join(' + ')}`;
	const revised = { first, story, ledger, ids, history, tally };
	idsBefore.forEach((id, at) => {
		judgeLink(revised, id, at);
	});
	for (const place of places) await judgePlace(revised, place);
}

const idsOf = (ledger: Ledger, address: string) =>
	ledger.scenes
		.filter(({ story }) => story === address)
		.sort((a, b) => a.order - b.order)
		.map(({ id }) => id);

function judgeLink(revised: Revised, id: string, before: number): void {
	const { first, story, ledger, ids, history, tally } = revised;
	const scene = first.scenes[before];
	if (!scene) return;
	const { shares, left, holds } = survivalOf(scene, originOf(first.address, before), story);
	const { scene: at, told, story: address } = landing(ledger, ids, id);
	const share = shares[at] ?? 0;
	const parts = shares
		.flatMap((one, index) => (one > 0.02 ? [`${percent(one, 1)} in ${index}`] : []))
		.join(', ');
	const became = `${history}: scene ${before} is ${parts || 'nowhere'}; the link leads to ${at}${told ? ', told' : ''}`;
	tally.links += 1;
	if (address === story.address && at >= 0) tally.rightStory += 1;
	if (left >= EXISTS) {
		tally.linksThere += 1;
		if (!told && holds(at)) tally.landed += 1;
		else tally.miss(told ? 'a link, told that its scene is gone' : 'a link', became);
	}
	if (!told && share < ANYTHING && !holds(at)) {
		tally.astray += 1;
		tally.miss('a link astray', became);
	}
}

interface KeptPlace {
	place: Place;
	/** Index of its scene. */
	scene: number;
}

function pickPlaces(story: EditedStory, ids: readonly string[], random: Random): KeptPlace[] {
	return Array.from({ length: placesEach }, () => {
		const scene = Math.floor(random() * story.scenes.length);
		const blocks = story.scenes[scene]?.paragraphs.map(({ text }) => text) ?? [];
		const paragraph = Math.floor(random() * blocks.length);
		const offset = Math.floor(random() * (blocks[paragraph]?.length ?? 0));
		const spot = { paragraph, offset, length: 0 };
		return { place: describePlace(story.address, ids[scene] ?? '', blocks, spot), scene };
	});
}

async function judgePlace(revised: Revised, { place, scene }: KeptPlace): Promise<void> {
	const { first, story, ledger, ids, history, tally } = revised;
	const from = first.scenes[scene];
	if (!from) return;
	const blocks = (id: string) =>
		story.scenes[ids.indexOf(id)]?.paragraphs.map(({ text }) => text) ?? [];
	// what has been taken out has a page of its own, which leads nowhere: it is looked for everywhere
	const { scene: stands, told } = landing(ledger, ids, place.scene);
	const found = await findPlace(
		place,
		{ scenes: ids, blocksOf: (id) => Promise.resolve(blocks(id)) },
		told ? place.scene : ids[stands]
	);
	const origin = originOf(first.address, scene);
	const { exists, at } = quoteSurvival(place.quote, from, origin, place.paragraph, story);
	const led = found.match && ids.indexOf(found.match.scene);
	const near = at.some(
		(one) => one.scene === led && Math.abs(one.paragraph - (found.match?.paragraph ?? 0)) <= 1
	);
	const where = at.map((one) => `${one.scene}.${one.paragraph}`).join(' ') || 'nowhere';
	const became =
		`${history}: scene ${scene}.${place.paragraph}, ${place.quote.length} characters, ` +
		`is ${where}; ${found.kind} ${led ?? ''}.${found.match?.paragraph ?? ''} (${found.match?.confidence.toFixed(2) ?? ''})`;
	tally.placesAsked += 1;
	if (found.kind === 'found' && !near) {
		tally.placesAstray += 1;
		tally.miss('a place astray', became);
	}
	if (found.kind !== 'found') tally.placesTold += 1;
	if (!exists) return;
	tally.places += 1;
	if (found.kind === 'found' && near) tally.placesFound += 1;
	else if (found.kind !== 'found') tally.miss('a place, told', became);
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
	]),
	{
		what: 'places told instead of applied',
		measured: `${percent(tally.placesTold, tally.placesAsked)} (${count(tally.placesTold)} of ${count(tally.placesAsked)})`
	}
];

const [argument, ...more] = process.argv.slice(2);
const showMisses = argument === '--misses';
if ((argument !== undefined && !showMisses) || more.length > 0) {
	console.error('Usage: npm run bench:links [-- --misses]');
	process.exit(2);
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
	[`${count(revisions)} chains of ten revisions`, chainLength]
] as const) {
	const tally = new Tally();
	for (let seed = 1; seed <= revisions; seed += 1)
		await revise(library, begun, seed, length, tally);
	console.log(budgetTable(title, rowsOf(tally)));
	const misses = [...tally.misses].sort(([a], [b]) => (a < b ? -1 : 1));
	if (misses.length > 0)
		console.log(
			table(
				'Missed',
				['what', 'times'],
				misses.map(([kind, all]) => [kind, count(all.length)])
			)
		);
	if (showMisses)
		for (const [kind, all] of misses) for (const one of all) console.log(`${kind}: ${one}`);
}
console.log(
	budgetTable(
		'Time',
		timeLongStory(wordsOf(library.flatMap((story) => story.scenes.map(textOf)).join('\n')))
	)
);
