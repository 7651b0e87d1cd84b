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

function refuseOtherFormats(bytes: Uint8Array): void {
	const start = Array.from(bytes.subarray(0, 8), (byte) => String.fromCharCode(byte)).join('');
	const found = signatures.find(([, signature]) => start.startsWith(signature));
	if (found) refuse(`The file is ${found[0]}, not a text.`);
	const sample = bytes.subarray(0, 65_536);
	let controls = 0;
	for (const byte of sample)
		if (byte < 32 && ![9, 10, 12, 13, 26, 27].includes(byte)) controls += 1;
	const utf16 = utf16Without(bytes) !== null || isUtf16Mark(bytes);
	if (!utf16 && controls > sample.length / 20) refuse('The file is binary, not a text.');
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
	const utf8 = strictly('utf-8', bytes);
	if (utf8 !== null) return { text: utf8, encoding: 'utf-8', notices };
	const damaged = mostlyUtf8(bytes);
	if (damaged !== null) {
		notices.push({
			code: 'damaged-bytes',
			message: 'Some bytes are no UTF-8 and were left out.',
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

/** UTF-16 without its mark: in most scripts' text every second byte of the spaces and line ends is zero. */
function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
	const sample = bytes.subarray(0, 4096);
	let even = 0;
	let odd = 0;
	for (const [at, byte] of sample.entries()) {
		if (byte === 0 && at % 2 === 0) even += 1;
		else if (byte === 0) odd += 1;
	}
	const some = sample.length / 16;
	if (odd > some && even < some / 8) return 'utf-16le';
	return even > some && odd < some / 8 ? 'utf-16be' : null;
}

/** UTF-8 with a few bad bytes (a cut file, two files joined): one bad place to twenty good letters beyond ASCII. */
function mostlyUtf8(bytes: Uint8Array): string | null {
	const text = new TextDecoder('utf-8').decode(bytes);
	const bad = text.split('\ufffd').length - 1;
	let good = 0;
	for (const character of text) if (character > '\u007f' && character !== '\ufffd') good += 1;
	return good > bad * 20 ? text : null;
}

/** Shift_JIS and GB18030 only where the result is clearly Japanese (kana) or Chinese (its commonest characters). */
function asianEncoding(bytes: Uint8Array): { text: string; encoding: string } | null {
	const japanese = strictly('shift_jis', bytes);
	if (japanese !== null && share(japanese, /[\u3041-\u30ff\u3000-\u3002]/g) > 0.3) {
		return { text: japanese, encoding: 'shift_jis' };
	}
	const chinese = strictly('gb18030', bytes);
	if (chinese !== null && share(chinese, /[的一是不了在有我他这，。]/g) > 0.1) {
		return { text: chinese, encoding: 'gb18030' };
	}
	return null;
}

/** How much of the text that is not ASCII matches. */
function share(text: string, pattern: RegExp): number {
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

/** Controls, marks of direction that reach over the text's end, and halves of characters: none is text. */
function cleanCharacters(text: string, notices: Notice[]): string {
	const lines = text
		.replace(/^\ufeff/, '')
		.replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
		.normalize('NFC');
	const dropped =
		/[\0-\u0008\u000e-\u001f\u007f-\u009f\ufeff\ufffd\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
	const first = lines.search(dropped);
	if (first < 0) return lines;
	notices.push({
		code: 'characters-dropped',
		message: 'Control characters and broken letters were left out.',
		line: lines.slice(0, first).split('\n').length
	});
	return lines.replace(dropped, '');
}
