import { expect, test } from 'vitest';
import { stateErrorFrom } from '../../../src/lib/db/errors';
import { reasonOf } from '../../../src/lib/reader/reason';

test('what was not kept is told with what to do next', () => {
	const full = stateErrorFrom(new DOMException('no room', 'QuotaExceededError'));
	expect(reasonOf(full)).toMatch(/no space left.*Remove saved stories/u);
	expect(reasonOf(stateErrorFrom(new Error('disk')))).toMatch(/could not be kept.*Try again/u);
});

test('any other error speaks for itself', () => {
	expect(reasonOf(new Error('The file is cut off.'))).toBe('The file is cut off.');
	expect(reasonOf('no')).toBe('no');
});
