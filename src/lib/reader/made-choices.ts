/** What was chosen at gates since this tab was opened, by `story/scene`: it holds before it is stored, and where nothing can be. */
import type { Choice } from '../warnings/policy';

export const madeChoices = new Map<string, Choice>();
