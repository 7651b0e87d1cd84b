/** Ids follow their scenes through every kind of edit, and none is ever forgotten. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	emptyLedger,
	updateLedger,
	type Ledger,
	type LedgerStory
} from '../../../src/lib/links/ledger';
import { formatLedger, parseLedger } from '../../../src/lib/links/ledger-file';
import { sceneIdsFromText } from '../../../src/lib/links/scene-id';
import { shinglesOf, textHash } from '../../../src/lib/links/scene-print';

const lantern =
	'The lamp went out at nine, and nobody came to light it again. Marta counted the matches by touch: four, and one of them bent. She thought of the ferryman, who had promised oil by Friday, and of Friday, which had been and gone without a word to anyone.';
const weir =
	'Below the weir the water ran as brown as tea. Two boys had tied a door to three barrels and called it a ship; it carried them as far as the alder before it remembered that it was a door. Their mother watched from the bridge with both shoes in her hand.';
const letter =
	'Dear Aunt, the goose is well. It has eaten the calendar, so I can not tell you when I am writing this, only that the pears are down and the stove smokes. Send string. Send the blue jug too if the crack is no longer than my thumb.';
const station =
	'At the station the clock had three hands. The third, said the porter, was for trains that had not been thought of yet. It stood at twenty past, and trembled whenever somebody in the waiting room changed their mind about leaving.';
const orchard =
	'What the orchard owed was apples and it paid in wasps. Every tree had a number on a tin tag, and every tag had been shot at by someone who then denied owning a gun, a hand or an opinion about orchards.';

const story = (texts: readonly string[], address = 'salt'): LedgerStory => {
	const ids = sceneIdsFromText(texts);
	return {
		address,
		scenes: texts.map((text, at) => ({
			id: ids[at] ?? '',
			words: text.split(/\s+/).length,
			hash: textHash(text),
			shingles: () => shinglesOf(text)
		}))
	};
};

/** The ids of a story's scenes after each of some revisions, and the last ledger. */
function revise(...revisions: (readonly string[])[]) {
	let ledger = emptyLedger;
	const ids = revisions.map((texts) => {
		const updated = updateLedger(ledger, [story(texts)]);
		// what the next build reads is what stands in the file
		ledger = parseLedger(formatLedger(updated.ledger));
		return updated.ids.get('salt') ?? [];
	});
	return { ids, ledger };
}

const endOf = (ledger: Ledger, id: string | undefined) =>
	ledger.scenes.find((scene) => scene.id === id)?.end;
const halves = (text: string, share = 0.5) => {
	const words = text.split(' ');
	const at = Math.round(words.length * share);
	return [words.slice(0, at).join(' '), words.slice(at).join(' ')] as const;
};

describe('a scene keeps its id', () => {
	const before = [lantern, weir, letter, station];

	test('when typos are mended, and when it is wrapped anew with other quotes and dashes', () => {
		const retyped =
			weir.replace('barrels', 'barells').replace(/ /g, '\n').replace(';', ' — “') + '”';
		const { ids } = revise(before, before.with(1, retyped));
		expect(ids[1]).toEqual(ids[0]);
	});

	test('when nearly a third of its words are others', () => {
		const reworded = letter
			.split(' ')
			.map((word, at) => (at % 10 < 3 ? `thing${String(at)}` : word))
			.join(' ');
		const { ids } = revise(before, before.with(2, reworded));
		expect(ids[1]).toEqual(ids[0]);
	});

	test('when scenes are put in before, between and behind', () => {
		const { ids } = revise([weir, letter], [lantern, weir, station, letter, orchard]);
		expect([ids[1]?.[1], ids[1]?.[3]]).toEqual(ids[0]);
		expect(new Set(ids[1]).size).toBe(5);
	});

	test('when it moves, and when two change places', () => {
		const { ids } = revise(before, [station, lantern, weir, letter]);
		const [a, b, c, d] = ids[0] ?? [];
		expect(ids[1]).toEqual([d, a, b, c]);
		expect(revise([lantern, weir], [weir, lantern]).ids[1]).toEqual(
			revise([lantern, weir]).ids[0]?.toReversed()
		);
	});

	test('in its larger part when it is split, and the other part gets a new one', () => {
		for (const share of [0.35, 0.65]) {
			const parts = halves(lantern, share);
			const { ids, ledger } = revise([lantern, weir], [...parts, weir]);
			const larger = share > 0.5 ? 0 : 1;
			expect(ids[1]?.[larger]).toBe(ids[0]?.[0]);
			expect(ids[0]).not.toContain(ids[1]?.[1 - larger]);
			expect(ids[1]?.[2]).toBe(ids[0]?.[1]);
			expect(ledger.scenes).toHaveLength(3);
		}
	});

	test('when it is the only one, and when it is a single word', () => {
		expect(revise([lantern], [lantern.replace('nine', 'ten')]).ids).toSatisfy(allTheSame);
		expect(revise(['Snow.'], ['“Snow!”'], ['Rain.']).ids).toSatisfy(allTheSame);
		expect(revise([weir, 'Snow.', letter], [weir, 'Rain.', letter]).ids).toSatisfy(allTheSame);
		expect(revise([weir, '…', letter], [weir, '?!', letter]).ids).toSatisfy(allTheSame);
	});

	test('when others were merged into it and part from it again, with more beside them', () => {
		const { ids } = revise(
			[weir, lantern],
			[`${weir} ${lantern}`],
			[`${weir.replace('brown', 'black')} ${lantern}`],
			[weir, `${lantern} ${orchard} ${station}`]
		);
		expect(ids[3]).toEqual(ids[0]);
	});

	test('through ten revisions, each of another kind', () => {
		const steps = [before];
		for (let step = 0; step < 10; step += 1) {
			const texts = [...(steps.at(-1) ?? [])];
			const at = step % texts.length;
			const words = (texts[at] ?? '').split(' ');
			texts[at] = words
				.map((word, place) => (place % 7 === step % 7 ? `w${String(step)}x${String(place)}` : word))
				.join(' ');
			steps.push(texts);
		}
		expect(revise(...steps).ids).toSatisfy(allTheSame);
	});

	const allTheSame = (ids: (readonly string[])[]) =>
		ids.every((some) => some.join() === ids[0]?.join());
});

