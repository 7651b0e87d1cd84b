/**
 * Whether bookmarks still fit their stories: what a list of them says of each. Looked up one after the other, when
 * nothing else is to do, since a mark that has left its scene is looked for in the whole story.
 */
import type { Bookmark } from '../db';
import { findPlace, type StoryText } from '../links/find-place';
import { fetchStoryText } from './follow-place';

/** `there`: found, or changed and still near; `gone`: no longer in the text. */
export type Fit = 'there' | 'gone';

export class MarkChecks {
	#fits = $state.raw<Readonly<Record<string, Fit>>>({});
	/** By ids of bookmarks. */
	#asked: Record<string, boolean> = {};
	/** By addresses, which may be any word. */
	#stories = Object.create(null) as Record<string, Promise<StoryText> | undefined>;
	#queue: Promise<void> = Promise.resolve();

	/** What is known of a bookmark; undefined as long as nothing is, and where the story can't be had. */
	of({ id }: Bookmark): Fit | undefined {
		return this.#fits[id];
	}

	/** Looks bookmarks up that were not yet. */
	look(bookmarks: readonly Bookmark[]): void {
		for (const bookmark of bookmarks) {
			if (this.#asked[bookmark.id]) continue;
			this.#asked[bookmark.id] = true;
			this.#queue = this.#queue.then(() => this.#check(bookmark));
		}
	}

	async #check({ id, story, where }: Bookmark): Promise<void> {
		try {
			const text = await (this.#stories[story] ??= fetchStoryText(story));
			const { kind } = await findPlace(where.place, text);
			this.#fits = { ...this.#fits, [id]: kind === 'gone' ? 'gone' : 'there' };
		} catch {
			// offline, or the story has left the library: nobody knows
			this.#asked[id] = false;
			this.#stories[story] = undefined;
		}
	}
}
