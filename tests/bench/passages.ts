/** The passages by which suggested warnings are measured, and from which the network is learned. */
import { readFileSync } from 'node:fs';
import { topics } from '../../src/lib/warnings/topics';

/** What is wanted on the test half (the issue of the warnings). */
export const target = { precision: 0.9, recall: 0.8 };

/** Halves that nobody has read who works on the lists: what terms find in them is what they find in any text. */
export const unread = 'ghijklmnopqrstuv'.split('').map((letter) => `named-${letter}`);

/** Halves that the lists or the network were made with. */
const development: readonly string[] = [
	'development',
	'situations',
	'implied',
	'former-test',
	'blind-a',
	'blind-b',
	'blind-c',
	'named-a',
	'named-b',
	'named-c',
	'named-d',
	'named-e',
	'named-f',
	...unread
];

/** One to three sentences each, to learn words from: too short to be judged as a scene is. */
const short = 'abcdefghijk'.split('').map((letter) => `short-${letter}`);

/** All that is learned from. */
export const learnedFrom: readonly string[] = [...development, ...short];

/** All that is measured, the test half last. */
export const measured: readonly string[] = [...development, 'test'];

export interface Passage {
	text: string;
	/** Ids of topics that it deals with. */
	labels: ReadonlySet<string>;
	/** Topics that one may name or not: neither right nor wrong. */
	arguable: ReadonlySet<string>;
}

/**
 * Reads a file of passages. Each begins with a line `== ` and the ids of its topics, or `none`; after a `?` those that
 * are arguable.
 *
 * @throws Error on an id that no topic has.
 */
export function readPassages(half: string): Passage[] {
	const known = new Set(topics.map(({ id }) => id));
	const written = readFileSync(new URL(`warnings/${half}.txt`, import.meta.url), 'utf8');
	return written
		.split(/^== /mu)
		.slice(1)
		.map((passage) => {
			const [head = '', ...lines] = passage.split('\n');
			const [labels, arguable] = [...head.split('?'), ''].map((ids) => {
				const listed = ids.split(' ').filter((id) => id !== '' && id !== 'none');
				const unknown = listed.find((id) => !known.has(id));
				if (unknown !== undefined) throw new Error(`${half}.txt: no topic “${unknown}”`);
				return new Set(listed);
			});
			return {
				text: lines.join('\n').trim(),
				labels: labels ?? new Set(),
				arguable: arguable ?? new Set()
			};
		});
}