describe('scenes with the same text', () => {
	const refrain = 'So row, row on, the river is wide.';

	test('are several scenes, and stay so', () => {
		const { ids } = revise(
			[refrain, weir, refrain, letter, refrain],
			[refrain, lantern, weir, refrain, letter, refrain]
		);
		expect(new Set(ids[0]).size).toBe(5);
		expect(ids[1]?.filter((_, at) => at !== 1)).toEqual(ids[0]);
	});

	test('of which one is taken out: the others are known by their neighbours', () => {
		const { ids, ledger } = revise(
			[refrain, weir, refrain, letter, refrain],
			[refrain, weir, letter, refrain]
		);
		expect(ids[1]).toEqual(ids[0]?.filter((_, at) => at !== 2));
		expect(endOf(ledger, ids[0]?.[2])?.kind).toBe('gone');
	});
});

describe('an id that is no longer a scene’s', () => {
	test('leads to the scene that its text was merged into', () => {
		const { ids, ledger } = revise([lantern, weir, letter], [lantern, `${weir} ${letter}`]);
		expect(ids[1]?.[0]).toBe(ids[0]?.[0]);
		const [kept] = ids[1]?.slice(1) ?? [];
		expect(ids[0]).toContain(kept);
		const lost = ids[0]?.find((id) => !ids[1]?.includes(id));
		expect(endOf(ledger, lost)).toEqual({ kind: 'merged', to: kept });
	});

	test('leads to the nearest scene that is left, and is told to be gone', () => {
		const { ids, ledger } = revise(
			[lantern, weir, letter, station],
			[weir, letter, station],
			[station]
		);
		const [a, b, c, d] = ids[0] ?? [];
		expect(endOf(ledger, a)).toEqual({ kind: 'gone', to: b });
		expect(endOf(ledger, b)).toEqual({ kind: 'gone', to: d });
		expect(endOf(ledger, c)).toEqual({ kind: 'gone', to: d });
	});

	test('is not handed to a scene that merely stands in its place', () => {
		const { ids, ledger } = revise([lantern, weir, letter], [lantern, orchard, letter]);
		expect(ids[0]).not.toContain(ids[1]?.[1]);
		expect(endOf(ledger, ids[0]?.[1])?.kind).toBe('gone');
	});

	test('comes back with its scene', () => {
		const { ids } = revise([lantern, weir, letter], [lantern, letter], [lantern, letter, weir]);
		const [a, b, c] = ids[0] ?? [];
		expect(ids[2]).toEqual([a, c, b]);
	});

	test('follows its text when what was merged is split elsewhere than it was put together', () => {
		const long = `${lantern} ${station}`;
		const { ids, ledger } = revise(
			[long, weir, letter],
			[`${long} ${weir} ${letter}`],
			[long, `${weir} ${letter}`]
		);
		expect(ids[2]?.[0]).toBe(ids[0]?.[0]);
		const other = ids[0]?.find((id) => !ids[2]?.includes(id));
		expect(endOf(ledger, other)).toEqual({ kind: 'merged', to: ids[2]?.[1] });
	});

	test('comes back when what was merged is parted again', () => {
		const { ids } = revise([lantern, weir], [`${lantern} ${weir}`], [lantern, weir]);
		expect(ids[2]).toEqual(ids[0]);
	});
});

