/**
 * Shapes of data that was read from somewhere: predicates that are put together, and carry their type. They are run
 * on every record read from disk; a schema library would be a third of all that state may weigh on a reading page, and
 * is used where it says more than yes or no, on backups.
 */

/** Whether something is a `T`. */
export type Shape<T> = (value: unknown) => value is T;

/** What a shape is the shape of. */
export type Of<S> = S extends Shape<infer T> ? T : never;

export const text: Shape<string> = (value) => typeof value === 'string';

/** A finite number. */
export const number: Shape<number> = (value): value is number => Number.isFinite(value);

/** A whole number from 0. */
export const whole: Shape<number> = (value): value is number =>
	Number.isSafeInteger(value) && (value as number) >= 0;

export const flag: Shape<boolean> = (value) => typeof value === 'boolean';

export function oneOf<const T extends string | number>(...choices: T[]): Shape<T> {
	return (value): value is T => choices.includes(value as T);
}

/** One shape or the other. */
export function either<A, B>(one: Shape<A>, other: Shape<B>): Shape<A | B> {
	return (value): value is A | B => one(value) || other(value);
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
	return (value): value is T | null => value === null || shape(value);
}

export function list<T>(item: Shape<T>): Shape<T[]> {
	return (value): value is T[] => Array.isArray(value) && value.every((one) => item(one));
}

/** An object with at least these entries, all of its own. */
export function object<E extends Record<string, Shape<unknown>>>(
	entries: E
): Shape<{ [K in keyof E]: Of<E[K]> }> {
	const names = Object.keys(entries);
	return (value): value is { [K in keyof E]: Of<E[K]> } =>
		isObject(value) &&
		names.every((name) => Object.hasOwn(value, name) && entries[name]?.(value[name]));
}

/** An object of any number of entries. */
export function entriesOf<T>(key: Shape<string>, entry: Shape<T>): Shape<Record<string, T>> {
	return (value): value is Record<string, T> =>
		isObject(value) && Object.entries(value).every(([name, one]) => key(name) && entry(one));
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
