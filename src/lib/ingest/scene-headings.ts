/**
 * Lines that tell where, when or through whose eyes a scene is seen. Each pattern takes the whole line, so that a
 * sentence about two weeks later is none.
 */
import { beginsSpeech, endsSentence, isTitleCase, wordCount } from './prose-signs';

const number =
	'(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|some|a few|few|many|a couple(?: of)?|half an?)';
const unit =
	'(?:seconds?|minutes?|hours?|days?|nights?|sunrises?|sunsets?|springs?|summers?|autumns?|falls?|winters?|seasons?|moons?|generations?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies)|moments?|mornings?|evenings?)';
const part =
	'(?:day|night|morning|afternoon|evening|week|month|year|weekend|summer|winter|spring|autumn|fall|noon|midnight|dawn|dusk)';
const month =
	'(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const weekday = '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)';

const times: readonly RegExp[] = [
	`(?:about |almost |nearly |roughly |around |over |exactly )?${number}(?: (?:and a half|or (?:two|three|so)|more|long|short))* ${unit}(?: and ${number} ${unit})?,? (?:later|earlier|ago|before|after|prior|afterwards?|previously|in the past|into the future)(?: (?:that|the same) ${part})?`,
	`(?:much |a (?:little|bit|while) |sometime |some time )?(?:later|earlier)(?:(?: on)? (?:that|the same|in the) ${part}|,? at .{1,40})?`,
	`(?:early |late )?(?:the )?(?:next|following|previous|same|last|that) ${part}(?: ${part})?(?:,.{1,40})?`,
	`(?:a |one |the )?time[ -]?skip.{0,60}`,
	`(?:start of |end of |begin |end )?(?:the )?flash ?back(?: starts?| ends?| over)?`,
	`(?:back (?:to|in) (?:the )?)?(?:present(?: day| time)?|now)|nowadays|(?:the )?(?:past|future)|meanwhile|elsewhere|at the same time`,
	`(?:${weekday},? )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\\.?(?:,? \\d{2,4})?(?:,.{1,40})?`,
	`(?:${weekday},? )?${month}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{2,4})?(?:,.{1,40})?`,
	`${month}\\.?,? \\d{4}|(?:the )?(?:year|day|week|month|night|hour|age) (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)|in the year \\d+`,
	`${weekday}(?:,? (?:\\d.*|morning|afternoon|evening|night|noon|midnight))?`,
	`(?:[01]?\\d|2[0-3])[:.h][0-5]\\d ?(?:[ap]\\.?m\\.?)?(?:,.{1,40})?|\\d{1,2} ?(?:a\\.?m\\.?|p\\.?m\\.?|o'clock)`,
	`\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}`,
	`(?:un|una|dos|tres|cuatro|cinco|seis|varios|unos|algunas?|algunos|duas|dois|alguns|uma?) (?:horas?|días?|dias?|semanas?|mes(?:es)?|años?|anos?|minutos?) (?:después|más tarde|antes|depois|mais tarde)`,
	`(?:al día siguiente|a la mañana siguiente|esa noche|más tarde|mientras tanto|no dia seguinte|mais tarde|naquela noite|enquanto isso|le lendemain(?: matin)?|plus tard|ce soir-là|am nächsten (?:tag|morgen|abend)|später|am selben abend|unterdessen)`,
	`(?:einen?|eine|zwei|drei|vier|fünf|einige|ein paar) (?:stunden?|tage?|wochen?|monate?|jahre?|minuten?) (?:später|zuvor)`,
	`(?:une?|deux|trois|quatre|cinq|quelques) (?:heures?|jours?|semaines?|mois|ans?|années|minutes?) (?:plus tard|après|avant)`
].map((pattern) => new RegExp(`^(?:${pattern})$`, 'i'));

const japaneseTime =
	/^(?:その(?:日|夜|翌日)|翌(?:日|朝|週)|数(?:日|時間|週間|年)後|[一二三四五六七八九十\d０-９]+(?:日|時間|週間|か月|ヶ月|年)後)(?:の.{1,6})?$/;
const pointOfView = [
	/^scene (?:\d{1,3}|[ivxl]{1,6}|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s*[:.–—-]\s*.{1,60})?$/i,
	/^.{1,40}?(?:'s|s')?,? (?:p\.?o\.?v\.?|point of view|perspective)(?: .{0,20})?$/i,
	/^(?:p\.?o\.?v\.?|point of view)(?: of)?\s*[:–-]?\s*.{1,40}$/i,
	/^(?:narra|narrador:?|punto de vista de|ponto de vista de|sicht von|pdv de) .{1,40}$/i
];

