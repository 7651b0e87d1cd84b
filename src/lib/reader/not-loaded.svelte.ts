/** Why a page can't be shown, what can be read instead, and when it can be shown after all. */
import { Copies, type StoryCopy } from '../offline/copies';
import { toAllStories, toLibrary } from './addresses';
import { BETWEEN_TRIES, hostStatus } from './host';

export class NotLoaded {
	/** `looking`; `offline`: the host can't be reached; `nothing`: it has nothing at this address; `failed`: it has, and that failed. */
	#why = $state.raw<'looking' | 'offline' | 'nothing' | 'failed'>('looking');
	#copies = $state.raw<readonly StoryCopy[]>([]);
	#timer = 0;
	readonly #path = location.pathname;

	/** The address of the story that was asked for, if it was one. */
	readonly story =
		/^([^/]+)\//u.exec(
			this.#path.startsWith(toAllStories) ? this.#path.slice(toAllStories.length) : ''
		)?.[1] ?? null;

	get current() {
		return {
			why: this.#why,
			/** What can be read here now, the latest first. */
			here: this.#copies,
			/** What is here of the story that was asked for. */
			part: this.#copies.find(({ story }) => story === this.story) ?? null
		};
	}

	/** Looks what is the matter. Opens the page when the host can be reached again. Gives what ends it. */
	start(): () => void {
		void this.#listCopies();
		void this.#try(true);
		addEventListener('online', this.#again);
		return () => {
			removeEventListener('online', this.#again);
			clearTimeout(this.#timer);
			this.#timer = -1;
		};
	}

	async #listCopies(): Promise<void> {
		// no cache storage on an insecure origin
		if (typeof caches !== 'undefined') this.#copies = await new Copies(toLibrary).all();
	}

	#again = () => void this.#try(false);

	async #try(first: boolean): Promise<void> {
		clearTimeout(this.#timer);
		const status = await hostStatus(this.#path);
		if (this.#timer === -1) return;
		if (status === 404) this.#why = 'nothing';
		// what the app could not load the host may write whole; once, for it may fail again
		else if (status === 200 && (!first || documentPath() !== this.#path)) location.reload();
		else if (status === 200) this.#why = 'failed';
		else {
			this.#why = 'offline';
			this.#timer = window.setTimeout(this.#again, BETWEEN_TRIES);
		}
	}
}

/** The path that this document was opened at. */
function documentPath(): string {
	const [entry] = performance.getEntriesByType('navigation');
	return entry ? new URL(entry.name, location.href).pathname : location.pathname;
}
