/** Where a reader can go on reading: what lists, title pages and the shelf offer. */
import { openState } from './state';
import { waysBack, type Way } from './ways-back';

/** The ways back as they stand, here and in other tabs. */
export class Continuing {
	#ways = $state.raw<ReadonlyMap<string, readonly Way[]>>(waysBack([], 0));
	readonly #db = openState();
	readonly #stop: () => void;

	/** @param story address of a story; without it all */
	constructor(readonly story?: string) {
		this.#stop = this.#db.listen((news) => {
			if (news.kind === 'emptied') this.#ways = waysBack([], 0);
			if (news.kind === 'changed' && news.stores.includes('progress')) void this.load();
		});
	}

	get current(): ReadonlyMap<string, readonly Way[]> {
		return this.#ways;
	}

	/** @throws StateError */
	async load(): Promise<void> {
		this.#ways = waysBack(await this.#db.progress.of(this.story), Date.now());
	}

	end(): void {
		this.#stop();
	}
}
