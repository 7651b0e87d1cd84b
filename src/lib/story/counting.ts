/** How long a text is: words, characters and reading time. */

/** A letter or a digit of any script; marks on them (accents, vowel signs) are not characters of their own. */
const letterOrDigit = /[\p{L}\p{N}]/u;

/**
 * The words of a text: what stands between white space and holds a letter or a digit.
 * A dash between spaces is no word, `well-known` is one. The no-break space is white space, as in `\s`.
 *
 * @param text Plain text.
 * @returns A whole number, 0 for a text without letters and digits. In scripts without spaces
 * (see {@link isSpaceless}) it is meaningless: take {@link countCharacters}.
 */
export function countWords(text: string): number {
	let words = 0;
	// whether the word at hand has its letter already; nothing is cut, for the text may have megabytes
	let counted = false;
	for (let at = 0; at < text.length; at += 1) {
		const kind = kindAt(text, at);
		if (kind === SPACE) counted = false;
		else if (kind !== SIGN && !counted) {
			words += 1;
			counted = true;
		}
		if (kind === PAIR) at += 1;
	}
	return words;
}

/**
 * The letters and digits of a text, as code points: no punctuation, no white space, no combining marks.
 *
 * @param text Plain text.
 */
export function countCharacters(text: string): number {
	let characters = 0;
	for (let at = 0; at < text.length; at += 1) {
		const kind = kindAt(text, at);
		if (kind >= LETTER) characters += 1;
		if (kind === PAIR) at += 1;
	}
	return characters;
}

/** What a character is to counting; 0: not looked at yet. */
const SPACE = 1;
const SIGN = 2;
/** A letter or a digit. */
const LETTER = 3;
/** One of two code units, beyond U+FFFF. */
const PAIR = 4;

/** Of every UTF-16 code unit that was met so far: patterns are slow, and texts have few characters. */
const kinds = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	const known = kinds[unit];
	if (known) return known;
	if (unit >= 0xd800 && unit < 0xdc00)
		return letterOrDigit.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? PAIR : SIGN;
	return (kinds[unit] = kindOf(String.fromCharCode(unit)));
}

function kindOf(character: string): number {
	if (letterOrDigit.test(character)) return LETTER;
	return /\s/u.test(character) ? SPACE : SIGN;
}

/** Languages whose usual script puts no spaces between words: Han, Kana, and the scripts of South East Asia (UAX 14). */
const spacelessLanguages: ReadonlySet<string> = new Set(
	'ja zh yue wuu nan hak lzh th nod lo km my shn bo dz'.split(' ')
);

/**
 * Whether readers of a language measure a text in characters, since its script has no spaces between words.
 *
 * @param language BCP 47, such as `ja` or `zh-Hant-TW`; case is ignored.
 */
export function isSpaceless(language: string): boolean {
	return spacelessLanguages.has(primarySubtag(language));
}

/** English fiction, silently, in words a minute: Brysbaert 2019, "How many words do we read per minute?", JML 109. */
const fiction = 260;
/** Any language without a figure below: the same study's mean for English non-fiction. */
const otherLanguages = 238;

/**
 * Other languages were measured side by side by Trauzettel-Klosinski & Dietz 2012, "Standardized assessment of
 * reading performance: the new International Reading Speed Texts IReST", IOVS 53(9). They had non-fiction read
 * aloud, English at 228 words a minute, so their figures are scaled to the same kind of reading as `fiction`.
 */
const scale = fiction / 228;
const wordsPerMinute: Readonly<Record<string, number>> = {
	ar: 138,
	de: 179,
	en: 228,
	es: 218,
	fi: 161,
	fr: 195,
	he: 187,
	it: 188,
	nl: 202,
	pl: 166,
	pt: 181,
	ru: 184,
	sl: 180,
	sv: 199,
	tr: 166
};
const charactersPerMinute: Readonly<Record<string, number>> = { zh: 255, ja: 357 };
/** An estimate, for no study was found: Thai and its neighbours have alphabets, of about 4 letters a word. */
const lettersPerMinute = 4 * fiction;

/**
 * The time a text takes to read, for people.
 *
 * @param length Its words and characters, of which the one counts that fits the language (BCP 47).
 * @returns Whole minutes, at least 1.
 * @throws RangeError when a count is negative or no number.
 */
export function readingMinutes(length: {
	words: number;
	characters: number;
	language: string;
}): number {
	for (const count of [length.words, length.characters]) {
		if (!(count >= 0 && Number.isFinite(count))) {
			throw new RangeError(`A text has 0 or more words and characters, not ${count}`);
		}
	}
	const language = primarySubtag(length.language);
	const minutes = isSpaceless(language)
		? length.characters / charactersAMinute(language)
		: length.words / wordsAMinute(language);
	return Math.max(1, Math.round(minutes));
}

function wordsAMinute(language: string): number {
	const measured = wordsPerMinute[language];
	return measured === undefined ? otherLanguages : measured * scale;
}

function charactersAMinute(language: string): number {
	const measured = charactersPerMinute[language];
	return measured === undefined ? lettersPerMinute : measured * scale;
}

function primarySubtag(language: string): string {
	return language.toLowerCase().split(/[-_]/u, 1)[0] ?? '';
}
