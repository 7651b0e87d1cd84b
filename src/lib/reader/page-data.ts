/**
 * Where a page's data comes from in the browser: the document, as the server wrote it, or a small file.
 */
let started = false;

/** Called when the server's document has become the app's, or never held what is to be shown. */
export function documentStarted(): void {
	started = true;
}

/** Whether the document still is as the server wrote it: then its text needs no second rendering. */
export const isFromServer = (): boolean => !started;

/**
 * The data of a page whose document the server wrote.
 * @returns what `extrasOf` of the server room made for its route; null when the app has started: then it has to be fetched
 */
export function documentData(): unknown {
	const written = started ? null : document.getElementById('page-data')?.textContent;
	// the shell that the worker answers with: all of the page is made here
	started ||= !written;
	return written ? JSON.parse(written) : null;
}

/**
 * Fetches some of the site's own data.
 * @throws Error with the address and the status when it can't be had
 */
export async function fetchJson<T>(url: string, fetcher: typeof fetch = fetch): Promise<T> {
	const response = await fetcher(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return response.json() as Promise<T>;
}
