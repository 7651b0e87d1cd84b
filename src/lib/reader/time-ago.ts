/** How long ago something was, as one says it. */

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const count = (n: number, unit: string) => `${NUMBERS[n] ?? n} ${unit}${n === 1 ? '' : 's'} ago`;

/**
 * Such as "two days ago"; from a month on the date.
 * @param then in milliseconds since 1970; what lies ahead (another device's clock) is just now
 * @param now in milliseconds since 1970
 */
export function timeAgo(then: number, now: number): string {
	const past = now - then;
	if (past < 2 * MINUTE) return 'just now';
	if (past < HOUR) return count(Math.floor(past / MINUTE), 'minute');
	if (past < DAY) return count(Math.floor(past / HOUR), 'hour');
	const days = Math.round(past / DAY);
	if (days <= 1) return 'yesterday';
	if (days < 31) return count(days, 'day');
	return new Date(then).toLocaleDateString('en', {
		day: 'numeric',
		month: 'long',
		year: 'numeric'
	});
}
