/**
 * Makes libraries to measure with: as large as wanted, always the same for the same seed, and like prose where it
 * matters for size and speed (length of words, sentences and paragraphs, how often words come again, how well it
 * compresses). The words mean nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface LibrarySize {
	stories: number;
	/** Words in each story; 3,000 if not given. */
	words?: number;
	/** Scenes in each story; 5 if not given. */
	scenes?: number;
	seed?: number;
	/** Whether no story states warnings, so that none has a gate; else two in five do. */
	unwarned?: boolean;
}

export interface SerialSize {
	/** Words in all. */
	words: number;
	chapters: number;
	scenesPerChapter: number;
	seed?: number;
}

/**
 * Writes stories `story-00001.md` and so on into a folder, every third as plain text, the others with front matter.
 * The folder is made if it isn't there; what is in it stays.
 */
export function writeLibrary(dir: string, size: LibrarySize) {
	const { stories, words = 3000, scenes = 5, seed = 1, unwarned } = size;
	mkdirSync(dir, { recursive: true });
	const language = new Language(seed);
	for (let number = 1; number <= stories; number += 1) {
		const writer = new Writer(language, seed * 100_003 + number);
		const name = `story-${String(number).padStart(5, '0')}`;
		const text = writer.scenes(scenes, words / scenes).join('\n\n* * *\n\n');
		const plain = number % 3 === 0;
		const about = writer.metadata(unwarned);
		const head = plain ? labels(about) : frontMatter(about);
		writeFileSync(path.join(dir, name + (plain ? '.txt' : '.md')), `${head}\n${text}\n`);
	}
}

/**
 * Writes one serial as a folder: `story.yaml` and a Markdown file for every chapter.
 * The folder is made if it isn't there.
 */
export function writeSerial(dir: string, size: SerialSize) {
	const { words, chapters, scenesPerChapter, seed = 1 } = size;
	mkdirSync(dir, { recursive: true });
	const writer = new Writer(new Language(seed), seed);
	writeFileSync(path.join(dir, 'story.yaml'), fields(writer.metadata(true)));
	const each = words / chapters / scenesPerChapter;
	for (let number = 1; number <= chapters; number += 1) {
		const text = writer.scenes(scenesPerChapter, each).join('\n\n* * *\n\n');
		const name = `chapter-${String(number).padStart(4, '0')}.md`;
		writeFileSync(path.join(dir, name), `# ${writer.title()}\n\n${text}\n`);
	}
}

/** The words that hold English prose together, the most frequent first: about half of any text. */
const small = (
	'the and a to of he in was his that it you she her I had with at on for as him not but be out they said is up ' +
	'from back all have were this into like one there what them been so could then me if over no down when would or ' +
	'just around about off by before again only my do now an time even through looked their who eyes more know get ' +
	'your way still than hand head can went where how here door after two want something while other made never us'
).split(' ');

const vocabulary = 6000;
/** How often a word is followed by one of its usual followers: set so that a story compresses like real prose of its
 * length, to 0.37 (brotli) and 0.41 (gzip); the real manuscripts of 7–26 KB that were measured have 0.33–0.37 and 0.38–0.44. */
const phraseShare = 0.55;

/** The words that every story uses, by rank; of the others each uses one in so many. */
const common = 600;
const subjects = 5;

type Random = () => number;

/** Words and phrases that all stories of a library share. */
class Language {
	readonly words: string[];
	/** For every word, which few like to follow it. */
	readonly followers: readonly number[][];
	readonly #frequency: Float64Array;

	constructor(seed: number) {
		const random = randomOf(seed);
		const made = new Set<string>();
		while (made.size < vocabulary - small.length) made.add(makeWord(random));
		// frequent words are short ones, if not strictly so
		const rank = new Map([...made].map((word) => [word, word.length + 4 * random()]));
		const byRank = [...made].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
		this.words = [...small, ...byRank];
		// Zipf's law as Mandelbrot amended it: the n-th word is met in proportion to 1 / (n + 2.7)
		this.#frequency = new Float64Array(vocabulary);
		let sum = 0;
		for (let rank = 0; rank < vocabulary; rank += 1) {
			sum += 1 / (rank + 2.7);
			this.#frequency[rank] = sum;
		}
		this.followers = this.words.map(() => [
			this.pick(random),
			this.pick(random),
			this.pick(random)
		]);
	}

