/** What a site's page counts above a story: reads, votes and comments, in one line or in three. */
import { plainOf, type Block } from './document';
import { countersOf, namedCounters } from './head-lines';
import { readCount, type Layout } from './sites';

interface Counters {
	stats: Record<string, number>;
	/** Blocks they take. */
	blocks: number;
}

/**
 * Reads the counters at an index of a head.
 *
 * @param started Whether something of a head stands before: numbers alone prove nothing.
 */
export function countersAt(
	blocks: readonly Block[],
	at: number,
	started: boolean,
	site: Layout | null
): Counters | null {
	const lines = blocks.slice(at, at + 3).map((one) => plainOf(one));
	const text = lines[0] ?? '';
	const named = namedCounters(text);
	if (named.length > 0) return { stats: Object.fromEntries(named), blocks: 1 };
	if (!started && site !== 'wattpad') return null;
	const one = countersOf(text);
	if (one) return { stats: statsOf(one), blocks: 1 };
	const three = lines.flatMap((line) => readCount(line) ?? []);
	return started && three.length === 3 ? { stats: statsOf(three), blocks: 3 } : null;
}

const statsOf = ([reads = 0, votes = 0, comments = 0]: readonly number[]) => ({
	reads,
	votes,
	comments
});
