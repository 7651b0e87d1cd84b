/** Why something was not stored. */
export type StateErrorCode =
	/** No space is left for this site. */
	| 'full'
	/** Another tab has brought the database to a newer version: this one has to be loaded again. */
	| 'outdated'
	/** The browser gave another error. */
	| 'failed';

const messages: Record<StateErrorCode, string> = {
	full: 'This could not be kept: the browser has no space left for this site. Remove saved stories, or free space on the device, and try again.',
	outdated:
		'This could not be kept: the app was updated in another tab. Reload this page, and try again.',
	failed: 'This could not be kept: the browser’s storage refused it. Try again, or reload the page.'
};

/** Nothing was stored, and nothing changed. `message` is for the reader, `cause` what the browser said. */
export class StateError extends Error {
	override readonly name = 'StateError';

	constructor(
		readonly code: StateErrorCode,
		cause?: unknown
	) {
		super(messages[code], { cause });
	}
}

/** What went wrong in a transaction, as a reader can be told it. */
export function stateErrorFrom(cause: unknown): StateError {
	if (cause instanceof StateError) return cause;
	const full = cause instanceof DOMException && cause.name === 'QuotaExceededError';
	return new StateError(full ? 'full' : 'failed', cause);
}
