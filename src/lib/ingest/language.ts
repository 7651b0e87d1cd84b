/** The language and direction of a text: as stated, else by script, else by its commonest words. */
import { Vocabulary } from '../story/vocabulary';

const byName: Readonly<Record<string, string>> = {
	...{ english: 'en', español: 'es', spanish: 'es', espanol: 'es', deutsch: 'de', german: 'de' },
	...{ français: 'fr', french: 'fr', francais: 'fr', português: 'pt', portuguese: 'pt' },
	...{
		'português brasileiro': 'pt-BR',
		'português europeu': 'pt-PT',
		italiano: 'it',
		italian: 'it'
	},
	...{ nederlands: 'nl', dutch: 'nl', polski: 'pl', polish: 'pl', русский: 'ru', russian: 'ru' },
	...{ українська: 'uk', ukrainian: 'uk', 日本語: 'ja', japanese: 'ja', 中文: 'zh', chinese: 'zh' },
	...{
		'中文-普通话 國語': 'zh',
		한국어: 'ko',
		korean: 'ko',
		العربية: 'ar',
		arabic: 'ar',
		עברית: 'he'
	},
	...{ hebrew: 'he', فارسی: 'fa', persian: 'fa', türkçe: 'tr', turkish: 'tr', svenska: 'sv' },
	...{ swedish: 'sv', suomi: 'fi', finnish: 'fi', 'bahasa indonesia': 'id', indonesian: 'id' },
	...{ filipino: 'fil', čeština: 'cs', magyar: 'hu', 'tiếng việt': 'vi', vietnamese: 'vi' }
};

/** Scripts that one language has nearly to itself. */
const others = [
	...[
		['bn', 'Bengali'],
		['ta', 'Tamil'],
		['te', 'Telugu'],
		['gu', 'Gujarati'],
		['pa', 'Gurmukhi']
	],
	...[
		['kn', 'Kannada'],
		['ml', 'Malayalam'],
		['si', 'Sinhala'],
		['ka', 'Georgian'],
		['hy', 'Armenian']
	],
	...[
		['km', 'Khmer'],
		['my', 'Myanmar'],
		['lo', 'Lao'],
		['am', 'Ethiopic'],
		['bo', 'Tibetan']
	]
] as const;

const byScript: readonly [string, RegExp][] = [
	['ja', /[\u3041-\u30ff]/g],
	...others.map(([language, script]): [string, RegExp] => [
		language,
		new RegExp(`\\p{Script=${script}}`, 'gu')
	]),
	['ko', /[\uac00-\ud7af]/g],
	['th', /[\u0e00-\u0e7f]/g],
	['he', /[\u0590-\u05ff]/g],
	['ar', /[\u0600-\u06ff]/g],
	['ru', /[\u0400-\u04ff]/g],
	['el', /[\u0370-\u03ff]/g],
	['hi', /[\u0900-\u097f]/g]
];

/** Anything beyond Latin letters and the signs that stand with them. */
const otherScript = /[\u0370-\u1dff\u2e80-\udfff\uf900-\uffff]/;

/** Words that few texts of a language do without, and its neighbours rarely have. */
const words: Readonly<Record<string, string>> = {
	en: 'the and of to was that he she it with had her his you for not',
	es: 'el los las una que por con para como pero del estaba era su más y',
	de: 'der die und das nicht ein eine ich sie war mit sich auf dem den ist',
	fr: 'le les des une et dans que pas elle il pour avec était sur son ce',
	pt: 'os uma não que com para como mas ele ela seu sua estava era do da',
	it: 'il gli una che non con per sono era della anche come suo più di lo',
	nl: 'het een van dat niet zijn met haar was hij ze maar voor op te de',
	sv: 'och att det som en inte han hon var med på för hade sig jag av ingen när',
	da: 'og at det som en ikke han hun var med på for havde sig jeg af der den til',
	nb: 'og at det som en ikke han hun var med på for hadde seg jeg av ingen da den til bare',
	cs: 'se na že to je byl byla jak ale do jsem kdo co nebyl nikdo když tak jen v a',
	hu: 'a az és hogy nem is volt egy meg csak de már ez sem azt mint kívül',
	ro: 'și nu era pe în de la să care ce din mai cu un dar lui sa fost',
	vi: 'và không là của có trên đó cô anh một những người cho với đến đã khi',
	pl: 'się nie na że to jest był była jak ale do jego przez z i w po nim oprócz',
	tr: 'bir ve bu için ne gibi ama daha çok değil olarak',
	id: 'yang dan itu dengan tidak ini dia untuk aku dari',
	fi: 'ja hän oli että se ei mutta kun niin joka eikä ollut kuin siellä minä sinä muuta vain nyt',
	fil: 'ang ng sa na mga ako siya hindi ko niya'
};

/** Long enough to judge a language by: some 1,500 words. */
const sample = 8_000;

