/**
 * Which fonts draw a text, and what no font here can draw. Only the fonts of npm packages are used, never the
 * system's: the same picture comes out on every machine.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { GlobalFonts } from '@napi-rs/canvas';

/** The book speaks in serif, the app in sans (docs/look.md). */
export type Voice = 'serif' | 'sans';

type Registry = typeof GlobalFonts;

const FOLDER = 'node_modules/@fontsource-variable';

/** One file of a package: the packages cut their fonts into parts by characters. */
interface Part {
	/** Its name in CSS, and of its file. */
	name: string;
	path: string;
	/** First and last code points that it is said to cover; some it doesn't. */
	ranges: readonly (readonly [first: number, last: number])[];
	/** What it covers, once its file was read. */
	covers: ((character: number) => boolean) | null;
}

const packages = new Map<string, Part[]>();

/** Languages first served by another font than the Chinese one, with which they share characters. */
const HAN: Readonly<Record<string, string>> = { ja: 'noto-serif-jp', ko: 'noto-serif-kr' };

/** The packages in the order in which they are asked for a character. */
function order(voice: Voice, language: string): string[] {
	const own = HAN[language.slice(0, 2).toLowerCase()];
	const latin = ['noto-serif', 'noto-sans'];
	return [
		...(voice === 'serif' ? latin : latin.reverse()),
		...['noto-naskh-arabic', 'noto-serif-hebrew', 'noto-serif-thai'],
		...new Set([...(own ? [own] : []), 'noto-serif-sc', 'noto-serif-jp', 'noto-serif-kr']),
		'noto-emoji'
	];
}

/**
 * The fonts for a text.
 * @param registry of the canvas; the fonts are entered there
 * @returns names of families in the order of CSS, and the characters that none of them has
 * @throws Error when a package isn't installed, or a file of it is damaged
 */
export function fontsFor(
	text: string,
	voice: Voice,
	language: string,
	registry: Registry
): { families: string[]; missing: string[] } {
	const wanted = order(voice, language);
	const families = new Map<string, number>();
	const missing: string[] = [];
	for (const character of new Set(text)) {
		// joiners and variation selectors are not drawn by themselves
		if (/\s|\p{Default_Ignorable_Code_Point}/u.test(character)) continue;
		const at = wanted.findIndex((name) => {
			const part = partWith(character.codePointAt(0) ?? 0, name, registry);
			if (part) families.set(part, wanted.indexOf(name));
			return part !== null;
		});
		if (at < 0) missing.push(character);
	}
	const names = [...families].sort(([, a], [, b]) => a - b).map(([name]) => name);
	return { families: names.length > 0 ? names : [plainOf(voice, registry)], missing };
}

/** The font of spaces, where a text has nothing else. */
const plainOf = (voice: Voice, registry: Registry) =>
	partWith(0x61, `noto-${voice}`, registry) ?? '';

function partWith(character: number, name: string, registry: Registry): string | null {
	for (const part of partsOf(name)) {
		if (!part.ranges.some(([first, last]) => first <= character && character <= last)) continue;
		part.covers ??= enter(part, registry);
		if (part.covers(character)) return part.name;
	}
	return null;
}

function enter(part: Part, registry: Registry): (character: number) => boolean {
	const bytes = readFileSync(part.path);
	if (!registry.register(bytes, part.name)) throw new Error(`The font ${part.path} is damaged.`);
	const covered = charactersOf(bytes);
	return (character) => covered.some(([first, last]) => first <= character && character <= last);
}

function partsOf(name: string): Part[] {
	const known = packages.get(name);
	if (known) return known;
	const folder = join(FOLDER, name);
	let subsets: Record<string, string>;
	try {
		subsets = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as typeof subsets;
	} catch {
		throw new Error(`The font package @fontsource-variable/${name} isn't installed: run npm ci.`);
	}
	const parts = Object.entries(subsets).map(([subset, ranges]): Part => {
		// `[4]` is the part in the file …-4-wght-normal.woff2
		const part = `${name}-${subset.replace(/[[\]]/g, '')}`;
		return {
			name: part,
			path: join(folder, 'files', `${part}-wght-normal.woff2`),
			ranges: ranges.split(',').map((range) => {
				const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
				return [parseInt(first, 16), parseInt(last, 16)];
			}),
			covers: null
		};
	});
	packages.set(name, parts);
	return parts;
}

/**
 * The characters a WOFF2 font has glyphs for, as ranges: its `cmap` (https://www.w3.org/TR/WOFF2/,
 * https://learn.microsoft.com/typography/opentype/spec/cmap, formats 4 and 12).
 * @throws Error when the file isn't such a font
 */
export function charactersOf(woff2: Buffer): [first: number, last: number][] {
	if (woff2.toString('latin1', 0, 4) !== 'wOF2') throw new Error('This is no WOFF2 font.');
	let at = 48;
	const length = () => {
		let value = 0;
		for (let byte = 0x80; byte & 0x80;) {
			byte = woff2.readUInt8(at++);
			value = value * 128 + (byte & 0x7f);
		}
		return value;
	};
	let offset = 0;
	let start = -1;
	for (let tables = woff2.readUInt16BE(12); tables > 0; tables--) {
		const flags = woff2.readUInt8(at++);
		const index = flags & 0x3f;
		const tag = index === 63 ? woff2.toString('latin1', at, (at += 4)) : '';
		const original = length();
		// glyf (10) and loca (11) are rewritten unless the version is 3, other tables if it isn't 0
		const rewritten = index === 10 || index === 11 ? flags >> 6 !== 3 : flags >> 6 !== 0;
		const size = rewritten ? length() : original;
		if (index === 0 || tag === 'cmap') start = offset;
		offset += size;
	}
	const tables = brotliDecompressSync(woff2.subarray(at, at + woff2.readUInt32BE(20)));
	if (start < 0) throw new Error('This font has no cmap.');
	return cmapRanges(tables.subarray(start));
}

function cmapRanges(cmap: Buffer): [number, number][] {
	const ranges: [number, number][] = [];
	for (let record = 0; record < cmap.readUInt16BE(2); record++) {
		const table = cmap.subarray(cmap.readUInt32BE(4 + record * 8 + 4));
		const format = table.readUInt16BE(0);
		if (format === 12) {
			for (let group = 0; group < table.readUInt32BE(12); group++) {
				const at = 16 + group * 12;
				ranges.push([table.readUInt32BE(at), table.readUInt32BE(at + 4)]);
			}
		} else if (format === 4) {
			const segments = table.readUInt16BE(6);
			for (let segment = 0; segment < segments; segment += 2) {
				const last = table.readUInt16BE(14 + segment);
				// the last segment is the end mark
				if (last !== 0xffff) ranges.push([table.readUInt16BE(16 + segments + segment), last]);
			}
		}
	}
	return ranges;
}
