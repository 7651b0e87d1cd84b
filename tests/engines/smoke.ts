/**
 * `npm run test:engines`: the app offline in Firefox and in WebKitGTK, and what their own search and text fragments do
 * at a gate. An engine that isn't installed is skipped, and said so; with `ENGINES=required` (as in `.ci/run`, where it
 * can install them) that is a failure.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { startServer } from '../../src/cli/static-server';
import type { StoryPage } from '../../src/lib/story/pages';
import { closedStaysClosed } from './closed';
import { firefox, webkit, type Engine, type Found } from './engine';

const dir = '.cache/engines/site';
const STORY = 'the-tin-lantern';
/** Milliseconds in which a page has to say what it should. */
const PATIENCE = 20_000;

function build() {
	const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'src/cli/build.ts'], {
		env: { ...process.env, STORIES_DIR: 'tests/browser/library', BUILD_DIR: dir },
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(`The test site was not built:\n${stdout}\n${stderr}`);
}

async function until(engine: Engine, what: string, body: string): Promise<void> {
	const end = Date.now() + PATIENCE;
	let seen: unknown = null;
	while (Date.now() < end) {
		seen = await engine.evaluate(body).catch(String);
		if (seen === true) return;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	const page = await engine.evaluate('return document.body.innerText.slice(0, 500)').catch(String);
	throw new Error(
		`${what}: not in ${PATIENCE / 1000} s (${String(seen)}). The page says:\n${String(page)}`
	);
}

const shows = (engine: Engine, text: string) =>
	until(
		engine,
		`“${text}” is seen`,
		`return document.body.innerText.includes(${JSON.stringify(text)})`
	);

async function smoke(engine: Engine): Promise<void> {
	let server = await startServer({ dir, base: '', port: 0 });
	const site = server.url.slice(0, -1);
	const port = Number(new URL(site).port);
	try {
		const story = JSON.parse(
			readFileSync(`${dir}/stories/${STORY}/story.json`, 'utf8')
		) as StoryPage;
		const scenes = story.contents.flatMap((chapter) => chapter.scenes);
		const at = (number: number) => `${site}/stories/${STORY}/${scenes[number]?.id ?? ''}/`;
		await engine.goto(at(0));
		await shows(engine, 'The unmistakable first sentence');
		// a page that is left while the worker installs stays without one in WebKit
		await until(
			engine,
			'the worker is in charge',
			'return navigator.serviceWorker.controller?.state === "activated"'
		);
		await until(
			engine,
			'the story is kept',
			`return Boolean(await caches.match('/stories/${STORY}/copy'))`
		);
		await server.close();
		await engine.goto(at(0));
		await shows(engine, 'The unmistakable first sentence');
		await engine.goto(at(1));
		await shows(engine, 'A woman came with a basket of eggs');
		await engine.evaluate(
			`document.querySelector('a[rel=next], a[href$="${scenes[2]?.id ?? ''}/"]').click()`
		);
		await until(
			engine,
			'the next scene opens',
			`return location.pathname.endsWith('${scenes[2]?.id ?? ''}/')`
		);
		await engine.goto(`${site}/stories/${STORY}/`);
		await shows(engine, 'Wren Adeyemi');
		await engine.goto(`${site}/settings/`);
		await shows(engine, 'Reading history');
		await engine.goto(`${site}/`);
		await shows(engine, 'The Tin Lantern');
		await engine.goto(`${site}/stories/nobody-said/`);
		await shows(engine, 'Not saved on this device');
		server = await startServer({ dir, base: '', port });
		await until(
			engine,
			'the page opens by itself',
			"return !document.body.innerText.includes('Not saved')"
		);
		await shows(engine, 'Start reading');
	} finally {
		await server.close();
	}
}

async function run({ name, missing, open }: Found): Promise<boolean> {
	if (missing !== null) {
		const required = process.env.ENGINES === 'required';
		console.error(
			`\n!!! ${name} ${required ? 'IS MISSING' : 'WAS NOT TESTED'}: it is not installed (apt-get install ${missing})\n`
		);
		return !required;
	}
	// WebKit's driver hangs now and then, as it starts too
	for (let tries = 1; ; tries += 1) {
		let engine: Engine | undefined;
		try {
			engine = await open();
			const begun = Date.now();
			await smoke(engine);
			await closedStaysClosed(engine, dir, name === 'Firefox');
			console.log(
				`${name}: offline as it should be, and closed scenes stay closed, in ${((Date.now() - begun) / 1000).toFixed(1)} s`
			);
			return true;
		} catch (error) {
			console.error(
				`${name}, try ${tries}: ${error instanceof Error ? error.message : String(error)}`
			);
			if (tries === 3) return false;
		} finally {
			await engine?.close();
		}
	}
}

const engines = [firefox(), webkit()];
if (engines.some(({ missing }) => missing === null)) build();
const passed: boolean[] = [];
for (const engine of engines) passed.push(await run(engine));
process.exit(passed.every(Boolean) ? 0 : 1);
