import { cacheNames } from './names';

/**
 * Whether something is to be said that is said once a device: it goes with the offline data.
 * @param root path of the site's root, with a slash at its end
 */
export async function isNews(root: string, what: string): Promise<boolean> {
	const cache = await caches.open(cacheNames(root).library);
	const key = `${root}told?${what}`;
	if (await cache.match(key)) return false;
	await cache.put(key, new Response(''));
	return true;
}
