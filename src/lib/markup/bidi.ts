/**
 * Characters that turn the direction of text around (UAX 9): left open, they would turn what stands behind them,
 * and an override can make a text look like another one.
 */

/** Embeddings, overrides and isolates, with what closes them. */
const controls = /[\u202a-\u202e\u2066-\u2069]/;
const everyControl = /[\u202a-\u202e\u2066-\u2069]/g;
const popFormatting = '\u202c';
const popIsolate = '\u2069';
const firstStrongIsolate = '\u2068';

/** Elements within a line; any other begins a new paragraph, and so does a line break. */
const inline =
	/^<\/?(?:em|strong|del|sup|sub|a|small|u|q|code|ruby|rt|rp|mark|cite|span|bdi|b|i|s)[\s>]/i;

/** Text for places where nothing but letters is wanted, such as a title. */
export function withoutControls(text: string): string {
	return controls.test(text) ? text.replace(everyControl, '') : text;
}

/**
 * HTML in which no control of direction reaches beyond its paragraph: what is open at its end is closed, what
 * closes nothing is left out, and overrides stand in an isolate, so that their neighbours keep their places.
 *
 * @param html As a browser serialises it.
 */
export function isolated(html: string): string {
	if (!controls.test(html)) return html;
	const open = new OpenControls();
	let made = '';
	for (const [part = ''] of html.matchAll(/<[^>]*>|[^<]+/g)) {
		if (!part.startsWith('<')) made += part.replace(everyControl, (one) => open.take(one));
		else made += (inline.test(part) ? '' : open.closeAll()) + part;
	}
	return made + open.closeAll();
}

class OpenControls {
	/** What closes each of them. */
	private readonly closers: string[] = [];

	/** What is written for a control. */
	take(control: string): string {
		if (control === popFormatting)
			return this.closers.at(-1)?.startsWith(control) ? this.pop() : '';
		if (control === popIsolate) return this.closeIsolate();
		if (control >= '\u2066') {
			this.closers.push(popIsolate);
			return control;
		}
		const outermost = this.closers.length === 0;
		this.closers.push(outermost ? popFormatting + popIsolate : popFormatting);
		return outermost ? firstStrongIsolate + control : control;
	}

	closeAll(): string {
		let closed = '';
		while (this.closers.length > 0) closed += this.pop();
		return closed;
	}

	/** The innermost isolate ends, and with it what was opened within. */
	private closeIsolate(): string {
		if (!this.closers.includes(popIsolate)) return '';
		let closed = '';
		while (this.closers.at(-1) !== popIsolate) closed += this.pop();
		return closed + this.pop();
	}

	private pop(): string {
		return this.closers.pop() ?? '';
	}
}
