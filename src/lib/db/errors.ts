/** Why something was not stored. */
export type StateErrorCode =
	/** No space is left for this site. */
	| 'full'
	/** Another tab has brought the database to a newer version: this one has to be loaded again. */
	| 'outdated'
	/** The browser gave another error. */
	| 'failed';

/**
 * Nothing was stored, and nothing changed. `cause` is what the browser said; the reader's words are in
 * `reader/reason.ts`: a page that only keeps a place has no use for them.
 */
export class StateError extends Error {
	override readonly name = 'StateError';

	constructor(
		readonly code: StateErrorCode,
		cause?: unknown
	) {
		super(code, { cause });
	}
}

/** What went wrong in a transaction. */
export function stateErrorFrom(cause: unknown): StateError {
	if (cause instanceof StateError) return cause;
	return new StateError(saysFull(cause) ? 'full' : 'failed', cause);
}

/** Whether the browser says that no space is left. */
export const saysFull = (cause: unknown): boolean =>
	cause instanceof DOMException && cause.name === 'QuotaExceededError';
