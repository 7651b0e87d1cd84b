/** Starts over with all that is here for reading offline. What the reader did is not part of that. */
import { cacheNames } from '../offline/names';
import { toLibrary } from './addresses';
import { openState } from './state';

/** The names of the caches that this site made: another one of the same host has its own. */
export async function siteCaches(): Promise<string[]> {
	if (typeof caches === 'undefined') return [];
	const { prefix } = cacheNames(toLibrary);
	return (await caches.keys()).filter((name) => name.startsWith(prefix));
}

/**
 * Deletes saved stories, the app's files and the worker, and opens the page anew, which fetches them again.
 * @throws StateError
 */
export async function resetOffline(): Promise<void> {
	const { saved } = openState();
	for (const { story } of await saved.all()) await saved.remove(story);
	for (const name of await siteCaches()) await caches.delete(name);
	const registration = await navigator.serviceWorker.getRegistration(toLibrary);
	await registration?.unregister();
	location.reload();
}
