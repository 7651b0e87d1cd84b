import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/lib/ingest/decode';
import { importStory, IngestError } from '../../../src/lib/ingest/index';
import { createSanitiser } from '../../../src/lib/markup/sanitise';
import { createWindow } from '../../../src/lib/server/window';

const sanitise = createSanitiser(createWindow());
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A story, or the reason why there is none; anything else is a crash. */
function outcome(name: string, bytes: Uint8Array): string {
	try {
		return importStory({ name, bytes }, { sanitise }).displayTitle;
	} catch (error) {
		if (error instanceof IngestError) return error.remedy;
		throw error;
	}
}

describe('any bytes', () => {
	const prefix = fc.constantFrom<number[]>(
		...[[], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0x2d, 0x2d, 0x2d, 0x0a]]
	);
	const name = fc.constantFrom('story.txt', 'story.md', 'story.html', 'story');
	test('are a story, or say why they are none', () => {
		fc.assert(
			fc.property(name, prefix, fc.uint8Array({ maxLength: 400 }), (file, start, rest) => {
				expect(outcome(file, Uint8Array.from([...start, ...rest]))).not.toBe('');
			}),
			{ numRuns: 500 }
		);
	});
	test('put into a story in the middle don’t stop it', () => {
		fc.assert(
			fc.property(name, fc.uint8Array({ maxLength: 40 }), (file, odd) => {
				const [before, after] = [
					bytesOf('The ferry came in at six. '),
					bytesOf(' Nobody saw it.\n')
				];
				const story = Uint8Array.from([...before, ...odd, ...after]);
				expect(outcome(file, story)).not.toBe('');
			}),
			{ numRuns: 300 }
		);
	});
});

describe('Windows-1252', () => {
	test('has its own signs from 0x80 to 0x9F, in Node too', () => {
		const bytes = Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at);
		const { text, encoding } = decode(Uint8Array.from([...bytesOf('Signs: '), ...bytes]));
		expect(encoding).toBe('windows-1252');
		// the five without a sign are controls, and dropped
		expect(text).toBe('Signs: €‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');
	});
});

describe('what is no letter', () => {
	test('is dropped, and told with its line', () => {
		const { text, notices } = decode(bytesOf('The ferry\ncame\u0000 in\u0007 at six.\n'));
		expect(text).toBe('The ferry\ncame in at six.\n');
		expect(notices).toMatchObject([{ code: 'characters-dropped', line: 2 }]);
	});
	test('is shown where a letter was lost', () => {
		const half = Uint8Array.from([...bytesOf('The “ferry” came in \u2014 '), 0xed, 0xa0, 0xbd]);
		const { text, notices } = decode(half);
		expect(text).toBe('The “ferry” came in — \ufffd');
		expect(notices).toMatchObject([{ code: 'letters-lost', line: 1 }]);
	});
});

test('line ends of all kinds are one, and a page’s end is none', () => {
	expect(decode(bytesOf('a\r\nb\rc\nd\u2028e\u0085f\n\fg\fh')).text).toBe('a\nb\nc\nd\ne\nf\ng\nh');
});

test('a title can’t turn the words beside it around', () => {
	const bytes = bytesOf('---\ntitle: "The \u202eyrref"\n---\nIt came in.');
	expect(importStory({ name: 'story.md', bytes }, { sanitise }).title).toBe('The yrref');
});
