/** Character references of HTML, as they occur in prose; the sanitiser's parser knows the rest. */

const named: Readonly<Record<string, string>> = {
	...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad' },
	...{ hellip: '…', mdash: '—', ndash: '–', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”' },
	...{ sbquo: '‚', bdquo: '„', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›', bull: '•' },
	...{ middot: '·', copy: '©', reg: '®', trade: '™', deg: '°', sect: '§', para: '¶', times: '×' },
	...{ larr: '←', rarr: '→', hearts: '♥', euro: '€', pound: '£', iexcl: '¡', iquest: '¿' },
	...{ ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', zwj: '\u200d', zwnj: '\u200c' },
	...{ agrave: 'à', aacute: 'á', acirc: 'â', atilde: 'ã', auml: 'ä', aring: 'å', aelig: 'æ' },
	...{ ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë', igrave: 'ì', iacute: 'í' },
	...{ icirc: 'î', iuml: 'ï', ntilde: 'ñ', ograve: 'ò', oacute: 'ó', ocirc: 'ô', otilde: 'õ' },
	...{ ouml: 'ö', oslash: 'ø', ugrave: 'ù', uacute: 'ú', ucirc: 'û', uuml: 'ü', szlig: 'ß' },
	...{ Agrave: 'À', Aacute: 'Á', Auml: 'Ä', Ccedil: 'Ç', Egrave: 'È', Eacute: 'É', Ntilde: 'Ñ' },
	...{ Oacute: 'Ó', Ouml: 'Ö', Uacute: 'Ú', Uuml: 'Ü', oelig: 'œ', OElig: 'Œ', yacute: 'ý' }
};

/** A reference with its semicolon: without one it is more likely an ampersand. */
export const reference = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,9}));/gi;

/**
 * Text with its character references read.
 *
 * @param text Text between the tags of HTML.
 * @returns The same with unknown references kept as they are.
 */
export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(reference, (whole, hex?: string, decimal?: string, name?: string) => {
		if (name !== undefined) return named[name] ?? named[name.toLowerCase()] ?? whole;
		const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
		const valid = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
		return valid ? String.fromCodePoint(code) : '';
	});
}
