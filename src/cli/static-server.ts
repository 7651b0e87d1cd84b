/** Serves a built site as a static host would: for `npm run serve`, browser tests and measurements. */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

export interface ServerOptions {
	/** The folder of the built site. */
	dir: string;
	/** The sub-path it was built for, such as `/reader`; empty for none. */
	base: string;
	/** 0 takes any free one. */
	port: number;
}

export interface RunningServer {
	/** Where the site begins, with a slash at the end. */
	url: string;
	/** Stops at once, also where a browser keeps a connection open. */
	close: () => Promise<void>;
}

/**
 * Starts a server on `localhost` alone: what is read here is nobody else's business.
 *
 * @throws Error that says what to do, when there is no built site or the port is taken.
 */
export async function startServer({ dir, base, port }: ServerOptions): Promise<RunningServer> {
	if (!existsSync(path.join(dir, 'index.html'))) {
		throw new Error(`There is no built site in ${dir}. Run npm run build first.`);
	}
	const server = createServer(handler(dir, base));
	await listening(server, port);
	const address = server.address();
	const actual = typeof address === 'object' && address ? address.port : port;
	return {
		url: `http://localhost:${actual}${base}/`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => {
					resolve();
				});
				server.closeAllConnections();
			})
	};
}

function handler(dir: string, base: string): RequestListener {
	const compress = compression();
	// `dev` looks at the folder for every request: a new build is served without a restart
	const files = sirv(dir, { dev: true, etag: true, setHeaders: cacheHeaders });
	return (request, response) => {
		// as it came: `new URL` would tidy up, and throws on `//`
		const [, pathname = '', search = ''] = /^([^?]*)(.*)$/su.exec(request.url ?? '') ?? [];
		if (base !== '' && (pathname === '/' || pathname === base)) {
			response.writeHead(302, { location: `${base}/${search}` }).end();
			return;
		}
		const notFound = () => sendNotFound(response, dir);
		const serve = () => {
			if (!pathname.startsWith(`${base}/`)) return notFound();
			request.url = pathname.slice(base.length) + search;
			files(request, response, notFound);
		};
		// the types of `compression` are those of Express, which it doesn't need
		compress(request as never, response as never, () => void serve());
	};
}

/** Names under `_app/immutable` change with their content; everything else may be another at the next build. */
function cacheHeaders(response: ServerResponse, pathname: string) {
	const immutable = pathname.startsWith('/_app/immutable/');
	response.setHeader(
		'cache-control',
		immutable ? 'public, max-age=31536000, immutable' : 'no-cache'
	);
}

async function sendNotFound(response: ServerResponse, dir: string) {
	const page = await readFile(path.join(dir, '404.html')).catch(() => 'There is no such page.');
	response.writeHead(404, {
		'content-type': typeof page === 'string' ? 'text/plain' : 'text/html; charset=utf-8',
		'cache-control': 'no-cache'
	});
	response.end(page);
}

function listening(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			const taken = error.code === 'EADDRINUSE';
			reject(
				taken ? new Error(`Port ${port} is taken. Choose another: PORT=4174 npm run serve`) : error
			);
		});
		server.listen(port, 'localhost', resolve);
	});
}
