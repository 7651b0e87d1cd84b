/** Whether anything of this reader is stored, told without loading what is. */
import { anythingStored } from '../db/stored';
import { toLibrary } from './addresses';

/** The sub-path that the site is served under: two sites of one host share its storage. */
export const scope = toLibrary.slice(0, -1);

export const isAnythingStored = (): boolean => anythingStored(scope);
