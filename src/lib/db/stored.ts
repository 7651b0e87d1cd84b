/**
 * Whether anything of a reader is stored at all, told without any of what is: a part of its own, since every page
 * asks.
 */

/**
 * The name of the mirror's entry (`mirror.ts`); also of the database, the channel between tabs, and what else this site keeps.
 * @param scope the sub-path the site is served under (SvelteKit's `base`), empty at the root: two sites of one host
 * share its storage, and may have stories of one address
 */
export function storageName(scope: string): string {
	return `nightstand${scope}`;
}

/** Whether anything of this reader is stored: if not, no database code needs to be loaded. */
export function anythingStored(scope: string): boolean {
	return mirrored(scope) !== null;
}

/** The mirror's text; null where there is none, or storage is refused. */
export function mirrored(scope: string): string | null {
	try {
		return localStorage.getItem(storageName(scope));
	} catch {
		return null;
	}
}
