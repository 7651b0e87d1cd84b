/**
 * `npm run ledger`: brings the ledger of the folder of stories up to date without building the site, or begins one. Lines
 * that it has lost come back from Git.
 */
import { storiesFolder } from '../lib/server/config';
import { restoreLost } from '../lib/server/ledger-history';
import { readLibrary } from '../lib/server/library';
import { whatChanged, writeLedger } from '../lib/server/ledger';

try {
	const restored = await restoreLost(storiesFolder);
	if (restored > 0)
		console.log(
			`Put back from Git: ${restored} ${restored === 1 ? 'line' : 'lines'} that it had lost.`
		);
	const { ledger, failures, folder } = await readLibrary({ begin: true });
	for (const { path, message } of failures) console.error(`${path} was left out: ${message}`);
	const failure = await writeLedger(ledger);
	if (failure !== null)
		throw new Error(`The ledger of ${folder} could not be written: ${failure}.`);
	console.log(
		ledger?.isBehind ? `${ledger.path}: ${whatChanged(ledger)}` : 'The ledger is up to date.'
	);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
