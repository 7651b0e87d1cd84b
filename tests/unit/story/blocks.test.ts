import { expect, test } from 'vitest';
import { textBlocks } from '../../../src/lib/story/blocks';

test('a block is a paragraph, whatever is emphasised in it', () => {
	expect(textBlocks('<p>The <em>heron</em> stood.</p><p>It <strong>waited</strong>.</p>')).toEqual([
		'The heron stood.',
		'It waited.'
	]);
});

test('items of a list, cells of a table and paragraphs of a quotation are blocks of their own', () => {
	expect(
		textBlocks(
			'<ul><li>Rope</li><li>Oil</li></ul><table><tbody><tr><td>Tide</td><td>04:12</td></tr></tbody></table>' +
				'<blockquote><p>Dear Maud,</p><p>no.</p></blockquote>'
		)
	).toEqual(['Rope', 'Oil', 'Tide', '04:12', 'Dear Maud,', 'no.']);
});

test('text is as a reader sees it: entities read, lines kept, pictures and their captions left out', () => {
	expect(
		textBlocks(
			'<p>Salt &amp;&nbsp;rope &lt;3<br>again</p>' +
				'<figure><img src="a.png" alt="x > y"><figcaption>A mast</figcaption></figure><p>On.</p>'
		)
	).toEqual(['Salt &\u00a0rope <3\nagain', 'On.']);
});

test('a scene without words has no blocks', () => {
	expect(textBlocks('')).toEqual([]);
	expect(textBlocks('<p> </p><hr><figure><img src="a.png" alt=""></figure>')).toEqual([]);
});
