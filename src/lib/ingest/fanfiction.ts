/** What FanFiction.net's page has above a title: where in the site the story is filed, and the title a first time. */
import { plainOf, remove, tellTaken, type Block, type Report } from './document';
import { same } from './head-ahead';
import { bylineOf } from './head-lines';
import { takeField, type Metadata } from './metadata';
import { endsSentence, wordCount } from './prose-signs';

/** The byline is no further down than this. */
const longestHead = 12;
/** The site's categories; below one stands what the story is written about. */
const category =
	/^(?:anime\/manga|books|cartoons|comics|games|misc|movies|plays\/musicals|tv shows)(?:\s+crossovers?)?$/i;
const button = /^(?:x )?follow\/fav\s*/i;
const longestFandom = 10;

/**
 * Takes away what is filed above the title. The page's byline stands right below its title, so what stands above that
 * one is no title, however it looks.
 *
 * @param blocks The whole text, one line a block at its start.
 * @param metadata Changed: what the story is written about is a tag, as on other sites.
 */
export function takeCategory(
	blocks: readonly Block[],
	metadata: Metadata,
	report: Report
): Block[] {
	const lines = blocks.slice(0, longestHead).map((one) => plainOf(one).replace(/\s+/g, ' '));
	const title = lines.findIndex((line) => bylineOf(line) !== null) - 1;
	const name = same(lines[title]?.replace(button, '') ?? '');
	const filed = lines.findIndex((line) => category.test(line));
	return blocks.filter((one, at) => {
		const line = lines[at] ?? '';
		if (at >= title) return true;
		if (name !== '' && same(line) === name) {
			remove(one, report, 'title or author once more');
			return false;
		}
		const fandom = at === filed + 1 && filed >= 0 && !button.test(line) && !endsSentence(line);
		if (!fandom || wordCount(line) > longestFandom || one.kind !== 'text') return true;
		takeField(metadata, 'tags', 'fandom', line, report);
		tellTaken('tags', one, 'its place on FanFiction.net’s page', report);
		return false;
	});
}
