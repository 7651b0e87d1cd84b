import { isAnythingStored } from '../reader/stored';
import type { SceneHead } from '../story/pages';

/** The gate for a scene, where it needs one: one that is sent open is only there for readers who have wishes. */
export const gateFor = async ({ warned, asks }: SceneHead) =>
	asks || (warned && !import.meta.env.SSR && isAnythingStored()) ? loadGate() : null;

/** Fetches the gate with its styles, so that a page that has none loads none. */
export async function loadGate(): Promise<typeof import('./Gate.svelte').default> {
	const { default: Gate, gateStyles } = await import('./Gate.svelte');
	// eslint-disable-next-line @typescript-eslint/no-unsafe-call -- ESLint can't see a .svelte module's exports; svelte-check does
	if (!import.meta.env.SSR) await gateStyles();
	return Gate;
}
