/** What stands above the story: title, author, labelled lines, blurb, the site's counters. */
import { isChapterLine } from './chapters';
import { lineOf, plainOf, remove, tellTaken, type Block, type Report } from './document';
import { isFurniture } from './furniture';
import {
	bylineOf,
	countersOf,
	isContentsHeading,
	isGluedContents,
	isSender,
	isSureLabel,
	isUnknownLabel,
	ratedLine,
	titleAndAuthor
} from './head-lines';
import { titleSign } from './head-title';
import { HeadFields } from './head-fields';
import { isHeadField, readLabel } from './labels';
import { takeField, takeRated, type Metadata } from './metadata';
import { contentsEnd, isAhead, mostBlurb, returns, same, words } from './head-ahead';
import { countersAt } from './head-counters';
import { wordCount } from './prose-signs';
import { isAuthors, isTold } from './voice';

/** A head is looked for no further than this. */
const longestHead = 120;

/**
 * Takes the head off a text.
 *
 * @param blocks The whole text; in its head one line a block (see `explode`).
 * @param metadata Changed.
 * @returns The blocks that follow.
 */
export function takeHead(blocks: readonly Block[], metadata: Metadata, report: Report): Block[] {
	return new Head(blocks, metadata, report).take();
}

class Head {
	private readonly fields: HeadFields;
	private at = 0;
	/** A chapter's heading with head lines below it. */
	private heading: Block | null = null;
	/** Whether more of the head follows a block, once that was asked. */
	private ahead: { of: number; is: boolean } | null = null;
	private started = false;
	private ended = false;

	constructor(
		private readonly blocks: readonly Block[],
		private readonly metadata: Metadata,
		private readonly report: Report
	) {
		this.fields = new HeadFields(metadata, report);
	}

	take(): Block[] {
		this.takeSender();
		while (this.at < Math.min(this.blocks.length, longestHead)) {
			const one = this.blocks[this.at];
			const taken = one && !this.ended ? this.takeBlock(one) : 0;
			if (taken === 0) break;
			this.at += taken;
		}
		this.fields.finish();
		const rest = this.blocks.slice(this.at);
		return this.heading ? [this.heading, ...rest] : rest;
	}

	/** The author's address, above a manuscript. */
	private takeSender(): void {
		let end = 1;
		while ((this.blocks[end]?.gap ?? 1) === 0) end += 1;
		const lines = this.blocks.slice(0, end);
		if (
			!lines.some((one) => isSender(plainOf(one))) ||
			lines.some((one) => wordCount(plainOf(one)) > 14 || readLabel(plainOf(one)))
		)
			return;
		// a line of its own below it, and the title only after a wider gap: where the author belongs to
		const [below, title, byline] = this.blocks.slice(end, end + 3);
		if (below && title && byline && title.gap > below.gap + 1 && bylineOf(plainOf(byline)))
			lines.push(below);
		for (const one of lines) remove(one, this.report, 'sender’s address');
		this.at = lines.length;
	}

	/** How many blocks belong to the head from here; 0 where the story begins. */
	private takeBlock(one: Block): number {
		switch (one.kind) {
			case 'rule':
				return this.takeRule(one);
			case 'picture':
				return this.isAhead() ? this.fields.cover(one) : 0;
			case 'quote':
				return this.fields.quote(one) || this.takeBlurb(one) ? 1 : 0;
			case 'list':
			case 'table':
				return 0;
			default:
				return this.takeLine(one);
		}
	}

	private takeRule(one: Block): number {
		if (!this.started && !this.isAhead()) return 0;
		this.fields.close();
		remove(one, this.report, 'rule below the head');
		return 1;
	}

	/**
	 * A quotation right below title and byline, with a break or a chapter below it, is the blurb; one that names whom
	 * it quotes is an epigraph, and one above running text may be the story's first letter.
	 */
	private takeBlurb(one: Block): boolean {
		const { title, author, summary } = this.metadata;
		const next = this.blocks[this.at + 1];
		const parted = next && (next.kind === 'rule' || isChapterLine(plainOf(next)));
		const quoted = /(?:^|\n)[—–-]\s?\S.*$/.test(plainOf(one));
		if (!parted || quoted || summary.length > 0 || (title ?? author) === null) return false;
		if (words([one]) > mostBlurb) return false;
		this.fields.close();
		this.fields.blurb.push(...one.children);
		tellTaken('summary', one, 'a quotation below the title', this.report);
		return true;
	}

