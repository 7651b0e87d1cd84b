/**
 * The scenes that follow the one a page was opened at: each comes as the reader gets there, and never more
 * than a few stay in the document. What was left behind is taken out and its height kept, so that nothing
 * moves under the reader's eyes and a serial of any length costs what a short story does.
 */
import type { SceneHead } from '../story/pages';
import { fetchScene, type TextedScene } from './bundles';

/** Window heights behind and ahead of the reader that stay in the document. */
const BEHIND = 2;
const AHEAD = 5;

export class ReadingFlow {
	#scenes = $state.raw<TextedScene[]>([]);
	#above = $state.raw(0);
	#state = $state.raw<'idle' | 'loading' | 'failed'>('idle');
	/** What was taken out above the mounted scenes; nearest last. */
	#passed: TextedScene[] = [];

	constructor(
		readonly story: string,
		/** The scene the page was opened at, which always stays. */
		readonly opened: SceneHead
	) {}

	/** The scenes in the document behind the opened one, in reading order. */
	get current(): readonly TextedScene[] {
		return this.#scenes;
	}

	/** The last scene in the document. */
	get last(): SceneHead {
		return this.#scenes.at(-1)?.head ?? this.opened;
	}

	/** Height in CSS pixels of what was taken out between the opened scene and the others. */
	get above(): number {
		return this.#above;
	}

	get state(): 'idle' | 'loading' | 'failed' {
		return this.#state;
	}

	/**
	 * Adds the scene that follows; does nothing at the story's end or while one is on its way.
	 * @param prepare fetches what has to be there before the scene can be shown
	 */
	async extend(prepare: (scene: SceneHead) => Promise<unknown>): Promise<void> {
		const { last } = this;
		if (!last.next || this.#state === 'loading') return;
		this.#state = 'loading';
		try {
			const { opened } = await fetchScene(this.story, last.next.id);
			await prepare(opened.head);
			if (this.last === last) this.#scenes = [...this.#scenes, opened];
			this.#state = 'idle';
		} catch {
			// the page offers another try, and the link to the next scene
			this.#state = 'failed';
		}
	}

	/**
	 * Takes out the scenes that are far from the window.
	 * @param boxOf where a mounted scene is, in CSS pixels from the top of the window
	 * @param windowHeight in CSS pixels
	 */
	trim(boxOf: (id: string) => { top: number; bottom: number }, windowHeight: number): void {
		const boxes = this.#scenes.map(({ head }) => boxOf(head.id));
		const from = boxes.findIndex(({ bottom }) => bottom > -BEHIND * windowHeight);
		const to = boxes.findLastIndex(({ top }) => top < AHEAD * windowHeight);
		if (from > 0) {
			this.#above += boxes.slice(0, from).reduce((sum, { top, bottom }) => sum + bottom - top, 0);
			this.#passed.push(...this.#scenes.slice(0, from));
		}
		if (from > 0 || (from === 0 && to + 1 < this.#scenes.length))
			this.#scenes = this.#scenes.slice(from, Math.max(from, to) + 1);
	}

	/**
	 * Brings back the scene above the first mounted one, when the reader turns round.
	 * @param settle called when it is in the document; gives its height, to be taken off the space above
	 */
	async back(settle: (id: string) => Promise<number>): Promise<void> {
		const scene = this.#passed.pop();
		if (!scene) return;
		this.#scenes = [scene, ...this.#scenes];
		const height = await settle(scene.head.id);
		this.#above = this.#passed.length > 0 ? Math.max(0, this.#above - height) : 0;
	}
}
