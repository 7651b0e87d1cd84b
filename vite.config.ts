import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { firstFrameScript } from './src/first-frame/script.js';

// What every page runs, in one file: many small ones compress worse and cost a round trip each. Left out is
// what only some pages use (lists and the like); Svelte's modules have no effects of their own but for two,
// and said so each page can do without the others' (docs/decisions/one-core-script.md).
const CORE = new RegExp(
	[
		'rolldown/runtime|/svelte/src/|/@sveltejs/kit/src/|/devalue/|/esm-env/|/clsx/|generated/root\\b',
		'vite/preload-helper|/lib/(?:reader/(?:addresses|ahead|bundles|held-prompt|page-data|stored)|db/stored)\\b|/components/(?:Prose|AuthorNote|load-gate)\\b|/src/routes/\\+(?:layout|error)\\b'
	].join('|')
);
const SOME_PAGES =
	/blocks\/(?:each|await|svelte-element|key)|bindings\/|attachments|runtime\/app\/state|legacy\/lifecycle|state\.svelte/;
// What reading starts with, in one more. No other page may have a part of it and one of its dialogs too: SvelteKit would
// leave that dialog's styles out of the page's document. Hence the author's note is in the core.
const READING =
	/\/components\/SceneSection\b|\[scene=scene\]\/(?:\+page|Reading|ReadingBar|SceneNav)\./;
// What keeps a place, with the database beneath it, which other pages ask for once there is something in it.
const STATE =
	/\/idb\/|\/lib\/db\/(?:backend|clock|database|errors|places|progress-store|schema|shape)\b|Companion\.svelte|\/lib\/(?:reader\/(?:page-text|reading-place)|links\/place|story\/block-elements)\b/;
const EFFECTS = /disclose-version|\/flags\//;

const firstFrame = (name: 'looks' | 'gates') =>
	JSON.stringify(firstFrameScript(name, process.env.BASE_PATH ?? ''));

/** Changes with anything that the app is made of, and with no story: names the worker's caches. */
function appBuild(): string {
	const hash = createHash('sha256').update(process.env.BASE_PATH ?? '');
	const sources = ['src', 'static'].flatMap((folder) =>
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((file) => file.isFile() && !file.name.endsWith('.md'))
			.map((file) => path.join(file.parentPath, file.name))
	);
	for (const file of [...sources.sort(), 'package-lock.json', 'svelte.config.js', 'vite.config.ts'])
		hash.update(`\0${file}\0`).update(readFileSync(file));
	return hash.digest('hex').slice(0, 12);
}

/** The files of the layout, which is the first of the pages' parts to be resolved. */
let layout = new Set<string>();

export default defineConfig({
	plugins: [sveltekit()],
	define: {
		// read by hooks.server.ts, which puts them into pages
		FIRST_FRAME: firstFrame('looks'),
		FIRST_FRAME_OF_GATES: firstFrame('gates'),
		// read by the worker, and by no page: all its scripts would have new names whenever anything changes
		APP_BUILD: JSON.stringify(appBuild())
	},
	// prerendering is one long plugin call, and meant to be
	build: {
		// `light-dark()` and hyphens without prefixes, as all engines have them since May 2024
		cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
		modulePreload: {
			// a page's parts are fetched at once, not one by one as each is read, without those of its layout, which every page has
			resolveDependencies: (file, needed) => {
				if (file.includes('/nodes/0.')) layout = new Set(needed);
				return needed.filter(
					(part) =>
						!layout.has(part) &&
						((part.endsWith('.css') && !part.includes('/core.')) || file.includes('/nodes/'))
				);
			}
		},
		rolldownOptions: { checks: { bundlerTimings: false } }
	},
	// a binary that draws the previews: the development server must not look into it
	optimizeDeps: { exclude: ['@napi-rs/canvas'] },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					treeshake: {
						moduleSideEffects: (id) => (id.includes('/svelte/src/') ? EFFECTS.test(id) : undefined)
					},
					output: {
						codeSplitting: {
							groups: [
								{ name: 'core', test: (id) => CORE.test(id) && !SOME_PAGES.test(id) },
								{ name: 'reading', test: READING },
								{ name: 'state', test: STATE }
							]
						}
					}
				}
			}
		}
	},
	test: {
		include: ['tests/unit/**/*.test.ts', 'tests/*.test.ts'],
		setupFiles: 'tests/unit/seed.ts',
		// one page with a whole importer behind it: jsdom's start alone takes a second
		testTimeout: 20_000
	}
});
