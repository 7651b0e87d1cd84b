/** A story on one page, made in the browser of what a reader's device has: the server writes such a page whole. */
import type { Bundle, SceneHead, StoryPage, WholePage } from '../story/pages';
import { decide } from '../warnings/policy';
import { bundleData, storyData } from './addresses';
import { documentStarted, fetchJson } from './page-data';

/** @throws Error when something of it can't be had */
export async function fetchWhole(story: string, fetcher: typeof fetch): Promise<WholePage> {
	// a document that the server wrote with this page in it runs nothing: none of the text is there yet
	documentStarted();
	const page = await fetchJson<StoryPage>(storyData(story), fetcher);
	const numbers = new Set(page.contents.flatMap(({ scenes }) => scenes.map((one) => one.bundle)));
	const bundles = await Promise.all(
		[...numbers].map((number) => fetchJson<Bundle>(bundleData(story, number), fetcher))
	);
	const { address, title, author, language, dir, scenes } = page.story;
	return {
		story: { address, title, author, language, dir, scenes },
		note: page.note,
		scenes: bundles.flatMap((bundle) =>
			bundle.scenes.map(({ head, html }) => ({ head: ownWarnings(head), html }))
		),
		warned: page.warned ?? [],
		length: page.story.length
	};
}

/** What is warned of as a whole is asked once, above all of it. */
function ownWarnings({ warned = [], ...head }: SceneHead): SceneHead {
	delete head.asks;
	delete head.quiet;
	const own = warned.filter(({ whole }) => !whole);
	if (own.length === 0) return head;
	return {
		...head,
		warned: own,
		...(decide(own, {}, {}).state === 'closed' ? { asks: true } : {})
	};
}
