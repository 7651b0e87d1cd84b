/**
 * One gate, of a scene or a story: whether it stands open to this reader, and what they choose at it. What the mirror
 * says holds from the first frame; the database, which is asked as soon as anything is stored, corrects it.
 */
import type { ReaderDb } from '../db';
import { mirroredGates, type MirroredGates } from '../db/mirror';
import type { WarnedTopic } from '../story/pages';
import { decide, type Choice, type Decision, type Policy, type Wishes } from '../warnings/policy';
import { madeChoices } from './made-choices';
import { isAnythingStored, scope } from './stored';
import { reasonOf } from './reason';

export class Gate {
	#decision = $state.raw<Decision>({ state: 'open', asks: [], news: [], names: [] });
	#failure = $state.raw<string | null>(null);
	/** The reader has chosen at it: nothing that is learnt later changes that under their eyes. */
	#chosen = false;
	#stop: (() => void) | undefined;
	#ended = false;

	/**
	 * @param story address of the story
	 * @param scene id of the scene; empty for the story's own gate
	 */
	constructor(
		readonly story: string,
		readonly scene: string,
		readonly warned: readonly WarnedTopic[]
	) {
		const mirrored = mirroredGates(scope);
		// for who comes from a page without the first frame's script
		if (mirrored) this.#meet(mirrored.names);
		const { wishes, choices }: Pick<MirroredGates, 'wishes' | 'choices'> = mirrored ?? {
			wishes: {},
			choices: {}
		};
		this.#decide(wishes, (at) => choiceFrom(choices[`${story}/${at}`]));
	}

	get current(): Decision {
		return this.#decision;
	}

	/** Why the last choice could not be kept; null where it was. */
	get failure(): string | null {
		return this.#failure;
	}

	/**
	 * Asks the database, if anything is in it, and follows it.
	 * @param soon Whether something is about to be put in.
	 */
	async start(soon = false): Promise<void> {
		if (this.#stop || (!soon && !isAnythingStored())) return;
		try {
			const db = await this.#open();
			await this.#ask(db);
			if (this.#ended) return;
			this.#stop ??= db.listen((news) => {
				const touches = news.kind === 'changed' && /warnings|settings/.test(news.stores.join(' '));
				if (touches) void this.#ask(db).catch(() => undefined);
			});
		} catch {
			// as the mirror has it: what it doesn't know stays closed
		}
	}

	end(): void {
		this.#ended = true;
		this.#stop?.();
	}

	/** Keeps what the reader chose here; they need not wait for it. */
	async choose(choice: Choice['choice']): Promise<void> {
		this.#chosen = true;
		this.#failure = null;
		document.documentElement.dataset.names ??= '';
		const { story, scene } = this;
		const topics = this.warned.map(({ key }) => key);
		const whole = this.warned.filter((one) => one.whole).map(({ key }) => key);
		// the next page may ask before it is stored
		madeChoices.set(`${story}/${scene}`, { topics, choice });
		if (choice === 'shown' && whole.length > 0 && scene !== '')
			madeChoices.set(`${story}/`, {
				topics: [...(madeChoices.get(`${story}/`)?.topics ?? []), ...whole],
				choice
			});
		try {
			const { warnings } = await this.#open();
			await warnings.choose({ story, scene, topics, choice });
			if (scene === '' || choice === 'skipped' || whole.length === 0) return;
			// what is said of the whole story is asked once
			const before = (await warnings.of(story)).find((one) => one.scene === '');
			const known = before?.choice === 'shown' ? before.topics : [];
			if (whole.every((key) => known.includes(key))) return;
			const all = [...known, ...whole.filter((key) => !known.includes(key))];
			await warnings.choose({ story, scene: '', topics: all, choice });
		} catch (error) {
			this.#failure = reasonOf(error);
		}
	}

	/**
	 * Keeps the answer to the question that the first gate puts.
	 * @param all What is wanted of every topic; null: as usual.
	 */
	async answer(all: Policy | null): Promise<void> {
		this.#failure = null;
		try {
			const [{ warnings }, { topics }] = await Promise.all([
				this.#open(),
				import('../warnings/topics')
			]);
			if (all) {
				const own = this.warned.map(({ key }) => key);
				const keys = [...topics.map(({ id }) => id), ...own];
				await warnings.wish(Object.fromEntries(keys.map((key) => [key, all])));
			}
			await warnings.meet();
		} catch (error) {
			this.#failure = reasonOf(error);
		}
		this.#meet(null);
	}

	/** Says so to the page's styles: the first gate's question is put no more. */
	#meet(names: 'asked' | null) {
		document.documentElement.dataset.names = names ?? '';
	}

	async #open(): Promise<ReaderDb> {
		const { openState } = await import('./state');
		return openState();
	}

	async #ask(db: ReaderDb): Promise<void> {
		const [{ policies, names, met }, choices] = await Promise.all([
			db.warnings.wishes(),
			db.warnings.of(this.story)
		]);
		if (met || names) this.#meet(names);
		if (this.#chosen) return;
		this.#decide(policies, (at) => choices.find(({ scene }) => scene === at));
	}

	#decide(wishes: Wishes, stored: (scene: string) => Choice | undefined): void {
		const at = (scene: string) => madeChoices.get(`${this.story}/${scene}`) ?? stored(scene);
		const choices = this.scene === '' ? { own: at('') } : { own: at(this.scene), story: at('') };
		this.#decision = decide(this.warned, wishes, choices);
	}
}

/** A choice as the mirror writes it. */
function choiceFrom(written: string | undefined): Choice | undefined {
	if (!written) return undefined;
	const topics = written.slice(1).split(' ').filter(Boolean);
	return { topics, choice: written.startsWith('+') ? 'shown' : 'skipped' };
}
