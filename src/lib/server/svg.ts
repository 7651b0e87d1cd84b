/**
 * An SVG picture is a document: opened by its address it could run what is written in it, as a page of this site.
 */
import { JSDOM } from 'jsdom';

const HTML = 'http://www.w3.org/1999/xhtml';
const ACTIVE = new Set(['script', 'handler', 'listener', 'foreignobject', 'iframe']);
/** A link within the picture, or a picture as data. */
const HARMLESS_LINK = /^\s*(?:#|data:image\/(?:png|jpe?g|gif|webp)[;,])/i;

/**
 * Why an SVG picture can't be served; null when nothing speaks against it. What a browser might read
 * differently than it is read here (another encoding, entities) is refused too.
 */
export function objectionTo(svg: Uint8Array): string | null {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(svg);
	} catch {
		return 'the SVG is not encoded as UTF-8';
	}
	const encoding = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? 'utf-8';
	if (!/^(?:utf-8|us-ascii)$/i.test(encoding)) return 'the SVG is not encoded as UTF-8';
	if (/<!ENTITY|<\?xml-stylesheet|@import|url\(\s*["']?\s*(?:https?:)?\/\//i.test(text))
		return 'the SVG draws on other documents';
	let elements: Element[];
	try {
		const { document } = new JSDOM(text, { contentType: 'image/svg+xml' }).window;
		elements = [...document.querySelectorAll('*')];
	} catch {
		return 'the SVG is damaged';
	}
	return elements.some(isActive) ? 'the SVG holds scripts or links' : null;
}

function isActive(element: Element): boolean {
	if (element.namespaceURI === HTML || ACTIVE.has(element.localName.toLowerCase())) return true;
	return [...element.attributes].some(({ localName, value }) => {
		const name = localName.toLowerCase();
		if (name.startsWith('on')) return true;
		if (name === 'href' || name === 'src') return !HARMLESS_LINK.test(value);
		// an animation can write a link too
		return name === 'attributename' && /^(?:.*:)?(?:href|src|on.*)$/i.test(value.trim());
	});
}
