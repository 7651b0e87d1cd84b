/**
 * The stories on this device, as the reader sees and changes them. What is said of a story is what is there: its
 * files, not what somebody remembers of them.
 */
import { Copies, type StoryCopy } from '../offline/copies';
import { CopyError, type CopyErrorCode, type StoryVersion } from '../offline/pack';
import { fetchVersions, saveStory } from '../offline/save';
import { toLibrary } from './addresses';
import { openState } from './state';
import { reasonOf } from './reason';

/** How a story stands on this device. */
export type SaveState =
	| { state: 'none' }
	/** Opened lately: here as long as there is room for it. */
	| { state: 'recent' }
	| { state: 'saving'; share: number }
	/** `newer`: the host has another text, with so many scenes more (or fewer). */
	| { state: 'saved'; bytes: number; at: number; newer: { scenes: number } | null }
	| { state: 'failed'; why: string };

/** A story that is saved, or is being saved. */
export interface SavedStory {
	story: string;
	title: string;
	now: SaveState;
}

/** How far saving many stories has come. */
export interface SavingAll {
	done: number;
	of: number;
}

const none: SaveState = { state: 'none' };

/** Why a story isn't saved, where the next ones may well be. */
const ITS_OWN: readonly (CopyErrorCode | 'cancelled')[] = ['changed', 'damaged', 'gone'];

