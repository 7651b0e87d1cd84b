/**
 * Who may import whom: the rooms of `src/lib` and what stands around them (README, "How the code is laid out").
 * A breach names the file, what it imports and why it must not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

interface Room {
	/** Other rooms it may import; what stands in brackets is a condition, see `grants`. */
	rooms: readonly string[];
	/** Packages, `node:` and SvelteKit's `$…` modules it may import; `svelte` stands for all of Svelte's. */
	packages: readonly string[];
}

const rooms: Readonly<Record<string, Room>> = {
	story: { rooms: [], packages: [] },
	warnings: { rooms: ['story'], packages: [] },
	markup: { rooms: [], packages: ['dompurify'] },
	ingest: { rooms: ['story', 'warnings', 'markup', 'links'], packages: ['marked', 'yaml'] },
	links: { rooms: ['story'], packages: ['approx-string-match'] },
	server: {
		rooms: ['story', 'ingest', 'links', 'warnings', 'markup', 'offline'],
		packages: ['node:', 'jsdom', 'image-size', '@napi-rs/canvas']
	},
	db: { rooms: ['story', 'links', 'warnings (types)'], packages: ['idb', 'valibot'] },
	offline: { rooms: ['story'], packages: [] },
	reader: { rooms: ['story', 'links', 'warnings', 'db', 'offline'], packages: ['svelte', '$'] },
	components: {
		rooms: ['reader', 'story', 'warnings', 'markup (Prose.svelte)', 'styles'],
		packages: ['svelte', '$']
	},
	styles: { rooms: [], packages: [] },
	routes: {
		rooms: ['components', 'reader', 'story', 'styles', 'server (server side)'],
		packages: ['svelte', '$', '@sveltejs/kit', 'node: (server side)']
	},
	params: { rooms: ['story', 'links'], packages: ['@sveltejs/kit'] },
	'first-frame': { rooms: [], packages: ['node:', 'vite'] },
	hooks: {
		rooms: ['server (server side)', 'styles', 'first-frame'],
		packages: ['@sveltejs/kit', '$']
	},
	'service-worker': { rooms: ['offline'], packages: ['$service-worker', 'workbox'] },
	cli: {
		rooms: ['server', 'ingest', 'markup', 'offline', 'story', 'warnings'],
		packages: ['node:', 'vite', 'sirv', 'compression', '@napi-rs/canvas']
	}
};

const src = path.resolve(import.meta.dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /\.(?:ts|js|svelte)$/u.test(file) && !file.endsWith('.d.ts'))
	.sort();

interface Import {
	specifier: string;
	typeOnly: boolean;
	/** It stands in an `if (import.meta.env.SSR)`: the bundler leaves it out of what a reader's browser gets. */
	onServer: boolean;
}

/** All imports of a module: static, re-exported, dynamic, and `import('…').Type`. */
function importsOf(code: string): Import[] {
	const found: Import[] = [];
	const visit = (node: ts.Node, onServer: boolean) => {
		const [specifier, typeOnly = false] = importOf(node);
		if (specifier && ts.isStringLiteralLike(specifier)) {
			found.push({ specifier: specifier.text, typeOnly, onServer });
		}
		const guarded = ts.isIfStatement(node) && node.expression.getText() === 'import.meta.env.SSR';
		ts.forEachChild(node, (child) => {
			visit(child, onServer || (guarded && child === node.thenStatement));
		});
	};
	visit(ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true), false);
	return found;
}

/** What a node imports, and whether it is gone when types are. */
function importOf(node: ts.Node): [specifier?: ts.Node | undefined, typeOnly?: boolean] {
	if (ts.isImportDeclaration(node)) {
		return [node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword];
	}
	if (ts.isExportDeclaration(node)) return [node.moduleSpecifier, node.isTypeOnly];
	if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
		return [node.arguments[0]];
	}
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
		return [node.argument.literal, true];
	}
	return [];
}

/** The scripts of a component, or all of a module; styles import with `@import`, which no component does. */
function scriptOf(file: string, code: string): string {
	if (!file.endsWith('.svelte')) return code;
	const scripts = [...code.matchAll(/<script\b[^>]*>(.*?)<\/script>/gsu)].map(([, body]) => body);
	return scripts.join('\n;\n');
}

/** `lib/story/model.ts` is in `story`, `routes/+page.ts` in `routes`, `hooks.ts` in `hooks`. */
function roomOf(file: string): string {
	const [top = '', second = ''] = file.split('/');
	return top === 'lib' ? second : (top.split('.')[0] ?? '');
}

/** Where a specifier leads: a file under `src`, or null for a package. */
function targetOf(file: string, specifier: string): string | null {
	if (specifier.startsWith('$lib/')) return specifier.slice(1);
	if (!specifier.startsWith('.')) return null;
	return path.posix.join(path.posix.dirname(file), specifier);
}

