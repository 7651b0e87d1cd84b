/**
 * Lines that are drawn, not written: what authors put between two scenes.
 */

/** The half-width sound marks count as letters, but alone they only draw: `✧･ﾟ: *✧･ﾟ:*`. */
const letterOrDigit = /(?![\uff9e\uff9f])[\p{L}\p{N}]/u;
/** A pause or a cry, part of the story: `…`, `...`, `?!`, `"—"`. */
const pause =
	/^["'“”‘’«»「」『』(]*(?:[.…。・]{1,4}|…+|[?!？！‽]+|["'“”‘’«»「」『』()]*)["'“”‘’«»「」『』)]*$/;
/** `oOo`, `xXx`, `x X x`, `.o0o.`, `-x-`; not a cry (`Ooooh`) and not a rating (`XX`?). */
const knotted = /^[^\p{L}\p{N}]*(?:[oO0xX][^\p{L}\p{N}]*)+$/u;
/** What a line says that stands for a rule. */
const spelt =
	/^(?:line|page|scene|section|paragraph|chapter)[ -]?(?:break|change|divider|breaker|separator)s?$|^(?:lb|pb|ts|break|divider|transition|linea divisoria|trennlinie|szenenwechsel|saut de ligne|cambio de escena|quebra de linha)$/i;

/** How such a line begins. */
const beginsAsSpelt =
	/^[^\p{L}\p{N}]*(?:line|page|scene|section|paragraph|chapter|lb|pb|ts|break|divider|transition|trenn|szenen|saut|cambio|quebra)/iu;

/** Text without emphasis marks and escapes, whatever the markup. */
function bare(text: string): string {
	return text
		.replace(/\\([*_~#\-=+<>])/g, '$1')
		.replace(/\s+/g, ' ')
		.trim();
}

/**
 * Whether a line is a break drawn by signs alone, or by letters that only draw (`oOo`), or says so
 * (`-- line break --`).
 *
 * @param line Without white space at its ends; emphasis marks may be in it.
 */
export function isRule(line: string): boolean {
	if (line.length > 200 || line === '') return false;
	// nearly every line: it has letters that draw nothing, so it would have to say that it is a break
	if (/[a-np-wyz]/i.test(line) && !beginsAsSpelt.test(line)) return false;
	const text = bare(line);
	if (!letterOrDigit.test(text)) return isDrawn(text);
	if (text.length > 80) return false;
	if (/^(?:<3\s*){2,}$/.test(text)) return true;
	const words = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
	if (spelt.test(words) && words.length < text.length) return true;
	return isKnotted(text);
}

function isDrawn(text: string): boolean {
	if (!/[^\s\u200b]/.test(text)) return false;
	const signs = text.replace(/[*_\s]/g, '');
	// marks of speech make even a dash somebody's
	if (/^["“”«»「『‘'].*["“”«»」』’']$/.test(signs)) return false;
	// emphasis around a pause is still a pause
	if (signs !== '' && pause.test(signs)) {
		return /^[*_]*[.…。・](?:\s+[.…。・]){2,}[*_]*$/.test(text) || /^\.{6,}$/.test(signs);
	}
	// Markdown's marks of quotation, table or code draw nothing, nor does a single bracket
	return !/^(?:[↑↓←→▲▼]+|>+|\|+|`+|[[\](){}<>]|[-–—]["”]|["“][-–—])$/.test(text);
}

function isKnotted(text: string): boolean {
	if (!knotted.test(text) || /[!?,;:"“”]/.test(text)) return false;
	const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
	if (/^\d+$/.test(letters)) return false;
	if (!/^(?:[oO0]+|[xX]+)$/.test(letters) && letters.length < 3) return false;
	const drawn = letters.length < text.replace(/[\s*_]/g, '').length;
	const waves = /[a-z0][A-Z]|[A-Z][a-z]+[A-Z]/.test(letters) || /^[oO]+0|0[oO]/.test(letters);
	if (/^[xX]+$/.test(letters)) return drawn || waves || letters.length === 1 || letters.length >= 3;
	return drawn
		? letters.length > 1 || !/^[oO]$/.test(letters)
		: waves || /^(?:ooo+|OOO+|0{3,}|xox|oxo)$/.test(letters);
}

export interface Decorated {
	/** What stands between the signs. */
	word: string;
}

/**
 * A short phrase with signs on both sides, such as `~~~ NAME ~~~` or `…~NAME~…`: a break when it returns,
 * else perhaps a heading. Stars that hug the phrase are emphasis (`*gasp*`), a sentence is the story's.
 *
 * @param line Plain text, without emphasis.
 */
export function decorated(line: string): Decorated | null {
	if (line.length > 80) return null;
	const found =
		/^([^\p{L}\p{N}\s"“”'‘’«»「」([¿¡$€£#@][^\p{L}\p{N}"“”'‘’«»「」([]*)([\p{L}\p{N}](?:.*[\p{L}\p{N})'’])?)([^\p{L}\p{N}]+)$/u.exec(
			line
		);
	const [, left = '', word = '', right = ''] = found ?? [];
	if (!found || word.length > 60 || /[.!?…,;]$|["“”«»]/.test(word)) return null;
	if (/[!?,;"”»]/.test(right) || /^[.…]+$/.test(left.trim()) || /^[.…]+$/.test(right.trim()))
		return null;
	if (/^[*_]{1,3}$/.test(left) && /^[*_]{1,3}$/.test(right)) return null;
	if (/^[-–—]$/.test(left.trim()) && !/\s/.test(left)) return null;
	return { word };
}
