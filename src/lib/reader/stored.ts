/** Whether anything of this reader is stored, told without loading what is. */
import { anythingStored } from '../db/stored';
import { toLibrary } from './addresses';

/** The sub-path that the site is served under: two sites of one host share its storage. */
export const scope = toLibrary.slice(0, -1);

/** What was said of topics holds for this visit where nothing can be stored: that it was said stands on the root. */
export const isAnythingStored = (): boolean =>
	anythingStored(scope) || 'names' in document.documentElement.dataset;
