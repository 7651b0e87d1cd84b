/**
 * `npm run --silent inspect -- FILE…`: what the importer understood, one JSON document a line.
 * Exit status 0 when every file was read, 1 when one could not be, 2 for unusable arguments.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { importStory, IngestError } from '../lib/ingest/index';
import { createSanitiser } from '../lib/markup/sanitise';
import { createWindow } from '../lib/server/window';
import type { Story } from '../lib/story/model';

/** The story in the order of the agreed output; its address and whether it is finished are no part of that. */
function toOutput(file: string, story: Story) {
	const { format, encoding, source, title, displayTitle, author, language, dir, summary } = story;
	const { rating, warnings, suggestedWarnings, tags, collection, stats, notes, cover } = story;
	const { images, chapters, removed, notices } = story;
	return {
		...{ file, format, encoding, source, title, displayTitle, author, language, dir, summary },
		...{ rating, warnings, suggestedWarnings, tags, collection, stats, notes, cover },
		...{ images, chapters, removed, notices }
	};
}

function inspect(path: string): { line: string; ok: boolean } {
	const file = basename(path);
	try {
		const bytes = new Uint8Array(readFileSync(path));
		const story = importStory({ name: file, bytes }, { sanitise: createSanitiser(createWindow()) });
		return { line: JSON.stringify(toOutput(file, story)), ok: true };
	} catch (error) {
		const code = error instanceof IngestError ? error.code : 'unreadable';
		const message = error instanceof Error ? error.message : String(error);
		const remedy = error instanceof IngestError ? ` ${error.remedy}` : '';
		console.error(`${path}: ${message}${remedy}`);
		return {
			line: JSON.stringify({ file, error: { code, message: message + remedy } }),
			ok: false
		};
	}
}

const files = process.argv.slice(2);
const option = files.find((argument) => argument.startsWith('--'));
if (files.length === 0 || option !== undefined) {
	console.error(
		`${option ? `Unknown option ${option}` : 'No files'}\nusage: npm run --silent inspect -- FILE…`
	);
	process.exitCode = 2;
} else {
	const results = files.map(inspect);
	process.stdout.write(results.map(({ line }) => `${line}\n`).join(''));
	process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
}
