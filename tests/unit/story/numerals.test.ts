import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counted, withCommas } from '../../../src/lib/story/numerals';

test('a whole number is written as English has it', () => {
	fc.assert(
		fc.property(fc.maxSafeNat(), (n) => {
			expect(withCommas(n)).toBe(n.toLocaleString('en'));
		})
	);
});

test('one thing is one, and none or several are many', () => {
	expect([0, 1, 2000].map((n) => counted(n, 'story', 'stories'))).toEqual([
		'0 stories',
		'1 story',
		'2,000 stories'
	]);
	expect(counted(2, 'scene')).toBe('2 scenes');
});
