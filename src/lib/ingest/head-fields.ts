/** The labelled fields of a head while they are read: a value may go on over lines and blocks. */
import { block, lineOf, plainOf, tell, tellTaken, type Block, type Report } from './document';
import { cutLabel } from './cut-label';
import type { Field, Label } from './labels';
import { addNew } from './lists';
import { takeField, type Metadata } from './metadata';
import { render } from './render';
import { warningsIn } from './stated-warnings';
import { toLine } from './text-blocks';

/** Why the name of a field is shown nowhere. */
export const labelReason = 'label of a field';

interface Open {
	field: Field;
	name: string;
	/** Whether it goes on over several blocks. */
	long: boolean;
	blocks: Block[];
	lines: string[];
}

export class HeadFields {
	/** Blocks between head lines that no label names. */
	readonly blurb: Block[] = [];
	private open: Open | null = null;

	constructor(
		private readonly metadata: Metadata,
		private readonly report: Report
	) {}

	/** Whether a line directly below belongs to it: lists and texts run on, a name doesn't. */
	runsOn(): boolean {
		const field = this.open?.field;
		return this.isLong() || field === 'tags' || field === 'warnings';
	}

	/** Whether a line is one more of a list of values, each of them parted from the others: `- needles`. */
	listsOn(one: Block): boolean {
		const lines = this.open && !this.open.long ? this.open.lines : [];
		return lines.length > 0 && [...lines, plainOf(one)].every((line) => /^[-–•*·] /.test(line));
	}

	/** Whether the line above it was a short field's, which has its value. */
	isOpen(): boolean {
		return this.open !== null && !this.open.long && this.open.lines.length > 0;
	}

	isNote(): boolean {
		return this.open?.field === 'note' || this.open?.field === 'end-note';
	}

	isLong(): boolean {
		return this.open?.long ?? false;
	}

	/** Whether a label still waits for what it names. */
	wantsValue(): boolean {
		return this.open !== null && this.open.blocks.length === 0 && this.open.lines.length === 0;
	}

	/** The widest gap that still belongs to the open field. */
	gap(): number {
		return Math.max(1, ...(this.open?.blocks.map((one) => one.gap) ?? []));
	}

	/** Opens a field with what stands behind its label. */
	label(label: Label, one: Block): void {
		this.close();
		const { field, name, value } = label;
		if (field === 'text') {
			this.report.removed.add(plainOf(one), labelReason, lineOf(one));
			return;
		}
		const long = field === 'summary' || field === 'note' || field === 'end-note';
		this.open = { field, name, long, blocks: [], lines: [] };
		const line = one.lines[0];
		if (value === '' || !line) {
			this.report.removed.add(plainOf(one), labelReason, lineOf(one));
			return;
		}
		if (!long) {
			this.open.lines.push(value);
			return;
		}
		const keep = field === 'note' && !isLabelOnly(name);
		const cut = line.plain.slice(0, line.plain.length - value.length);
		const source = keep ? line.source : cutLabel(line.source, cut, one.markup === 'html');
		const html = { number: line.number, source, plain: keep ? line.plain : value };
		const read =
			one.markup === 'html' ? html : toLine({ number: line.number, text: source }, one.markup);
		if (!keep) this.report.removed.add(cut.trim(), labelReason, lineOf(one));
		this.open.blocks.push(block('text', [read], { ...one, kind: 'text', lines: [read] }));
	}

	/** Adds a block to the open field; lines without a gap run on. */
	add(one: Block): number {
		const open = this.open;
		const last = open?.blocks.at(-1);
		if (!open) return 0;
		if (!open.long) open.lines.push(...one.lines.map(({ plain }) => plain));
		else if (last && one.gap === 0) last.lines = [...last.lines, ...one.lines];
		else open.blocks.push({ ...one, kind: one.kind === 'heading' ? 'text' : one.kind });
		return 1;
	}

	/** A quotation below a long label is all of its value. */
	quote(one: Block): boolean {
		if (!this.open?.long) return false;
		this.open.blocks.push(...one.children);
		this.close();
		return true;
	}

	/** The first picture above head lines is the cover. */
	cover(one: Block): number {
		const [picture] = render([one]).pictures;
		if (picture) this.metadata.cover ??= { url: picture.url, alt: picture.alt };
		return 1;
	}

	close(): void {
		const open = this.open;
		this.open = null;
		if (!open) return;
		if (!open.long) {
			const list = open.field === 'tags' || open.field === 'warnings';
			takeField(
				this.metadata,
				open.field,
				open.name,
				open.lines.join(list ? ', ' : ' '),
				this.report
			);
			this.keepRounded(open);
		} else if (open.blocks.length > 0) this.closeLong(open);
	}

	/** `1.1k` is a number now: how it was written is told. */
	private keepRounded({ field, name, lines }: Open): void {
		const written = lines.join(' ');
		if (field === 'stats' && /\d\s?[km]\b/i.test(written))
			this.report.removed.add(`${name}: ${written}`, 'a rounded count');
	}

	private closeLong(open: Open): void {
		if (open.field !== 'summary') for (const one of open.blocks) this.warn(one);
		if (open.field === 'summary') this.metadata.summary.push(...open.blocks.map(asParagraph));
		else if (open.field === 'note') this.metadata.notes.start.push(open.blocks);
		else this.metadata.notes.end.push(open.blocks);
	}

	/** Takes the warnings that a note states. */
	private warn(one: Block): void {
		const { warnings } = this.metadata;
		const known = warnings.length;
		addNew(warnings, warningsIn(plainOf(one)));
		if (warnings.length === known) return;
		tellTaken('warnings', one, 'said in a note', this.report);
		const message = 'A note states content warnings; they are the story’s warnings too.';
		tell(this.report, 'warnings-in-note', message, one);
	}

	/** Unlabelled paragraphs above labels: the first group is the blurb, the rest the author's word on it. */
	finish(): void {
		this.close();
		const groups: Block[][] = [];
		for (const one of this.blurb) {
			const last = groups.at(-1);
			if (last && one.gap <= 1) last.push(one);
			else groups.push([one]);
		}
		for (const [at, group] of groups.entries()) {
			const summary = this.metadata.summary.length === 0 && at === 0;
			if (summary) this.metadata.summary.push(...group.map(asParagraph));
			else this.metadata.notes.start.push(group);
		}
		// the author's words stand among the labelled notes, wherever those were
		const place = ([first]: Block[]) => lineOf(first) ?? 0;
		this.metadata.notes.start.sort((a, b) => place(a) - place(b));
	}
}

const asParagraph = (one: Block) => plainOf(one).replace(/\s+/g, ' ').trim();

/** Labels that say nothing but that a note begins; a disclaimer's own word is part of it. */
export function isLabelOnly(name: string): boolean {
	return /note|^a\/?n|^an$|^n\/a$|^a\.n|vorwort|nachwort|nota|anmerkung|примеч|автора|書き|がき|说|ملاحظ|话|afterword/.test(
		name
	);
}
