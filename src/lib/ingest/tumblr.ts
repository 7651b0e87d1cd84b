/** A Tumblr post: the blog's name and its button above it, hashtags below it. */
import { plainOf, remove, tell, tellTaken, type Block, type Report } from './document';
import { addNew } from './lists';
import { takeField, type Metadata } from './metadata';

/** A blog's name is its address: letters, digits and hyphens. */
const blog = /^@?([a-z\d][a-z\d_-]{1,31})$/i;
const hashtags = /^#[\p{L}\p{M}][^#\n]{0,139}(?:\s#[\p{L}\p{M}\d][^#\n]{0,139})*$/u;
/** On a page of no known site, a line of fewer may be somebody's within the story. */
const fewestElsewhere = 3;

/**
 * Takes the blog's name above the post: it is the author's where the button to follow it stands right below.
 *
 * @param blocks The whole text, one line a block at its start.
 * @param metadata Changed: the author.
 */
export function takeBlog(blocks: readonly Block[], metadata: Metadata, report: Report): Block[] {
	const [first, second] = blocks;
	const name = first ? blog.exec(plainOf(first))?.[1] : undefined;
	if (!first || !second || name === undefined || !/^(?:un)?follow$/i.test(plainOf(second)))
		return [...blocks];
	takeField(metadata, 'author', 'blog', name, report);
	tellTaken('author', first, 'the blog’s name above its button', report);
	remove(second, report, 'site furniture');
	return blocks.slice(2);
}

/**
 * Takes the lines of hashtags that close a text.
 *
 * @param blocks The text without the page's end.
 * @param metadata Changed: the tags, without their signs.
 */
export function takeHashtags(
	blocks: readonly Block[],
	metadata: Metadata,
	report: Report
): Block[] {
	let from = blocks.length;
	while (from > 1 && isTagged(blocks[from - 1])) from -= 1;
	const tagged = blocks.slice(from);
	const tags = tagged.flatMap((one) => one.lines.flatMap(({ plain }) => tagsOf(plain)));
	const known = metadata.source === 'tumblr';
	if (tags.length < (known ? 1 : fewestElsewhere)) return [...blocks];
	addNew(metadata.tags, tags);
	for (const one of tagged) tellTaken('tags', one, 'hashtags below the text', report);
	const message = 'The hashtags below the text were taken for its tags.';
	if (!known) tell(report, 'hashtags-are-tags', message, tagged[0]);
	return blocks.slice(0, from);
}

const isTagged = (one: Block | undefined) =>
	one?.kind === 'text' && one.lines.every(({ plain }) => hashtags.test(plain.trim()));

const tagsOf = (line: string) =>
	line
		.split(/(?:^|\s)#/)
		.map((tag) => tag.replace(/[\s,]+$/, '').trim())
		.filter((tag) => tag !== '');
