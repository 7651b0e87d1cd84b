/** The structures that `marked` knows best, lists and tables, with our own reading of what is within a line. */
import { lexer, type Token, type Tokens } from 'marked';
import type { Markup } from './document';
import { readInline } from './inline';

/**
 * A Markdown list as HTML.
 *
 * @returns Null when it is none to `marked`.
 */
export function readList(source: string, markup: Markup): string | null {
	const tokens = lexer(source).filter((token) => token.type !== 'space');
	const [token] = tokens;
	return token?.type === 'list' && tokens.length === 1
		? listHtml(token as Tokens.List, markup)
		: null;
}

function listHtml(list: Tokens.List, markup: Markup): string {
	const items = list.items.map((item) => `<li>${itemHtml(item.tokens, markup)}</li>`);
	const start =
		list.ordered && list.start !== '' && list.start !== 1 ? ` start="${list.start}"` : '';
	const name = list.ordered ? 'ol' : 'ul';
	return `<${name}${start}>${items.join('')}</${name}>`;
}

function itemHtml(tokens: Token[], markup: Markup): string {
	return tokens
		.map((token) =>
			token.type === 'list'
				? listHtml(token as Tokens.List, markup)
				: readInline(token.raw.trim().replace(/\s*\n\s*/g, ' '), markup).html
		)
		.join('');
}

/**
 * A Markdown table as HTML.
 *
 * @returns Null when it is none to `marked`.
 */
export function readTable(source: string): string | null {
	const tokens = lexer(source).filter((token) => token.type !== 'space');
	const [token] = tokens;
	if (token?.type !== 'table' || tokens.length !== 1) return null;
	const table = token as Tokens.Table;
	const row = (cells: Tokens.TableCell[], name: string) =>
		`<tr>${cells.map((cell) => `<${name}>${readInline(cell.text, 'markdown').html}</${name}>`).join('')}</tr>`;
	const head = table.header.some((cell) => cell.text.trim())
		? `<thead>${row(table.header, 'th')}</thead>`
		: '';
	return `<table>${head}<tbody>${table.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}
