import type { StateErrorCode } from '../db';

const notKept: Record<StateErrorCode, string> = {
	full: 'This could not be kept: the browser has no space left for this site. Remove saved stories, or free space on the device, and try again.',
	outdated:
		'This could not be kept: the app was updated in another tab. Reload this page, and try again.',
	failed: 'This could not be kept: the browser’s storage refused it. Try again, or reload the page.'
};

/**
 * What a reader is told of an error: what happened, and what to do next.
 * @param error whatever was thrown; errors of this app have their words in `message`, but for those of the database,
 * which a reading page has without their words
 */
export function reasonOf(error: unknown): string {
	// by its name: to know the class would be to load the database
	if (error instanceof Error && error.name === 'StateError')
		return notKept[error.message as StateErrorCode];
	return error instanceof Error ? error.message : String(error);
}
