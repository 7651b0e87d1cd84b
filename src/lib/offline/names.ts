/**
 * What page and worker call things: caches, addresses, messages. A page may be of another build than the worker that
 * answers it, so what stands here is kept or added to, and never changes its meaning.
 */

/** The message by which a page lets the waiting worker take over. */
export const TAKE_OVER = 'take-over';

/** The document in which the app starts at any address. */
export const SHELL = 'shell.html';

/**
 * The app's scripts and styles in one file, but for those that every page names: a JSON object of texts by their paths
 * below the root. Many small files weigh a half more, and each its headers. `npm run build` writes it.
 */
export const APP_FILES = '_app/files.json';

/**
 * The address of the script that a page starts with; its name changes with every script of the app.
 * @param html the page as the host sent it, or as it stands in the window; undefined where it runs none of the app
 */
export const entryOf = (html: string): string | undefined =>
	/[^"']*\/_app\/immutable\/entry\/app\.[^"']+\.js/u.exec(html)?.[0];

/**
 * The names of a site's caches.
 * @param root path of the site's root, with a slash at its end: two sites of one host share its storage
 */
export function cacheNames(root: string) {
	const prefix = `nightstand${root}:`;
	return {
		/** What every cache of this site begins with, and none of another. */
		prefix,
		/** Code, styles and the shell of a build. */
		app: (build: string) => `${prefix}app:${build}`,
		/** Pages as a build's server wrote them. */
		pages: (build: string) => `${prefix}pages:${build}`,
		/** The list and the catalogue. */
		library: `${prefix}library`,
		/** Stories that can be read without a connection. */
		copies: `${prefix}copies`
	};
}

/** The build that a cache of `cacheNames(root).app` or `.pages` belongs to; null for any other cache. */
export function buildOf(cache: string, root: string): string | null {
	const { prefix } = cacheNames(root);
	const [, build] =
		/^(?:app|pages):(.+)$/u.exec(cache.startsWith(prefix) ? cache.slice(prefix.length) : '') ?? [];
	return build ?? null;
}

/** Where the story of an address begins. */
const storyPath = (root: string, story: string) => `${root}stories/${story}/`;

/** Addresses of a story's data below `root`. */
export const dataPaths = (root: string, story: string) => ({
	story: storyPath(root, story),
	/** What its title page shows. */
	page: `${storyPath(root, story)}story.json`,
	bundle: (number: number) => `${storyPath(root, story)}text/${number}.json`,
	/** Many bundles in one file, for keeping. */
	pack: (number: number) => `${storyPath(root, story)}offline/${number}.json`
});

/**
 * The build that was installed last.
 * @param keys names of all caches, in the order in which they were made
 */
export const latestBuild = (keys: readonly string[], root: string): string | null =>
	buildOf(keys.findLast((key) => key.startsWith(`${cacheNames(root).prefix}app:`)) ?? '', root);
