/**
 * Bytes to text. Follows the marks in the bytes first (BOM), then what can be proved (valid UTF-8), then what
 * is likely. The same in Node and in the browser, so Windows-1252 is decoded by hand: Node 20 takes it for Latin-1.
 */
import type { Notice } from '../story/model';
import { IngestError } from './errors';

export interface Decoded {
	/** NFC, line ends as `\n`, without controls. */
	text: string;
	/** As the WHATWG Encoding Standard names it. */
	encoding: string;
	notices: Notice[];
}

/** First bytes of files that are no text, whatever their name says. */
const signatures: readonly [name: string, bytes: string][] = [
	['a PDF document', '%PDF'],
	['a zip archive, an EPUB or a word processor’s file', 'PK\x03\x04'],
	['a rich text document', '{\\rtf'],
	['an older word processor’s file', '\xd0\xcf\x11\xe0'],
	['a picture', '\x89PNG'],
	['a picture', '\xff\xd8\xff'],
	['a picture', 'GIF8'],
	['a compressed file', '\x1f\x8b'],
	['a program', '\x7fELF']
];

/**
 * Decodes a file.
 *
 * @param bytes The whole file.
 * @throws IngestError when it is empty, or is no text.
 */
export function decode(bytes: Uint8Array): Decoded {
	refuseOtherFormats(bytes);
	const { text, encoding, notices } = decodeBytes(bytes);
	const decoded = cleanCharacters(text, notices);
	if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(decoded)) {
		throw new IngestError(
			'empty-file',
			'The file holds no text.',
			'Put the story in it, or take it out of the folder.'
		);
	}
	return { text: decoded, encoding, notices };
}

const TEXT_CONTROLS = [9, 10, 12, 13, 26, 27].reduce((bits, byte) => bits | (1 << byte), 0);

function refuseOtherFormats(bytes: Uint8Array): void {
	const start = Array.from(bytes.subarray(0, 8), (byte) => String.fromCharCode(byte)).join('');
	const found = signatures.find(([, signature]) => start.startsWith(signature));
	if (found) refuse(`The file is ${found[0]}, not a text.`);
	const sample = bytes.subarray(0, 16_384);
	const controls = countControls(sample);
	// a few may be slips, however short the text is
	if (controls <= Math.max(8, sample.length / 20) || isUtf16Mark(bytes)) return;
	if ((utf16Without(bytes) ?? utf16ByScript(bytes)) === null)
		refuse('The file is binary, not a text.');
}

/** Bytes below 32 that no text has: all but tab, line feed, form feed, return, and the old end of file and escape. */
function countControls(bytes: Uint8Array): number {
	let controls = 0;
	for (const byte of bytes) if (byte < 32 && !((1 << byte) & TEXT_CONTROLS)) controls += 1;
	return controls;
}

function refuse(message: string): never {
	throw new IngestError(
		'not-a-text',
		message,
		'Save it as plain text, Markdown or HTML and use that file instead.'
	);
}

const isUtf16Mark = (b: Uint8Array) =>
	(b[0] === 0xff && b[1] === 0xfe) || (b[0] === 0xfe && b[1] === 0xff);

function decodeBytes(bytes: Uint8Array): Decoded {
	const notices: Notice[] = [];
	if (isUtf16Mark(bytes)) {
		const encoding = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
		return { text: new TextDecoder(encoding).decode(bytes), encoding, notices };
	}
	const unmarked = utf16Without(bytes);
	if (unmarked) {
		notices.push(guess(unmarked));
		return { text: new TextDecoder(unmarked).decode(bytes), encoding: unmarked, notices };
	}
	const utf8 = strictly('utf-8', bytes) ?? strictly('utf-8', withPairs(bytes));
	if (utf8 !== null) return { text: utf8, encoding: 'utf-8', notices };
	const byScript = utf16ByScript(bytes);
	if (byScript) {
		notices.push(guess(byScript));
		return { text: new TextDecoder(byScript).decode(bytes), encoding: byScript, notices };
	}
	const stated = statedEncoding(bytes);
	if (stated) return { ...stated, notices };
	const damaged = mostlyUtf8(bytes);
	if (damaged !== null) {
		notices.push({
			code: 'damaged-bytes',
			message: 'Some bytes are no UTF-8; for each place \ufffd is shown.',
			line: damaged.slice(0, damaged.indexOf('\ufffd')).split('\n').length
		});
		return { text: damaged, encoding: 'utf-8', notices };
	}
	const asian = asianEncoding(bytes);
	const found = asian ?? { text: windows1252(bytes), encoding: 'windows-1252' };
	notices.push(guess(found.encoding));
	return { ...found, notices };
}