	private takeLine(one: Block): number {
		if (one.message) return 0;
		const text = plainOf(one);
		const { source } = this.metadata;
		const label = readLabel(text);
		if (source === 'fanfiction.net' && this.takeFollowed(text))
			return this.begin(one, 'title', 'FanFiction.net’s button');
		if (isFurniture(text, source) && label === null) return this.drop(one, 'site furniture');
		if (isContentsHeading(text)) return this.takeContents();
		if (isGluedContents(text) && this.started) return this.drop(one, 'list of contents');
		if (isChapterLine(text)) return this.takeChapter(one);
		const rated = ratedLine(text);
		if (rated) {
			takeRated(this.metadata, rated, this.report);
			return this.begin(one, 'rating', 'FanFiction.net’s line of facts');
		}
		const counters = this.takeCounters();
		if (counters > 0) return counters;
		if (label && (isHeadField(label.field) || this.started || source !== null || this.isAhead())) {
			this.fields.label(label, one);
			// `Work Text:` says itself that the story begins
			this.ended = label.field === 'text';
			return this.begin(one, label.field, 'its label');
		}
		return this.takeUnlabelled(one, text);
	}

	/** FanFiction.net's button stands before the title and is copied with it. */
	private takeFollowed(text: string): boolean {
		const title = /^(?:x )?follow\/fav\s*(\S.*)$/i.exec(text)?.[1];
		if (!title || this.metadata.title !== null) return false;
		takeField(this.metadata, 'title', 'title', title, this.report);
		this.report.removed.add(text.slice(0, text.length - title.length).trim(), 'site furniture');
		return true;
	}

	private takeUnlabelled(one: Block, text: string): number {
		if (one.gap === 0 && isUnknownLabel(text) && this.fields.isOpen()) return this.dropUnknown(one);
		const runsOn = (this.fields.runsOn() && one.gap === 0) || this.fields.listsOn(one);
		if (this.fields.wantsValue() || runsOn) return this.fields.add(one);
		if (this.isKnown(text)) return this.drop(one, 'title or author once more');
		const inline = this.metadata.title === null && !this.started ? titleAndAuthor(text) : null;
		if (inline) {
			takeField(this.metadata, 'title', 'title', inline.title, this.report);
			takeField(this.metadata, 'author', 'by', inline.author, this.report);
			this.begin(one, 'author', '“Title by author”');
			return this.begin(one, 'title', '“Title by author”');
		}
		const title = this.takeTitle(one, text);
		if (title !== null) return this.begin(one, 'title', title);
		// above everything, `By` needs more: a story may begin so
		const said = /^\W?(?:written|a story|story) by\b/i.test(text);
		const author = said || this.at > 0 || this.isAhead() ? bylineOf(text) : null;
		if (
			author !== null &&
			this.metadata.author === null &&
			(said || this.started || this.isAhead())
		) {
			this.fields.close();
			takeField(this.metadata, 'author', 'by', author, this.report);
			// `A play in one scene, by …`, `Written by …`: what it says beside the name
			if (text.length > author.length + 4) this.report.removed.add(text, 'byline');
			return this.begin(one, 'author', '“By …”');
		}
		if (this.fields.isLong() && this.goesOn(one)) return this.fields.add(one);
		if (!this.isAhead()) return 0;
		this.fields.close();
		this.fields.blurb.push(one);
		tellTaken('summary', one, 'its place above head lines', this.report);
		return 1;
	}

	/** Takes a line for the title, and says why; null when it is none. */
	private takeTitle(one: Block, text: string): string | null {
		if (this.metadata.title !== null) return null;
		if (this.takeBelowLabels(text)) return 'its place on AO3’s page';
		const sign = titleSign(this.blocks.slice(this.at), 0, this.metadata.source);
		// in the middle of head lines a look is not enough, for a blurb may stand there
		if (sign === null || (sign === 'looks' && this.started)) return null;
		this.fields.close();
		takeField(this.metadata, 'title', 'title', text, this.report);
		if (sign === 'looks') {
			const message = 'The first line was taken for the title, for it is written as titles are.';
			this.report.notices.push({
				code: 'title-from-first-line',
				message,
				line: lineOf(one)
			});
		}
		if (one.kind === 'heading') return 'a heading of the text';
		return sign === 'said' ? 'what stands below it' : 'its look';
	}

