/** The words before the colon: what authors call their metadata, in the languages where they are cheap to know. */

export type Field =
	| 'title'
	| 'author'
	| 'summary'
	| 'rating'
	| 'warnings'
	| 'tags'
	| 'language'
	| 'collection'
	| 'status'
	| 'stats'
	| 'note'
	| 'end-note'
	/** Says where the story begins (`Work Text:`). */
	| 'text'
	/** About the page, not about the story: shown nowhere. */
	| 'page';

const names: readonly [Field, string][] = [
	[
		'title',
		'title|story title|story|titel|título|titulo|titre|titolo|название|タイトル|題名|标题|العنوان|عنوان'
	],
	[
		'author',
		'author|by|writer|written by|story by|author name|pen name|autor|autorin|autora|auteur|autrice|auteure|autore|por|von|автор|作者|著者|المؤلف|المؤلفة|الكاتب|الكاتبة|كاتب|كاتبة'
	],
	[
		'summary',
		'summary|description|synopsis|blurb|story summary|chapter summary|teaser|resumen|sinopsis|zusammenfassung|kurzbeschreibung|inhaltsangabe|inhalt|klappentext|résumé|resumo|sinopse|riassunto|trama|описание|саммари|あらすじ|概要|简介|内容简介|文案|作品简介|الملخص|ملخص'
	],
	[
		'rating',
		'rating|rated|age rating|altersfreigabe|altersempfehlung|clasificación|clasificacion|classificação|classification|рейтинг|レーティング|التصنيف'
	],
	[
		'warnings',
		'warning|warnings|content warning|content warnings|trigger warning|trigger warnings|triggers|tw|cw|tws|cws|tw/cw|cw/tw|content note|content notes|content notice|archive warning|archive warnings|author tags|chapter warnings|advertencia|advertencias|warnung|warnungen|triggerwarnung|triggerwarnungen|inhaltswarnung|inhaltswarnungen|avertissement|avertissements|aviso|avisos|avvertimenti|предупреждение|предупреждения|注意|警告|تحذير|تحذيرات'
	],
	[
		'tags',
		'tag|tags|additional tags|freeform tags|genre|genres|trope|tropes|category|categories|fandom|fandoms|relationship|relationships|pairing|pairings|ship|ships|main pairing|side pairings|character|characters|keywords|género|géneros|genero|personajes|parejas|pareja|personagens|casal|personnages|couple|charaktere|figuren|personaggi|genere|фэндом|жанр|жанры|персонажи|пэйринг|метки|タグ|ジャンル|キーワード|标签|内容标签|搜索关键字|主角|配角|وسوم'
	],
	['language', 'language|idioma|sprache|langue|lingua|язык|言語|اللغة'],
	[
		'collection',
		'collection|collections|series|part of|part of series|book|serie|série|colección|reihe|serien|сборник|シリーズ|系列|سلسلة'
	],
	['status', 'status|complete|estado|état|stato|статус'],
	[
		'stats',
		'stats|edited|last edited|last updated|words|word count|wordcount|length|chapters|published|updated|completed|posted|reads|views|votes|likes|stars|comments|reviews|kudos|hits|bookmarks|favs|favorites|favourites|follows|date|palabras|wörter|mots|parole|palavras|слов|размер|длина|文字数|字数'
	],
	[
		'note',
		"note|notes|author note|author notes|author's note|author's notes|authors note|authors notes|a/n|n/a|an|a.n|a/ns|an's|note from the author|chapter note|chapter notes|work notes|beginning notes|disclaimer|disclaimers|beta|betas|beta reader|thanks|dedication|dedicated to|prompt|gift for|feedback|acknowledgements|acknowledgments|spoilers|timeline|nota|notas|nota de autor|nota de la autora|nota del autor|nota da autora|nota do autor|notas de la autora|notas del autor|notas da autora|notas do autor|vorwort|anmerkung|anmerkungen|anmerkung der autorin|anmerkung des autors|note de l'auteur|note de l'auteure|notes de l'auteur|note dell'autrice|note dell'autore|nota dell'autore|descargo|haftungsausschluss|примечание|примечания|от автора|まえがき|前書き|作者的话|作者有话说|作者有话要说|作者的話|作者前言|ملاحظة|ملاحظات"
	],
	[
		'end-note',
		'end note|end notes|endnote|endnotes|chapter end note|chapter end notes|work end notes|ending notes|afterword|nachwort|closing notes|nota final|notas finales|notas finais|あとがき|後書き|后记|後記'
	],
	['text', 'work text|chapter text|story text|begin|text'],
	[
		'page',
		'id|url|link|archive|archived|source|email|e-mail|website|crossposted|also on|download|isbn|release date|character set encoding|credits|most recently updated|original publication|rights|publisher'
	]
];

