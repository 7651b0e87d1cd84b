/** What the importer's browser test runs in the page: the importer with the browser's own window, and what could act. */
import { importSerial, importStory, type SourceFile } from '../../../src/lib/ingest/index';
import { createSanitiser, createTrustedSanitiser } from '../../../src/lib/markup/sanitise';
import type { Story } from '../../../src/lib/story/model';
import { dangersIn, htmlOf } from '../../unit/markup/dangers';

/** A file as it travels into the page: each character a byte. */
interface Carried {
	name: string;
	bytes: string;
}

const sanitise = createSanitiser(window);

const landed = ({ name, bytes }: Carried): SourceFile => ({
	name,
	bytes: Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))
});

/** A story as JSON, or why there is none. */
function imported(name: string, files: readonly Carried[], serial: boolean): string {
	const sources = files.map(landed);
	const [only] = sources;
	return attempt(() =>
		only && !serial ? importStory(only, { sanitise }) : importSerial(name, sources, { sanitise })
	);
}

function attempt(work: () => Story): string {
	try {
		return JSON.stringify(work());
	} catch (error) {
		return `refused: ${String(error)}`;
	}
}

/** Puts the text of stories into the page, as a reader would see it, and says what of it could act. */
function shown(stories: readonly string[]): string[] {
	const read = stories
		.filter((json) => !json.startsWith('refused: '))
		.map((json) => JSON.parse(json) as Story);
	document.body.innerHTML = read
		.flatMap(htmlOf)
		.map((html) => `<section>${html}</section>`)
		.join('');
	return read.flatMap((story) => dangersIn(story, document));
}

/** Puts any HTML into the page, as the app does under Trusted Types; what is there then. */
function trusted(html: string): string {
	const safe = createTrustedSanitiser(window)(html);
	// the DOM's types are older than Trusted Types
	document.body.innerHTML = safe as string;
	return document.body.innerHTML;
}

Object.assign(window, { imported, shown, trusted });
