/**
 * Closed scenes in engines whose own search and text fragments can be had: Chromium as npm brings it finds nothing and
 * follows no text fragment. Each way in is tried on a page with its protection taken away too, where it has to open the
 * text: so that a way that leads nowhere can't pass for a scene that stays closed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { startServer } from '../../src/cli/static-server';
import type { StoryPage } from '../../src/lib/story/pages';
import type { Engine } from './engine';

const STORY = 'the-cold-well';
const HIDDEN = 'The hidden paragraph';
const FRAGMENT = `#:~:text=${encodeURIComponent(HIDDEN)}`;
/** Milliseconds in which an engine has followed a text fragment, several times over. */
const PATIENCE = 3000;

/** Whether the text is seen, now or within that time. */
const isSeen = (engine: Engine) =>
	engine.evaluate(`
		const end = Date.now() + ${PATIENCE};
		for (;;) {
			const text = [...document.querySelectorAll('p')].find((one) => one.textContent.includes('${HIDDEN}'));
			if (text?.checkVisibility({ contentVisibilityAuto: true })) return true;
			if (Date.now() > end) return text ? false : 'not on the page';
			await new Promise((resolve) => setTimeout(resolve, 100));
		}`);

const finds = (engine: Engine, text: string) =>
	engine.evaluate(`
		getSelection().removeAllRanges();
		return window.find(${JSON.stringify(text)}, false, false, true);`);

async function expectThat(what: string, seen: Promise<unknown>, wanted: boolean): Promise<void> {
	const found = await seen;
	if (found !== wanted) throw new Error(`${what}: ${String(found)}, where it has to be ${wanted}`);
}

/**
 * @param dir Of the built site; a page without protection is added to it.
 * @param fragments Whether the engine follows text fragments of our pages: WebKitGTK doesn't, driven as it is here.
 * @throws Error that says which way opened a closed scene, or what of the trial itself didn't work.
 */
export async function closedStaysClosed(
	engine: Engine,
	dir: string,
	fragments: boolean
): Promise<void> {
	const whole = readFileSync(`${dir}/stories/${STORY}/all/index.html`, 'utf8');
	const open = whole.replace(/(<div class="prose[^>]*) hidden(="")?/g, '$1 hidden="until-found"');
	mkdirSync(`${dir}/unguarded`, { recursive: true });
	writeFileSync(`${dir}/unguarded/index.html`, open);
	const story = JSON.parse(readFileSync(`${dir}/stories/${STORY}/story.json`, 'utf8')) as StoryPage;
	const second = story.contents.flatMap((chapter) => chapter.scenes)[1]?.id ?? '';
	const server = await startServer({ dir, base: '', port: 0 });
	try {
		const site = server.url.slice(0, -1);
		await engine.goto(`${site}/unguarded/${FRAGMENT}`);
		if (fragments)
			await expectThat('an unguarded text is opened by a text fragment', isSeen(engine), true);
		await engine.goto(`${site}/unguarded/`);
		await expectThat('an unguarded text is found', finds(engine, HIDDEN), true);
		// last the page that keeps what was opened
		for (const path of [`/stories/${STORY}/all/`, `/stories/${STORY}/${second}/`]) {
			await engine.goto(`${site}${path}?show${FRAGMENT}`);
			await expectThat(`a text fragment opens the closed scene of ${path}`, isSeen(engine), false);
			await expectThat(
				`a search finds the gate of ${path}`,
				finds(engine, 'Show this scene'),
				true
			);
			await expectThat(`a search finds the closed text of ${path}`, finds(engine, HIDDEN), false);
			await expectThat(`the search opens the closed scene of ${path}`, isSeen(engine), false);
			await engine.evaluate(`document.querySelector('details.gate > summary').click()`);
			await expectThat(`the reader opens the scene of ${path}`, isSeen(engine), true);
			await expectThat(`a search finds the opened text of ${path}`, finds(engine, HIDDEN), true);
		}
	} finally {
		await server.close();
	}
}
