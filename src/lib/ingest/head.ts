/** What stands above the story: title, author, labelled lines, blurb, the site's counters. */
import { block, plainOf, remove, type Block, type Line, type Report } from './document';
import { isFurniture } from './furniture';
import { isHeadField, readLabel, type Field, type Label } from './labels';
import { takeField, type Metadata } from './metadata';
import { cutLabel } from './notes';
import { isRule } from './ornaments';
import { endsSentence, wordCount } from './prose-signs';
import { isChapterLine } from './chapters';
import { readCount } from './sites';
import { isTitle, takeTitle } from './titles';
import { toLine } from './text-blocks';

/** A head is looked for no further than this. */
const longestHead = 60;
/** Unlabelled blocks that may stand between two labelled ones. */
const longestGap = 6;

interface Open {
	field: Field;
	name: string;
	/** Whether it goes on over several blocks. */
	long: boolean;
	blocks: Block[];
	lines: string[];
}

/**
 * Takes the head off a text.
 *
 * @param blocks The whole text.
 * @param metadata Changed.
 * @returns The blocks that follow.
 */
export function takeHead(blocks: readonly Block[], metadata: Metadata, report: Report): Block[] {
	return new Head(blocks, metadata, report).take();
}

class Head {
	private open: Open | null = null;
	private readonly blurb: Block[] = [];
	private at = 0;
	private labels = 0;

	constructor(
		private readonly blocks: readonly Block[],
		private readonly metadata: Metadata,
		private readonly report: Report
	) {}

	take(): Block[] {
		this.at = takeTitle(this.blocks, this.metadata, this.report);
		while (this.at < Math.min(this.blocks.length, longestHead)) {
			const one = this.blocks[this.at];
			if (!one || !this.takeBlock(one)) break;
			this.at += 1;
		}
		this.close();
		this.settleBlurb();
		return this.blocks.slice(this.at);
	}

	/** False where the story begins. */
	private takeBlock(one: Block): boolean {
		if (one.kind === 'picture') return this.takeCover(one);
		if (one.kind === 'rule') return this.takeRule(one);
		if (this.open?.long && one.kind === 'quote') {
			this.open.blocks.push(...one.children);
			this.close();
			return true;
		}
		if (one.kind !== 'text' && one.kind !== 'heading' && one.kind !== 'list') return false;
		if (this.isStart(one)) return false;
		if (one.lines.some((line) => this.isHeadLine(line))) return this.takeLines(one);
		return this.takeUnlabelled(one);
	}

	/** A chapter's heading ends the head, unless labels stand below it too. */
	private isStart(one: Block): boolean {
		const line = one.lines[0]?.plain ?? '';
		if (!isChapterLine(line)) return false;
		this.close();
		return true;
	}

	private isHeadLine(line: Line): boolean {
		const label = readLabel(line.plain);
		if (label && (isHeadField(label.field) || this.labels > 0 || label.field === 'text'))
			return true;
		if (label && this.isAhead(false)) return true;
		return isFurniture(line.plain, this.metadata.source) || countersOf(line.plain) !== null;
	}

	private takeLines(one: Block): boolean {
		for (const [index, line] of one.lines.entries()) {
			const label = readLabel(line.plain);
			if (label?.field === 'text') {
				this.close();
				this.report.removed.add(line.plain);
			} else if (label) this.takeLabel(label, line, one);
			else if (isFurniture(line.plain, this.metadata.source)) this.report.removed.add(line.plain);
			else if (this.takeCounters(line.plain)) continue;
			else this.takeMore(line, one, index);
		}
		return true;
	}

	private takeLabel(label: Label, line: Line, one: Block): void {
		this.close();
		this.labels += 1;
		const { field, name, value } = label;
		const long = field === 'summary' || field === 'note' || field === 'end-note';
		this.open = { field, name, long, blocks: [], lines: [] };
		if (value === '') return;
		if (long) {
			const kept = field === 'note' && !/note|^a\/?n|^an$/.test(name);
			const source = kept
				? line.source
				: cutLabel(
						line.source,
						line.plain.slice(0, line.plain.length - value.length),
						one.markup === 'html'
					);
			const read =
				one.markup === 'html'
					? { ...line, source, plain: kept ? line.plain : value }
					: toLine({ number: line.number, text: source }, one.markup);
			this.open.blocks.push(block('text', [read], { ...one, lines: [read], kind: 'text' }));
		} else this.open.lines.push(value);
	}

	/** A line below a label: its value, or more of it. */
	private takeMore(line: Line, one: Block, index: number): void {
		if (!this.open) this.blurb.push({ ...one, lines: [line], gap: index === 0 ? one.gap : 0 });
		else if (this.open.long) this.open.blocks.push({ ...one, kind: 'text', lines: [line] });
		else this.open.lines.push(line.plain);
	}

	/** A block without any label: the value of one above, a part of a summary or note, or a blurb. */
	private takeUnlabelled(one: Block): boolean {
		const open = this.open;
		if (open && !open.long && open.lines.length === 0) {
			for (const line of one.lines) open.lines.push(line.plain);
			return true;
		}
		if (open?.long && (open.blocks.length === 0 || this.goesOn(one))) {
			open.blocks.push(one);
			return true;
		}
		if (this.takeByline(one)) return true;
		if (!this.isAhead(true)) return false;
		this.close();
		if (isTitle(one) && this.metadata.title === null) this.metadata.title = plainOf(one);
		else this.blurb.push(one);
		return true;
	}

