/**
 * Made-up books, and the layouts that people have them in. Every sentence has words of its own, so that whatever goes
 * astray is seen; the words mean nothing.
 */
import fc from 'fast-check';

export interface Book {
	title: string;
	author: string;
	summary: string;
	tags: string[];
	chapters: { title: string; scenes: string[][] }[];
	note: string;
	endNote: string;
}

/** A book as a file. */
export interface Source {
	name: string;
	text: string;
}

const consonants = 'bdfgklmnprstv';
const vowels = 'aeiou';

/** A word that no other number has. */
function word(number: number): string {
	let rest = number;
	let spelled = '';
	for (let syllable = 0; syllable < 3; syllable += 1) {
		spelled += consonants.charAt(rest % consonants.length);
		rest = Math.floor(rest / consonants.length);
		spelled += vowels.charAt(rest % vowels.length);
		rest = Math.floor(rest / vowels.length);
	}
	return spelled;
}

const capital = (text: string) => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

/** Hands out words, each once. */
class Words {
	private next: number;

	constructor(seed: number) {
		this.next = seed;
	}

	one(): string {
		this.next += 17;
		return word(this.next);
	}

	name(): string {
		return capital(this.one());
	}

	sentence(kind: number): string {
		const [a, b, c, d] = [this.one(), this.one(), this.one(), this.one()];
		const sentences = [
			`The ${a} of the ${b} had been left beside the ${c}, and nobody asked the ${d} for it.`,
			`“I saw the ${a},” she told the ${b}, “and it was no ${c} at all.” He put the ${d} down.`,
			`It rained on the ${a} until the ${b} was gone; then the ${c} went out like a ${d}.`,
			`He’d kept a ${a} in the café by the ${b} — the old ${c} — since the year of the ${d}.`
		];
		return sentences[kind % sentences.length] ?? '';
	}

	paragraph(kind: number, sentences: number): string {
		return Array.from({ length: sentences }, (_, at) => this.sentence(kind + at)).join(' ');
	}
}

