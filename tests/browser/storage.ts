/** Storage as browsers have it at their worst: the database answers late, or nothing may be stored at all. */
import type { Page } from 'playwright/test';

export const STORAGES = ['as usual', 'slow', 'refused'] as const;
export type Storage = (typeof STORAGES)[number];

/** How much later the database answers where it is slow: time for many frames, and for a reader to be faster. */
const LATE = 700;

/** Makes the browser's storage answer so, on every page from the next one on. */
export async function withStorage(page: Page, storage: Storage): Promise<void> {
	await page.addInitScript(
		({ storage, late }) => {
			if (storage === 'refused') {
				const refuse = () => {
					throw new DOMException('refused', 'SecurityError');
				};
				Object.defineProperty(window, 'indexedDB', { get: refuse });
				Object.defineProperty(window, 'localStorage', { get: refuse });
			}
			if (storage !== 'slow') return;
			// something is stored, so that the database is asked
			if (localStorage.getItem('nightstand') === null) localStorage.setItem('nightstand', '{}');
			const { prototype } = IDBOpenDBRequest;
			// eslint-disable-next-line @typescript-eslint/unbound-method -- called on the request that it is called on
			const listen = prototype.addEventListener;
			prototype.addEventListener = function (
				this: IDBOpenDBRequest,
				type: string,
				listener: EventListener,
				options?: AddEventListenerOptions
			) {
				const answer: EventListener = (event) => {
					setTimeout(() => {
						document.documentElement.dataset.answered = '';
						listener.call(this, event);
					}, late);
				};
				listen.call(this, type, type === 'success' ? answer : listener, options);
			} as typeof listen;
		},
		{ storage, late: LATE }
	);
}

/** Waits until the slow database has answered. */
export const answered = async (page: Page): Promise<void> => {
	await page.locator('html[data-answered]').waitFor();
};