/**
 * Finds the language.
 *
 * @param stated What the text says of itself: a name or a BCP 47 tag; null when nothing.
 * @param text The story.
 * @returns BCP 47; `en` where nothing speaks for another, which is unsure unless the text is too short to tell.
 */
export function languageOf(
	stated: string | null,
	text: string
): { language: string; sure: boolean } {
	const name = stated?.trim().toLowerCase() ?? '';
	const known = byName[name];
	if (known) return { language: known, sure: true };
	if (/^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(name))
		return { language: canonical(name.replace(/_/g, '-')), sure: true };
	const found = guess(text.slice(0, sample));
	return { language: found ?? 'en', sure: found !== null || text.length < 100 };
}

function canonical(tag: string): string {
	try {
		return Intl.getCanonicalLocales(tag)[0] ?? tag;
	} catch {
		return tag;
	}
}

/** Null where nothing speaks for any. */
function guess(text: string): string | null {
	if (otherScript.test(text)) {
		const letters = lettersIn(text);
		for (const [language, pattern] of byScript) {
			const count = text.match(pattern)?.length ?? 0;
			// kana are about half of a Japanese text, and none of a Chinese one
			if (count > letters * (language === 'ja' ? 0.1 : 0.4)) return refine(language, text);
		}
		if ((text.match(/\p{Script=Han}/gu)?.length ?? 0) > letters * 0.4) return chinese(text);
	}
	const scores = languages.map(() => 0);
	// by hand: a list of all words takes most of the time that the language costs
	for (let at = 0; at < text.length;) {
		const end = endOfLetters(text, at);
		const having = languagesOf[known.numberIn(text, at, end)];
		if (having) for (const language of having) scores[language] = (scores[language] ?? 0) + 1;
		at = Math.max(end, at + 1);
	}
	const best = Math.max(...scores);
	return best === 0 ? null : (languages[scores.indexOf(best)] ?? null);
}

const languages = Object.keys(words);
const known = new Vocabulary();
/** By the number of a word, the indexes of the languages that have it. */
const languagesOf: number[][] = [];
for (const [index, list] of Object.values(words).entries())
	for (const word of list.split(' ')) (languagesOf[known.numberOf(word)] ??= []).push(index);

/** By UTF-16 code unit: 1 is a letter, 2 is none; 0 is not looked at yet. */
const letters = new Uint8Array(0x10000);

/** Where the letters end that stand at a place. */
function endOfLetters(text: string, start: number): number {
	let end = start;
	while (end < text.length) {
		const unit = text.charCodeAt(end);
		// halves of a pair say nothing by themselves
		const isHalf = unit >= 0xd800 && unit < 0xdc00;
		const known = isHalf ? 0 : letters[unit];
		const isOne = known ? known === 1 : isLetter(text.codePointAt(end) ?? 0);
		if (!isHalf) letters[unit] = isOne ? 1 : 2;
		if (!isOne) break;
		end += isHalf ? 2 : 1;
	}
	return end;
}

const isLetter = (point: number) => /\p{L}/u.test(String.fromCodePoint(point));

/** How many letters there are. What lies between them is cut away: a list of single letters takes ten times as long. */
function lettersIn(text: string): number {
	return text.replace(/\P{L}+/gu, '').length;
}

/** Traditional characters where they outnumber their simplified forms; plain `zh` else. */
function chinese(text: string): string {
	const traditional = text.match(/[這們說個來時會對開關後裡麼沒過還點別]/g)?.length ?? 0;
	const simplified = text.match(/[这们说个来时会对开关后里么没过还点别]/g)?.length ?? 0;
	return traditional > simplified ? 'zh-Hant' : 'zh';
}

/** Languages that share a script, by letters of their own. */
function refine(language: string, text: string): string {
	if (language === 'ru' && /[іїєґ]/i.test(text) && !/[ыэъ]/i.test(text)) return 'uk';
	if (language === 'ru' && !/[ыэё]/i.test(text) && (text.match(/ъ/gi)?.length ?? 0) > 0)
		return 'bg';
	if (language === 'ar' && (text.match(/[ٹڈڑےںھ]/g)?.length ?? 0) > text.length / 50) return 'ur';
	if (language === 'ar' && (text.match(/[پچژگ]/g)?.length ?? 0) > text.length / 100) return 'fa';
	return language;
}

/** The direction of a language's script. */
export function directionOf(language: string, text: string): 'ltr' | 'rtl' {
	if (/-(?:arab|hebr|syrc|thaa|nkoo)\b/i.test(language)) return 'rtl';
	if (/-(?:latn|cyrl)\b/i.test(language)) return 'ltr';
	if (/^(?:ar|he|iw|fa|ur|yi|ps|sd|ug|dv|ckb)\b/i.test(language)) return 'rtl';
	const start = text.slice(0, sample);
	const right = start.match(/[\u0590-\u08ff]/g)?.length ?? 0;
	return right > 0 && right > lettersIn(start) / 2 ? 'rtl' : 'ltr';
}
