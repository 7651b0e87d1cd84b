import { describe, expect, test } from 'vitest';
import { importSerial } from '../../../src/lib/ingest/index';

const options = { sanitise: (html: string) => html };
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

describe('a folder with nothing but an index.md', () => {
	test('is that story, with all of its front matter', () => {
		const text = '---\ntitle: One\nstatus: complete\ncollection: Tales\n---\n\nText of it.\n';
		const story = importSerial('one', [file('index.md', text)], options);
		expect(story).toMatchObject({ title: 'One', status: 'complete', collection: 'Tales' });
		expect(story.chapters.map(({ title }) => title)).toEqual([null]);
	});

	test('takes its neutral name from the folder', () => {
		expect(
			importSerial('hollow-tide', [file('index.md', 'Text of it.\n')], options).displayTitle
		).toBe('Hollow tide');
	});

	test('names the file when it can’t be read', () => {
		expect(() => importSerial('one', [file('index.md', '')], options)).toThrow(
			expect.objectContaining({ file: 'index.md' })
		);
	});
});
