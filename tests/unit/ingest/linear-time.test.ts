/**
 * The promise of linear time, as a gate: twice the text takes about twice as long. Only how times compare is looked at,
 * for machines differ; `npm run bench:ingest` prints the times themselves, at full size.
 */
import { describe, expect, test } from 'vitest';
import { importStory, IngestError } from '../../../src/lib/ingest/index';
import { createSanitiser } from '../../../src/lib/markup/sanitise';
import { createWindow } from '../../../src/lib/server/window';
import { growingCases, type GrowingCase } from '../../bench/ingest-cases';

/** Milliseconds of processor time for a case of so many things: those of a busy machine are no more. */
function time({ file, make }: GrowingCase, count: number): number {
	const bytes = new TextEncoder().encode(make(Math.max(1, Math.round(count))));
	const sanitise = createSanitiser(createWindow());
	const start = process.cpuUsage();
	try {
		importStory({ name: file, bytes }, { sanitise });
	} catch (error) {
		// some of these texts are no stories, which is to be said quickly too
		if (!(error instanceof IngestError)) throw error;
	}
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

const least = (of: GrowingCase, count: number, runs: number) =>
	Math.min(...Array.from({ length: runs }, () => time(of, count)));

/** Four times the text: linear is 4, quadratic 16. Below some milliseconds nothing can be said. */
const mostGrowth = 9;
const leastTime = 30;
/** Of the size that the promise names. */
const part = process.env.LONG ? 1 / 4 : 1 / 16;

describe('time grows with the length of the text', () => {
	test.each(growingCases)('$name', (one) => {
		const count = one.size * part;
		let [small, large] = [time(one, count / 4), time(one, count)];
		// a machine that is busy with something else is asked again
		for (let again = 0; again < 4 && large > Math.max(leastTime, small * mostGrowth); again += 1) {
			[small, large] = [
				Math.min(small, least(one, count / 4, 2)),
				Math.min(large, least(one, count, 2))
			];
		}
		expect(large).toBeLessThan(Math.max(leastTime, small * mostGrowth));
	});
});
