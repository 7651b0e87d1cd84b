/** Starts the worker that makes the app work without a connection. It is in every page, so it is as small as can be. */
import { toLibrary } from '$lib/reader/addresses';
import { whenIdle } from '$lib/reader/ahead';
import { holdPrompt } from '$lib/reader/held-prompt';

/** To be called once a document; does nothing where there can be no worker. What can be said of it comes with it. */
export function startWorker(): void {
	holdPrompt();
	const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
	if (!worker || import.meta.env.DEV) return;
	// the page is all there by then, but for pictures further down
	whenIdle(() => {
		const url = `${toLibrary}service-worker.js`;
		const trusted = window.trustedTypes
			?.createPolicy('sveltekit-trusted-url', { createScriptURL: (url) => url })
			.createScriptURL(url);
		worker
			.register((trusted as string | undefined) ?? url, { updateViaCache: 'none' })
			// refused, as in private windows of some browsers: pages are read as before
			.catch(() => undefined);
	});
	void worker.ready.then(async (registration) => {
		const { followWorker } = await import('./worker-news');
		followWorker(registration);
	});
}
