/** How the text looks, as the reader chose: shown at once, kept as soon as the database can, followed in every tab. */
import { mirroredLooks } from '../db/mirror';
import { themes, typefaces, type Looks } from '../db/settings';
import { openState } from './state';
import { scope } from './stored';
import { reasonOf } from './reason';

/** What can be chosen, in the order it is offered. Numbers are percent of what the design says. */
export const choices = {
	theme: themes,
	typeface: typefaces,
	textSize: { least: 70, most: 200, step: 10 },
	lineSpacing: { least: 80, most: 140, step: 5 },
	lineWidth: { least: 60, most: 140, step: 10 }
} as const;

/** Asks the script in the page's head (src/first-frame/looks.js) to show it: the one place that knows how. */
const show = (looks: Looks) => dispatchEvent(new CustomEvent('looks', { detail: looks }));

export class Preferences {
	// the mirror answers before the database is open, and is what the page shows
	#current = $state.raw(mirroredLooks(scope));
	#problem = $state.raw<string | null>(null);
	#waiting: Partial<Looks> = {};
	#saving: Promise<void> | null = null;
	readonly #db = openState();
	readonly #stop = this.#db.listen((news) => {
		if (news.kind === 'emptied' || (news.kind === 'changed' && news.stores.includes('settings'))) {
			void this.#follow();
		}
	});

	get current(): Looks {
		return this.#current;
	}

	/** What the reader should know: that nothing is kept here, or that a choice could not be. */
	get problem(): string | null {
		return this.#problem;
	}

	/** Shows a choice and keeps it. Choices that come faster than they can be kept are kept together. */
	set(chosen: Partial<Looks>): void {
		this.#current = { ...this.#current, ...chosen };
		show(this.#current);
		this.#waiting = { ...this.#waiting, ...chosen };
		this.#saving ??= this.#save();
	}

	/** Everything as the design has it. */
	reset(): void {
		this.set({ theme: 'auto', typeface: 'serif', textSize: 100, lineSpacing: 100, lineWidth: 100 });
	}

	end(): void {
		this.#stop();
	}

	async #save(): Promise<void> {
		try {
			while (Object.keys(this.#waiting).length > 0) {
				const chosen = this.#waiting;
				this.#waiting = {};
				await this.#db.settings.set(chosen);
			}
			this.#problem =
				this.#db.status === 'unkept'
					? 'This browser gives the app no storage, as private windows do: what you choose holds until you leave.'
					: null;
		} catch (error) {
			this.#problem = reasonOf(error);
		}
		this.#saving = null;
	}

	/** Another tab chose, or this one did and it is kept. */
	async #follow(): Promise<void> {
		const settings = await this.#db.settings.all();
		if (this.#saving) return;
		this.#current = settings;
		show(settings);
	}
}
