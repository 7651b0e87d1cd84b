import type { Handle } from '@sveltejs/kit';
import { dev } from '$app/environment';
import gateStyles from '$lib/styles/gate.css?url';
import { scriptJson } from '$lib/server/head';
import { forgetLibrary } from '$lib/server/library';
import { installTags } from '$lib/server/manifest';
import { extrasOf } from '$lib/server/pages';
import { startupTags } from '$lib/server/startup-images';

/** The script that makes the first frame look as the reader chose, and its hash for the policy (vite.config.ts). */
declare const FIRST_FRAME: FirstFrame;
/** The script that decides about gates before it. */
declare const FIRST_FRAME_OF_GATES: FirstFrame;

/** As `firstFrameScript` gives it. */
interface FirstFrame {
	code: string;
	hash: string;
}

const quietHead = `<script>${FIRST_FRAME_OF_GATES.code}</script>`;
const gateHead = `<link rel="stylesheet" href="${gateStyles}">${quietHead}`;
/** What a page's gates need in its head. */
const headOfGates = (gated: boolean | 'quiet') =>
	gated === 'quiet' ? quietHead : gated ? gateHead : '';
/** The policy's words for the scripts of a page's head. */
const inPolicy = ({ hash }: FirstFrame) => ` '${hash}'`;

/**
 * Finishes the document. (The app has an element of its own in it, `#app`: what browser extensions add to the body
 * can't come between.)
 *
 * To its head come the page's own tags. Behind its text comes what its load gets when it starts in the browser (story
 * text is in the document already, and is not among it), and to the end of its body the preloads of its scripts, where
 * they don't compete with the text but still spare a chain of round trips.
 */
export const handle: Handle = async ({ event, resolve }) => {
	if (dev) forgetLibrary();
	const extras = await extrasOf(event.route.id, event.params);
	return resolve(event, {
		preload: ({ type }) => type === 'js',
		transformPageChunk: ({ html }) => {
			const end: string[] = [];
			// a scene's page is weighed: one installs from the others
			const icons = event.params.scene === undefined ? installTags : '';
			const startup = event.route.id === '/settings' ? startupTags : '';
			const data = extras.data
				? `<script type="application/json" id="page-data">${scriptJson(extras.data)}</script>`
				: '';
			return (
				html
					.replace('%first-frame%', () => `<script>${FIRST_FRAME.code}</script>`)
					// white space between the tags of the head says nothing
					.replace(/^[^]*?<\/head>/, (head) =>
						head
							.replace(/>\n\s+</g, '><')
							.replaceAll(' disabled media="(max-width: 0)"', ' disabled')
					)
					.replace(/\s*<link [^>]*rel="modulepreload"[^>]*>/g, (link) => {
						end.push(link.trim());
						return '';
					})
					.replace(inPolicy(FIRST_FRAME), (looks) =>
						extras.gated ? looks + inPolicy(FIRST_FRAME_OF_GATES) : looks
					)
					.replace(
						'</head>',
						() => `${extras.head}${icons}${startup}${headOfGates(extras.gated)}</head>`
					)
					// SvelteKit's start, which may run before what stands behind it has come
					.replace(/<script>(?=\s*\{\s*__sveltekit_)/, (start) => data + start)
					.replace('</body>', () => `${end.join('')}</body>`)
			);
		}
	});
};
