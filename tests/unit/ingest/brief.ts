/** A story in brief, for the corpus: what a person would check, in the order they would check it. */
import type { Note, Notes, SceneWarning, Story } from '../../../src/lib/story/model';

const entities: Readonly<Record<string, string>> = {
	lt: '<',
	gt: '>',
	amp: '&',
	nbsp: ' ',
	quot: '"'
};

/** The text of sanitised HTML, a block a line. */
function textOf(html: string): string {
	return html
		.replace(/<rt>[^<]*<\/rt>/g, '')
		.replace(/<br>|<\/(?:p|li|tr|figure|blockquote)>/g, '\n')
		.replace(/<\/t[dh]>/g, ' ')
		.replace(/<[^>]*>/g, '')
		.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
		.replace(/\n+/g, '\n')
		.trim();
}

function words(text: string): { first: string; last: string } {
	const list = text.split(/\s+/);
	return { first: list.slice(0, 4).join(' '), last: list.slice(-4).join(' ') };
}

/** Leaves out what says nothing, so that an expectation is short. */
function told(fields: Record<string, unknown>): Record<string, unknown> {
	const empty = (value: unknown) =>
		value === null || JSON.stringify(value) === '[]' || JSON.stringify(value) === '{}';
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => !empty(value)));
}

const notesOf = (notes: Notes) =>
	told({ start: notes.start.map(noteOf), end: notes.end.map(noteOf) });

const noteOf = ({ html, paragraphs }: Note) => {
	const { first, last } = words(textOf(html));
	return `${paragraphs}: ${first} … ${last}`;
};

const warningOf = ({ words, bridge, by }: SceneWarning) =>
	`${by}: ${words}${bridge === null ? '' : ` → ${bridge}`}`;

/** The outline that `expected.json` holds. */
export function brief(story: Story): Record<string, unknown> {
	return told({
		...{ source: story.source, title: story.title, author: story.author },
		language: story.language === 'en' ? null : story.language,
		dir: story.dir === 'ltr' ? null : story.dir,
		...{ summary: story.summary, rating: story.rating, status: story.status },
		...{ warnings: story.warnings, tags: story.tags, collection: story.collection },
		...{ stats: story.stats, notes: notesOf(story.notes), cover: story.cover },
		images: story.images.map(({ url, alt, scene }) => ({ url, alt, scene })),
		chapters: story.chapters.map((chapter) =>
			told({
				title: chapter.title,
				notes: notesOf(chapter.notes),
				scenes: chapter.scenes.map(({ heading, paragraphs, html, warnings = [] }) =>
					told({ heading, ...words(textOf(html)), paragraphs, warnings: warnings.map(warningOf) })
				)
			})
		),
		removed: story.removed,
		// without a title the outline has none: that says it
		notices: story.notices
			.filter(({ code }) => code !== 'no-title')
			.map(({ code, line }) => (line === null ? code : `${code}: ${line}`))
	});
}
