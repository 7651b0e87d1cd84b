/**
 * The browser's offer to install the app, held back until the reader looks for it. Every page has this, for the offer
 * comes when it likes.
 */

/** What TypeScript's library lacks (https://wicg.github.io/manifest-incubations/#beforeinstallpromptevent-interface). */
export interface InstallPrompt extends Event {
	prompt: () => Promise<{ outcome: 'accepted' | 'dismissed' }>;
}

export const held: { prompt?: InstallPrompt | undefined } = {};

/** To be called once a document. */
export function holdPrompt(): void {
	addEventListener('beforeinstallprompt', (event) => {
		event.preventDefault();
		held.prompt = event as InstallPrompt;
		dispatchEvent(new Event('installable'));
	});
}
