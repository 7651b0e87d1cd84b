/** What a reader sees, frame by frame. */
import type { Page } from 'playwright/test';

/** Watches every frame of every document from its first on; gives the texts that were ever seen. */
export async function watch(page: Page, texts: readonly string[]) {
	const seen = new Set<string>();
	await page.exposeFunction('tellSeen', (text: string) => seen.add(text));
	await page.addInitScript((texts) => {
		const { tellSeen } = window as unknown as { tellSeen: (text: string) => void };
		const look = () => {
			for (const one of document.querySelectorAll('p'))
				for (const text of texts)
					if (one.textContent.includes(text) && one.checkVisibility()) tellSeen(text);
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	}, texts);
	return seen;
}
