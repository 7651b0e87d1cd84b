/**
 * The list of stories as a reader searches and sorts it. The page holds the first stories; the rest comes
 * when it is asked for.
 */
import { LIST_PAGE, type ListEntry } from '../story/pages';
import { catalogueData } from './addresses';
import { fetchJson } from './page-data';

export const ORDERS = {
	title: 'Title',
	author: 'Author',
	shortest: 'Shortest first',
	longest: 'Longest first'
} as const;
export type Order = keyof typeof ORDERS;

/** Made when it is wanted: making it takes a phone some 20 ms. */
let collator: Intl.Collator | undefined;
const compare = (a: string, b: string) =>
	(collator ??= new Intl.Collator('en', { numeric: true, ignorePunctuation: true })).compare(a, b);

const COMPARE: Record<Exclude<Order, 'title'>, (a: ListEntry, b: ListEntry) => number> = {
	// stories without an author last
	author: (a, b) => compare(a.author ?? '\uffff', b.author ?? '\uffff'),
	shortest: (a, b) => a.length.minutes - b.length.minutes,
	longest: (a, b) => b.length.minutes - a.length.minutes
};

/** Case and accents don't matter to a search. */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export class StoryList {
	#all = $state.raw<ListEntry[]>([]);
	#only = $state.raw<readonly ListEntry[] | null>(null);
	#query = $state.raw('');
	#order = $state.raw<Order>('title');
	#topics = $state.raw<Readonly<Record<string, 'with' | 'without'>>>({});
	#shown = $state.raw(LIST_PAGE);
	#state = $state.raw<'idle' | 'loading' | 'failed'>('idle');
	// each made anew only when what it depends on changes: a key in the search sorts nothing and folds one word
	#sorted = $derived.by(() => {
		const stories = this.#only ?? this.#all;
		// as they come they are in the order of their titles
		return this.#order === 'title' ? stories : [...stories].sort(COMPARE[this.#order]);
	});
	#index = $derived(
		this.#sorted.map((story) => ({
			story,
			words: fold([story.title, story.author ?? '', ...story.tags].join(' '))
		}))
	);
	#found = $derived.by(() => {
		const words = fold(this.#query).split(/\s+/).filter(Boolean);
		// the page's own stories are shown as they are, without an index of them
		const named =
			words.length === 0
				? this.#sorted
				: this.#index
						.filter((entry) => words.every((word) => entry.words.includes(word)))
						.map(({ story }) => story);
		const wanted = Object.entries(this.#topics);
		if (wanted.length === 0) return named;
		return named.filter(({ warnings: { keys } }) =>
			wanted.every(([key, how]) => keys.includes(key) === (how === 'with'))
		);
	});

	/**
	 * @param first the stories that the page holds, in the order of their titles
	 * @param total how many the library has
	 */
	constructor(
		first: ListEntry[],
		readonly total: number
	) {
		this.#all = first;
	}

	/** The stories to show now. */
	get current(): readonly ListEntry[] {
		return this.#found.slice(0, this.#shown);
	}

	/** How many fit the search, shown or not. */
	get found(): number {
		const all = this.#query === '' && Object.keys(this.#topics).length === 0;
		return all && !this.#only ? this.total : this.#found.length;
	}

	/** The only stories that are searched and shown, in the order of their titles; null for all. */
	get only(): readonly ListEntry[] | null {
		return this.#only;
	}

	set only(stories: readonly ListEntry[] | null) {
		this.#only = stories;
		this.#shown = LIST_PAGE;
	}

	get state(): 'idle' | 'loading' | 'failed' {
		return this.#state;
	}

	get query(): string {
		return this.#query;
	}

	set query(query: string) {
		this.#query = query;
		this.#shown = LIST_PAGE;
		void this.complete();
	}

	/** Topics whose stories are shown alone, or left out. */
	get topics(): Readonly<Record<string, 'with' | 'without'>> {
		return this.#topics;
	}

	set topics(topics: Readonly<Record<string, 'with' | 'without'>>) {
		if (topics === this.#topics) return;
		const unchanged = Object.keys(topics).length + Object.keys(this.#topics).length === 0;
		this.#topics = topics;
		if (unchanged) return;
		this.#shown = LIST_PAGE;
		void this.complete();
	}

	/** The topics of all stories that are here, each with the number of its stories. */
	get topicCounts(): Readonly<Record<string, number>> {
		const counts: Record<string, number> = {};
		for (const { warnings } of this.#all)
			for (const key of warnings.keys) counts[key] = (counts[key] ?? 0) + 1;
		return counts;
	}

	get order(): Order {
		return this.#order;
	}

	set order(order: Order) {
		this.#order = order;
		this.#shown = LIST_PAGE;
		void this.complete();
	}

	/** Shows the next stories. */
	async more(): Promise<void> {
		await this.complete();
		if (this.#state === 'idle') this.#shown += LIST_PAGE;
	}

	/** Fetches the stories that the page does not hold; tells in `state` when they can't be had. */
	async complete(): Promise<void> {
		if (this.#only || this.#all.length >= this.total || this.#state === 'loading') return;
		this.#state = 'loading';
		try {
			this.#all = await fetchJson<ListEntry[]>(catalogueData);
			this.#state = 'idle';
		} catch {
			this.#state = 'failed';
		}
	}
}
