/**
 * `npm run bench:warnings`: how often the importer suggests a topic of which a passage deals, and how often one of
 * which it doesn't. Passages were written for it and labelled by hand, half of them without a topic and full of words
 * that tempt (`warnings/*.txt`).
 *
 * The test half counts: 304 passages by two writers who had seen neither lists nor other passages, in which each topic is told in
 * words, as most stories tell it, and as many that only tempt; a label is what its writer and a second annotator both gave. Nobody who
 * works on this reads it, and nothing is learned from it. From all others a network is learned (`learn-warnings.ts`), and many were
 * read: they say how well they are known. `named-*` were written by the same brief as the test half; `blind-*` and `situations` show
 * what happens and name nothing, and `implied` leaves it unsaid: words find less in them. What was done with which is told in
 * docs/decisions/suggested-warnings.md.
 *
 * Fails when the test half misses a target. `-- --misses` tells what was missed in the development half, and
 * `-- --misses situations`, or another, in those.
 */
import { suggestWarnings } from '../../src/lib/warnings/suggest';
import { topics } from '../../src/lib/warnings/topics';
import { measured, readPassages, target, type Passage } from './passages';
import { table } from './table';

/** How often a topic was suggested rightly, suggested wrongly, and missed. */
interface Count {
	right: number;
	wrong: number;
	missed: number;
}

function measure(passages: readonly Passage[], tellMiss: (line: string) => void) {
	const counts = new Map<string, Count>(
		topics.map(({ id }) => [id, { right: 0, wrong: 0, missed: 0 }])
	);
	for (const { text, labels, arguable } of passages) {
		const suggested = new Set(suggestWarnings([{ text }]).map(({ warning }) => warning));
		for (const [id, count] of counts) {
			if (labels.has(id)) count[suggested.has(id) ? 'right' : 'missed'] += 1;
			else if (suggested.has(id) && !arguable.has(id)) count.wrong += 1;
			else continue;
			if (labels.has(id) !== suggested.has(id))
				tellMiss(`${labels.has(id) ? 'missed' : 'wrong '} ${id}: ${text}`);
		}
	}
	return counts;
}

const sum = (counts: Iterable<Count>): Count =>
	[...counts].reduce(
		(all, { right, wrong, missed }) => ({
			right: all.right + right,
			wrong: all.wrong + wrong,
			missed: all.missed + missed
		}),
		{ right: 0, wrong: 0, missed: 0 }
	);
/** Of what was suggested, the share that is right; 1 where nothing was. */
const precision = ({ right, wrong }: Count) => (right + wrong === 0 ? 1 : right / (right + wrong));
/** Of what should have been suggested, the share that was; 1 where nothing should. */
const recall = ({ right, missed }: Count) => (right + missed === 0 ? 1 : right / (right + missed));

const misses = process.argv.indexOf('--misses');
const told = misses === -1 ? '' : (process.argv[misses + 1] ?? 'development');
let failed = false;
for (const half of measured) {
	const passages = readPassages(half);
	const counts = measure(passages, (line) => {
		if (half === told && half !== 'test') console.log(line);
	});
	const all = sum(counts.values());
	const rows = [...counts, ['all', all] as const]
		.filter(([, { right, wrong, missed }]) => right + wrong + missed > 0)
		.map(([topic, count]) => [
			topic,
			String(count.right),
			String(count.wrong),
			String(count.missed),
			precision(count).toFixed(2),
			recall(count).toFixed(2)
		]);
	const none = passages.filter(({ labels }) => labels.size === 0).length;
	const title = `${half}: ${passages.length} passages, ${none} of them with no topic`;
	console.log(table(title, ['topic', 'right', 'wrong', 'missed', 'precision', 'recall'], rows));
	if (half === 'test') failed = precision(all) < target.precision || recall(all) < target.recall;
}
console.log(
	`\ntargets on the test half: precision ≥ ${target.precision}, recall ≥ ${target.recall}: ${failed ? 'MISSED' : 'met'}`
);
if (failed) process.exitCode = 1;
