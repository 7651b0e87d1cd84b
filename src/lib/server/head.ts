/**
 * What a page says of itself to search engines and link previews: made of metadata only, never of story text.
 */
import { base, siteUrl } from './config';
import { HEIGHT, WIDTH } from './previews/card';

export interface PageMeta {
	title: string;
	/** One or two sentences; made of metadata. */
	description: string;
	/** The page's path below the sub-path, such as `/stories/salt/`. */
	path: string;
	/** The page that this one repeats, where it isn't the page itself. */
	canonical?: string;
	type: 'website' | 'article' | 'book';
	author?: string | null;
	/** The picture of link previews: its address below the site's own, and what it shows in words. */
	image?: { path: string; alt: string };
	/** schema.org data (https://schema.org/ShortStory and kin). */
	data?: Record<string, unknown>;
}

const escape = (text: string) =>
	text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** JSON that can stand in a script element: no character of it can end the element. */
export const scriptJson = (data: unknown) =>
	JSON.stringify(data).replace(
		/[<>&\u2028\u2029]/g,
		(c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`
	);

/** The address of a path below the sub-path: absolute where `SITE_URL` says where the site lives. */
export const urlOf = (path: string) => (siteUrl ?? '') + base + path;

/** The tags for a page's head, beside its `<title>`. */
export function headTags(meta: PageMeta): string {
	const canonical = urlOf(meta.canonical ?? meta.path);
	const property = (name: string, content: string) =>
		`<meta property="${name}" content="${escape(content)}">`;
	return [
		`<meta name="description" content="${escape(meta.description)}">`,
		`<link rel="canonical" href="${escape(canonical)}">`,
		property('og:site_name', 'Nightstand'),
		property('og:type', meta.type),
		property('og:title', meta.title),
		property('og:description', meta.description),
		// Open Graph knows absolute addresses only; without `SITE_URL` some readers of it take the picture's all the same
		...(siteUrl ? [property('og:url', canonical)] : []),
		...(meta.image
			? [
					property('og:image', urlOf(meta.image.path)),
					property('og:image:width', String(WIDTH)),
					property('og:image:height', String(HEIGHT)),
					property('og:image:alt', meta.image.alt)
				]
			: []),
		...(meta.author ? [`<meta name="author" content="${escape(meta.author)}">`] : []),
		// titles, descriptions and pictures are taken from Open Graph's tags
		`<meta name="twitter:card" content="${meta.image ? 'summary_large_image' : 'summary'}">`,
		...(meta.data
			? [
					`<script type="application/ld+json">${scriptJson({ '@context': 'https://schema.org', ...meta.data })}</script>`
				]
			: [])
	].join('');
}
