/**
 * Finds a browser for tests, screenshots and measurements, on a machine with nothing but Node and npm too:
 * `CHROMIUM=` if it is set, an installed Chromium or Chrome, the one that npm brought (Linux on x64), Playwright's own.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type LaunchOptions } from 'playwright';

const names = [
	'google-chrome-stable',
	'google-chrome',
	'chrome',
	'chromium',
	'chromium-browser',
	'Google Chrome',
	'Chromium'
];
const places = [
	...(process.env.PATH ?? '').split(path.delimiter).filter((place) => place !== ''),
	'/usr/bin',
	'/usr/local/bin',
	'/snap/bin',
	'/opt/google/chrome',
	'/Applications/Google Chrome.app/Contents/MacOS',
	'/Applications/Chromium.app/Contents/MacOS'
];

const advice = `No browser was found for the browser tests. Any one of these helps:
  - install Chromium or Google Chrome with the system's package manager
  - npx playwright install chromium
  - CHROMIUM=/path/to/chrome npm test, if it is in an unusual place
(On Linux on x64 npm ci brings one, in the package @sparticuz/chromium: is it in node_modules?)`;

/** Nothing but our own pages goes over the network, so that counted requests are the page's. */
const quiet = [
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run'
];

/**
 * What Playwright needs to start a Chromium on this machine. Unpacks the one from npm on its first call (about 4 s).
 *
 * @throws Error that says what to do, where there is no browser.
 */
export function chromiumLaunchOptions(): LaunchOptions {
	// Chromium's sandbox refuses to run as root, as people are in containers
	const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
	const chosen = process.env.CHROMIUM;
	if (chosen) {
		if (!existsSync(chosen)) throw new Error(`CHROMIUM is ${chosen}, and there is no such file`);
		return { executablePath: chosen, args };
	}
	const installed = installedBrowser();
	if (installed) return { executablePath: installed, args };
	const fromNpm = browserFromNpm();
	if (fromNpm) return { ...fromNpm, args };
	if (existsSync(chromium.executablePath())) return { args };
	throw new Error(advice);
}

function installedBrowser(): string | undefined {
	return (
		places
			.flatMap((place) => names.map((name) => path.join(place, name)))
			// what is there may be a stub that only says how to install it
			.find((file) => existsSync(file) && spawnSync(file, ['--version']).status === 0)
	);
}

/** The browser in the package @sparticuz/chromium, with the libraries and the font it needs. */
function browserFromNpm(): Pick<LaunchOptions, 'executablePath' | 'env'> | undefined {
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	const home = packageHome();
	if (home === undefined) return undefined;
	const unpacked = unpackedOnce(home);
	const libraries = [path.join(unpacked, 'al2023/lib'), process.env.LD_LIBRARY_PATH];
	return {
		executablePath: path.join(unpacked, 'chromium'),
		env: {
			...definedOf(process.env),
			LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
			FONTCONFIG_FILE: path.join(unpacked, 'fonts.conf')
		}
	};
}

/** The folder of the package, without loading it; undefined if it isn't there. */
function packageHome(): string | undefined {
	const require = createRequire(import.meta.url);
	try {
		return path.resolve(require.resolve('@sparticuz/chromium'), '../..');
	} catch {
		return undefined;
	}
}

/** Unpacks the browser into node_modules/.cache, once for each version: other processes may be at the same. */
function unpackedOnce(home: string): string {
	const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as {
		version: string;
	};
	const target = path.join(home, '../../.cache', `chromium-${version}`);
	if (existsSync(target)) return target;
	const staging = `${target}-${process.pid}`;
	mkdirSync(staging, { recursive: true });
	unpackInto(staging, home);
	writeFileSync(path.join(staging, 'fonts.conf'), fontConfiguration(target));
	try {
		renameSync(staging, target);
	} catch (error) {
		// another process was first, and what it unpacked is as good
		rmSync(staging, { recursive: true });
		if (!existsSync(target)) throw error;
	}
	return target;
}

/** The package unpacks to the folder of temporary files, so it gets another of these in a process of its own. */
function unpackInto(folder: string, home: string) {
	const script = `
		const { default: chromium, inflate } = await import('@sparticuz/chromium');
		await chromium.executablePath();
		await inflate(process.env.LIBRARIES);`;
	const env = { ...process.env, TMPDIR: folder, LIBRARIES: path.join(home, 'bin/al2023.tar.br') };
	execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: home, env });
}

/** The system's fonts, if it has any, and the package's Open Sans for when it has none. */
function fontConfiguration(folder: string): string {
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
	<dir>/usr/share/fonts</dir>
	<dir>${path.join(folder, 'fonts')}</dir>
	<cachedir>${path.join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}

function definedOf(env: NodeJS.ProcessEnv): Record<string, string> {
	return Object.fromEntries(
		Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)
	);
}
