import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { firstFrameScript } from './src/first-frame/script.js';

/** Where the site will live, such as `https://example.org`; makes canonical links absolute. */
const siteUrl = process.env.SITE_URL?.replace(/\/+$/, '');

/** The sub-path the site is served under, such as `/reader` on a project page. */
const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');

const looks = /** @type {`sha256-${string}`} */ (firstFrameScript('looks', base).hash);

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	// short, since they are in every page: five of 36 letters and digits tell a few dozen components apart
	compilerOptions: { cssHash: ({ hash, css }) => `s${hash(css).slice(-5)}` },
	kit: {
		// in the shell the app starts at any address: what the worker answers with where there is no page
		adapter: adapter({
			pages: process.env.BUILD_DIR ?? 'build',
			fallback: 'shell.html',
			strict: true
		}),
		// it would be in every page's core script, which a new build then changes; the worker tells builds apart
		version: { name: 'nightstand' },
		serviceWorker: {
			// src/routes/start-worker.ts does it
			register: false,
			// what only hosts and installers read
			files: (file) => !/^(?:_headers$|icons\/|screenshots\/|\.)/u.test(file)
		},
		paths: {
			base,
			// 404.html is served at any depth, so its links can't be relative
			relative: false
		},
		prerender: {
			// every route names its own pages; a link in a story that leads nowhere must not stop the build
			crawl: false,
			// a library without pictures has no page for them
			handleUnseenRoutes: 'ignore',
			...(siteUrl ? { origin: siteUrl } : {})
		},
		// one small sheet a page: a second request before the text would cost a round trip
		inlineStyleThreshold: 32 * 1024,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				// a script in the pages' heads that isn't SvelteKit's own; hooks.server.ts adds the one of pages with gates
				'script-src': ['self', looks],
				// the hash is the style attribute of SvelteKit's route announcer
				'style-src': [
					'self',
					'unsafe-hashes',
					'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='
				],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'dompurify']
			}
		}
	}
};