const fields = new Map<string, Field>(
	names.flatMap(([field, list]) => list.split('|').map((name): [string, Field] => [name, field]))
);

export interface Label {
	field: Field;
	/** As written, in lower case. */
	name: string;
	/** What follows it on the line, plain. */
	value: string;
	/** Whether the line has a mark behind the name; without one it is a section's heading. */
	marked: boolean;
}

/** Names that may stand alone on a line, without a colon, above what they name. */
const sections =
	/^(?:(?:chapter |work |story )?(?:summary|notes?|end ?notes?|text)|author'?s?'? ?notes?|a\/n|content warnings?|trigger warnings?|disclaimer|afterword|acknowledge?ments?)$|^a note from .{1,30}$/;
/** A name, a mark, a value: `Rating: T`, `NOTES :-`, `Trope - X`, `【警告】X`. */
const marked =
	/^[^\p{L}\p{N}]{0,6}(\p{L}[\p{L}'’/&. -]{0,40}?)(?:\s?\(s\))?[\s\])】*_]*(:-|[:：=]|-{1,2}>|\s[-–—~]+(?=\s|$)|(?<=^\s*[[【(].*)[\]】](?=\s*\S))[\s*_]*(.*)$/u;
/** What each of those has near its start: most lines of a story have none of it, and this is the quicker look. */
const mark = /[:：=>\]】]|\s[-–—~]/;

/** `!!TRIGGER WARNING!! blood`, `CW // blood`, `Trigger warning for blood`: only this is trusted without a colon. */
const shoutedWarning =
	/^[^\p{L}\p{N}]{0,6}((?:content|trigger) warnings?|tws?|cws?)\s?(?:\/\/|!{1,3}|\s(?:for|of)(?=\s))\s*(\S.*)$/iu;
const initials = /^\W{0,4}(?:a\/n|n\/a)\s/i;
/** How a line begins that can be a label without a mark: as those two do, or as a section's name. */
const beginsUnmarked =
	/^\P{L}*(?:a\/n|n\/a|tw|cw|content|trigger|chapter|work|story|summary|note|end|text|author|a\s+note|disclaimer|afterword|acknowl)/iu;
/** The longest section's name with the signs that are drawn around it. */
const longestSection = 120;

/**
 * Reads a label at the start of a line.
 *
 * @param plain The line without markup.
 * @returns Null when what stands there names nothing that we know.
 */
export function readLabel(plain: string): Label | null {
	if (!mark.test(plain.slice(0, 80))) {
		const begins = plain.length > longestSection ? initials : beginsUnmarked;
		if (!begins.test(plain)) return null;
	}
	// a second note of its kind: `AN2:`
	const line = plain.slice(0, 2000).replace(/^(\W{0,4}a\/?n) ?\d(?=\s?:)/i, '$1');
	const unmarked = /^\W{0,4}(a\/n|n\/a)\s+([\p{L}\p{N}].*)$/iu.exec(line);
	const found = mark.test(line.slice(0, 80)) ? marked.exec(line) : null;
	if (found?.[1]) {
		const name = normal(found[1]);
		const field = fields.get(name);
		// `by - ` and `note - ` are too short to trust without a colon
		const weak =
			!/[:：=>\]】]/.test(found[2] ?? '') &&
			/^(?:an|by|por|von|story|book|text|begin|date|length|source|link|couple|note|status|id|complete|stars|trama|parole|feedback|prompt|thanks|words)$/.test(
				name
			);
		if (field && !weak) {
			const cut = Math.max(0, plain.length - 2000);
			const value = plain.slice(plain.length - (found[3]?.length ?? 0) - cut);
			return { field, name, value: value.trim(), marked: true };
		}
	}
	const shouted = shoutedWarning.exec(line);
	if (shouted?.[1] && shouted[2]) {
		const value = plain.slice(plain.length - shouted[2].length);
		return { field: 'warnings', name: normal(shouted[1]), value, marked: true };
	}
	if (unmarked?.[1] && unmarked[2]) {
		const value = plain.slice(plain.length - unmarked[2].length);
		return { field: 'note', name: normal(unmarked[1]), value, marked: true };
	}
	if (line.length > longestSection) return null;
	const alone = normal(line.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
	const section = alone.length < 40 && sections.test(alone);
	const field = section ? (fields.get(alone) ?? 'note') : undefined;
	return field ? { field, name: alone, value: '', marked: false } : null;
}

function normal(name: string): string {
	return name.toLowerCase().replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();
}

/** The field that a name in front matter stands for, or undefined. */
export function fieldNamed(name: string): Field | undefined {
	return fields.get(normal(name.replace(/[_-]+/g, ' ')));
}

/** Labels that only a head has; a note's may stand anywhere. */
export function isHeadField(field: Field): boolean {
	return field !== 'note' && field !== 'end-note' && field !== 'text';
}
