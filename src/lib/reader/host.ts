/** Whether the host can be reached. What the browser says of its connection is not enough: a host may be gone too. */

/** Milliseconds between two tries to reach a host that did not answer. */
export const BETWEEN_TRIES = 10_000;

/**
 * Asks the host itself: the worker leaves such requests alone.
 * @returns the status of what it has at a path; null where it can't be reached
 */
export const hostStatus = (path: string): Promise<number | null> =>
	fetch(path, { method: 'HEAD', cache: 'no-store' }).then(
		({ status }) => status,
		() => null
	);
