/** What is known of a reader and one story, and what they say of it: for its title page. */
import type { StoryFacts, StoryMark } from '../db';
import { openState } from './state';
import { timeAgo } from './time-ago';
import { reasonOf } from './reason';

export class OwnReading {
	#facts = $state.raw<StoryFacts | null>(null);
	#failure = $state.raw('');
	readonly #db = openState();
	readonly #stop: () => void;

	/**
	 * @param story its address
	 * @param title its title, to be shown where the story is not at hand
	 */
	constructor(
		readonly story: string,
		readonly title: string
	) {
		this.#stop = this.#db.listen((news) => {
			if (news.kind === 'emptied') this.#facts = null;
			if (news.kind === 'changed' && (news.stories?.includes(story) ?? true)) void this.load();
		});
	}

	end(): void {
		this.#stop();
	}

	/** "Begun two days ago, last read yesterday."; null where no reading of it was kept. */
	get when(): string | null {
		const { firstOpened = null, lastRead = null } = this.#facts ?? {};
		if (firstOpened === null || lastRead === null) return null;
		const [begun, last] = [firstOpened, lastRead].map((then) => timeAgo(then, Date.now()));
		return begun === last ? `Last read ${last}.` : `Begun ${begun}, last read ${last}.`;
	}

	get mark(): StoryMark['mark'] | null {
		return this.#facts?.mark?.mark ?? null;
	}

	/** Why the last change was not kept, for the reader; empty: it was. */
	get failure(): string {
		return this.#failure;
	}

	async load(): Promise<void> {
		await this.#try(async () => {
			this.#facts = await this.#db.stories.facts(this.story);
		});
	}

	/** Marks the story as finished or dropped; null takes the mark away. */
	async set(mark: StoryMark['mark'] | null): Promise<void> {
		await this.#try(() => this.#db.stories.mark(this.story, this.title, mark));
	}

	async #try(task: () => Promise<void>): Promise<void> {
		try {
			await task();
			this.#failure = '';
		} catch (error) {
			this.#failure = reasonOf(error);
		}
	}
}
