/** Which request is answered how. Pure: nothing is fetched or stored here. */

/** A page of the site, as far as the worker tells them apart. */
export type PageKind =
	/** The library. */
	| { kind: 'list' }
	| { kind: 'title' | 'whole'; story: string }
	| { kind: 'scene'; story: string; scene: string }
	/** Shelf, settings, all stories, what has left, and whatever a host has beside. */
	| { kind: 'other' };

export type Plan =
	/** None of the worker's business: the browser asks the host as if there were no worker. */
	| { how: 'browser' }
	/** A page; `fresh` when the reader asked for it anew. */
	| { how: 'page'; page: PageKind; path: string; fresh: boolean }
	/** A page's address without the slash that it ends in. */
	| { how: 'redirect'; to: string }
	/** Code and styles: their names change with what they hold. */
	| { how: 'build'; path: string }
	/** What a story's pages are made of. */
	| { how: 'story'; story: string; path: string; title: boolean }
	| { how: 'picture'; story: string; path: string }
	/** The list's own data. */
	| { how: 'library'; path: string }
	/** A file of the app whose name doesn't change with it. */
	| { how: 'file'; path: string };

/** What is looked at of a request. */
export interface Asked {
	method: string;
	url: string;
	mode: string;
	cache: string;
	/** Whether a part of a file is asked for. */
	range: boolean;
}

const LIBRARY = new Set(['list.json', 'catalogue.json']);

/**
 * @param asked a request
 * @param root the address of the site's root, with a slash at its end
 */
export function planFor(asked: Asked, root: string): Plan {
	const url = new URL(asked.url);
	const site = new URL(root);
	if (asked.method !== 'GET' || asked.range || url.origin !== site.origin)
		return { how: 'browser' };
	const path = url.pathname;
	if (asked.mode === 'navigate') return pagePlan(asked, url, site);
	// a page that asks for something fresh gets it
	if (['reload', 'no-cache', 'no-store', 'only-if-cached'].includes(asked.cache))
		return { how: 'browser' };
	if (!path.startsWith(site.pathname)) return { how: 'browser' };
	const below = path.slice(site.pathname.length);
	if (below.startsWith('_app/immutable/')) return { how: 'build', path };
	if (LIBRARY.has(below)) return { how: 'library', path };
	const [, story, rest = ''] = /^stories\/([^/]+)\/(.+)$/u.exec(below) ?? [];
	if (story !== undefined) {
		if (rest === 'story.json') return { how: 'story', story, path, title: true };
		if (/^text\/\d+\.json$/u.test(rest)) return { how: 'story', story, path, title: false };
		if (/^images\/[^/]+$/u.test(rest)) return { how: 'picture', story, path };
		return { how: 'browser' };
	}
	// the worker itself is the browser's, and so is what tells of a new version
	if (/^(?:_app\/|service-worker\.js$|versions\.json$)/u.test(below)) return { how: 'browser' };
	return { how: 'file', path };
}

function pagePlan({ cache }: Asked, url: URL, site: URL): Plan {
	const path = url.pathname;
	const bare = site.pathname.slice(0, -1);
	if (path === bare && bare !== '') return { how: 'redirect', to: `${path}/${url.search}` };
	if (!path.startsWith(site.pathname)) return { how: 'browser' };
	// a picture or a file that is opened by itself
	if (/\.[a-z0-9]+$/iu.test(path)) return { how: 'browser' };
	if (!path.endsWith('/')) return { how: 'redirect', to: `${path}/${url.search}` };
	const fresh = cache === 'reload' || cache === 'no-cache';
	return { how: 'page', page: pageKind(path.slice(site.pathname.length)), path, fresh };
}

/** @param below the path below the root, with its slash at the end, or empty */
export function pageKind(below: string): PageKind {
	if (below === '') return { kind: 'list' };
	const [top, story = '', scene = '', ...more] = below.split('/').slice(0, -1);
	if (top !== 'stories' || story === '' || more.length > 0) return { kind: 'other' };
	if (scene === '') return { kind: 'title', story };
	return scene === 'all' ? { kind: 'whole', story } : { kind: 'scene', story, scene };
}
