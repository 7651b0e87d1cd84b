/**
 * Story text to safe HTML: the only importer of DOMPurify, and the only list of what may be in a story.
 * The window is handed in: the browser's own, or jsdom's at build (on other DOMs DOMPurify fails silently).
 */
import createDOMPurify, { type Config, type WindowLike } from 'dompurify';
import { isPlainProse } from './plain-prose';

/** What a window must offer: the browser's does, and jsdom's. */
export type SanitiserWindow = WindowLike;

type Purifier = ReturnType<typeof createDOMPurify>;

/** What a story is made of. No headings, rules, forms, frames or media: the pages make those themselves. */
const allowedTags = [
	...['p', 'br', 'em', 'strong', 'i', 'b', 'u', 's', 'del', 'ins', 'sup', 'sub', 'small', 'mark'],
	...['cite', 'q', 'code', 'span', 'ruby', 'rt', 'rp', 'a', 'img', 'figure', 'figcaption'],
	...['blockquote', 'ul', 'ol', 'li', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td']
];

/** No `id` and no `name`: text can't take the place of a property of the document (DOM clobbering). */
const allowedAttributes = [
	...['href', 'rel', 'src', 'alt', 'class', 'lang', 'dir', 'start', 'colspan', 'rowspan'],
	// what the site says of a picture of its own: its room, and that it can wait
	...['width', 'height', 'loading', 'decoding']
];

/** Elements that an attribute says something of; those not named here may stand on any. */
const attributesOf: Readonly<Record<string, readonly string[]>> = {
	...{ href: ['A'], rel: ['A'], start: ['OL'], colspan: ['TD', 'TH'], rowspan: ['TD', 'TH'] },
	...{ src: ['IMG'], alt: ['IMG'], width: ['IMG'], height: ['IMG'] },
	...{ loading: ['IMG'], decoding: ['IMG'] }
};

/** The classes that the importer itself writes; any other is taken away. */
const allowedClasses: ReadonlySet<string> = new Set(['remote-image', 'verse', 'centred']);

/** Pictures within the text that are safe as data; SVG is not, for it is a document. */
const dataPicture = /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=]+$/i;
const elsewhere = /^(?:https?:)?\/\//i;
const address = /^(?:https?:|mailto:|#)/i;
/** A path beside the story, or the site's own: no scheme, no host, no way up. */
const besideTheStory = /^(?!\/\/|\\|[^/?#]*:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$))[^\\]+$/;

const policy = {
	ALLOWED_TAGS: allowedTags,
	ALLOWED_ATTR: allowedAttributes,
	ALLOW_DATA_ATTR: false,
	ALLOW_ARIA_ATTR: false,
	ALLOW_SELF_CLOSE_IN_ATTR: false,
	KEEP_CONTENT: true
} satisfies Config;

const purifiers = new WeakMap<object, Purifier>();

/** One DOMPurify for each window, with the rules that a list of names can't say. */
function purifierFor(window: SanitiserWindow): Purifier {
	const known = purifiers.get(window);
	if (known) return known;
	const purifier = createDOMPurify(window);
	if (!purifier.isSupported) throw new Error('This DOM can’t sanitise HTML safely');
	purifier.addHook('uponSanitizeAttribute', (element, attribute) => {
		const owners = attributesOf[attribute.attrName];
		if (owners && !owners.includes(element.tagName)) attribute.keepAttr = false;
		else if (attribute.attrName === 'class') {
			const kept = attribute.attrValue.split(/\s+/).filter((name) => allowedClasses.has(name));
			attribute.attrValue = kept.join(' ');
			attribute.keepAttr = kept.length > 0;
		} else if (attribute.attrName === 'src') {
			attribute.keepAttr = isOwnPicture(attribute.attrValue);
		} else if (attribute.attrName === 'href') {
			attribute.keepAttr = address.test(attribute.attrValue.trim());
		}
	});
	purifier.addHook('afterSanitizeAttributes', (element) => {
		if (element.tagName === 'A' && element.hasAttribute('href')) {
			element.setAttribute('rel', 'noreferrer noopener');
		} else element.removeAttribute('rel');
		// a picture without a source of its own would be an empty frame
		if (element.tagName === 'IMG' && !element.hasAttribute('src')) element.remove();
	});
	purifiers.set(window, purifier);
	return purifier;
}

/** Whether a picture's source loads nothing from elsewhere. */
function isOwnPicture(source: string): boolean {
	const trimmed = source.trim();
	if (elsewhere.test(trimmed)) return false;
	return dataPicture.test(trimmed) || besideTheStory.test(trimmed);
}

/** Deeper than this Chromium makes siblings of what others nest, and jsdom takes seconds. */
const deepest = 200;

/** Elements that have no end tag, or that the next of their kind ends. */
const endless =
	/^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|r[tp]|source|t[rdh]|track|wbr)$/;

/** HTML that is nested deeper than any text is its text alone. */
function withoutDepth(html: string): string {
	const open = new Map<string, number>();
	let depth = 0;
	for (const [, end, tag = ''] of html.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
		const name = tag.toLowerCase();
		const same = open.get(name) ?? 0;
		if (endless.test(name) || (end && same === 0)) continue;
		open.set(name, same + (end ? -1 : 1));
		depth += end ? -1 : 1;
		if (depth > deepest) return html.replace(/<[^>]*>?/g, ' ');
	}
	return html;
}

/** As our pages are read: without a doctype a table would stay within its paragraph, and stand elsewhere on the page. */
const inStandardsMode = (html: string) => `<!DOCTYPE html>${withoutDepth(html)}`;

/** Of misnested HTML a browser makes something else each time it reads it; what is stored is what it stays at. */
function settled(purify: (html: string) => string, html: string): string {
	let clean = writtenAlike(purify(inStandardsMode(html)));
	for (let time = 0; time < 4; time += 1) {
		const again = writtenAlike(purify(inStandardsMode(clean)));
		if (again === clean) return clean;
		clean = again;
	}
	return clean;
}

/** Browsers have begun to escape `<` and `>` in attributes, jsdom has not: here all do. And none keeps the empty `is` that DOMPurify leaves. */
function writtenAlike(clean: string): string {
	return clean.replace(
		/<[a-z][a-z0-9]*(?: [a-z]+="[^"]*")+>/g,
		(tag) =>
			`<${tag.slice(1, -1).replace(' is=""', '').replace(/</g, '&lt;').replace(/>/g, '&gt;')}>`
	);
}

/**
 * Makes the sanitiser of a window, for HTML that is stored or written into a page at build.
 *
 * @param window The browser's, or jsdom's.
 * @returns A function from any HTML to HTML that holds only what the policy allows, the same in Node and browser.
 * @throws Error when the window's DOM isn't one that DOMPurify can work on.
 */
export function createSanitiser(window: SanitiserWindow): (html: string) => string {
	const purifier = purifierFor(window);
	return (html) =>
		isPlainProse(html) ? html : settled((dirty) => purifier.sanitize(dirty, policy), html);
}

/**
 * Makes the sanitiser for HTML that a script puts into the page: under Trusted Types a string would be refused.
 *
 * @param window The browser's own.
 * @returns A function from any HTML to what `innerHTML` takes: TrustedHTML, or a string where the browser has no Trusted Types.
 * @throws Error when the window's DOM isn't one that DOMPurify can work on.
 */
export function createTrustedSanitiser(
	window: SanitiserWindow
): (html: string) => TrustedHTML | string {
	const purifier = purifierFor(window);
	return (html) =>
		purifier.sanitize(inStandardsMode(html), { ...policy, RETURN_TRUSTED_TYPE: true });
}
