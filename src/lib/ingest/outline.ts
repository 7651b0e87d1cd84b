/** A story's blocks to chapters, notes and scenes. */
import { lineOf, plainOf, type Block, type Report } from './document';
import { rhythmOf, signsOf } from './breaks';
import { cutChapters, type ChapterDraft } from './chapters';
import { addNew } from './lists';
import { longestTitle, type Metadata } from './metadata';
import { boxed, withoutSentSigns, withUprightRules } from './boxes';
import { takePostHead } from './forum';
import { takePosts } from './forum-posts';
import { takeGutenbergFrame } from './gutenberg';
import { tellOfKept, tellOfNumbers } from './doubts';
import { explode } from './explode';
import { takeCategory } from './fanfiction';
import { Footnotes } from './footnotes';
import { takeHead } from './head';
import { takeNotes, type TakenNotes } from './notes';
import { takePageEnd } from './page-end';
import { takePageStart } from './page-start';
import { Removed } from './removed';
import { placeStatements } from './scene-marks';
import { divide, type SceneDraft } from './scenes';
import { withMessages } from './system-messages';
import { takeBlog, takeHashtags } from './tumblr';
import { takePartHead } from './wattpad';
import { takeWoven } from './woven';

export interface ChapterOutline {
	title: string | null;
	notes: { start: Block[][]; end: Block[][] };
	scenes: SceneDraft[];
	line: number | null;
	/** What begins it, for people; null for the beginning of the text. */
	reason: string | null;
	/** Name of the file that it stands in. */
	file: string;
}

/**
 * Takes a text apart. One that seems to be nothing but head is a story that begins like one.
 *
 * @param blocks All of it.
 * @param metadata Changed: what the head and the notes say.
 */
export function outline(
	blocks: readonly Block[],
	metadata: Metadata,
	report: Report
): ChapterOutline[] {
	const before = structuredClone({
		metadata,
		removed: report.removed.all(),
		notices: report.notices,
		taken: report.taken
	});
	const chapters = takeApart(blocks, metadata, report, true);
	if (chapters.length > 0) return chapters;
	Object.assign(metadata, before.metadata);
	report.removed = new Removed(before.removed);
	report.notices = before.notices;
	report.taken = before.taken;
	return takeApart(blocks, metadata, report, false);
}

function takeApart(
	blocks: readonly Block[],
	metadata: Metadata,
	report: Report,
	withHead: boolean
): ChapterOutline[] {
	const framed =
		metadata.source === 'gutenberg' ? takeGutenbergFrame(blocks, metadata, report) : blocks;
	const footnotes = new Footnotes(framed);
	const lines = withoutLongHeadings(explode(footnotes.rest, metadata), report);
	const drawn = withMessages(boxed(withoutSentSigns(withUprightRules(lines))));
	const whole = takeHashtags(takePageEnd(drawn, metadata, report), metadata, report);
	const page = withoutSiteHead(whole, metadata, report);
	const body = withHead ? takeHead(page, metadata, report) : page;
	const story = takeWoven(body, metadata.source, report);
	const rough = rhythmOf(story);
	const drafts = cutChapters(story, report).map((draft) => ({
		draft,
		taken: takeNotes(draft.blocks, rough, report)
	}));
	for (const { taken } of drafts) {
		addNew(metadata.warnings, taken.warnings);
		metadata.sceneStatements.push(...taken.ofScenes);
	}
	const rhythm = rhythmOf(drafts.flatMap(({ taken }) => asFirst(taken.rest)));
	const rests = drafts.map(({ taken: { rest } }) => ({
		...{ blocks: rest, signs: signsOf(rest, rhythm) }
	}));
	tellOfNumbers(
		drafts.map(({ draft }) => draft),
		report
	);
	tellOfKept(rests, rhythm, report);
	const chapters = drafts.map(({ draft, taken }, at) =>
		chapterOf(draft, taken, divide(taken.rest, rests[at]?.signs ?? [], rhythm, report), report)
	);
	const kept = withScenes(chapters, report);
	placeStatements(metadata, kept, report);
	placeFootnotes(footnotes, kept, metadata);
	return kept;
}

/** What a site's page has at its head in an order of its own. */
function withoutSiteHead(blocks: readonly Block[], metadata: Metadata, report: Report): Block[] {
	switch (metadata.source) {
		case 'forum':
			return takePosts(blocks, metadata, report) ?? takePostHead(blocks, metadata, report);
		case 'wattpad':
			return takePartHead(blocks, metadata, report);
		case 'fanfiction.net':
			return takeCategory(blocks, metadata, report);
		case 'tumblr':
			return takeBlog(blocks, metadata, report);
		case 'ao3':
			return takePageStart(blocks, report);
		default:
			return [...blocks];
	}
}

function placeFootnotes(
	footnotes: Footnotes,
	chapters: readonly ChapterOutline[],
	metadata: Metadata
): void {
	const place = (groups: Block[][]) => {
		for (const [at, group] of groups.entries()) groups[at] = footnotes.place(group);
	};
	place(metadata.notes.start);
	for (const { notes, scenes } of chapters) {
		place(notes.start);
		for (const scene of scenes) scene.blocks = footnotes.place(scene.blocks);
		place(notes.end);
	}
	place(metadata.notes.end);
	chapters
		.at(-1)
		?.scenes.at(-1)
		?.blocks.push(...footnotes.left());
}

/** A paragraph that was marked as a heading is a paragraph. */
function withoutLongHeadings(blocks: readonly Block[], report: Report): Block[] {
	return blocks.map((one) => {
		if (one.kind !== 'heading' || plainOf(one).length <= longestTitle) return one;
		const message = `A heading of more than ${longestTitle} characters was taken for text.`;
		report.notices.push({ code: 'heading-too-long', message, line: lineOf(one) });
		return { ...one, kind: 'text', level: 0 };
	});
}

/** The gap above a chapter is no gap of the text. */
function asFirst(blocks: readonly Block[]): Block[] {
	return blocks.map((one, at) => (at === 0 ? { ...one, gap: 1 } : one));
}

function chapterOf(
	draft: ChapterDraft,
	taken: TakenNotes,
	scenes: SceneDraft[],
	report: Report
): ChapterOutline {
	return {
		...{ file: report.file, title: draft.title, line: draft.line, reason: draft.reason },
		notes: { start: taken.start, end: taken.end },
		scenes
	};
}

/** A chapter without story text, such as an author's note posted as one, gives its notes to its neighbour. */
function withScenes(chapters: readonly ChapterOutline[], report: Report): ChapterOutline[] {
	const kept: ChapterOutline[] = [];
	let pending: Block[][] = [];
	for (const chapter of chapters) {
		if (chapter.scenes.length > 0) {
			kept.push({
				...chapter,
				notes: { ...chapter.notes, start: [...pending, ...chapter.notes.start] }
			});
			pending = [];
			continue;
		}
		if (chapter.title !== null)
			report.removed.add(chapter.title, 'title of a chapter without text', chapter.line);
		const notes = [...chapter.notes.start, ...chapter.notes.end];
		const last = kept.at(-1);
		if (last) last.notes.end.push(...notes);
		else pending.push(...notes);
	}
	return kept;
}
