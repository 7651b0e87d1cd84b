/**
 * A hybrid logical clock: as close to the wall clock as it can be, and never behind what it has seen, so that a
 * change is later than what it changes on every device, whatever their clocks say.
 * After Kulkarni, Demirbas, Madappa, Avva and Leone, "Logical Physical Clocks" (OPODIS 2014), figure 5;
 * the bound and the way back from a wrong clock: docs/decisions/the-clock.md.
 *
 * A stamp is text that sorts as it is: nine base-36 digits of milliseconds (to the year 5188), a dot, four of a count.
 */
const TIME_DIGITS = 9;
const COUNT_DIGITS = 4;
const MOST_IN_COUNT = 36 ** COUNT_DIGITS - 1;

/** How far ahead of this device's wall clock a stamp may be and still be followed, in milliseconds: a day. */
const FOLLOWED_AHEAD = 24 * 60 * 60 * 1000;

/** The last moment a stamp can tell of: the year 5000, which leaves room to count on from it. */
const LAST_TIME = Date.UTC(5000, 0);

/** Whether something is a stamp that this clock could have given. */
export function isStamp(value: unknown): value is string {
	return (
		typeof value === 'string' &&
		/^[0-9a-z]{9}\.[0-9a-z]{4}$/u.test(value) &&
		stampTime(value) <= LAST_TIME
	);
}

/** The time in a stamp, in milliseconds since 1970: the device's wall clock, or what it had seen before. */
export function stampTime(stamp: string): number {
	return parseInt(stamp.slice(0, TIME_DIGITS), 36);
}

export class Clock {
	#last = '';

	/** @param now the wall clock, in milliseconds since 1970 */
	constructor(readonly now: () => number = Date.now) {}

	/**
	 * The next stamp: later than all this clock gave, and than that of the record it replaces.
	 * @param replaced the stamp of that record; it counts even if it lies in the far future, or the change would be
	 * lost at the next merge
	 */
	next(replaced = ''): string {
		const now = Math.min(Math.max(0, Math.floor(this.now())), LAST_TIME);
		// what lies far ahead is of a time when this clock was wrong: it is left behind
		if (this.#last !== '' && stampTime(this.#last) > now + FOLLOWED_AHEAD) this.#last = '';
		const latest = replaced > this.#last ? replaced : this.#last;
		const wall = stampOf(now, 0);
		const stamp = latest < wall ? wall : stampBehind(latest);
		if (stampTime(stamp) <= now + FOLLOWED_AHEAD) this.#last = stamp;
		return stamp;
	}
}

function stampBehind(stamp: string): string {
	const count = parseInt(stamp.slice(TIME_DIGITS + 1), 36);
	return count < MOST_IN_COUNT
		? stampOf(stampTime(stamp), count + 1)
		: stampOf(stampTime(stamp) + 1, 0);
}

function stampOf(time: number, count: number): string {
	const digits = (value: number, length: number) => value.toString(36).padStart(length, '0');
	return `${digits(time, TIME_DIGITS)}.${digits(count, COUNT_DIGITS)}`;
}
