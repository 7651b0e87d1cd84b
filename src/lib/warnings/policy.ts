/**
 * Whether a gate stands open: from what is warned of, by whom, what the reader wants of each topic, and what they have
 * opened before. Pure; the page's first frame decides by the same rules (`first-frame.js`), and a test holds the two
 * together.
 */

import type { WarnedTopic } from '../story/pages';

/**
 * What a reader wants of a topic: *open*: nothing; *name*: a line above the open text; *ask*: a closed gate, until
 * it was opened; *fold*: closed unless that very scene was opened by hand, and folded in lists.
 */
export type Policy = 'open' | 'name' | 'ask' | 'fold';

export const policies: readonly Policy[] = ['open', 'name', 'ask', 'fold'];

/** A topic that a scene or a story is warned of. */
export type Warned = Omit<WarnedTopic, 'name'>;

/** A reader's wishes, by key; topics that they said nothing of aren't in it. */
export type Wishes = Readonly<Record<string, Policy>>;

/** What the reader did at a gate before: the topics that it named then. */
export interface Choice {
	topics: readonly string[];
	choice: 'shown' | 'skipped';
}

/** What was chosen at the gates that something stands behind. */
export interface Choices {
	/** At this gate. */
	own?: Choice | undefined;
	/** For a scene: at the gate of its story. */
	story?: Choice | undefined;
}

/** What a gate is to a reader now. */
export interface Decision {
	/** `open`: there is nothing to say; `named`: open, with a line that names topics; `closed`: it asks. */
	state: 'open' | 'named' | 'closed';
	/** Keys of the topics that it asks about; empty unless closed. */
	asks: string[];
	/** Those of them that an earlier gate here didn't name, when there was one: what is new. */
	news: string[];
	/** Keys to name above the text; all that the reader doesn't want open without a word. */
	names: string[];
}

/**
 * Swearing is met in the first line and over by the second: a suggestion of it is not worth a tap, however strong.
 * Whoever minds can ask for a gate.
 */
const mild: ReadonlySet<string> = new Set(['strong-language']);

/**
 * What happens where a reader said nothing: stated topics and strong suggestions ask; a weak suggestion is often
 * wrong, and stands on the title page alone.
 */
export function defaultPolicy({ key, by, strong }: Warned): Policy {
	if (by !== 'app') return 'ask';
	return strong && !mild.has(key) ? 'ask' : 'open';
}

const policyOf = (warned: Warned, wishes: Wishes): Policy =>
	(Object.hasOwn(wishes, warned.key) ? wishes[warned.key] : undefined) ?? defaultPolicy(warned);

/** Who opened the story knew of what is said of all of it, and of what the app only guesses about its scenes. */
const isGeneral = ({ by, whole }: Warned) => whole === true || by === 'app';

/** Whether a topic that would ask was answered before. */
function isAnswered(warned: Warned, policy: Policy, { own, story }: Choices): boolean {
	// closing a gate again is an answer too
	if (own?.topics.includes(warned.key)) return own.choice === 'shown';
	if (policy !== 'ask' || !isGeneral(warned)) return false;
	return story?.choice === 'shown' && story.topics.includes(warned.key);
}

/**
 * Decides about the gate of a scene or a story.
 *
 * @param warned Each key once.
 */
export function decide(warned: readonly Warned[], wishes: Wishes, choices: Choices): Decision {
	const { own, story } = choices;
	const asks: string[] = [];
	const news: string[] = [];
	const names: string[] = [];
	for (const one of warned) {
		const policy = policyOf(one, wishes);
		if (policy === 'open') continue;
		names.push(one.key);
		if (policy === 'name' || isAnswered(one, policy, choices)) continue;
		asks.push(one.key);
		const before = own ?? (isGeneral(one) ? story : undefined);
		if (before && !before.topics.includes(one.key)) news.push(one.key);
	}
	const state = asks.length > 0 ? 'closed' : names.length > 0 ? 'named' : 'open';
	return { state, asks, news, names };
}

/**
 * What a gate is warned of, as the first frame's script reads it: a word a topic, of its key, what happens where the
 * reader said nothing, and `g` where the story's gate answers for it too.
 */
export function writeWarned(warned: readonly Warned[]): string {
	return warned
		.map((one) => [one.key, defaultPolicy(one), ...(isGeneral(one) ? ['g'] : [])].join(':'))
		.join(' ');
}