const shape = fc.record({
	seed: fc.nat(50_000),
	chapters: fc.array(
		fc.array(fc.array(fc.nat(3), { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 3 }),
		{
			minLength: 2,
			maxLength: 4
		}
	)
});

/** Books of two to four chapters, each of one to three scenes of two to five paragraphs. */
export const book: fc.Arbitrary<Book> = shape.map(({ seed, chapters }) => {
	const words = new Words(seed);
	const name = () => words.name();
	return {
		title: `The ${name()} ${name()}`,
		author: `${name()} ${name()}`,
		summary: words.paragraph(0, 2),
		tags: [words.one(), words.one(), `${words.one()} ${words.one()}`],
		note: `Thank you for reading, dear ${words.one()}! I hope that you like my ${words.one()}.`,
		endNote: `Please tell me what you think of the ${words.one()}, I love your comments.`,
		chapters: chapters.map((scenes) => ({
			title: `${name()} and ${name()}`,
			scenes: scenes.map((kinds) => kinds.map((kind) => words.paragraph(kind, 3)))
		}))
	};
});

const heading = (at: number, title: string) => `Chapter ${at + 1}: ${title}`;

/** The story alone: its paragraphs between gaps, its scenes between breaks. */
function body({ chapters }: Book, write = (text: string) => text, scene = '* * *'): string[] {
	return chapters.flatMap(({ title, scenes }, at) => [
		heading(at, title),
		...scenes.flatMap((paragraphs, index) => [
			...(index > 0 ? [scene] : []),
			...paragraphs.map(write)
		])
	]);
}

const head = (of: Book) => [
	of.title,
	`by ${of.author}`,
	`Summary: ${of.summary}`,
	`Tags: ${of.tags.join(', ')}`
];

const gapped = (lines: readonly string[]) => `${lines.join('\n\n')}\n`;

/** Lines of no more than so many columns. */
export function wrap(text: string, columns: number, indent = ''): string {
	const lines: string[] = [];
	let line = indent;
	for (const next of text.split(' ')) {
		if (line.trim() !== '' && line.length + 1 + next.length > columns) {
			lines.push(line);
			line = next;
		} else line += line.trim() === '' ? next : ` ${next}`;
	}
	return [...lines, line].join('\n');
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function page(lines: readonly string[]): string {
	return lines.map((line) => `<p>${escaped(line)}</p>`).join('\n');
}

/** Every layout: how a book looks in it. */
export const layouts: Readonly<Record<string, (of: Book) => Source>> = {
	'text with blank lines': (of) => ({ name: 'a.txt', text: gapped([...head(of), ...body(of)]) }),
	'text by line ends': (of) => ({
		name: 'a.txt',
		text: `${gapped(head(of))}\n${body(of).join('\n')}\n`
	}),
	'text by indents': (of) => ({
		name: 'a.txt',
		text: `${gapped(head(of))}\n${body(of, (text) => `   ${text}`).join('\n')}\n`
	}),
	'hard-wrapped text': (of) => ({
		name: 'a.txt',
		text: gapped([...head(of), ...body(of)].map((text) => wrap(text, 72)))
	}),
	'hard-wrapped text by indents': (of) => ({
		name: 'a.txt',
		text: `${gapped(head(of))}\n${body(of, (text) => wrap(text, 66, '    ')).join('\n')}\n`
	}),
	Markdown: (of) => ({
		name: 'a.md',
		text: gapped([
			`# ${of.title}`,
			`*by ${of.author}*`,
			`> ${of.summary}`,
			...body(of, (text) => text.replace(/The (\w+)/, 'The **$1**'), '---').map((line) =>
				line.startsWith('Chapter ') ? `## ${line}` : line
			)
		])
	}),
	'Markdown with front matter': (of) => ({
		name: 'a.md',
		text: `---\ntitle: ${of.title}\nauthor: ${of.author}\nsummary: ${JSON.stringify(of.summary)}\ntags: [${of.tags.join(', ')}]\nnote: ${of.note}\n---\n\n${gapped(body(of))}`
	}),
	HTML: (of) => ({
		name: 'a.html',
		text: `<!DOCTYPE html><html><head><title>${of.title}</title><style>p{}</style></head><body><h1>${of.title}</h1>\n${page([`by ${of.author}`])}\n${of.chapters
			.map(
				({ title, scenes }, at) =>
					`<h2>${heading(at, title)}</h2>\n${scenes.map((one) => page(one)).join('<hr>\n')}`
			)
			.join('\n')}</body></html>`
	}),
	'HTML with breaks only': (of) => ({
		name: 'a.html',
		text: `<html><body>${[...head(of), ...body(of)].map(escaped).join('<br><br>\n')}</body></html>`
	}),
	'a Wattpad page': (of) => ({
		name: 'a.txt',
		text: [
			of.title,
			'1.2K 83 17',
			`by ${of.author}`,
			'Start from the beginning',
			'',
			gapped(body(of, (text) => text)),
			`A/N: ${of.note}`,
			'',
			'Continue Reading Next Part',
			`${of.title}Where stories live. Discover now`
		].join('\n')
	}),
	'an AO3 page': (of) => ({
		name: 'a.txt',
		text: [
			'Rating:\n    Teen And Up Audiences\nArchive Warning:\n    No Archive Warnings Apply\nFandom:\n    Original Work',
			`Additional Tags:\n    ${of.tags.join(', ')}\nLanguage:\n    English`,
			`\n${of.title}\n${of.author}\n\nSummary:\n\n    ${of.summary}\n\nNotes:\n\n    ${of.note}\n\nWork Text:\n`,
			gapped(body(of)),
			`Notes:\n\n    ${of.endNote}\n\nActions\n↑ Top\nKudos\n`
		].join('\n')
	}),
	'an AO3 download': (of) => ({
		name: 'a.html',
		text: `<!DOCTYPE html><html><head><title>${of.title} - ${of.author} - Original Work</title></head><body>
<div id="preface"><p class="message"><b>${of.title}</b><br/>Posted originally on the <a href="http://archiveofourown.org/">Archive of Our Own</a>.</p>
<div class="meta"><dl class="tags"><dt>Rating:</dt><dd>General Audiences</dd><dt>Additional Tags:</dt><dd>${of.tags.map((tag) => `<a href="#">${tag}</a>`).join(', ')}</dd></dl>
<h1>${of.title}</h1><div class="byline">by <a href="#">${of.author}</a></div>
<p>Summary</p><blockquote class="userstuff"><p>${of.summary}</p></blockquote>
<p>Notes</p><blockquote class="userstuff"><p>${of.note}</p></blockquote></div></div>
<div id="chapters">${of.chapters
			.map(
				({ title, scenes }, at) =>
					`<div class="meta group"><h2 class="heading">${heading(at, title)}</h2></div><div class="userstuff">${scenes.map((one) => page(one)).join('<hr/>\n')}</div>`
			)
			.join('\n')}</div>
<div id="afterword"><div class="meta"><p>End Notes</p><blockquote class="userstuff"><p>${of.endNote}</p></blockquote></div></div></body></html>`
	}),
	'a FanFiction.net page': (of) => ({
		name: 'a.txt',
		text: [
			'FanFiction | unleash your imagination\nFollow/Fav',
			`${of.title}\nBy: ${of.author}\n${of.summary}`,
			'Rated: Fiction T - English - Adventure - Words: 3,210 - Reviews: 14 - Updated: 5/6/2019 - Published: 4/1/2019 - id: 13370000\n',
			`A/N: ${of.note}\n`,
			gapped(body(of, (text) => text, 'xXx')),
			'« Prev Ch 1 of 3 Next »\nReview\nShare\n'
		].join('\n')
	}),
	'a Royal Road page': (of) => ({
		name: 'a.txt',
		text: [
			`${heading(0, of.chapters[0]?.title ?? '')}\nby ${of.author}\n\nA note from ${of.author}\n${of.note}\n`,
			gapped(body(of).slice(1)),
			`A note from ${of.author}\n${of.endNote}\n\nPrevious Chapter\nNext Chapter\nAbout the author\n${of.author}\nComments (14)\n`
		].join('\n')
	}),
	'a forum’s thread': (of) => ({
		name: 'a.txt',
		text: `${of.title} [Original]\nThread starter ${of.author}\nThreadmarks\n\n#1\n\n${of.note}\n\n---\n\n${gapped(body(of, (text) => text, '---'))}`
	}),
	'a Gutenberg book': (of) => ({
		name: 'a.txt',
		text: `The Project Gutenberg eBook of ${of.title}\n\nThis ebook is for the use of anyone anywhere in the United States.\n\nTitle: ${of.title}\n\nAuthor: ${of.author}\n\nLanguage: English\n\n*** START OF THE PROJECT GUTENBERG EBOOK ${of.title.toUpperCase()} ***\n\n${of.title.toUpperCase()}\n\nBy ${of.author}\n\n${gapped(body(of).map((text) => wrap(text, 72)))}\n*** END OF THE PROJECT GUTENBERG EBOOK ${of.title.toUpperCase()} ***\n\nUpdated editions will replace the previous one.\n`
	}),
	'a manuscript with its sender': (of) => ({
		name: 'a.txt',
		text: `${of.author}                    about 3,200 words\n14 Weir Lane\nsomebody@example.com\n\n\n                    ${of.title.toUpperCase()}\n\n                    by ${of.author}\n\n\n${body(of, (text) => wrap(text, 66, '     '), '                         #').join('\n\n')}\n`
	}),
	'a Chinese text': (of) => ({
		name: 'a.txt',
		text: `书名：${of.title}\n作者：${of.author}\n\n${of.chapters
			.map(
				({ title, scenes }, at) =>
					`第${at + 1}章 ${title}\n\n${scenes.map((one) => one.map((text) => `\u3000\u3000他在${text.slice(4, 40)}里等了很久，没有人来。`).join('\n')).join('\n\n＊＊＊\n\n')}`
			)
			.join('\n\n')}\n`
	})
};
