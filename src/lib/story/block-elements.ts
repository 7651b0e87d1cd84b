/** Elements that divide text into blocks; all others, such as emphasis, are part of one. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
	`p blockquote ul ol li dl dt dd pre table caption thead tbody tfoot tr td th hr div section
	h1 h2 h3 h4 h5 h6`.split(/\s+/)
);
/** Elements whose text is no story text. */
export const PICTURE_ELEMENTS: ReadonlySet<string> = new Set(['figure']);
