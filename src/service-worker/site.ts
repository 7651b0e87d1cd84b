/** Where the worker stands, and what its build is made of. */
import { base, build, files } from '$service-worker';
import { Copies } from '../lib/offline/copies';
import { cacheNames, entryOf, SHELL } from '../lib/offline/names';

/** Changes when anything of the app's own code or files does, and never with a story (vite.config.ts). */
declare const APP_BUILD: string;

export const root = `${base}/`;
export const shell = root + SHELL;
export const listData = `${root}list.json`;
export const names = cacheNames(root);
export const own = { app: names.app(APP_BUILD), pages: names.pages(APP_BUILD) };
export const copies = new Copies(root);

/** What the app needs to start and to do all it can, wherever it is opened. */
export const appFiles: readonly string[] = [...build, ...files];

const built = new Set(build);

/** Whether a file's name changes with what it holds. */
export const isImmutable = (path: string): boolean => built.has(path);

/**
 * Whether a page is of this build, or runs none of its code.
 * @param html the page as the host sent it
 */
export function isOwnPage(html: string): boolean {
	const entry = entryOf(html);
	return entry === undefined || built.has(entry);
}
