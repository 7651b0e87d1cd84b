/** What a reader can do with what is kept of them: see how safe it is, take it along, bring it back, delete it. */
import type { Backup, RestorePreview, StorageFacts } from '../db';
import { siteCaches } from './reset-offline';
import { shareUrl } from './share';
import { openState } from './state';
import { reasonOf } from './reason';

/** How far restoring a backup has come. */
export type Restoring =
	| { step: 'none' }
	| { step: 'preview'; preview: RestorePreview; backup: Backup }
	| { step: 'done' };

export class Keeping {
	#facts = $state.raw<StorageFacts | null>(null);
	#history = $state.raw(true);
	/** What this device calls itself where two devices' places meet. */
	#name = $state.raw('');
	#kept = $state.raw(true);
	#restoring = $state.raw<Restoring>({ step: 'none' });
	/** What was done last, and what went wrong last. */
	#done = $state.raw<string | null>(null);
	#problem = $state.raw<string | null>(null);
	readonly #db = openState();
	readonly #stop = this.#db.listen(() => {
		void this.load();
	});

	get current() {
		return {
			facts: this.#facts,
			history: this.#history,
			name: this.#name,
			/** Whether what is written stays. */
			kept: this.#kept,
			restoring: this.#restoring,
			done: this.#done,
			problem: this.#problem
		};
	}

	end(): void {
		this.#stop();
	}

	async load(): Promise<void> {
		await this.#try(null, async () => {
			const status = await this.#db.open();
			this.#kept = status === 'kept';
			this.#history = (await this.#db.settings.all()).history;
			this.#name = (await this.#db.devices.all()).find(({ mine }) => mine)?.name ?? '';
			this.#facts = await this.#db.storage();
		});
	}

	setHistory(history: boolean): Promise<void> {
		this.#history = history;
		return this.#try(
			history ? 'Your places are kept from now on.' : 'No new places are kept from now on.',
			() => this.#db.settings.set({ history })
		);
	}

	clearHistory(): Promise<void> {
		return this.#try('Your reading history is cleared. Bookmarks are still there.', () =>
			this.#db.clearHistory()
		);
	}

	/** Hands the backup to the system's share sheet, or downloads it. */
	backUp(): Promise<void> {
		return this.#try(null, async () => {
			const { name, text, made } = await this.#db.makeBackup();
			const file = new File([text], name, { type: 'application/json' });
			if (!(await handOver(file))) return;
			await this.#db.noteBackup(made);
			this.#done = `${name} holds everything. Keep it where you will find it again.`;
		});
	}

	/** Downloads all bookmarks with their notes, as text that any program reads. */
	bookmarksAsMarkdown(): Promise<void> {
		return this.#try(null, async () => {
			const text = await this.#db.markdown(({ where: { place } }) =>
				shareUrl(place.story, place.scene, place)
			);
			await handOver(new File([text], 'bookmarks.md', { type: 'text/markdown' }));
		});
	}

	rename(name: string): Promise<void> {
		return this.#try(null, async () => {
			await this.#db.devices.rename(name.trim());
			this.#name = name.trim();
		});
	}

	/** Reads a backup and tells what restoring it will do. */
	preview(file: Blob): Promise<void> {
		this.#restoring = { step: 'none' };
		return this.#try(null, async () => {
			this.#restoring = { step: 'preview', ...(await this.#db.previewRestore(file)) };
		});
	}

	restore(): Promise<void> {
		const now = this.#restoring;
		if (now.step !== 'preview') return Promise.resolve();
		return this.#try('The backup is restored.', async () => {
			await this.#db.restore(now.backup);
			this.#restoring = { step: 'done' };
		});
	}

	cancelRestore(): void {
		this.#restoring = { step: 'none' };
	}

	deleteEverything(): Promise<void> {
		return this.#try('Everything of yours is deleted from this device.', async () => {
			await this.#db.deleteEverything(await siteCaches());
		});
	}

	async #try(done: string | null, work: () => Promise<void>): Promise<void> {
		try {
			await work();
			if (done !== null) this.#done = done;
			this.#problem = null;
		} catch (error) {
			this.#problem = reasonOf(error);
			this.#done = null;
		}
	}
}

/** @returns false when the reader closed the share sheet without choosing */
async function handOver(file: File): Promise<boolean> {
	if (typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] })) {
		try {
			await navigator.share({ files: [file], title: file.name });
			return true;
		} catch (error) {
			if (error instanceof DOMException && error.name === 'AbortError') return false;
			// a browser that can't after all: the download is left
		}
	}
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = file.name;
	link.click();
	setTimeout(() => {
		URL.revokeObjectURL(link.href);
	}, 60_000);
	return true;
}