const guess = (encoding: string): Notice => ({
	code: 'encoding-guessed',
	message: `The file doesn’t say how it is encoded; it was read as ${encoding}.`,
	line: null
});

function strictly(encoding: string, bytes: Uint8Array): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** What a page says of its own encoding; browsers look for it in the first 1024 bytes too (HTML Standard, "prescan"). */
const charset =
	/<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})|^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w:.-]{2,40})/i;

/** Where a page states its encoding, and its bytes are text in that: so it is read. */
function statedEncoding(bytes: Uint8Array): { text: string; encoding: string } | null {
	const start = Array.from(bytes.subarray(0, 1024), (byte) => String.fromCharCode(byte)).join('');
	const [, meta, xml] = charset.exec(start) ?? [];
	const label = meta ?? xml;
	// what is no UTF-8 was seen to be none, and nobody reads UTF-16 by its letters
	if (label === undefined || /^(?:utf|unicode|ucs)/i.test(label)) return null;
	let encoding: string;
	try {
		({ encoding } = new TextDecoder(label));
	} catch {
		return null;
	}
	if (encoding === 'windows-1252') return { text: windows1252(bytes), encoding };
	const text = strictly(encoding, bytes);
	return text === null ? null : { text, encoding };
}

/** UTF-16 without its mark: in most scripts' text every second byte of the spaces and line ends is zero. */
function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
	const sample = bytes.subarray(0, 4096);
	let even = 0;
	let odd = 0;
	for (let at = 0; at < sample.length; at += 2) {
		if (sample[at] === 0) even += 1;
		if (sample[at + 1] === 0) odd += 1;
	}
	const some = sample.length / 16;
	if (odd > some && even < some / 8) return 'utf-16le';
	return even > some && odd < some / 8 ? 'utf-16be' : null;
}

/** Letters of one of the scripts whose UTF-16 has few zeros. */
const scripts =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\u3000-\u3002\uff01-\uff1f「」『』]/gu;

/**
 * UTF-16 without its mark in scripts with few spaces: read in one order it is a text of one of them, with line ends
 * or full stops and no letter that isn't assigned; bytes of anything else are not.
 */
function utf16ByScript(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes.length < 24 || bytes.length % 2 !== 0 || strictly('utf-8', bytes) !== null) return null;
	const sample = bytes.subarray(0, 4096);
	for (const encoding of ['utf-16le', 'utf-16be'] as const) {
		const text = strictly(encoding, sample) ?? '';
		const stops = text.match(/[\n\u3000-\u3002，、。！？ ]/g)?.length ?? 0;
		const known = text.match(scripts)?.length ?? 0;
		const wild = /[\p{Cn}\p{Co}\0-\u0008\u000e-\u001f]/u.test(text);
		if (!wild && stops > text.length / 100 && known > text.length * 0.7) return encoding;
	}
	return null;
}

/** UTF-8 of a program that wrote each half of a pair by itself (CESU-8, Unicode TR 26), with the pairs made whole and U+FFFD for a lone half. */
function withPairs(bytes: Uint8Array): Uint8Array {
	const made = new Uint8Array(bytes.length);
	let to = 0;
	const half = (at: number) => ((bytes[at + 1] ?? 0) << 6) | ((bytes[at + 2] ?? 0) & 0x3f);
	const isHalf = (at: number, from: number, until: number) =>
		bytes[at] === 0xed && (bytes[at + 1] ?? 0) >= from && (bytes[at + 1] ?? 0) <= until;
	for (let at = 0; at < bytes.length; at += 1) {
		if (!isHalf(at, 0xa0, 0xbf)) made[to++] = bytes[at] ?? 0;
		else if (isHalf(at, 0xa0, 0xaf) && isHalf(at + 3, 0xb0, 0xbf)) {
			const point = 0x10000 + ((half(at) & 0x3ff) << 10) + (half(at + 3) & 0x3ff);
			made.set([0xf0 | (point >> 18), 0x80 | ((point >> 12) & 0x3f)], to);
			made.set([0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f)], to + 2);
			to += 4;
			at += 5;
		} else {
			const lost = [0xef, 0xbf, 0xbd].slice(0, bytes.length - at);
			made.set(lost, to);
			to += lost.length;
			at += 2;
		}
	}
	return made.subarray(0, to);
}

/**
 * UTF-8 with a few bad bytes (a cut file, two files joined): one bad place to twenty good letters beyond ASCII, or
 * to two of three bytes, which other encodings hardly ever make.
 */
