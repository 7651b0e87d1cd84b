/**
 * What stands after the `#` of an address on a reading page: a reader's own place or bookmark, by its name, or a
 * passage somebody shared, by its words. Links come from anybody: whatever is not of these shapes is no place.
 */
import type { Place } from '../story/model';

export type PlaceLink =
	/** The reader's place, on this device or on another one. */
	| { kind: 'progress'; device: string | null }
	| { kind: 'bookmark'; id: string }
	| { kind: 'passage'; place: Omit<Place, 'story' | 'scene'> };

export const progressHash = (device?: string): string =>
	device === undefined ? '#place' : `#place-${device}`;
export const bookmarkHash = (id: string): string => `#bookmark-${id}`;

/** Characters of a quote in a link, and of its context on each side: more is not ours. */
const QUOTE = 400;
const CONTEXT = 100;
/** What a passage link can be, when every character is written as nine. */
const LONGEST = 9 * (QUOTE + 2 * CONTEXT) + 100;

/** A passage as it stands behind the `#` of a shared link. */
export function passageHash({ paragraph, offset, quote, before, after }: Place): string {
	const parts = new URLSearchParams({
		passage: `${paragraph}.${offset}`,
		q: quote,
		b: before.slice(-24),
		a: after.slice(0, 24)
	});
	return `#${parts.toString()}`;
}

/**
 * The passage again in the browsers' own words, which mark it even where this app does not run
 * (https://wicg.github.io/scroll-to-text-fragment/). To be written behind the hash.
 */
export function textFragment(quote: string): string {
	const text = quote.replace(/\s+/g, ' ').trim();
	// dashes, commas and ampersands mean something there
	const encode = (part: string) => encodeURIComponent(part).replace(/-/g, '%2D');
	const words = text.split(' ');
	if (text.length <= 80) return `:~:text=${encode(text)}`;
	const ends =
		words.length >= 10
			? [words.slice(0, 5).join(' '), words.slice(-5).join(' ')]
			: [Array.from(text).slice(0, 16).join(''), Array.from(text).slice(-16).join('')];
	return `:~:text=${ends.map(encode).join(',')}`;
}

/**
 * What the part behind the `#` names.
 * @param hash with or without its `#`; from anywhere
 * @returns null when it names no place
 */
export function placeLinkOf(hash: string): PlaceLink | null {
	// browsers that don't know text fragments leave them in
	const [text = ''] = hash.replace(/^#/, '').split(':~:');
	if (text.length > LONGEST) return null;
	const own = /^(place|bookmark)(?:-([0-9a-z]{8,40}))?$/.exec(text);
	if (own?.[1] === 'place') return { kind: 'progress', device: own[2] ?? null };
	if (own) return own[2] ? { kind: 'bookmark', id: own[2] } : null;
	const parts = new URLSearchParams(text);
	const spot = /^(\d{1,6})\.(\d{1,7})$/.exec(parts.get('passage') ?? '');
	const quote = parts.get('q') ?? '';
	if (!spot || quote.trim() === '' || quote.length > QUOTE) return null;
	return {
		kind: 'passage',
		place: {
			paragraph: Number(spot[1]),
			offset: Number(spot[2]),
			quote,
			before: (parts.get('b') ?? '').slice(-CONTEXT),
			after: (parts.get('a') ?? '').slice(0, CONTEXT)
		}
	};
}