/** A line without what is put around a heading: brackets, signs, emphasis. */
function core(line: string): string {
	return line
		.replace(/[’‘]/g, "'")
		.replace(/^[^\p{L}\p{N}]+/u, '')
		.replace(/[^\p{L}\p{N}.]+$/u, '')
		.replace(/\s+/g, ' ')
		.trim();
}

const isTime = (text: string) =>
	japaneseTime.test(text) || times.some((pattern) => pattern.test(text));

/** A year is a time only behind a place. */
const year = /^(?:1\d{3}|20\d{2})(?: (?:ad|bc|ce|bce))?$/i;

/** `Harbour Office – 3:42 PM`, `London, two years later`: a name and a time that is more than one word. */
function isPlaceAndTime(text: string): boolean {
	const parts = text.split(/\s[–—|/-]\s|[,;|:]\s+/);
	const isDated = (part: string) => isTime(part.trim()) || year.test(part.trim());
	const told = parts.filter((part) => isDated(part) && /\d|\s/.test(part.trim()));
	const others = parts.filter((part) => !isDated(part));
	return (
		parts.length > 1 &&
		parts.length < 5 &&
		told.length > 0 &&
		others.every((part) => isTitleCase(part) && wordCount(part) < 6)
	);
}

/** `-Time skip to noon-`: drawn, where a dash before it alone would be speech. */
const isBetweenDashes = (line: string) => /^[-–—]+[^-–—].*[-–—]$/.test(line.trim());

/** Ends with one full stop that isn't that of `a.m.`: nearly every line of a story that is no speech. */
const isSentence = /[^.mM]\.$/;

/** A script's: `INT. NIGHT BUS, LOWER DECK - CONTINUOUS`. */
const slugLine = /^(?:INT|EXT|INT\.?\/EXT|I\/E)\.? [\p{Lu}\p{N} ,.'’()/–—-]{3,80}$/u;

/** Whether a line says that time has passed, or when the scene is. A full stop makes it a sentence. */
export function isTimeHeading(line: string): boolean {
	if (line.length > 100 || /["“”«»]/.test(line) || isSentence.test(line.slice(-2))) return false;
	if (beginsSpeech(line) && !isBetweenDashes(line)) return false;
	if (slugLine.test(line.trim())) return true;
	const text = core(line).replace(/\.{2,}$/, '');
	if (/[.!?]$/.test(text) && !/[ap]\.m\.$/i.test(text)) return false;
	return isTime(text) || isPlaceAndTime(text);
}

/** Whether a line says through whose eyes the scene is seen. */
export function isViewHeading(line: string): boolean {
	if (line.length > 80 || /["“”«»]/.test(line) || /[^.vV]\.$/.test(line.slice(-2))) return false;
	if (beginsSpeech(line)) return false;
	const text = core(line);
	return (
		!/[.!?]$/.test(text.replace(/p\.o\.v\.$/i, 'pov')) &&
		wordCount(text) <= 9 &&
		pointOfView.some((pattern) => pattern.test(text))
	);
}

/** Whether a line is wholly in brackets, and no thought or aside: `(Harbour, upper deck)`. */
export function isBracketed(line: string): boolean {
	const inner = /^\s*(?:\((.{1,90})\)|\[(.{1,90})\]|【(.{1,90})】|（(.{1,90})）)\s*$/.exec(line);
	const text = (inner?.[1] ?? inner?.[2] ?? inner?.[3] ?? inner?.[4] ?? '').trim();
	return (
		text !== '' &&
		!/[!?,;:…"“”]$|\b(?:i|you|my|me|sorry|lol)\b/i.test(text) &&
		!/[()[\]]/.test(text) &&
		!/[a-z]\.$/.test(text)
	);
}

/** Whether a line names a place as headings do: `Harbour House, upper floor`, `LONDON, 1888`. */
export function isPlaceLike(line: string): boolean {
	const text = line.trim();
	if (text.length > 70 || wordCount(text) > 9 || endsSentence(text) || beginsSpeech(text))
		return false;
	return isTitleCase(text) && !/[!?;"“”]/.test(text);
}
