import { expect, test } from 'vitest';
import { timeAgo } from '../../../src/lib/reader/time-ago';

const now = Date.UTC(2026, 10, 21, 12);
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

test.each([
	[0, 'just now'],
	[-day, 'just now'],
	[2 * minute, 'two minutes ago'],
	[59 * minute, '59 minutes ago'],
	[hour, 'one hour ago'],
	[23 * hour, '23 hours ago'],
	[26 * hour, 'yesterday'],
	[2 * day, 'two days ago'],
	[30 * day, '30 days ago'],
	[90 * day, 'August 23, 2026']
])('%i ms before is %s', (past, words) => {
	expect(timeAgo(now - past, now)).toBe(words);
});