function mostlyUtf8(bytes: Uint8Array): string | null {
	const text = new TextDecoder('utf-8').decode(bytes);
	const bad = text.split('\ufffd').length - 1;
	let good = 0;
	let sure = 0;
	for (const character of text) {
		if (character > '\u007f' && character !== '\ufffd') good += 1;
		if (character > '\u07ff' && character !== '\ufffd') sure += 1;
	}
	return good > bad * 20 || sure > bad * 2 ? text : null;
}

/**
 * Encodings of one language, each only where the result is clearly that: Japanese has kana, the others their
 * commonest letters. The order matters: Chinese bytes can be read as Korean, but hold few of its endings then.
 */
const byLanguage: readonly [encoding: string, letters: RegExp, least: number][] = [
	['shift_jis', /[\u3041-\u30ff\u3000-\u3002]/g, 0.3],
	['euc-jp', /[\u3041-\u30ff\u3000-\u3002]/g, 0.3],
	['gb18030', /[的一是不了在有我他这，。]/g, 0.1],
	['big5', /[的一是不了在有我他這，。]/g, 0.1],
	['euc-kr', /[이가는을를에다의고은도지하한그나]/g, 0.2]
];

function asianEncoding(bytes: Uint8Array): { text: string; encoding: string } | null {
	for (const [encoding, letters, least] of byLanguage) {
		const text = strictly(encoding, bytes);
		if (text !== null && share(text, letters) > least) return { text, encoding };
	}
	return cyrillic(bytes);
}

/** Long enough to judge an encoding by. */
const sample = 65_536;

/** Windows-1251 where nearly all words are Russian then; in Western text those bytes stand alone between others. */
function cyrillic(bytes: Uint8Array): { text: string; encoding: string } | null {
	const text = new TextDecoder('windows-1251').decode(bytes.subarray(0, sample));
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const common = text.match(/[оеаинтсрвл]/g)?.length ?? 0;
	if (common <= letters / 2) return null;
	return { text: new TextDecoder('windows-1251').decode(bytes), encoding: 'windows-1251' };
}

/** How much of the text that is not ASCII matches. */
function share(whole: string, pattern: RegExp): number {
	const text = whole.slice(0, sample);
	const beyond = text.match(/[^\0-\u007f]/g)?.length ?? 0;
	return beyond === 0 ? 0 : (text.match(pattern)?.length ?? 0) / beyond;
}

/** 0x80–0x9F of Windows-1252, from the index of the WHATWG Encoding Standard. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let from = 0; from < bytes.length; from += 8192) {
		const codes = Array.from(bytes.subarray(from, from + 8192), (byte) =>
			byte >= 0x80 && byte < 0xa0 ? upper.charCodeAt(byte - 0x80) : byte
		);
		parts.push(String.fromCharCode(...codes));
	}
	return parts.join('');
}

/** Line ends of all kinds to one, composed letters; controls are no text, and half a character is a lost one. */
function cleanCharacters(text: string, notices: Notice[]): string {
	const lines = withoutPageEnds(
		text.replace(/^\ufeff/, '').replace(/\r\n?|[\u0085\u2028\u2029\v]/g, '\n')
	).normalize('NFC');
	if (!suspect.test(lines)) return lines;
	tellOfTurned(lines, notices);
	const dropped = /[\0-\u0008\u000e-\u001f\u007f-\u009f\ufeff]/g;
	tellFirst(lines, dropped, 'characters-dropped', 'Control characters were left out.', notices);
	const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
	const whole = lines.replace(dropped, '').replace(half, '\ufffd');
	const message = 'Letters that were lost before are shown as \ufffd.';
	tellFirst(whole, /\ufffd/, 'letters-lost', message, notices);
	return whole;
}

/** What the looks at single characters look for: most texts have none of it. */
const suspect = /[\0-\u0008\u000e-\u001f\u007f-\u009f\u202d\u202e\ud800-\udfff\ufeff\ufffd]/;

/** A page's end is no blank line. */
function withoutPageEnds(text: string): string {
	if (!text.includes('\f')) return text;
	return text.replace(/\n\f+\n?|\f+\n/g, '\n').replace(/\f+/g, '\n');
}

/** Overrides and embeddings stay, but `markup/bidi.ts` lets none of them out of its paragraph. */
function tellOfTurned(text: string, notices: Notice[]): void {
	const message = 'Marks that turn the direction of text around end with their paragraphs.';
	tellFirst(text, /[\u202d\u202e]/, 'direction-overridden', message, notices);
}

function tellFirst(
	text: string,
	pattern: RegExp,
	code: string,
	message: string,
	notices: Notice[]
): void {
	const first = text.search(pattern);
	if (first < 0) return;
	notices.push({ code, message, line: text.slice(0, first).split('\n').length });
}
