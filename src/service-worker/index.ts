/**
 * The worker: its events. What is answered how is in `policy.ts`; docs/decisions/service-worker.md says why.
 */
/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { TAKE_OVER } from '../lib/offline/names';
import { answer, heal, rootAddress } from './answers';
import { followsStranger, forgetOldBuilds, keepApp, keepOpened } from './keep';
import { pageKind, planFor } from './policy';

const worker = self as unknown as ServiceWorkerGlobalScope;

worker.addEventListener('install', (event) => {
	event.waitUntil(
		keepApp().then(async () => {
			// its pages can't ask for this one, and would be left as they are until they are all closed
			if (await followsStranger(worker.registration.active)) await worker.skipWaiting();
		})
	);
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(
		forgetOldBuilds()
			.then(() => worker.clients.claim())
			// not waited for: requests are, until this is done
			.then(() => void keepOpenPages())
	);
});

/** Keeps what was opened before there was a worker. */
async function keepOpenPages() {
	for (const { url } of await worker.clients.matchAll({ type: 'window' }))
		if (url.startsWith(rootAddress))
			await keepOpened(pageKind(url.slice(rootAddress.length).replace(/[?#].*$/u, '')));
}

let healed = false;

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const { method, url, mode, cache } = request;
	const plan = planFor(
		{ method, url, mode, cache, range: request.headers.has('range') },
		rootAddress
	);
	const after = (work: Promise<unknown>) => {
		const quiet = work.catch(() => undefined);
		try {
			event.waitUntil(quiet);
		} catch {
			// the answer is long given: it is done as far as the browser lets it
		}
	};
	const answered = answer(plan, request, after);
	if (!answered) return;
	// storage that fails must not come between a reader and a host that answers
	event.respondWith(answered.catch(() => fetch(request)));
	if (plan.how === 'page' && !healed) {
		healed = true;
		after(heal());
	}
});

worker.addEventListener('message', (event) => {
	if (event.data === TAKE_OVER) void worker.skipWaiting();
});
