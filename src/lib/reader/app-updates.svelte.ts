/**
 * New versions of the app: found in the background, offered, and never taken without being asked for. A page runs the
 * code that it was opened with until it is opened again.
 */
import { cacheNames, entryOf, latestBuild, TAKE_OVER } from '../offline/names';
import { isNews } from '../offline/told';
import { toAllStories, toLibrary } from './addresses';

/** Milliseconds between two looks for a new version while a page stays open. */
const BETWEEN_LOOKS = 60 * 60 * 1000;
/** Milliseconds for which it is said that the app works offline: four words, and time to look down. */
const SAID = 6000;
/** How long a worker has to take over, before the page is opened anew all the same. */
const TAKING_OVER = 3000;

export class AppUpdates {
	#news = $state.raw<'ready' | 'update' | null>(null);
	#lookedAt = Date.now();
	#reloading = false;
	/** Whether another worker in charge means another version. */
	#controlled = navigator.serviceWorker.controller !== null;

	constructor(readonly registration: ServiceWorkerRegistration) {
		registration.addEventListener('updatefound', this.#onfound);
		navigator.serviceWorker.addEventListener('controllerchange', this.#onchange);
		document.addEventListener('visibilitychange', this.#onvisible);
		// a part of this version that the host no longer has, and the worker neither
		addEventListener('vite:preloadError', this.#offer);
		if (registration.waiting) void this.#onwaiting();
		this.#onfound();
		void this.#sayReady();
	}

	/** `ready`: the app works offline from now on; `update`: a new version waits. */
	get current(): 'ready' | 'update' | null {
		return this.#news;
	}

	dismiss(): void {
		this.#news = null;
	}

	/** Opens the page anew, in the new version. */
	reload(): void {
		this.#reloading = true;
		const { waiting } = this.registration;
		if (!waiting) {
			location.reload();
			return;
		}
		waiting.postMessage(TAKE_OVER);
		setTimeout(() => location.reload(), TAKING_OVER);
	}

	/** Once a device, and not over a text that is being read: then on a later page. */
	async #sayReady(): Promise<void> {
		const [, scene] = location.pathname.replace(toAllStories, '').split('/');
		const isText = location.pathname.startsWith(toAllStories) && Boolean(scene);
		if (isText || !(await isNews(toLibrary, 'ready')) || this.#news !== null) return;
		this.#news = 'ready';
		setTimeout(() => {
			if (this.#news === 'ready') this.#news = null;
		}, SAID);
	}

	#offer = () => {
		this.#news = 'update';
	};

	/** A page that came from the host may be of the new version already: then there is nothing to ask. */
	async #onwaiting(): Promise<void> {
		const { waiting } = this.registration;
		if (!(await isOfBuild(latestBuild(await caches.keys(), toLibrary)))) {
			this.#offer();
			return;
		}
		this.#controlled = false;
		waiting?.postMessage(TAKE_OVER);
	}

	#onfound = () => {
		const { installing } = this.registration;
		installing?.addEventListener('statechange', () => {
			// the first one ever is no update
			if (installing.state === 'installed' && this.registration.active) void this.#onwaiting();
		});
	};

	#onchange = () => {
		if (this.#reloading) location.reload();
		// another tab let the new one take over; the first worker of all takes over by itself
		else if (this.#controlled) this.#offer();
	};

	#onvisible = () => {
		if (document.visibilityState !== 'visible' || Date.now() - this.#lookedAt < BETWEEN_LOOKS)
			return;
		this.#lookedAt = Date.now();
		// offline, say
		this.registration.update().catch(() => undefined);
	};
}

/**
 * Whether the page is of a build: that has the page's entry. (A name of the build in the code would give each of its scripts
 * another name whenever anything changes.)
 */
async function isOfBuild(build: string | null): Promise<boolean> {
	const entry = entryOf(document.documentElement.innerHTML);
	if (build === null || entry === undefined) return false;
	const app = await caches.open(cacheNames(toLibrary).app(build));
	return (await app.match(entry)) !== undefined;
}
