/** Answers to requests: from what is here, from the host, or from whichever is there in time. */
import { keepApp, keepOpened, keepPage } from './keep';
import type { PageKind, Plan } from './policy';
import { copies, isImmutable, isOwnPage, names, own, root, shell } from './site';

/** Milliseconds that a host is waited for where there is something else to show. */
const PATIENCE = 2500;

/** Work that goes on after the answer; the browser lets the worker live for it. */
type After = (work: Promise<unknown>) => void;

/** The answer to a request that a plan was made for; null: it is the browser's own. */
export function answer(plan: Plan, request: Request, after: After): Promise<Response> | null {
	switch (plan.how) {
		case 'browser':
			return null;
		case 'redirect':
			return Promise.resolve(Response.redirect(plan.to, 302));
		case 'build':
			return builtFile(plan.path, request, after);
		case 'file':
			return appFile(plan.path, request);
		case 'library':
			return libraryData(plan.path, after);
		case 'story':
			return storyData(plan, request, after);
		case 'picture':
			return picture(plan, request, after);
		case 'page':
			return page(plan, after);
	}
}

/** A script or a style sheet of this build, or of one that another tab still runs. */
async function builtFile(path: string, request: Request, after: After): Promise<Response> {
	const kept = await caches.match(path);
	if (kept) return kept;
	const response = await fetch(request);
	// it was here, and somebody emptied the cache
	if (isImmutable(path)) after(keepApp());
	return response;
}

async function appFile(path: string, request: Request): Promise<Response> {
	const app = await caches.open(own.app);
	return (await app.match(path)) ?? fetch(request);
}

async function libraryData(path: string, after: After): Promise<Response> {
	const library = await caches.open(names.library);
	const kept = await library.match(path);
	const asked = fetch(path, { cache: 'no-cache' }).then((response) => {
		if (response.ok) after(library.put(path, response.clone()));
		return response;
	});
	return kept ? inTime(asked, () => Promise.resolve(kept)) : asked;
}

/** Stories of which the host has another text than what is kept of them, as far as this worker knows. */
const outdated = new Set<string>();

/** A story's data: of a saved one always what was saved, so that its parts fit together. */
async function storyData(
	{ story, path, title }: Extract<Plan, { how: 'story' }>,
	request: Request,
	after: After
): Promise<Response> {
	const copy = await copies.find(story);
	const kept = copy && (await copies.file(copy, path));
	if (!kept) {
		if (title) after(keepOpened({ kind: 'title', story }));
		return fetch(request);
	}
	if (copy.kept === 'saved') return kept;
	if (!title)
		return outdated.has(story) ? inTime(fetch(request), () => Promise.resolve(kept)) : kept;
	const before = await kept.clone().text();
	const asked = fetch(path, { cache: 'no-cache' }).then(async (response) => {
		if (response.ok && (await response.clone().text()) !== before) {
			outdated.add(story);
			after(keepOpened({ kind: 'title', story }).then(() => outdated.delete(story)));
		}
		return response;
	});
	return inTime(asked, () => Promise.resolve(kept));
}

async function picture(
	{ story, path }: Extract<Plan, { how: 'picture' }>,
	request: Request,
	after: After
): Promise<Response> {
	const kept = await copies.picture(path);
	if (kept) return kept;
	const response = await fetch(request);
	if (response.ok && (await copies.find(story))) {
		const copied = response.clone();
		after(copies.keepPicture(path, copied).catch(() => undefined));
	}
	return response;
}

/**
 * A page. A scene that was opened before is there at once; other pages are asked of the host first, for they change
 * with the library. Where the host doesn't answer: the page as it was, or the app, which makes it of what is kept or
 * says what is missing.
 */
async function page(
	{ page, path, fresh }: Extract<Plan, { how: 'page' }>,
	after: After
): Promise<Response> {
	const pages = await caches.open(own.pages);
	const kept = await pages.match(path);
	const ask = () => askForPage(page, path, after);
	if (page.kind === 'scene' && !fresh) {
		if (kept) {
			after(ask().catch(() => undefined));
			return kept;
		}
		if (await isSaved(page)) return startApp();
	}
	const other = (kept ?? (await canBeMade(page))) ? async () => kept ?? startApp() : null;
	if (other) return inTime(ask(), other);
	return ask().catch(startApp);
}

async function askForPage(page: PageKind, path: string, after: After): Promise<Response> {
	// not the request itself: WebKit answers that with a bare 304 where it has the page in its own cache
	const response = await fetch(path, { cache: 'no-cache', credentials: 'same-origin' });
	if (response.redirected) return Response.redirect(response.url, 302);
	if (response.status >= 500) throw new Error(`${path}: ${response.status}`);
	if (response.ok) {
		const copied = response.clone();
		after(
			copied.text().then(async (html) => {
				if (isOwnPage(html)) await keepPage(path, new Response(html, { headers: copied.headers }));
				await keepOpened(page);
			})
		);
	}
	return response;
}

const isSaved = async (page: PageKind): Promise<boolean> =>
	'story' in page && (await copies.find(page.story))?.kept === 'saved' && (await canBeMade(page));

/** Whether the app can make a page of what is here. */
async function canBeMade(page: PageKind): Promise<boolean> {
	if (!('story' in page)) return page.kind === 'list';
	const copy = await copies.find(page.story);
	return (
		copy !== null && copies.holds(copy, page.kind === 'scene' ? { scene: page.scene } : page.kind)
	);
}

/** The document in which the app starts at any address. */
async function startApp(): Promise<Response> {
	const app = await caches.open(own.app);
	return (await app.match(shell)) ?? fetch(shell);
}

/** What a host answers, if it does so well and in time; else something else. */
async function inTime(asked: Promise<Response>, other: () => Promise<Response>): Promise<Response> {
	const late = new Promise<null>((resolve) => {
		setTimeout(() => {
			resolve(null);
		}, PATIENCE);
	});
	const response = await Promise.race([asked.catch(() => null), late]);
	return response && response.status < 500 ? response : other();
}

/** Puts back what is missing of the app, where somebody emptied the caches. */
export async function heal(): Promise<void> {
	const app = await caches.open(own.app);
	if (!(await app.match(shell))) await keepApp();
}

/** Where the site begins, as an address. */
export const rootAddress = new URL(root, self.location.href).href;
