/** Whether and how the app can be installed here. */
import { held } from './held-prompt';

export class Installing {
	/** `menu`: only by the browser's own menu; `ios`: by the share sheet. */
	#way = $state.raw<'installed' | 'button' | 'ios' | 'menu'>('menu');

	constructor() {
		this.#look();
		addEventListener('installable', this.#look);
		addEventListener('appinstalled', this.#installed);
	}

	end(): void {
		removeEventListener('installable', this.#look);
		removeEventListener('appinstalled', this.#installed);
	}

	get current(): 'installed' | 'button' | 'ios' | 'menu' {
		return this.#way;
	}

	/** Asks by the browser's own dialog; it can be asked once. */
	async install(): Promise<void> {
		const { prompt } = held;
		held.prompt = undefined;
		const answer = await prompt?.prompt();
		if (answer?.outcome === 'accepted') this.#installed();
		else this.#look();
	}

	#look = () => {
		const { standalone } = navigator as Navigator & { standalone?: boolean };
		if (standalone === true || matchMedia('(display-mode: standalone)').matches)
			this.#way = 'installed';
		else if (held.prompt) this.#way = 'button';
		else this.#way = standalone === false ? 'ios' : 'menu';
	};

	#installed = () => {
		this.#way = 'installed';
	};
}
