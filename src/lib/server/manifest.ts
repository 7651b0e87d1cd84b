/** The web app manifest (https://www.w3.org/TR/appmanifest/), under whatever sub-path the site is built for. */
import { base } from './config';

const icon = (name: string, pixels: number, purpose: string) => ({
	src: `${base}/icons/${name}.png`,
	sizes: `${pixels}x${pixels}`,
	type: 'image/png',
	purpose
});

const screenshot = (name: 'narrow' | 'wide', sizes: string, label: string) => ({
	src: `${base}/screenshots/${name}.png`,
	sizes,
	type: 'image/png',
	form_factor: name,
	label
});

/** The place where the reader was; the library, where there is none. */
const lastPlace = `${base}/shelf/?continue`;

/** The `id` never changes: what is installed would be another app. */
export const manifest = () => ({
	id: `${base}/`,
	name: 'Nightstand',
	short_name: 'Nightstand',
	description: 'Stories to read, also without a connection.',
	lang: 'en',
	dir: 'ltr',
	start_url: lastPlace,
	scope: `${base}/`,
	display: 'standalone',
	display_override: ['standalone', 'minimal-ui'],
	// as the page is by day, for a manifest has one colour; once open, bars take that of the reader's theme
	theme_color: '#fcfaf5',
	background_color: '#fcfaf5',
	categories: ['books', 'entertainment'],
	icons: [
		icon('any-192', 192, 'any'),
		icon('any-512', 512, 'any'),
		icon('maskable-512', 512, 'maskable'),
		icon('monochrome-512', 512, 'monochrome')
	],
	screenshots: [
		screenshot('narrow', '390x844', 'The list of stories on a phone'),
		screenshot('wide', '1280x800', 'The list of stories on a desktop')
	],
	shortcuts: [
		{ name: 'Continue reading', url: lastPlace, icons: [icon('any-192', 192, 'any')] },
		{ name: 'Shelf', url: `${base}/shelf/`, icons: [icon('any-192', 192, 'any')] }
	]
});

/** Tags for pages that are installed from: what iOS reads in place of the manifest. */
export const installTags =
	`<link rel="apple-touch-icon" href="${base}/icons/apple-180.png">` +
	'<meta name="apple-mobile-web-app-capable" content="yes">' +
	'<meta name="apple-mobile-web-app-title" content="Nightstand">';
