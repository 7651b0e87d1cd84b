/** The least page that a text can be read on: what every figure of ours is compared with. */

export interface BareText {
	title: string;
	/** BCP 47. */
	language: string;
	/** The story text as HTML blocks, such as `<p>…</p>`: the same that our page shows. */
	html: string;
}

/** The HTML blocks of a plain text whose paragraphs are parted by blank lines. */
export function paragraphs(text: string): string {
	const blocks = text.split(/\n\s*\n/u).filter((block) => block.trim() !== '');
	return blocks.map((block) => `<p>${escaped(block.trim())}</p>`).join('\n');
}

/** A whole document of a text: no styles, no script, no navigation. */
export function barePage({ title, language, html }: BareText): string {
	return `<!doctype html>
<html lang="${escaped(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<h1>${escaped(title)}</h1>
${html}
</html>
`;
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
