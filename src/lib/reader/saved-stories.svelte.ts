/**
 * The stories on this device, as the reader sees and changes them. What is said of a story is what is there: its
 * files, not what somebody remembers of them.
 */
import { Copies } from '../offline/copies';
import { CopyError, type StoryVersion } from '../offline/pack';
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

export class SavedStories {
	#states = $state.raw<Record<string, SaveState>>({});
	#titles: Record<string, string> = {};
	#versions = $state.raw<Record<string, StoryVersion> | null>(null);
	#running: Record<string, AbortController | undefined> = {};
	#saving = $state.raw<SavingAll | null>(null);
	readonly #copies = new Copies(toLibrary);
	readonly #db = openState();
	readonly #stop = this.#db.listen((news) => {
		if (news.kind === 'changed' && news.stores.includes('saved')) void this.load();
	});

	end(): void {
		this.#stop();
	}

	/** Whether this browser can keep stories: on an address without https it can't. */
	static get can(): boolean {
		return typeof caches !== 'undefined';
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
		if (!this.#versions) return null;
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

	/** Reads what is here, and what the browser took away of it. */
	async load(): Promise<void> {
		if (!SavedStories.can) return;
		const [copies, recorded] = await Promise.all([this.#copies.all(), this.#db.saved.all()]);
		const states: Record<string, SaveState> = {};
		for (const { story, title } of recorded) {
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
		for (const { story, title } of await this.#copies.unfinished()) {
			this.#titles[story] = title;
			if (states[story]?.state === 'saved') continue;
			states[story] = {
				state: 'failed',
				why: 'Saving it was interrupted. What has come is kept: go on when there is a connection.'
			};
		}
		for (const [story, now] of Object.entries(this.#states))
			if (now.state === 'saving' && this.#running[story]) states[story] = now;
		this.#states = states;
	}

	/** Asks the host which versions it has. Without a connection nothing is known, and nothing said. */
	async look(): Promise<void> {
		this.#versions = await fetchVersions(toLibrary).catch(() => null);
		await this.load();
	}

	/** Saves a story, or its newer version. What goes wrong is told in its state. */
	async save(story: string, title: string): Promise<void> {
		if (this.#running[story]) return;
		const control = new AbortController();
		this.#running[story] = control;
		this.#titles[story] = title;
		this.#set(story, { state: 'saving', share: 0 });
		try {
			const copy = await saveStory(this.#copies, story, {
				signal: control.signal,
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
		} catch (error) {
			this.#running[story] = undefined;
			if (control.signal.aborted) return this.load();
			const why = reasonOf(error);
			this.#set(story, { state: 'failed', why });
			if (!(error instanceof CopyError)) throw error;
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

	/** Saves all that isn't yet, one after the other, until one can't be or the reader cancels it. */
	async saveAll(): Promise<void> {
		const stories = this.rest?.stories ?? [];
		try {
			for (const [done, story] of stories.entries()) {
				if (done > 0 && !this.#saving) return;
				this.#saving = { done, of: stories.length };
				await this.save(story, this.#titles[story] ?? story);
				if (this.of(story).state !== 'saved') return;
			}
		} finally {
			this.#saving = null;
		}
	}

	#set(story: string, now: SaveState): void {
		this.#states = { ...this.#states, [story]: now };
	}
}
