/** How long it takes to match a story of 5,000 scenes with the ledger. */
import { emptyLedger, updateLedger } from '../../src/lib/links/ledger';
import { randomOf, type EditedScene, type EditedStory } from './edit-story';
import { ledgerStory } from './edited-ledger';
import { milliseconds, row, type Row } from './table';

/** Milliseconds, the least of three runs, after a revision of all of it; its scenes have 200 words. */
export function timeLongStory(words: readonly string[]): Row[] {
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
	const reworded = (share: number, scene: EditedScene): EditedScene => ({
		paragraphs: scene.paragraphs.map((one) => ({
			...one,
			text: one.text
				.split(' ')
				.map((word) => (random() < share ? 'other' : word))
				.join(' ')
		}))
	});
	const reword = (share: number, every: number): EditedStory => ({
		address: 'long',
		scenes: before.scenes.map((scene, at) => (at % every > 0 ? scene : reworded(share, scene)))
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
