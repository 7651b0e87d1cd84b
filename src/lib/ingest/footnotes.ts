/**
 * Markdown's footnotes: `[^1]` in the text, `[^1]: …` on a line of its own. Each is shown at the end of the scene
 * that refers to it, for the reader of a scene sees no other page.
 */
import { block, plainOf, type Block, type Line } from './document';
import { readInline } from './inline';

const reference = /\[\^([^\]\s]{1,40})\](?!:)/g;
const definition = /^\[\^([^\]\s]{1,40})\]:\s*(.*)$/s;

interface Footnote {
	number: number;
	of: Block;
	text: string;
	shown: boolean;
}

export class Footnotes {
	private readonly notes = new Map<string, Footnote>();
	/** The text without its footnotes; one that nothing refers to stays where it is. */
	readonly rest: Block[];

	/** @param blocks All of a text. */
	constructor(blocks: readonly Block[]) {
		const written = blocks.filter((one) => one.kind === 'footnote');
		if (written.length === 0) {
			this.rest = [...blocks];
			return;
		}
		const referred = new Set(blocks.flatMap(referencesIn));
		for (const one of written) {
			const [, id = '', text = ''] = definition.exec(one.lines[0]?.source ?? '') ?? [];
			if (!referred.has(id) || this.notes.has(id)) continue;
			this.notes.set(id, { number: 0, of: one, text, shown: false });
		}
		for (const [at, id] of [...referred].filter((one) => this.notes.has(one)).entries()) {
			const note = this.notes.get(id);
			if (note) note.number = at + 1;
		}
		const taken = new Set([...this.notes.values()].map(({ of }) => of));
		this.rest = blocks
			.filter((one) => !taken.has(one))
			.map((one) => (one.kind === 'footnote' ? { ...one, kind: 'text' } : one));
	}

	/**
	 * Gives a scene or a note its footnotes.
	 *
	 * @param blocks Of one scene or note.
	 */
	place(blocks: readonly Block[]): Block[] {
		if (this.notes.size === 0) return [...blocks];
		const found = new Set(blocks.flatMap(referencesIn));
		const own = [...found].flatMap((id) => this.notes.get(id) ?? []);
		const below = own.filter(({ shown }) => !shown);
		for (const one of below) one.shown = true;
		return [...blocks.map((one) => this.marked(one)), ...below.map(paragraphOf)];
	}

	/** Those that only a heading or a summary refers to. */
	left(): Block[] {
		return [...this.notes.values()].filter(({ shown }) => !shown).map(paragraphOf);
	}

	private marked(one: Block): Block {
		const mark = (text: string) =>
			text.replace(reference, (whole, id: string) => {
				const note = this.notes.get(id);
				return note ? `<sup>${note.number}</sup>` : whole;
			});
		const lines = one.lines.map((line): Line => {
			const source = mark(line.source);
			if (source === line.source) return line;
			return { ...line, source, plain: readInline(source, one.markup).plain.trim() };
		});
		const children = one.children.map((child) => this.marked(child));
		return { ...one, lines, children, html: one.html === null ? null : mark(one.html) };
	}
}

function referencesIn(one: Block): string[] {
	const text = one.lines.map(({ source }) => source).join('\n');
	const own = text.includes('[^') ? Array.from(text.matchAll(reference), ([, id]) => id ?? '') : [];
	return [...own, ...one.children.flatMap(referencesIn)];
}

function paragraphOf({ number, of, text }: Footnote): Block {
	const source = `<small><sup>${number}</sup> ${text}</small>`;
	const line = { number: of.lines[0]?.number ?? 0, source, plain: plainOf(of) };
	return block('footnote', [line], { ...of, kind: 'footnote', lines: [line] });
}
