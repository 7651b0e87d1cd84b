/** Nothing in a story acts: hostile texts through the importer and the sanitiser, in Node. In Chromium: tests/browser/importer. */
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { importStory, IngestError } from '../../../src/lib/ingest/index';
import { isPlainProse } from '../../../src/lib/markup/plain-prose';
import { createSanitiser } from '../../../src/lib/markup/sanitise';
import { createWindow } from '../../../src/lib/server/window';
import type { Story } from '../../../src/lib/story/model';
import { dangersIn, dangersOfHtml, htmlOf } from './dangers';
import { filesOf, payloads } from './hostile';

/** Asked anew for each test, for jsdom is slower with every document that a window has seen. */
const sanitise = (html: string) => createSanitiser(createWindow())(html);
const { document } = new JSDOM('<!DOCTYPE html>').window;
/** How many files there were, and how many of them made stories. */
const count = { files: 0, stories: 0 };
/** Sends HTML past the quick look that spares it the sanitiser, for `<i>` is not in its list. */
const purified = (html: string) => sanitise(`<i>x</i>${html}`).replace('<i>x</i>', '');

function read(name: string, text: string): Story | null {
	try {
		return importStory({ name, bytes: new TextEncoder().encode(text) }, { sanitise });
	} catch (error) {
		if (error instanceof IngestError) return null;
		throw error;
	}
}

test.each(payloads)('no field of a story holds $name', (payload) => {
	for (const { name, text } of filesOf(payload)) {
		const story = read(name, text);
		count.files += 1;
		if (!story) continue;
		count.stories += 1;
		expect(dangersIn(story, document)).toEqual([]);
		// what was not shown to DOMPurify is what it would have let through
		for (const html of htmlOf(story)) if (isPlainProse(html)) expect(purified(html)).toBe(html);
	}
});

test.each(payloads)('the sanitiser takes away $name', ({ html }) => {
	for (const text of [html, `<p>${html}</p>`, `<table><tr><td>${html}`, `<ruby>${html}<rt>`]) {
		expect(dangersOfHtml(sanitise(text), document)).toEqual([]);
	}
});

test('most payloads made a story, so that these tests looked at something', () => {
	expect(count.stories).toBeGreaterThan(count.files * 0.8);
});

describe('the check finds what could act', () => {
	test.each([
		'<script>x</script>',
		'<p onclick="x">x</p>',
		'<a href="javascript:x">x</a>',
		'<a href=" javascript:x">x</a>',
		'<img src="//hostile.example/x.png">',
		'<img src="https://hostile.example/x.png">',
		'<img src="a/../../x.png">',
		'<svg></svg>',
		'<p id="x">x</p>',
		'<p style="x">x</p>',
		'<p>x</div></p>',
		'<!-- x -->'
	])('%s', (html) => {
		expect(dangersOfHtml(html, document)).not.toEqual([]);
	});
});

const pieces = payloads.flatMap(({ html }) => html.match(/<[^>]*>?|[^<]+/g) ?? []);

test('nothing that is put together from pieces of them survives either', () => {
	const jumble = fc.array(fc.constantFrom(...pieces, '<p>', '</p>', '<em>', '</em>', '<li>'), {
		minLength: 1,
		maxLength: 14
	});
	const safe = fc.property(jumble, (parts) => {
		const html = sanitise(parts.join(''));
		expect(dangersOfHtml(html, document)).toEqual([]);
	});
	fc.assert(safe, { numRuns: process.env.LONG ? 20_000 : 150 });
});

/** HTML as the importer writes it, and nearly so. */
const { own } = fc.letrec<{ own: string; phrase: string; block: string }>((tie) => ({
	phrase: fc.oneof(
		{ maxDepth: 4 },
		fc.constantFrom(
			'rain',
			'a &amp; b',
			'&nbsp;',
			'&lt;b&gt;',
			'<br>',
			'港',
			'x="y"',
			'&',
			'>',
			'\u00a0'
		),
		fc
			.tuple(
				fc.constantFrom(
					'em',
					'strong',
					'del',
					'sup',
					'code',
					'small',
					'u',
					'q',
					'mark',
					'i',
					'rt',
					'ruby'
				),
				tie('phrase'),
				tie('phrase')
			)
			.map(([name, a, b]) => `<${name}>${a}${b}</${name}>`),
		tie('phrase').map(
			(text) => `<a href="https://example.org/?a=1&amp;b" rel="noreferrer noopener">${text}</a>`
		),
		fc.constant('<ruby>港<rt>みなと</rt></ruby>')
	),
	block: fc.oneof(
		{ maxDepth: 4 },
		tie('phrase').map((text) => `<p>${text}</p>`),
		tie('phrase').map((text) => `<p class="verse">${text}</p>`),
		fc.constant('<figure><img src="pictures/a.png" alt="a &lt;b&gt; &quot;c&quot;"></figure>'),
		tie('own').map((inner) => `<blockquote>${inner}</blockquote>`),
		fc
			.tuple(fc.constantFrom('<ul>', '<ol>', '<ol start="3">'), tie('phrase'), tie('block'))
			.map(([start, a, b]) => `${start}<li>${a}</li><li>${b}</li></${start.slice(1, 3)}>`),
		fc
			.tuple(tie('phrase'), tie('phrase'))
			.map(
				([a, b]) =>
					`<table><thead><tr><th>${a}</th></tr></thead><tbody><tr><td>${b}</td></tr></tbody></table>`
			)
	),
	own: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((blocks) => blocks.join(''))
}));

test('what needs no sanitiser is what it would return unchanged', () => {
	let spared = 0;
	const alike = fc.property(own, (html) => {
		if (!isPlainProse(html)) return;
		spared += 1;
		expect(purified(html)).toBe(html);
	});
	fc.assert(alike, { numRuns: process.env.LONG ? 20_000 : 400 });
	expect(spared).toBeGreaterThan(20);
});

test('front matter can’t reach the program', () => {
	const story = read(
		'a.md',
		'---\n__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\nprototype: x\ntoString: x\nhasOwnProperty: x\ntitle: !!js/function "x"\ntags: [__proto__, constructor]\nwords: __proto__\n---\nThe rain stopped.'
	);
	expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	expect(Object.prototype).not.toHaveProperty('polluted');
	expect(story?.title).toBe('x');
	expect(story?.tags).toEqual(['__proto__', 'constructor']);
	const heads = read(
		'a.txt',
		'Title: x\n__proto__: y\nconstructor: z\n__proto__ words: 3\n\nThe rain stopped.'
	);
	expect(Object.getPrototypeOf(heads?.stats)).toBe(Object.prototype);
});
