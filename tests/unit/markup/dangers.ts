/** What of a story could act, looked for in the DOM: in Node in jsdom's, in the browser in its own. */
import type { Note, Story } from '../../../src/lib/story/model';

const elements = new Set(
	[
		'P BR EM STRONG I B U S DEL INS SUP SUB SMALL MARK CITE Q CODE SPAN RUBY RT RP A IMG FIGURE FIGCAPTION',
		'BLOCKQUOTE UL OL LI TABLE CAPTION THEAD TBODY TR TH TD'
	]
		.join(' ')
		.split(' ')
);
/** Attributes by element, and what each may be. */
const attributes: Readonly<Record<string, RegExp>> = {
	'A href': /^(?:https?:|mailto:|#)/i,
	'A rel': /^noreferrer noopener$/,
	'IMG src':
		/^(?:data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=]+|(?![a-z]*:|\/|\\|.*\.\.(?:\/|\\|$))[^\\]+)$/i,
	'* class': /^(?:verse|centred|remote-image)$/,
	'OL start': /^\d+$/,
	'TD colspan': /^\d+$/,
	'TD rowspan': /^\d+$/,
	'TH colspan': /^\d+$/,
	'TH rowspan': /^\d+$/,
	'* lang': /^[\w-]*$/,
	'* dir': /^\w*$/,
	'IMG alt': /^/
};

/** Faults of one piece of HTML; the document is only lent. */
export function dangersOfHtml(html: string, document: Document): string[] {
	const template = document.createElement('template');
	template.innerHTML = html;
	const found: string[] = [];
	const { innerHTML } = template;
	// what a browser would write differently it read differently
	if (innerHTML.replace(/&[lg]t;/g, '') !== html.replace(/&[lg]t;/g, ''))
		found.push('it changes when it is read');
	for (const element of Array.from(template.content.querySelectorAll('*'))) {
		const { tagName } = element;
		if (!elements.has(tagName)) found.push(`an element ${tagName}`);
		if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml')
			found.push(`a namespace: ${tagName}`);
		for (const { name, value } of Array.from(element.attributes)) {
			const rule = attributes[`${tagName} ${name}`] ?? attributes[`* ${name}`];
			if (!rule?.test(value)) found.push(`an attribute ${tagName} ${name}="${value.slice(0, 60)}"`);
		}
	}
	const comments = document.createTreeWalker(template.content, 128).nextNode();
	return comments ? [...found, 'a comment'] : found;
}

/** An address that a page would put into `src`: beside the story, or a link's. */
const picture =
	/^(?:https?:\/\/|\/\/|data:image\/(?:png|jpe?g|gif|webp);base64,|(?![a-z][a-z\d+.-]*:|\/|\\)(?!(?:.*\/)?\.\.(?:\/|$)))/i;

/** All HTML of a story, as pages show it. */
export function htmlOf(story: Story): string[] {
	const notes = ({ start, end }: { start: Note[]; end: Note[] }) =>
		[...start, ...end].map(({ html }) => html);
	return [
		...notes(story.notes),
		...story.chapters.flatMap((chapter) => [
			...notes(chapter.notes),
			...chapter.scenes.map(({ html }) => html)
		])
	];
}

/**
 * What of a story could act or load. Fields of plain text are shown as text, whatever they hold; their addresses are not.
 *
 * @param document Of a window whose scripts don't matter.
 */
export function dangersIn(story: Story, document: Document): string[] {
	const pictures = [...story.images, ...(story.cover ? [story.cover] : [])];
	return [
		...htmlOf(story).flatMap((html) => dangersOfHtml(html, document)),
		...pictures.filter(({ url }) => !picture.test(url)).map(({ url }) => `a picture ${url}`),
		...(/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(story.language)
			? []
			: [`a language ${story.language}`]),
		...(Object.getPrototypeOf(story.stats) === Object.prototype ? [] : ['a prototype of stats'])
	];
}
