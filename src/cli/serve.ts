/**
 * `npm run serve`: the built site on http://localhost:4173, or on `PORT`, under `BASE_PATH` as it was built.
 */
import { startServer } from './static-server';

const port = Number(process.env.PORT ?? 4173);
const base = (process.env.BASE_PATH ?? '').replace(/\/+$/u, '');

try {
	if (!(Number.isInteger(port) && port >= 0 && port < 65_536)) {
		throw new Error(`PORT is ${process.env.PORT ?? ''}, and no port has that number`);
	}
	const { url } = await startServer({ dir: 'build', base, port });
	console.log(`Nightstand is at ${url} (Ctrl+C stops it)`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