export class SavedStories {
	#states = $state.raw<Record<string, SaveState>>({});
	#titles: Record<string, string> = {};
	#versions = $state.raw<Record<string, StoryVersion> | null>(null);
	#running: Record<string, AbortController | undefined> = {};
	#saving = $state.raw<SavingAll | null>(null);
	#known = $state.raw(!SavedStories.can);
	/** The reading of what is here that runs, and the one that comes after it. */
	#reading: Promise<void> | null = null;
	#next: Promise<void> | null = null;
	/** Of which stories something was learned while reading. */
	#learned: Record<string, true> = {};
	readonly #copies = new Copies(toLibrary);
	readonly #db = openState();
	readonly #stop = this.#db.listen((news) => {
		if (news.kind !== 'changed' || !news.stores.includes('saved')) return;
		const isOwn = news.stories?.every((story) => this.#running[story]) ?? false;
		if (!isOwn) void this.load();
	});

	/** @param only a story's address, where no other's state is wanted: all of a thousand take seconds to read */
	constructor(readonly only?: string) {}

	end(): void {
		this.#stop();
	}

	/** Whether this browser can keep stories: on an address without https it can't. */
	static get can(): boolean {
		return typeof caches !== 'undefined';
	}

	/** Whether what is here was read: before that nothing can be said. */
	get isKnown(): boolean {
		return this.#known;
	}

	of(story: string): SaveState {
		return this.#states[story] ?? none;
	}

	/** What is saved, or being saved, or could not be. */
	get all(): SavedStory[] {
		return Object.entries(this.#states)
			.filter(([, now]) => now.state !== 'recent' && now.state !== 'none')
			.map(([story, now]) => ({ story, title: this.#titles[story] ?? story, now }));
	}

	/** What the saved stories take, in bytes. */
	get bytes(): number {
		return this.all.reduce((sum, { now }) => sum + (now.state === 'saved' ? now.bytes : 0), 0);
	}

	/** What the host has that isn't saved: how many stories, and their size in bytes; null where it can't be asked. */
	get rest(): { stories: string[]; bytes: number } | null {
		if (!this.#versions || !this.#known) return null;
		const rest = Object.entries(this.#versions).filter(
			([story]) => this.of(story).state !== 'saved'
		);
		return {
			stories: rest.map(([story]) => story),
			bytes: rest.reduce((sum, [, { bytes }]) => sum + bytes, 0)
		};
	}

	/** How far saving all has come; null while nobody does. */
	get savingAll(): SavingAll | null {
		return this.#saving;
	}

	/** Reads what is here, and what the browser took away of it. Whoever asks while that runs shares the next reading. */
	load(): Promise<void> {
		if (!SavedStories.can) return Promise.resolve();
		if (this.#reading)
			return (this.#next ??= this.#reading
				.catch(() => undefined)
				.then(() => {
					this.#next = null;
					return this.load();
				}));
		return (this.#reading = this.#read().finally(() => (this.#reading = null)));
	}

	async #read(): Promise<void> {
		this.#learned = {};
		const [copies, recorded] = await Promise.all([this.#copiesHere(), this.#db.saved.all()]);
		const states: Record<string, SaveState> = {};
		for (const { story, title } of recorded) {
			if (this.only !== undefined && story !== this.only) continue;
			this.#titles[story] = title;
			states[story] = {
				state: 'failed',
				why: 'The browser has removed it from this device. Save it again.'
			};
		}
		for (const { story, title, kept, bytes, at, version, scenes } of copies) {
			this.#titles[story] = title;
			const there = this.#versions?.[story];
			const newer = there && there.version !== version ? { scenes: there.scenes - scenes } : null;
			if (kept === 'saved') states[story] = { state: 'saved', bytes, at, newer };
			else states[story] ??= { state: 'recent' };
		}
		for (const { story, title } of await this.#unfinished(copies)) {
			this.#titles[story] = title;
			if (states[story]?.state === 'saved') continue;
			states[story] = {
				state: 'failed',
				why: 'Saving it was interrupted. What has come is kept: go on when there is a connection.'
			};
		}
		for (const [story, now] of Object.entries(this.#states))
			if (this.#learned[story] || (now.state === 'saving' && this.#running[story]))
				states[story] = now;
		this.#states = states;
		this.#known = true;
	}

	async #copiesHere(): Promise<StoryCopy[]> {
		if (this.only === undefined) return this.#copies.all();
		const copy = await this.#copies.find(this.only);
		return copy ? [copy] : [];
	}

	async #unfinished(copies: readonly StoryCopy[]) {
		// what is saved is, whatever is on its way
		if (this.only !== undefined && copies[0]?.kept === 'saved') return [];
		return this.#copies.unfinished(copies, this.only);
	}

	/** Asks the host which versions it has. Without a connection nothing is known, and nothing said. */
	async look(): Promise<void> {
		this.#versions = await fetchVersions(toLibrary).catch(() => null);
		await this.load();
	}

	/**
	 * Saves a story, or its newer version. What goes wrong is told in its state.
	 * @param isNew whether nothing of it is here for sure: then what is older isn't looked for, which takes a while
	 * @returns why it isn't saved; null when it is
	 */
	async save(
		story: string,
		title: string,
		isNew = false
	): Promise<CopyErrorCode | 'cancelled' | null> {
		if (this.#running[story]) return 'cancelled';
		const control = new AbortController();
		this.#running[story] = control;
		this.#titles[story] = title;
		this.#set(story, { state: 'saving', share: 0 });
		try {
			const copy = await saveStory(this.#copies, story, {
				signal: control.signal,
				isNew,
				onprogress: (share) => {
					this.#set(story, { state: 'saving', share });
				}
			});
			const { version, bytes, at } = copy;
			this.#titles[story] = copy.title;
			await this.#db.saved.keep({ story, title: copy.title, version, bytes });
			this.#running[story] = undefined;
			this.#set(story, { state: 'saved', bytes, at, newer: null });
			await this.#db.askToKeep();
			return null;
		} catch (error) {
			this.#running[story] = undefined;
			if (control.signal.aborted) {
				await this.load();
				return 'cancelled';
			}
			this.#set(story, { state: 'failed', why: reasonOf(error) });
			if (!(error instanceof CopyError)) throw error;
			return error.code;
		}
	}

	cancel(story: string): void {
		this.#running[story]?.abort();
	}

	/** Stops saving all; what is saved stays. */
	cancelAll(): void {
		this.#saving = null;
		for (const story of Object.keys(this.#running)) this.cancel(story);
	}

	/** Frees what a story takes. Places and bookmarks in it stay. */
	async remove(story: string): Promise<void> {
		this.cancel(story);
		await this.#copies.remove(story);
		await this.#db.saved.remove(story);
		await this.load();
	}

	/** Saves all that isn't yet, one after the other, until there is no connection or no room, or the reader cancels it. */
	async saveAll(): Promise<void> {
		const stories = this.rest?.stories ?? [];
		this.#saving = { done: 0, of: stories.length };
		try {
			await this.load();
			for (const [done, story] of stories.entries()) {
				if (this.savingAll === null) return;
				this.#saving = { done, of: stories.length };
				const isNew = this.of(story).state === 'none';
				const why = await this.save(story, this.#titles[story] ?? story, isNew);
				if (why !== null && !ITS_OWN.includes(why)) return;
			}
		} finally {
			this.#saving = null;
		}
	}

	#set(story: string, now: SaveState): void {
		this.#learned[story] = true;
		this.#states = { ...this.#states, [story]: now };
	}
}
