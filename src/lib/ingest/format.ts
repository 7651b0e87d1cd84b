/** Which language a text is written in: HTML, Markdown, or none. By its name first, then by what it holds. */
import type { Format } from '../story/model';

/**
 * Decides the format.
 *
 * @param name File name; `.md` and `.html` say it, `.txt` says little.
 * @param text The whole text.
 */
export function formatOf(name: string, text: string): Format {
	const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
	if (/^x?html?$/.test(extension) || looksLikeHtml(text)) return 'html';
	if (/^(?:md|markdown|mdown)$/.test(extension)) return 'markdown';
	return looksLikeMarkdown(text) ? 'markdown' : 'text';
}

/** A document's start, or paragraphs marked up throughout. */
function looksLikeHtml(text: string): boolean {
	const start = text.slice(0, 2000).trimStart();
	if (/^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body)\b/i.test(start)) return true;
	const paragraphs = text.match(/<(?:p|div|br)\b[^>]{0,200}>/gi)?.length ?? 0;
	const lines = text.match(/\n\s*\S/g)?.length ?? 0;
	return paragraphs > 3 && paragraphs * 2 > lines;
}

/**
 * Markup that plain text doesn't have: strong emphasis, links, pictures, escaped marks. Single stars and
 * headings are no proof, for writers of plain text use them too (and both formats read them the same).
 */
function looksLikeMarkdown(text: string): boolean {
	const escapes = text.match(/\\[*_~[\]#>-]/g)?.length ?? 0;
	const strong =
		text.match(/(?<![*\w])(?:\*\*|\*\*\*)(?=[^\s*])[^*\n]{1,300}(?<=[^\s*])\*\*/g)?.length ?? 0;
	const links =
		text.match(/!?\[[^\]\n]{0,200}\]\(\s*<?(?:https?:|[\w./-]+\.\w+)[^)\n]{0,500}\)/g)?.length ?? 0;
	const headings = text.match(/^#{1,6} \S/gm)?.length ?? 0;
	return escapes + strong + links * 2 + headings >= 2;
}
