import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	bookmarkHash,
	passageHash,
	placeLinkOf,
	progressHash,
	textFragment
} from '../../../src/lib/reader/place-link';

const place = {
	story: 'signal',
	scene: 'aaaaa1',
	paragraph: 3,
	offset: 62,
	quote: 'a bell was ringing — “100 % of it”, & more',
	before: 'Somewhere out past the drowned church ',
	after: ' that had no business to be there.'
};

test('a shared passage comes out of its link as it went in, but for the far ends of its context', () => {
	expect(placeLinkOf(passageHash(place))).toEqual({
		kind: 'passage',
		place: {
			paragraph: 3,
			offset: 62,
			quote: place.quote,
			before: 'past the drowned church ',
			after: ' that had no business to'
		}
	});
});

test('a text fragment that a browser left in the address is no part of the passage', () => {
	expect(placeLinkOf(passageHash(place) + textFragment(place.quote))).toEqual(
		placeLinkOf(passageHash(place))
	);
});

test('places and bookmarks are named, on this device and on others', () => {
	expect(placeLinkOf(progressHash())).toEqual({ kind: 'progress', device: null });
	expect(placeLinkOf(progressHash('k2j3h4k2j3'))).toEqual({
		kind: 'progress',
		device: 'k2j3h4k2j3'
	});
	expect(placeLinkOf(bookmarkHash('k2j3h4k2j3'))).toEqual({ kind: 'bookmark', id: 'k2j3h4k2j3' });
});

describe('a text fragment', () => {
	test('holds a short passage whole, with its signs encoded', () => {
		expect(textFragment('well-lit, &\n so on')).toBe(':~:text=well%2Dlit%2C%20%26%20so%20on');
	});

	test('holds the first and last words of a long one', () => {
		const long = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ');
		expect(textFragment(long)).toBe(
			':~:text=word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39'
		);
	});

	test('and the first and last letters where words have no spaces', () => {
		const [start = '', end = ''] = textFragment('駅長は帳面を開いて、'.repeat(12))
			.slice(8)
			.split(',');
		expect(decodeURIComponent(start)).toBe('駅長は帳面を開いて、駅長は帳面を');
		expect(decodeURIComponent(end)).toHaveLength(16);
	});
});

describe('what is no place is none', () => {
	test.each([
		[''],
		['#text'],
		['#contents'],
		['#bookmark-'],
		['#bookmark-../../x'],
		['#place-<script>'],
		['#passage=1.2'],
		['#passage=x.y&q=a'],
		['#passage=-1.2&q=a'],
		['#passage=99999999.2&q=a'],
		[`#passage=1.2&q=${'a'.repeat(500)}`],
		[`#passage=1.2&q=a&b=${'b'.repeat(100_000)}`],
		['#passage=1.2&q=%20%20'],
		['#%E0%A4%A']
	])('%s', (hash) => {
		expect(placeLinkOf(hash)).toBeNull();
	});

	test('and nothing at all makes it throw', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (hash) => {
				placeLinkOf(hash);
				placeLinkOf(`#passage=1.2&q=${hash}`);
			})
		);
	});
});
