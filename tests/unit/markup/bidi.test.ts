import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isolated, withoutControls } from '../../../src/lib/markup/bidi';

/** The controls that are open at the end of a run of text, by the rules of UAX 9 (BD9, X5a to X7). */
function openAtEnd(text: string): string[] {
	const open: string[] = [];
	for (const letter of text) {
		if (/[\u202a\u202b\u202d\u202e\u2066-\u2068]/.test(letter)) open.push(letter);
		else if (letter === '\u202c' && (open.at(-1) ?? '\u2066') < '\u2066') open.pop();
		else if (letter === '\u2069') {
			const isolate = open.findLastIndex((one) => one >= '\u2066');
			if (isolate >= 0) open.splice(isolate);
		}
	}
	return open;
}

const piece = fc.constantFrom(
	...['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'],
	...['a', 'ب', ' ', '<em>', '</em>', '</p><p>', '<br>']
);
const html = fc.array(piece, { maxLength: 40 }).map((pieces) => `<p>${pieces.join('')}</p>`);

describe('a control of direction', () => {
	test('never reaches beyond its paragraph or its line', () => {
		fc.assert(
			fc.property(html, (text) => {
				for (const line of isolated(text).split(/<\/?p>|<br>/)) expect(openAtEnd(line)).toEqual([]);
			})
		);
	});
	test('costs no letter and no tag', () => {
		fc.assert(
			fc.property(html, (text) => {
				expect(withoutControls(isolated(text))).toBe(withoutControls(text));
			})
		);
	});
	test('that overrides stands in an isolate', () => {
		expect(isolated('<p>a \u202eb</p>')).toBe('<p>a \u2068\u202eb\u202c\u2069</p>');
	});
	test('that closes nothing is left out', () => {
		expect(isolated('<p>a\u202c b\u2069</p>')).toBe('<p>a b</p>');
	});
	test('that is balanced stays', () => {
		const text = '<p>a \u2067b\u2069 c</p>';
		expect(isolated(text)).toBe(text);
	});
});
