/** A forum's thread with several posts: who wrote which, what is the software's, and what a reader wrote between. */
import { block, plainOf, remove, tell, tellTaken, type Block, type Report } from './document';
import { isFurniture } from './furniture';
import { same, words } from './head-ahead';
import { takeField, type Metadata } from './metadata';
import { wordCount } from './prose-signs';

/** A post's head ends with its date and its number. */
const postNumber = /^#\d{1,6}$/;
const date =
	/^(?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\p{L}{5,9} at \d.{1,12})(?:,? (?:at )?\d{1,2}:\d\d.{0,6})?$/iu;
/** Lines of a head above its date: the name, once or twice, and what the forum or the poster calls them. */
const longestHead = 6;
const longestLine = 14;
const starter = /^thread starter:?\s+(?:thread starter\s+)?@?(\S.{0,40})$/i;
/** A mark that the author set on a post: the chapter's title. */
const threadmark = /^threadmarks?:?\s+(\S.{0,100})$/i;
/** Without threadmarks, a longer post of somebody else may be a part of the story. */
const longestReply = 80;

interface Post {
	name: string;
	/** The chapter's title, where the post is marked as one. */
	mark: Block | null;
	head: Block[];
	foot: Block[];
	body: Block[];
}

/**
 * Takes a thread apart, if it has at least two posts whose heads are plain: the thread's title is the title, its
 * starter the author, threadmarks are chapters, and what others wrote between is no story.
 *
 * @param blocks The whole text.
 * @param metadata Changed: title and author.
 * @returns The author's posts; null where the text is no such thread.
 */
export function takePosts(
	blocks: readonly Block[],
	metadata: Metadata,
	report: Report
): Block[] | null {
	const lines = blocks.flatMap(cut);
	const heads = lines.flatMap((_, at) => headAt(lines, at) ?? []);
	const [first] = heads;
	if (!first || heads.length < 2) return null;
	const above = lines.slice(0, first.from);
	if (above.some((one) => wordCount(plainOf(one)) > longestLine * 2)) return null;
	const posts = heads.map(({ from, to }, at) =>
		readPost(lines.slice(from, to), lines.slice(to, heads[at + 1]?.from))
	);
	const named = above.flatMap((one) => starter.exec(plainOf(one))?.[1] ?? []);
	const author = named[0] ?? posts[0]?.name ?? '';
	takeThread(above, author, metadata, report);
	const marked = posts.some(({ mark }) => mark !== null);
	const isStory = ({ name, mark, body }: Post) =>
		same(name) === same(author) || mark !== null || (!marked && words(body) > longestReply);
	return posts.flatMap((post) => storyOf(post, isStory(post), report));
}

/** The thread's title is its first line; the rest above the posts is the software's. */
function takeThread(
	above: readonly Block[],
	author: string,
	metadata: Metadata,
	report: Report
): void {
	const [title, ...rest] = above;
	if (title && !starter.test(plainOf(title)) && !isFurniture(plainOf(title), 'forum')) {
		takeField(metadata, 'title', 'title', plainOf(title), report);
		tellTaken('title', title, 'the thread’s title', report);
	} else if (title) rest.unshift(title);
	takeField(metadata, 'author', 'thread starter', author, report);
	for (const one of rest) remove(one, report, 'site furniture');
}

/** Where a post's head stands that ends with the number at an index. */
function headAt(lines: readonly Block[], at: number): { from: number; to: number } | null {
	const number = lines[at];
	const dated = lines[at - 1];
	if (!number || !dated || !postNumber.test(plainOf(number)) || !date.test(plainOf(dated)))
		return null;
	let from = at - 1;
	const stops = (one: Block | undefined) =>
		one?.kind !== 'text' ||
		wordCount(plainOf(one)) > longestLine ||
		isFurniture(plainOf(one), 'forum') ||
		at - from > longestHead;
	while ((lines[from]?.gap ?? 1) === 0 && !stops(lines[from - 1])) from -= 1;
	return from === at - 1 ? null : { from, to: at + 1 };
}

function readPost(head: Block[], rest: readonly Block[]): Post {
	const body = [...rest];
	const foot: Block[] = [];
	const marked = threadmark.test(plainOf(body[0] ?? block('rule', [])));
	const mark = marked ? (body.shift() ?? null) : null;
	for (let last = body.at(-1); last && isFoot(last); last = body.at(-1)) {
		foot.unshift(last);
		body.pop();
	}
	return { name: plainOf(head[0] ?? block('rule', [])), mark, head, foot, body };
}

const isFoot = (one: Block) =>
	one.kind === 'text' && one.lines.every(({ plain }) => isFurniture(plain, 'forum'));

function storyOf({ name, mark, head, foot, body }: Post, story: boolean, report: Report): Block[] {
	for (const one of [...head, ...foot]) remove(one, report, 'site furniture');
	if (!story) {
		for (const one of body) remove(one, report, 'a reader’s post');
		tell(
			report,
			'reader-post',
			`A post by ${name} was taken for a reader’s, and left out.`,
			head[0]
		);
		return [];
	}
	const begins = mark ? titled(mark, report) : block('rule', []);
	return [begins, ...body.map((one, at) => (at === 0 ? { ...one, gap: 1 } : one))];
}

/** The chapter's heading, without the software's word. */
function titled(mark: Block, report: Report): Block {
	const [line] = mark.lines;
	const title = threadmark.exec(plainOf(mark))?.[1] ?? '';
	if (!line) return block('rule', []);
	const word = line.plain.slice(0, line.plain.length - title.length).trim();
	report.removed.add(word, 'site furniture', line.number);
	return block('heading', [{ number: line.number, source: title, plain: title }], {
		level: 2,
		markup: mark.markup
	});
}

/** One line a block where a post's head or foot stands in it. */
function cut(one: Block): Block[] {
	if (one.kind !== 'text' || one.lines.length < 2) return [one];
	if (!one.lines.some(({ plain }) => isFurniture(plain, 'forum'))) return [one];
	return one.lines.map((line, at) =>
		block('text', [line], { ...one, lines: [line], gap: at === 0 ? one.gap : 0 })
	);
}
