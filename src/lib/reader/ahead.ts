/**
 * Gets ready what a reader is likely to want next, when there is nothing better to do.
 */

/**
 * Waits for a quiet moment; where the engine can't tell (Safari), for a second.
 * @returns cancels it, when it has not begun
 */
export function whenIdle(task: () => unknown): () => void {
	if (typeof requestIdleCallback === 'function') {
		const handle = requestIdleCallback(task, { timeout: 5000 });
		return () => {
			cancelIdleCallback(handle);
		};
	}
	const handle = setTimeout(task, 1000);
	return () => {
		clearTimeout(handle);
	};
}

/**
 * Runs a task that saves the reader a wait, at a quiet moment, and never for one who saves data.
 * What goes wrong in it is passed over: the real thing will be tried again, and told, when it is asked for.
 * @returns cancels it, when it has not begun
 */
export function getReady(task: () => Promise<unknown>): () => void {
	const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
	if (connection?.saveData) return () => undefined;
	return whenIdle(() => {
		task().catch(() => undefined);
	});
}
