/** What the reader wants of each topic, as it is stored, and followed while a page shows it. */
import type { Listed, ReaderDb, WarningWishes } from '../db';
import type { Policy, Wishes } from '../warnings/policy';
import { keyName } from '../warnings/topics';
import { reasonOf } from './reason';

export class TopicPolicies {
	#wishes = $state.raw<WarningWishes>({
		policies: {},
		names: null,
		listed: {},
		met: false
	});
	#failure = $state.raw<string | null>(null);
	#stop: (() => void) | undefined;
	#ended = false;

	/** By topic; topics that nothing was said of aren't in it. */
	get current(): Wishes {
		return this.#wishes.policies;
	}

	/** Those of some topics that the reader wants always folded: their names, or their number where that is wished. */
	folded(keys: readonly string[]): string[] {
		const wanted = keys.filter(
			(key) => Object.hasOwn(this.current, key) && this.current[key] === 'fold'
		);
		const { length } = wanted;
		if (length === 0 || !this.namesOnRequest) return wanted.map(keyName);
		return [`${length} ${length === 1 ? 'topic' : 'topics'}`];
	}

	/** Topics whose stories the list shows alone, or leaves out. */
	get listed(): Readonly<Record<string, Listed>> {
		return this.#wishes.listed;
	}

	/** Whether gates and lists name topics only on request. */
	get namesOnRequest(): boolean {
		return this.#wishes.names === 'asked';
	}

	/** Why the last choice was not kept; null where it was. */
	get failure(): string | null {
		return this.#failure;
	}

	async load(): Promise<void> {
		await this.#try(async (db) => {
			this.#wishes = await db.warnings.wishes();
			if (this.#ended || this.#stop) return;
			this.#stop = db.listen((news) => {
				if (news.kind === 'changed' && !news.stores.includes('settings')) return;
				void db.warnings.wishes().then(
					(wishes) => (this.#wishes = wishes),
					() => undefined
				);
			});
		});
	}

	end(): void {
		this.#ended = true;
		this.#stop?.();
	}

	/** Keeps what is wanted of a topic; null: as if nothing had been said. */
	set(topic: string, policy: Policy | null): Promise<void> {
		return this.setAll({ [topic]: policy });
	}

	/** Keeps what is wanted of several topics at once. */
	async setAll(policies: Readonly<Record<string, Policy | null>>): Promise<void> {
		await this.#try((db) => db.warnings.wish(policies));
		// as a first frame does for who has said something
		document.documentElement.dataset.names ??= '';
	}

	/** Keeps which topics' stories the list shows alone or leaves out; null: neither. It holds at once. */
	async list(topics: Readonly<Record<string, Listed | null>>): Promise<void> {
		const all = Object.entries({ ...this.listed, ...topics });
		const listed = Object.fromEntries(all.filter(([, how]) => how !== null)) as Record<
			string,
			Listed
		>;
		this.#wishes = { ...this.#wishes, listed };
		await this.#try((db) => db.warnings.list(topics));
	}

	async nameOnRequest(asked: boolean): Promise<void> {
		await this.#try(async (db) => {
			await db.warnings.nameTopics(asked ? 'asked' : null);
			// pages to come in this tab ask the root, as a first frame does
			document.documentElement.dataset.names = asked ? 'asked' : '';
		});
	}

	async #try(task: (db: ReaderDb) => Promise<void>): Promise<void> {
		this.#failure = null;
		try {
			const { openState } = await import('./state');
			await task(openState());
		} catch (error) {
			this.#failure = reasonOf(error);
		}
	}
}