/** What the brackets of the table mean: for which imports of a file a room is open. */
const conditions: Readonly<Record<string, (file: string, imported: Import) => boolean>> = {
	types: (_, { typeOnly }) => typeOnly,
	'server side': (file, { onServer }) => onServer || /(?:^|\W)server\.ts$/u.test(file),
	'Prose.svelte': (file) => path.posix.basename(file) === 'Prose.svelte'
};

/** Whether a list grants a name to one import of a file. */
function grants(list: readonly string[], name: string, file: string, imported: Import): boolean {
	return list.some((entry) => {
		const [, granted = '', condition] = /^(\S+)(?: \((.+)\))?$/u.exec(entry) ?? [];
		if (!covers(granted, name)) return false;
		return condition === undefined || conditions[condition]?.(file, imported) === true;
	});
}

/** `node:` covers `node:fs`, `$` covers `$app/paths`, `svelte` covers `svelte/store`. */
function covers(granted: string, name: string): boolean {
	return (
		name === granted ||
		(/[:$]$/u.test(granted) && name.startsWith(granted)) ||
		name.startsWith(`${granted}/`)
	);
}

/** What is wrong with the imports of one module, a sentence each. */
function breaches(file: string, code: string): string[] {
	const name = roomOf(file);
	const room = rooms[name];
	if (!room)
		return [`src/${file} is in “${name}”, which is no room: add it to tests/imports.test.ts`];
	return importsOf(scriptOf(file, code)).flatMap((imported) => {
		const { specifier } = imported;
		const target = targetOf(file, specifier);
		if (target === null) {
			if (grants(room.packages, specifier, file, imported)) return [];
			const may = room.packages.join(', ') || 'no package';
			return [`src/${file} imports the package “${specifier}”: ${name} may import ${may}`];
		}
		const other = roomOf(target);
		// its own room, to which `./$types` belongs too, which SvelteKit writes beside every route
		if (other === name || grants(room.rooms, other, file, imported)) return [];
		const may = room.rooms.join(', ') || 'no other room';
		return [`src/${file} imports “${specifier}” of the room ${other}: ${name} may import ${may}`];
	});
}

test('every import keeps to the rooms', () => {
	const all = files.flatMap((file) => breaches(file, readFileSync(path.join(src, file), 'utf8')));
	expect(all).toEqual([]);
});

test('{@html} stands in one component alone', () => {
	const holders = files.filter((file) => {
		const code = readFileSync(path.join(src, file), 'utf8');
		return file.endsWith('.svelte') && code.includes('{@html');
	});
	expect(holders.filter((file) => file !== 'lib/components/Prose.svelte')).toEqual([]);
});

describe('the table itself refuses', () => {
	test.each([
		['story imports nothing', 'lib/story/a.ts', `import { x } from '../links/ledger';`],
		['not even Node', 'lib/story/a.ts', `import fs from 'node:fs';`],
		['DOMPurify is of markup', 'lib/ingest/a.ts', `import d from 'dompurify';`],
		[
			'in a component too',
			'lib/components/A.svelte',
			`<script>import d from 'dompurify';</script>`
		],
		['idb is of db', 'lib/reader/a.svelte.ts', `export { openDB } from 'idb';`],
		['Node is not for the importer', 'lib/ingest/a.ts', `await import('node:path');`],
		['nor for a page', 'routes/+page.ts', `import 'node:fs';`],
		['server is not for a page', 'routes/+page.ts', `import { x } from '$lib/server/library';`],
		['not dynamically', 'routes/+page.ts', `await import('$lib/server/library');`],
		['db goes through reader', 'lib/components/A.svelte', `<script>import '../db/open';</script>`],
		['markup only in Prose', 'lib/components/A.svelte', `<script>import '../markup/a';</script>`],
		['db takes types only', 'lib/db/a.ts', `import { topics } from '../warnings/topics';`],
		['the worker stands alone', 'service-worker/index.ts', `import '../lib/story/model';`],
		['a new room has to be entered', 'lib/utils/a.ts', `export {};`]
	])('%s', (_, file, code) => {
		expect(breaches(file, code)).toHaveLength(1);
	});

	test.each([
		['its own room', 'lib/story/a.ts', `import { x } from './b'; export * from './c';`],
		['a page’s server side', 'routes/+page.server.ts', `import '$lib/server/a'; import 'node:fs';`],
		['an endpoint', 'routes/list.json/+server.ts', `import '$lib/server/a'; import 'node:fs';`],
		[
			'a page while it is prerendered',
			'routes/+page.ts',
			`if (import.meta.env.SSR) { await import('$lib/server/a'); }`
		],
		['Prose and markup', 'lib/components/Prose.svelte', `<script>import '../markup/a';</script>`],
		['types for db', 'lib/db/a.ts', `import type { Topic } from '../warnings/topics';`],
		['words in a string', 'lib/story/a.ts', `export const x = "import fs from 'node:fs'";`]
	])('but not %s', (_, file, code) => {
		expect(breaches(file, code)).toEqual([]);
	});
});
