/**
 * What an author's statement of warnings means: topics of ours, words that fit none of them and are kept as written,
 * that there are none, or that the author doesn't say.
 */
import { authorsWords, topicName, topics } from './topics';

/** A topic as a statement names it. */
export interface StatedTopic {
	/** Id of a topic, or `~` and the author's normalised words where they fit none. Stands in readers' settings. */
	key: string;
	/** What readers see: the topic's name, or the author's words. */
	name: string;
}

/** Lower case, straight apostrophes, words parted by one space. */
function normal(words: string): string {
	return words
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[’ʼ]/gu, "'")
		.replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
		.trim();
}

/** "None", in the forms that sites and authors have for it. */
const none =
	/^(?:none|no|nothing|n a|na|keine?|ninguna|ninguno|nenhum|aucun|aucune|nessuno|нет|なし|无)$|^(?:no|none|nothing) (?:archive |content |trigger |known |other |major |special )*(?:warnings?|triggers?)?(?: apply| applies| needed| that i know of| here)?$/u;
/** The author leaves it open, as AO3 lets them. */
const unsaid =
	/^(?:(?:creator|author) )?(?:chose|chooses|choose) not to (?:use|warn)(?: (?:archive )?warnings?)?$|^(?:see|check|read) .{0,30}\b(?:notes?|tags?|inside)\b.*$|^not stated$/u;
/** "No gore" is a remark and warns of nothing. */
const absent = /^(?:no|not|without|zero|kein|keine|sin|sans) (?!happy ending)/u;

/** Terms by their first word, the longest first. */
const terms = new Map<string, { words: string[]; topic: string }[]>();
for (const { id, name } of topics) {
	const own = [name, id, ...(authorsWords[id] ?? '').split('|')];
	for (const term of new Set(own.map(normal))) {
		const words = term.split(' ');
		const [first = ''] = words;
		if (first !== '') terms.set(first, [...(terms.get(first) ?? []), { words, topic: id }]);
	}
}
for (const list of terms.values()) list.sort((a, b) => b.words.length - a.words.length);

/**
 * Whether a statement says that there is nothing to warn of.
 *
 * @param words One entry, as written: `None`, `No Archive Warnings Apply`.
 */
export function saysNone(words: string): boolean {
	return none.test(normal(words));
}

/**
 * The topics that one entry of an author's warnings names.
 *
 * @param words One entry, as written: `MCD`, `Graphic Depictions Of Violence`, `one goose bite`.
 * @returns Ours in the order of the words; else the author's own words under a key that is stable as long as they are;
 * none where the entry says that there is nothing, or leaves it open.
 */
export function topicsOf(words: string): StatedTopic[] {
	const plain = normal(words);
	if (plain === '' || none.test(plain) || unsaid.test(plain) || absent.test(plain)) return [];
	const found = new Set<string>();
	const said = plain.split(' ');
	for (let at = 0; at < said.length;) {
		const start = at;
		const term = terms
			.get(said[at] ?? '')
			?.find(({ words: own }) => own.every((word, index) => said[start + index] === word));
		if (term) found.add(term.topic);
		at += term?.words.length ?? 1;
	}
	if (found.size > 0) return Array.from(found, (key) => ({ key, name: topicName(key) }));
	return [{ key: `~${plain.replace(/ /g, '-').slice(0, 80)}`, name: words.trim() }];
}

/** The topics that some entries name, each once, in their order. */
export function topicsOfAll(entries: readonly string[]): StatedTopic[] {
	const found = new Map<string, StatedTopic>();
	for (const topic of entries.flatMap(topicsOf))
		if (!found.has(topic.key)) found.set(topic.key, topic);
	return [...found.values()];
}

/**
 * Whether words say nothing but one of some topics: a tag beside a warning of the same name.
 *
 * @param keys Of the topics.
 */
export function isNamedBy(words: string, keys: ReadonlySet<string>): boolean {
	const said = normal(words).split(' ');
	const term = terms.get(said[0] ?? '')?.find(({ words: own }) => own.join(' ') === said.join(' '));
	return keys.has(term?.topic ?? `~${said.join('-')}`);
}

/** Whether words name a topic of ours, whatever else they say: a tag that tells what a story deals with. */
export const namesTopic = (words: string): boolean =>
	topicsOf(words).some(({ key }) => !key.startsWith('~'));
