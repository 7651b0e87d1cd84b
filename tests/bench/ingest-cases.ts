/**
 * Texts that grow without bound in one way each, for the promise of linear time. `size` is what the promise names;
 * a case makes the text of any number.
 */

export interface GrowingCase {
	name: string;
	/** How many of the thing the promise is about. */
	size: number;
	file: string;
	make: (count: number) => string;
}

const sentence = 'The rain came back before the ferry did, and nobody on the quay said so. ';
const paragraph = sentence.repeat(3).trim();

/** `make(count)` for each index from 0, joined. */
const each = (count: number, make: (at: number) => string): string =>
	Array.from({ length: count }, (_, at) => make(at)).join('');

/** The cases, each at the size that it must be imported in under 10 s. */
export const growingCases: readonly GrowingCase[] = [
	text('MB in one line of sentences', 20, (n) => sentence.repeat(Math.round((n * 1e6) / 73))),
	text('MB in one line without a space', 20, (n) => 'keys'.repeat(n * 250_000)),
	text('MB of paragraphs', 20, (n) => `${paragraph}\n\n`.repeat(Math.round((n * 1e6) / 220))),
	text('MB of hard-wrapped text', 10, (n) =>
		`${each(6, (at) => `${'The rain came back before the ferry did, and nobody '.repeat(2).slice(0, 66 + (at % 3))}\n`)}The end of it.\n\n`.repeat(
			Math.round((n * 1e6) / 435)
		)
	),
	text('breaks', 100_000, (n) => each(n, (at) => `Rain on day ${at}.\n\n***\n\n`)),
	text('gaps that are breaks', 100_000, (n) =>
		each(n, (at) => `Rain on day ${at}.\n\nMore of it came.\n\nAnd more.\n\nIt fell.\n\n\n\n`)
	),
	text('blank lines', 1_000_000, (n) => `Before.\n${'\n'.repeat(n)}After.`),
	text('blank lines of no-break spaces', 500_000, (n) => `Before.\n${'\u00a0 \n'.repeat(n)}After.`),
	markdown('marks of Obsidian', 50_000, (n) =>
		`Rain [[day|fell]] %%or snow?%% ==twice== `.repeat(n)
	),
	markdown('opened marks of Obsidian', 50_000, (n) => `%%or snow [[a|b ==twice\n\n`.repeat(n)),
	text('comments in one line', 100_000, (n) => `Rain <!-- or snow? --> fell. `.repeat(n)),
	text('comments that nothing closes', 100_000, (n) => `Rain <!-- or\n\nsnow? fell.\n`.repeat(n)),
	text('chapters', 5000, (n) => each(n, (at) => `Chapter ${at + 1}: The Quay\n\n${paragraph}\n\n`)),
	text('chapters known by number', 999, (n) => each(n, (at) => `${at + 1}.\n\n${paragraph}\n\n`)),
	text('chapters listed before', 5000, (n) =>
		['Contents\n\n', each(n, (at) => `Chapter ${at + 1}: The Quay ${at}\n`), '\n']
			.concat(each(n, (at) => `Chapter ${at + 1}: The Quay ${at}\n\n${sentence}\n\n`))
			.join('')
	),
	markdown('headings', 20_000, (n) => each(n, (at) => `## Day ${at}\n\n${sentence}\n\n`)),
	markdown('quotations within quotations', 10_000, (n) => `${'>'.repeat(n)} Deep.\n\n${paragraph}`),
	markdown('quotations, each a line deeper', 1000, (n) =>
		each(n, (at) => `${'> '.repeat((at % 200) + 1)}Deep ${at}.\n`)
	),
	markdown('quoted paragraphs', 50_000, (n) => each(n, (at) => `> Said ${at}.\n\n`)),
	markdown('quoted lines', 100_000, (n) => each(n, (at) => `> Said ${at}.\n`)),
	markdown('stars that open', 100_000, (n) => `${'*a '.repeat(n)}end.`),
	markdown('stars that close', 100_000, (n) => `${'a* '.repeat(n)}end.`),
	markdown('stars that do both', 100_000, (n) => `${'a**b*c***d'.repeat(n / 4)} end.`),
	markdown('stars in one run', 1_000_000, (n) => `Cry ${'*'.repeat(n)} end.`),
	markdown('emphasis in a paragraph', 50_000, (n) => `${'*rain* and __keys__ '.repeat(n / 2)}end.`),
	markdown(
		'nested emphasis',
		20_000,
		(n) => `${'*a **b '.repeat(n / 2)}x${' b** a*'.repeat(n / 2)}`
	),
	markdown('open brackets', 100_000, (n) => `Rain ${'['.repeat(n)} end.`),
	markdown('links', 100_000, (n) => '[key](https://example.org/a) '.repeat(n)),
	markdown('links in paragraphs', 100_000, (n) =>
		'A [key](https://example.org/a) fell.\n\n'.repeat(n)
	),
	markdown('links that never close', 50_000, (n) => '[key](https://example.org/a '.repeat(n)),
	markdown('pictures', 20_000, (n) =>
		each(n, (at) => `Rain ${at}.\n\n![harbour ${at}](pictures/${at}.png)\n\n`)
	),
	markdown('escapes', 200_000, (n) => `Rain ${'\\*'.repeat(n)} end.`),
	markdown('backticks', 100_000, (n) => `Rain ${'` `` '.repeat(n / 2)} end.`),
	markdown(
		'table rows',
		50_000,
		(n) => `| a | b |\n|---|---|\n${each(n, (at) => `| key ${at} | ${at} |\n`)}\n${paragraph}`
	),
	markdown('tables', 5000, (n) =>
		each(n, (at) => `| a | b |\n|---|---|\n| key ${at} | 2 |\n\nRain.\n\n`)
	),
	markdown(
		'list items',
		50_000,
		(n) => `${paragraph}\n\n${each(n, (at) => `- key ${at}\n`)}\n${paragraph}`
	),
	markdown(
		'numbered list items',
		50_000,
		(n) => `${paragraph}\n\n${each(n, (at) => `${(at % 999) + 1}. key ${at}\n`)}\n${paragraph}`
	),
	markdown(
		'list items, each deeper',
		500,
		(n) =>
			`${paragraph}\n\n${each(n, (at) => `${'  '.repeat(at % 60)}- key ${at}\n`)}\n${paragraph}`
	),
	markdown('ruby', 50_000, (n) => '港《みなと》に、'.repeat(n)),
	markdown('ruby that never closes', 50_000, (n) => '港《みなと'.repeat(n)),
	markdown(
		'footnotes',
		50_000,
		(n) =>
			each(n, (at) => `Rain[^${at}] fell.\n\n`) + each(n, (at) => `[^${at}]: So it did ${at}.\n\n`)
	),
	text(
		'head lines',
		20_000,
		(n) => `Title: Keys\n${each(n, (at) => `Tags: key ${at}\n`)}\n${paragraph}`
	),
	text(
		'tags',
		50_000,
		(n) => `Title: Keys\nTags: ${each(n, (at) => `key ${at}, `)}\n\n${paragraph}`
	),
	text('notes', 10_000, (n) => each(n, (at) => `Rain ${at}.\n\nA/N: thanks ${at}!\n\n***\n\n`)),
	text('lines of dialogue in one group', 100_000, (n) =>
		each(n, (at) => `"Rain," she said ${at}.\n`)
	),
	text(
		'controls',
		1_000_000,
		(n) => `${'Rain fell on the quay again.\u0001 '.repeat(n / 40)}${'\u200b'.repeat(n)} end.`
	),
	text('combining marks', 1_000_000, (n) => `Rain e${'\u0301'.repeat(n)} end.`),
	text(
		'fields of front matter',
		5000,
		(n) => `---\n${each(n, (at) => `key${at}: value\n`)}---\n\n${paragraph}`
	),
	text(
		'levels in front matter',
		5000,
		(n) => `---\nkey: ${'['.repeat(n)}${']'.repeat(n)}\n---\n\n${paragraph}`
	),
	text('unlike letters', 500_000, (n) => `Rain ${'<'.repeat(n)} end.`),
	text('ampersands', 500_000, (n) => `Rain ${'&amp'.repeat(n / 4)} end.`),
	html('paragraphs of HTML', 50_000, (n) => `<p>${sentence}</p>\n`.repeat(n)),
	html('levels of HTML', 50_000, (n) => `${'<div>'.repeat(n)}Deep.${'</div>'.repeat(n)}`),
	html('levels of inline HTML', 50_000, (n) => `<p>${'<b><i>'.repeat(n / 2)}Deep.</p><p>Rain.</p>`),
	html('open inline tags over paragraphs', 2000, (n) => `<p><b>Deep.</p>\n`.repeat(n)),
	html(
		'quotations of HTML within another',
		10_000,
		(n) => `${'<blockquote><p>a</p>'.repeat(n)}<p>Deep.</p>`
	),
	html('list items of HTML', 50_000, (n) => `<p>Rain.</p><ul>${'<li>key</li>'.repeat(n)}</ul>`),
	html('lists of HTML within another', 5000, (n) => `<p>Rain.</p>${'<ul><li>key'.repeat(n)}`),
	html('lists of HTML', 20_000, (n) => `<p>Rain.</p><ul><li>key</li></ul>`.repeat(n)),
	html('tables of HTML that never close', 50_000, (n) => '<table><tr><td>key'.repeat(n)),
	html(
		'table rows of HTML',
		50_000,
		(n) => `<p>Rain.</p><table>${'<tr><td>a</td><td>b</td></tr>'.repeat(n)}</table>`
	),
	html('breaks of HTML', 100_000, (n) => `<p>${'Rain.<br><br>'.repeat(n)}</p>`),
	html('comments that never close', 100_000, (n) => `<p>Rain.</p>${'<!-- '.repeat(n)}`),
	html('tags that never close', 100_000, (n) => `<p>Rain.</p>${'<a href="'.repeat(n)}`),
	html('scripts that never close', 50_000, (n) => `<p>Rain.</p>${'<script>x'.repeat(n)}`),
	html('closing tags', 100_000, (n) => `<p>Rain.</p>${'</i></b>'.repeat(n / 2)}`),
	html('entities', 200_000, (n) => `<p>Rain ${'&eacute;'.repeat(n)}</p>`),
	html('attributes', 50_000, (n) => `<p ${each(n, (at) => `a${at}="x" `)}>Rain.</p>`)
];

function text(name: string, size: number, make: (count: number) => string): GrowingCase {
	return { name, size, file: 'story.txt', make };
}

function markdown(name: string, size: number, make: (count: number) => string): GrowingCase {
	return { name, size, file: 'story.md', make };
}

function html(name: string, size: number, make: (count: number) => string): GrowingCase {
	return { name, size, file: 'story.html', make };
}
