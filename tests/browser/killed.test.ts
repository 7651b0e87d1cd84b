/** A browser that is killed while it writes. `npm run test:long` does it fifty times. */
import { expect, test } from 'playwright/test';
import { surviveKills } from './database/kills';

test.skip(({ isMobile }) => !isMobile, 'a database is the same in a window of any size');

const kills = process.env.LONG ? 50 : 3;

test('whatever was shown as saved is there after the browser was killed, and the database opens', async () => {
	test.setTimeout(30_000 + kills * 10_000);
	const { acknowledged, lost, statuses } = await surviveKills(
		kills,
		(kill) => 60 + ((kill * 37) % 200)
	);
	console.log(`${kills} kills, ${acknowledged} acknowledged writes, ${lost.length} lost`);
	expect(lost).toEqual([]);
	expect(statuses).toEqual(Array(kills + 1).fill('kept'));
	expect(acknowledged).toBeGreaterThan(kills);
});
