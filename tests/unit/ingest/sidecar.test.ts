import { describe, expect, test } from 'vitest';
import { IngestError } from '../../../src/lib/ingest/errors';
import { readSidecar } from '../../../src/lib/ingest/sidecar';

const read = (text: string) => readSidecar(new TextEncoder().encode(text));

function errorOf(text: string): IngestError {
	try {
		read(text);
	} catch (error) {
		if (error instanceof IngestError) return error;
		throw error;
	}
	throw new Error('It was read without an error');
}

test('says of each scene what is stated, confirmed and refused, with bridges and lines', () => {
	const [first, second, ...others] = read(
		[
			'# kept by Wenna',
			'k7f3q2c:',
			'  stated:',
			'    suicide: She is found, and leaves.',
			'    geese:',
			'  refused: [gore, war]',
			'b4d6f8g:',
			'  confirmed: Death of a child, grief',
			'  bridge: The boat',
			'    goes without them.'
		].join('\n')
	);
	expect(others).toEqual([]);
	expect(first).toEqual({
		...{ id: 'k7f3q2c', line: 2, bridge: null, refused: ['gore', 'war'], confirmed: new Map() },
		stated: new Map([
			['suicide', 'She is found, and leaves.'],
			['geese', null]
		])
	});
	expect(second).toMatchObject({ id: 'b4d6f8g', line: 7, bridge: 'The boat goes without them.' });
	expect([...(second?.confirmed.keys() ?? [])]).toEqual(['child-death', 'grief']);
});

test('a file of nothing but remarks says nothing', () => {
	expect(read('# nothing yet\n')).toEqual([]);
});

describe('what is wrong is told with its line and what to do', () => {
	test.each([
		['no YAML', 'k7f3q2c:\n  stated: [suicide\n', /no YAML/, 2],
		['a list of scenes', '- k7f3q2c\n', /no scenes/, 1],
		[
			'a scene of which nothing is said',
			'k7f3q2c:\nb4d6f8g:\n  stated: grief\n',
			/Nothing is said/,
			1
		],
		['a misspelt key', 'k7f3q2c:\n  statd: [suicide]\n', /“statd”/, 2],
		['a topic that there isn’t', 'k7f3q2c:\n  refused: [geese]\n', /“geese” is no topic/, 2],
		['a bridge that is a list', 'k7f3q2c:\n  bridge: [a, b]\n', /one line/, 2],
		['a scene twice', 'a2:\n  stated: grief\na2:\n  stated: gore\n', /unique/, 3],
		[
			'more references than anybody writes',
			`x: &a [grief]\n${'y'.repeat(3)}:\n  stated: *b\n`,
			/./,
			1
		]
	])('%s', (_, text, message, line) => {
		const error = errorOf(text);
		expect(error.message).toMatch(message);
		expect(error.line).toBeGreaterThanOrEqual(line);
		expect(error.remedy).not.toBe('');
	});
});
