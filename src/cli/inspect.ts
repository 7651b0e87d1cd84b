/**
 * `npm run --silent inspect -- [--human] FILE…`: what the importer understood, one JSON document a line, or with
 * `--human` told for a person. A folder is a serial. Exit status 0 when every file was read, 1 when one could not
 * be, 2 for unusable arguments.
 */
import { humanReport } from './inspect-human';
import { inspect, toOutput } from './inspect-path';

const usage = 'usage: npm run --silent inspect -- [--human] FILE-OR-FOLDER…';
/** Wider lines are hard to read, on however wide a terminal. */
const widest = 80;

const args = process.argv.slice(2);
const human = args.includes('--human');
const paths = args.filter((argument) => argument !== '--human');
const unknown = paths.find((argument) => argument.startsWith('--'));

if (paths.length === 0 || unknown !== undefined) {
	console.error(`${unknown ? `Unknown option ${unknown}` : 'No files'}\n${usage}`);
	process.exitCode = 2;
} else {
	const columns = Math.min(widest, process.stdout.columns || widest);
	for (const path of paths) {
		const result = await inspect(path);
		if ('error' in result) {
			console.error(`${path}: ${result.error.message}`);
			process.exitCode = 1;
		}
		if (!human) console.log(JSON.stringify(toOutput(result)));
		else if (!('error' in result)) console.log(humanReport(result, columns));
	}
}
