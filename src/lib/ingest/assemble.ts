/** The last stage: what was understood, as the `Story` that every other room reads. */
import { sceneIdsFromText } from '../links/scene-id';
import { isolated, withoutControls } from '../markup/bidi';
import { escapeText } from '../markup/escape';
import { countCharacters, countWords } from '../story/counting';
import type { Format, Note, Notes, Scene, ScenePicture, Story } from '../story/model';
import { suggestWarnings } from '../warnings/suggest';
import { displayTitleOf } from './display-title';
import type { Block, Report } from './document';
import { directionOf, languageOf } from './language';
import type { Metadata } from './metadata';
import type { ChapterOutline } from './outline';
import { isElsewhere } from './picture-path';
import { render, type Rendered } from './render';
import type { SceneDraft } from './scenes';
import { siteIn } from './sites';

export interface Understood {
	/** Name of the file or folder. */
	name: string;
	format: Format;
	encoding: string;
	metadata: Metadata;
	chapters: ChapterOutline[];
}

type Sanitise = (html: string) => string;

/** Metadata is shown among the words of pages, where nothing may be turned around. */
function withoutTurning(metadata: Metadata): Metadata {
	const { title, author, rating, collection, cover, stats } = metadata;
	const clean = (text: string | null) => (text === null ? null : withoutControls(text));
	const all = (texts: string[]) => texts.map(withoutControls);
	return {
		...metadata,
		...{ title: clean(title), author: clean(author), rating: clean(rating) },
		...{ collection: clean(collection), summary: all(metadata.summary) },
		...{ warnings: all(metadata.warnings), tags: all(metadata.tags) },
		cover: cover && { ...cover, alt: withoutControls(cover.alt) },
		stats: Object.fromEntries(
			Object.entries(stats).map(([name, value]) => [
				withoutControls(name),
				typeof value === 'string' ? withoutControls(value) : value
			])
		)
	};
}

/**
 * Writes the story.
 *
 * @param clean From `markup/sanitise.ts`; every piece of HTML passes through it.
 */
export function assemble(understood: Understood, clean: Sanitise, report: Report): Story {
	const { chapters: outlines } = understood;
	const metadata = withoutTurning(understood.metadata);
	const sanitise = (html: string) => isolated(clean(html));
	const only = outlines.length === 1 ? outlines[0] : undefined;
	const rendered = outlines.map((chapter) => chapter.scenes.map((scene) => render(scene.blocks)));
	const all = rendered.flat();
	const ids = sceneIdsFromText(all.map(({ text }) => text));
	const text = all.map((one) => one.text).join('\n');
	const { language, sure } = languageOf(metadata.language, text);
	if (!sure) {
		const message = 'Nothing tells the language; it was taken for English.';
		report.notices.push({ code: 'language-guessed', message, line: null });
	}
	/** Pictures of notes, which stand in no scene. */
	const noted: ScenePicture[] = [];
	const writeNotes = (notes: Metadata['notes']) => notesOf(notes, sanitise, noted, report);
	// a line's number says nothing without its file
	const files = new Set(outlines.map(({ file }) => file));
	let index = -1;
	const chapters = outlines.map((chapter, at) => ({
		title: chapter.title,
		notes: only ? { start: [], end: [] } : writeNotes(chapter.notes),
		scenes: chapter.scenes.map((scene, place): Scene => {
			index += 1;
			const made = rendered[at]?.[place] ?? render([]);
			tellOfPictures(made, report, files.size > 1 ? `${chapter.file}: ` : '');
			return sceneOf(ids[index] ?? '', scene, made, sanitise);
		})
	}));
	const title = metadata.title;
	return {
		...{
			id: metadata.id,
			format: understood.format,
			encoding: understood.encoding,
			source: siteIn(metadata.source)
		},
		...{ title, displayTitle: title ?? displayTitleOf(understood.name), author: metadata.author },
		...{ language, dir: metadata.dir ?? directionOf(language, text) },
		...{
			summary: metadata.summary.join('\n\n') || null,
			rating: metadata.rating,
			status: metadata.status
		},
		...{ warnings: metadata.warnings, suggestedWarnings: suggestWarnings(all) },
		...{ tags: metadata.tags, collection: metadata.collection, stats: metadata.stats },
		notes: writeNotes(storyNotes(metadata, only)),
		previews: metadata.previews,
		...{ cover: metadata.cover, images: [...imagesOf(metadata, all), ...noted], chapters },
		...{ removed: report.removed.all().map(({ text: line }) => line), notices: report.notices }
	};
}

/** The notes of the only chapter are the story's. */
function storyNotes(metadata: Metadata, only: ChapterOutline | undefined): Metadata['notes'] {
	return {
		start: [...metadata.notes.start, ...(only?.notes.start ?? [])],
		end: [...(only?.notes.end ?? []), ...metadata.notes.end]
	};
}

function notesOf(
	notes: Metadata['notes'],
	sanitise: Sanitise,
	noted: ScenePicture[],
	report: Report
): Notes {
	const make = (groups: Block[][]): Note[] =>
		groups
			.map((group) => {
				const made = render(group);
				noted.push(...made.pictures.map(({ url, alt }) => ({ url, alt, scene: null })));
				tellOfPictures(made, report);
				return { paragraphs: made.paragraphs, html: sanitise(made.html) };
			})
			.filter(({ html }) => html !== '');
	return { start: make(notes.start), end: make(notes.end) };
}

function sceneOf(id: string, draft: SceneDraft, made: Rendered, sanitise: Sanitise): Scene {
	return {
		...{ id, heading: draft.heading, paragraphs: made.paragraphs },
		...{ words: countWords(made.text), characters: countCharacters(made.text) },
		html: sanitise(made.html),
		...(draft.warnings.length > 0 ? { warnings: draft.warnings } : {})
	};
}

function imagesOf(metadata: Metadata, scenes: readonly Rendered[]): ScenePicture[] {
	const cover: ScenePicture[] = metadata.cover ? [{ ...metadata.cover, scene: null }] : [];
	return [
		...cover,
		...scenes.flatMap(({ pictures }, scene) =>
			pictures.map(({ url, alt }) => ({ url, alt, scene }))
		)
	];
}

function tellOfPictures(made: Rendered, report: Report, place = ''): void {
	for (const { url, line } of made.pictures) {
		if (!isElsewhere(url)) continue;
		const message = `${place}A picture from another site is not loaded; a link opens it: ${escapeText(url.slice(0, 120))}`;
		report.notices.push({ code: 'remote-image', message, line });
	}
	for (const { url, line } of made.refused) {
		report.removed.add(url, 'address of a picture that is not shown', line);
		const message = `${place}A picture that isn’t safe, or isn’t in the story’s folder, was left out.`;
		report.notices.push({ code: 'picture-refused', message, line });
	}
}
