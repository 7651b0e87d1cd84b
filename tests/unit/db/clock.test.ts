import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Clock, isStamp, stampTime } from '../../../src/lib/db/clock';

const DAY = 24 * 60 * 60 * 1000;

/** Wall clocks that run, stand, jump and are badly wrong. */
const walls = fc.array(
	fc.oneof(
		fc.integer({ min: 0, max: 4e12 }),
		fc.constantFrom(0, 1.8e12, 1.8e12 + 1, Number.MAX_SAFE_INTEGER, -5, 1.5)
	),
	{ minLength: 1, maxLength: 30 }
);

test('every stamp is valid, whatever the wall clock says', () => {
	fc.assert(
		fc.property(walls, (times) => {
			let now = 0;
			const clock = new Clock(() => now);
			return times.every((time) => {
				now = time;
				return isStamp(clock.next());
			});
		})
	);
});

test('a change is later than what it replaces, whatever the wall clock says', () => {
	fc.assert(
		fc.property(walls, (times) => {
			let now = 0;
			const clock = new Clock(() => now);
			let last = '';
			return times.every((time) => {
				now = time;
				const stamp = clock.next(last);
				const later = stamp > last;
				last = stamp;
				return later;
			});
		})
	);
});

test('stamps of one moment count on', () => {
	const clock = new Clock(() => 1.8e12);
	const stamps = [clock.next(), clock.next(), clock.next()];
	expect([...stamps].sort()).toEqual(stamps);
	expect(new Set(stamps).size).toBe(3);
	expect(stamps.map(stampTime)).toEqual([1.8e12, 1.8e12, 1.8e12]);
});

test('a wall clock that goes back a little is not followed', () => {
	let now = 1.8e12;
	const clock = new Clock(() => now);
	const before = clock.next();
	now -= 60_000;
	expect(clock.next() > before).toBe(true);
});

test('a wall clock that was years ahead is forgotten once it is put right', () => {
	let now = 4e12;
	const clock = new Clock(() => now);
	clock.next();
	now = 1.8e12;
	expect(stampTime(clock.next())).toBe(now);
});

test('one record from the far future does not take the clock with it', () => {
	const now = 1.8e12;
	const clock = new Clock(() => now);
	const future = new Clock(() => now + 3650 * DAY).next();
	expect(clock.next(future) > future).toBe(true);
	expect(stampTime(clock.next())).toBe(now);
});

test('a count that is full goes on in the next millisecond', () => {
	const clock = new Clock(() => 1.8e12);
	const full = `${clock.next().slice(0, 9)}.zzzz`;
	const next = clock.next(full);
	expect(next > full).toBe(true);
	expect(stampTime(next)).toBe(1.8e12 + 1);
});

test.each(['', 'x', '0mhq3x5k2.0000.', 'zzzzzzzzz.0000', '0MHQ3X5K2.0000', 5, null])(
	'%j is no stamp',
	(value) => {
		expect(isStamp(value)).toBe(false);
	}
);