	/** AO3's page has title and author, bare, between its tags and its summary. */
	private takeBelowLabels(text: string): boolean {
		const next = this.blocks[this.at + 1];
		const name = next ? plainOf(next) : '';
		if (this.metadata.source !== 'ao3' || !this.started || !this.isAhead()) return false;
		if (next?.gap !== 0 || wordCount(text) > 20 || wordCount(name) > 4 || readLabel(name))
			return false;
		this.fields.close();
		takeField(this.metadata, 'title', 'title', text, this.report);
		takeField(this.metadata, 'author', 'by', name, this.report);
		this.at += 1;
		return true;
	}

	/** A chapter's heading ends the head, unless more of it stands below. */
	private takeChapter(one: Block): number {
		const next = this.blocks[this.at + 1];
		const below = next ? plainOf(next) : '';
		const goesOn =
			bylineOf(below) !== null ||
			countersOf(below) !== null ||
			(this.metadata.source !== 'ao3' &&
				this.metadata.source !== 'wattpad' &&
				isSureLabel(below, null) &&
				!/^(?:warnings|summary)$/.test(readLabel(below)?.field ?? ''));
		this.fields.close();
		if (!goesOn || this.heading) return 0;
		this.heading = { ...one };
		this.started = true;
		return 1;
	}

	private takeContents(): number {
		const end = contentsEnd(this.blocks, this.at);
		for (const one of this.blocks.slice(this.at, end)) remove(one, this.report, 'list of contents');
		this.started = true;
		return end - this.at;
	}

	private takeCounters(): number {
		const site = this.metadata.source;
		const found = countersAt(this.blocks, this.at, this.started, site);
		if (!found) return 0;
		this.fields.close();
		Object.assign(this.metadata.stats, found.stats);
		for (const counter of this.blocks.slice(this.at, this.at + found.blocks))
			remove(counter, this.report, 'the page’s counters');
		this.started = true;
		return found.blocks;
	}

	/** The title or the author once more. */
	private isKnown(text: string): boolean {
		const { title, author } = this.metadata;
		const known = (value: string | null) => value !== null && same(value) === same(text);
		return (
			known(title) ||
			(author !== null &&
				(same(bylineOf(text) ?? '') === same(author) ||
					(this.started && same(text) === same(author))))
		);
	}

	/** Whether a long field goes on: something must end it further down, before the story. */
	private goesOn(one: Block): boolean {
		const between: Block[] = [];
		if (one.gap > this.fields.gap()) return false;
		if (this.isBox() && isAuthors(one)) return true;
		for (const next of this.blocks.slice(this.at, this.at + 12)) {
			const line = plainOf(next);
			const label =
				isSureLabel(line, this.metadata.source) || (next !== one && readLabel(line) !== null);
			if (next.message || (label && this.isBox())) return false;
			if (label || isChapterLine(line)) return words(between) < 400;
			const wide = next !== one && next.gap > Math.max(1, one.gap);
			// a rule or a gap may as well be the first break of the story
			if (next.kind === 'rule' || wide) {
				const once = wide || !returns(this.blocks, line, this.blocks.indexOf(next));
				return (
					between.length <= 3 &&
					words(between) < 150 &&
					(this.fields.isNote() ? isTold(between) : once)
				);
			}
			between.push(next);
		}
		return false;
	}

	/** Royal Road's notes stand right above the story: a label below one is the story's, of a table or a message. */
	private isBox(): boolean {
		return this.metadata.source === 'royalroad' && this.fields.isNote();
	}

	/** Asked several times of each line. */
	private isAhead(): boolean {
		if (this.ahead?.of !== this.at)
			this.ahead = { of: this.at, is: isAhead(this.blocks, this.at, this.metadata.source) };
		return this.ahead.is;
	}

	private drop(one: Block, reason: string): number {
		remove(one, this.report, reason);
		return 1;
	}

	/** `Size: mini` among labelled lines: a fact, but none that is shown. */
	private dropUnknown(one: Block): number {
		this.fields.close();
		const name = plainOf(one).split(/[:：]/)[0] ?? '';
		const message = `The head’s “${name}” is not known here; it is shown nowhere.`;
		this.report.notices.push({
			code: 'unknown-field',
			message,
			line: one.lines[0]?.number ?? null
		});
		return this.drop(one, 'field that is not known here');
	}

	/** A piece of the head was taken; how it was known is for those who ask. */
	private begin(one: Block, field: string, how: string): number {
		this.started = true;
		tellTaken(field, one, how, this.report);
		return 1;
	}
}