describe('a story', () => {
	const write = (ledger: Ledger, ...stories: LedgerStory[]) => updateLedger(ledger, stories);

	test('with a new address takes its scenes’ ids there, edited or not', () => {
		const first = write(
			emptyLedger,
			story([lantern, weir, letter], 'old'),
			story([station], 'other')
		);
		const edited = [lantern.replace('nine', 'ten'), weir, orchard, letter];
		const { ledger, ids } = write(first.ledger, story(edited, 'new'), story([station], 'other'));
		expect(ids.get('new')?.filter((_, at) => at !== 2)).toEqual(first.ids.get('old'));
		expect([...ledger.moves]).toEqual([['old', 'new']]);
		const back = write(ledger, story(edited, 'old'), story([station], 'other'));
		expect(back.ids.get('old')).toEqual(ids.get('new'));
		expect([...back.ledger.moves]).toEqual([['new', 'old']]);
	});

	test('made of two stories leaves both addresses behind', () => {
		const first = write(emptyLedger, story([lantern], 'one'), story([weir], 'two'));
		const { ledger, ids } = write(first.ledger, story([lantern, weir], 'serial'));
		expect(ids.get('serial')).toEqual([
			...(first.ids.get('one') ?? []),
			...(first.ids.get('two') ?? [])
		]);
		expect([...ledger.moves.keys()].sort()).toEqual(['one', 'two']);
	});

	test('that left is remembered, and has its ids again when it returns', () => {
		const first = write(emptyLedger, story([lantern, weir], 'old'), story([station], 'other'));
		const without = write(first.ledger, story([station], 'other'));
		const [a] = first.ids.get('old') ?? [];
		expect(endOf(without.ledger, a)).toEqual({ kind: 'gone', to: null });
		const again = write(without.ledger, story([lantern, weir], 'old'), story([station], 'other'));
		expect(again.ids.get('old')).toEqual(first.ids.get('old'));
	});

	test('that is missing only for now loses nothing', () => {
		const first = write(emptyLedger, story([lantern, weir], 'old'));
		const { ledger } = updateLedger(first.ledger, [], () => true);
		expect(formatLedger(ledger)).toBe(formatLedger(first.ledger));
	});

	test('that is a copy of another has ids of its own', () => {
		const { ids } = write(
			emptyLedger,
			story([lantern, weir], 'one'),
			story([lantern, weir], 'two')
		);
		expect(new Set([...ids.values()].flat()).size).toBe(4);
	});
});

test('whatever is done to a library, every id is remembered, leads to a scene, and is one scene’s alone', () => {
	const texts = fc.constantFrom(
		lantern,
		weir,
		letter,
		station,
		orchard,
		'Snow.',
		'',
		`${weir} ${letter}`,
		...halves(lantern)
	);
	const library = fc.dictionary(
		fc.constantFrom('one', 'two', 'three'),
		fc.array(texts, { minLength: 1, maxLength: 7 })
	);
	fc.assert(
		fc.property(fc.array(library, { minLength: 1, maxLength: 5 }), (libraries) => {
			let ledger = emptyLedger;
			for (const stories of libraries) {
				const before = new Set(ledger.scenes.map(({ id }) => id));
				const updated = updateLedger(
					ledger,
					Object.entries(stories).map(([address, all]) => story(all, address))
				);
				// refuses an id that stands there twice or leads nowhere
				ledger = parseLedger(formatLedger(updated.ledger));
				const now = new Set(ledger.scenes.map(({ id }) => id));
				expect([...before].filter((id) => !now.has(id))).toEqual([]);
				const living = ledger.scenes.filter(({ end }) => end === null).map(({ id }) => id);
				expect(living.sort()).toEqual([...updated.ids.values()].flat().sort());
				const again = updateLedger(
					ledger,
					Object.entries(stories).map(([address, all]) => story(all, address))
				);
				expect(formatLedger(again.ledger)).toBe(formatLedger(ledger));
			}
		})
	);
});

test('a scene put in writes one line, and no other changes', () => {
	const before = formatLedger(revise([lantern, weir, letter]).ledger).split('\n');
	const after = formatLedger(
		revise([lantern, weir, letter], [lantern, station, weir, letter]).ledger
	).split('\n');
	expect(after.filter((line) => !before.includes(line))).toHaveLength(1);
	expect(before.filter((line) => !after.includes(line))).toEqual([]);
});

test('a line has 60 to 120 bytes', () => {
	const lines = formatLedger(revise([lantern, weir, letter]).ledger)
		.trim()
		.split('\n')
		.slice(1, -1);
	for (const line of lines)
		expect(line.length).toSatisfy((length) => length >= 60 && length <= 120);
});

test('a line that both sides of a merge wrote is one', () => {
	const text = formatLedger(revise([lantern, weir]).ledger);
	const [first = '', second = '', ...rest] = text.split('\n');
	expect(formatLedger(parseLedger([first, second, second, ...rest].join('\n')))).toBe(text);
});
