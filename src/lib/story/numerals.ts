/** Numbers as the pages write them, which are English. */

/**
 * A whole number with a comma between its thousands: `12,345`. Not by `toLocaleString`: the first call fetches the browser's
 * data of locales, which takes a phone 60 ms (CPU 4×) while the list starts.
 */
export const withCommas = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A whole number of things: `1 story`, `2,000 stories`. */
export const counted = (n: number, one: string, many = `${one}s`): string =>
	`${withCommas(n)} ${n === 1 ? one : many}`;