	/** Whether a long field goes on: something must end it further down, before the story. */
	private goesOn(one: Block): boolean {
		if (one.gap > 1 && (this.open?.blocks.at(-1)?.gap ?? 1) <= 1 && !this.isAhead(true))
			return false;
		let words = 0;
		for (let at = this.at; at < Math.min(this.blocks.length, this.at + 9); at += 1) {
			const next = this.blocks[at];
			if (!next) break;
			const line = next.lines[0]?.plain ?? '';
			const wide = at > this.at && next.gap > Math.max(1, one.gap);
			if (next.kind === 'rule' || isChapterLine(line) || readLabel(line) || wide)
				return words < 400;
			words += wordCount(plainOf(next));
		}
		return false;
	}

	private takeByline(one: Block): boolean {
		const found = /^\(?(?:written |a story |story |fanfic )?by:? (\S.{0,60}?)\)?$/i.exec(
			plainOf(one)
		);
		if (
			!found?.[1] ||
			one.lines.length > 1 ||
			wordCount(found[1]) > 6 ||
			/[.!?]$/.test(found[1]) ||
			this.labels > 12
		)
			return false;
		if (this.metadata.author !== null && this.metadata.author !== found[1]) return false;
		takeField(this.metadata, 'author', 'by', found[1], this.report);
		return true;
	}

	private takeCover(one: Block): boolean {
		return this.labels > 0 && this.isAhead(true) ? (this.blurb.push(one), true) : false;
	}

	private takeRule(one: Block): boolean {
		const anything = this.labels > 0 || this.blurb.length > 0 || this.at > 0;
		if (
			!anything ||
			(!this.open && !this.isAhead(true) && this.blurb.length === 0 && this.labels === 0)
		)
			return this.at > 0 ? (remove(one, this.report), true) : false;
		this.close();
		remove(one, this.report);
		return true;
	}

	/** Whether head lines follow within a few blocks. */
	private isAhead(strong: boolean): boolean {
		for (
			let at = this.at + 1;
			at < Math.min(this.blocks.length, this.at + 1 + longestGap);
			at += 1
		) {
			const next = this.blocks[at];
			if (!next || isChapterLine(next.lines[0]?.plain ?? '')) return false;
			if (next.lines.length > 0 && next.lines.some(({ plain }) => isSure(plain))) return true;
			if (!strong && next.kind === 'rule') return false;
		}
		return false;
	}

	private takeCounters(plain: string): boolean {
		const counters = countersOf(plain);
		if (!counters) return false;
		const [reads, votes, comments] = counters;
		Object.assign(this.metadata.stats, {
			reads,
			votes,
			...(comments === undefined ? {} : { comments })
		});
		this.report.removed.add(plain);
		return true;
	}

	private close(): void {
		const open = this.open;
		this.open = null;
		if (!open) return;
		if (open.long) this.closeLong(open);
		else {
			const list = open.field === 'tags' || open.field === 'warnings';
			takeField(
				this.metadata,
				open.field,
				open.name,
				open.lines.join(list ? ', ' : ' '),
				this.report
			);
		}
	}

	private closeLong(open: Open): void {
		if (open.blocks.length === 0) return;
		if (open.field === 'summary')
			this.metadata.summary.push(...open.blocks.map((one) => plainOf(one).replace(/\n/g, ' ')));
		else if (open.field === 'note') this.metadata.notes.start.push(open.blocks);
		else this.metadata.notes.end.push(open.blocks);
	}

	/** Unlabelled paragraphs above labels: the first group is the blurb, the rest the author's word on it. */
	private settleBlurb(): void {
		const groups: Block[][] = [];
		for (const one of this.blurb) {
			const last = groups.at(-1);
			if (last && one.gap <= 1) last.push(one);
			else groups.push([one]);
		}
		for (const group of groups) {
			const summary = this.metadata.summary.length === 0 && group === groups[0];
			if (summary)
				this.metadata.summary.push(...group.map((one) => plainOf(one).replace(/\n/g, ' ')));
			else this.metadata.notes.start.push(group);
		}
	}
}

/** Labels that stories' own text doesn't have at the start of a line. */
function isSure(plain: string): boolean {
	const label = readLabel(plain);
	if (label !== null && label.marked && isHeadField(label.field))
		return !endsSentence(label.value) || label.field === 'warnings' || label.field === 'summary';
	return countersOf(plain) !== null;
}

/** Reads, votes and comments in one line, as Wattpad's pages have them: `583 4 2`. */
function countersOf(plain: string): [number, number, number?] | null {
	const found = /^(\d[\d.,]*[KM]?)\s+(\d[\d.,]*[KM]?)(?:\s+(\d[\d.,]*[KM]?))$/i.exec(plain.trim());
	if (!found || isRule(plain)) return null;
	const [reads, votes, comments] = found.slice(1).map((part) => readCount(part));
	if (reads === null || reads === undefined || votes === null || votes === undefined) return null;
	return comments === null || comments === undefined ? [reads, votes] : [reads, votes, comments];
}