	/** The number of a word, as often as its rank says. */
	pick(random: Random): number {
		const wanted = random() * (this.#frequency[vocabulary - 1] ?? 0);
		let low = 0;
		let high = vocabulary - 1;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#frequency[middle] ?? 0) < wanted) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}

/** Writes one story. */
class Writer {
	readonly #language: Language;
	readonly #random: Random;
	readonly #names: string[];
	/** Which of the rare words are this story's own: one story is about harbours, another about horses. */
	readonly #subject: number;

	constructor(language: Language, seed: number) {
		this.#language = language;
		this.#random = randomOf(seed);
		this.#subject = seed % subjects;
		this.#names = Array.from({ length: 5 }, () => capital(makeWord(this.#random)));
	}

	scenes(count: number, words: number): string[] {
		return Array.from({ length: count }, () => this.#scene(words));
	}

	title(): string {
		return Array.from({ length: this.#between(2, 5) }, () => capital(this.#rareWord())).join(' ');
	}

	metadata(unwarned = false): Record<string, string | string[]> {
		const tags = Array.from({ length: this.#between(2, 6) }, () => this.#rareWord());
		const warned = this.#random() < 0.4;
		return {
			title: this.title(),
			author: `${capital(this.#rareWord())} ${capital(this.#rareWord())}`,
			summary: Array.from({ length: this.#between(1, 4) }, () => this.#sentence()).join(' '),
			tags: [...new Set(tags)],
			...(warned && !unwarned
				? { warnings: this.#random() < 0.5 ? ['Violence'] : ['Grief', 'Character death'] }
				: {})
		};
	}

	/** Paragraphs until there are so many words, the last sentence cut to fit. */
	#scene(words: number): string {
		const paragraphs: string[] = [];
		for (let left = Math.round(words); left > 0;) {
			const sentences: string[] = [];
			for (let more = this.#between(1, 6); more > 0 && left > 0; more -= 1) {
				const sentence = this.#sentence(left);
				sentences.push(sentence);
				left -= sentence.split(' ').length;
			}
			const said = this.#random() < 0.35;
			paragraphs.push(said ? `“${sentences.join(' ')}”` : sentences.join(' '));
		}
		return paragraphs.join('\n\n');
	}

	#sentence(most = 40): string {
		// the product of two gives many short sentences and a few long ones, 12 words on average
		const length = Math.min(most, 2 + Math.round(44 * this.#random() * this.#random()));
		const words: string[] = [];
		let word = this.#pick();
		for (let at = 0; at < length; at += 1) {
			const comma = at > 2 && at < length - 2 && this.#random() < 0.08 ? ',' : '';
			const named = this.#random() < 0.03 ? this.#any(this.#names) : undefined;
			words.push((named ?? this.#language.words[word] ?? '') + comma);
			const followers = this.#language.followers[word] ?? [];
			word = this.#random() < phraseShare ? this.#any(followers) : this.#pick();
		}
		return capital(words.join(' ')) + this.#any(['.', '.', '.', '.', '.', '.', '?', '!']);
	}

	#pick(): number {
		const word = this.#language.pick(this.#random);
		return word < common ? word : word - ((word - common) % subjects) + this.#subject;
	}

	#rareWord(): string {
		const rank = small.length + Math.floor(this.#random() * (vocabulary - small.length));
		return this.#language.words[rank] ?? '';
	}

	#between(least: number, most: number): number {
		return least + Math.floor(this.#random() * (most - least + 1));
	}

	#any<T>(choices: readonly T[]): T {
		return choices[Math.floor(this.#random() * choices.length)] as T;
	}
}

/** One to four syllables, with the endings that English words have. */
function makeWord(random: Random): string {
	const any = (choices: string) => {
		const list = choices.split(' ');
		return list[Math.floor(random() * list.length)] ?? '';
	};
	const syllables = any('1 1 1 2 2 2 2 3 3');
	let word = '';
	for (let more = Number(syllables); more > 0; more -= 1) {
		word += any('b c d f g h l m n p r s sh st t th w') + any('a e i o ea');
	}
	return word + any('n r l t d nd st ck er ed ed ing ing s s ly');
}

/** Mulberry32: 32 bits of state, even in [0, 1) (Tommy Ettinger; public domain). */
function randomOf(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function frontMatter(metadata: Record<string, string | string[]>): string {
	return `---\n${fields(metadata)}---\n`;
}

/** YAML; JSON's strings and lists are YAML too. */
function fields(metadata: Record<string, string | string[]>): string {
	return Object.entries(metadata)
		.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
		.join('');
}

/** The head of a plain text, as people write it. */
function labels(metadata: Record<string, string | string[]>): string {
	return Object.entries(metadata)
		.map(
			([name, value]) => `${capital(name)}: ${Array.isArray(value) ? value.join(', ') : value}\n`
		)
		.join('');
}
