import { mount } from 'svelte';
import WorkerNews from './WorkerNews.svelte';
// not the component's own: SvelteKit would put that into the head of every page
import styles from './worker-news.css?inline';

/** Tells what becomes of the worker from here on. Fetched when there is one, so no first visit waits for it. */
export function followWorker(registration: ServiceWorkerRegistration): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(styles);
	document.adoptedStyleSheets.push(sheet);
	mount(WorkerNews, { target: document.body, props: { registration } });
}
