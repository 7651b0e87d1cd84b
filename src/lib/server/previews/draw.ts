/**
 * Draws a card: paper, the title in serif, one lamp-coloured accent (docs/look.md, the light theme).
 */
import type * as Skia from '@napi-rs/canvas';
import { HEIGHT, NOT_STATED, WIDTH, type Card } from './card';
import { fontsFor, type Voice } from './fonts';
import { cutToFit, fitTitle, type Measure, type Sizes } from './lines';
import { encodePng } from './png';

const EDGE = 80;
const ROOM = WIDTH - 2 * EDGE;
const COLOURS = { page: 0xfcfaf5, text: 0x221d17, muted: 0x6a6155, rule: 0xdcd3c3, lamp: 0x9a4a12 };
/** Where the title may stand, and where the facts begin. */
const TITLE = { top: 132, bottom: 444 };
const RULE = 468;
const SIZES: Sizes = [
	...([[96, 2] as const, [80, 2] as const, [68, 3] as const] satisfies Sizes),
	...([[56, 4] as const, [42, 5] as const] satisfies Sizes)
];
const LEADING = 1.18;
const CHIP = { height: 48, pad: 22, gap: 14, most: 460, top: 546 };

/** static/favicon.svg, in a square of 24. */
const LAMP =
	'M8.4 3.8h7.2l2.3 7H6.1z M12 10.8v7.4 M8.2 20.2h7.6 M9.4 20.2c0-1.2 1-2 2.6-2s2.6.8 2.6 2';

const css = (colour: number) => `#${colour.toString(16).padStart(6, '0')}`;

/** How some text is set. */
interface Style {
	voice: Voice;
	size: number;
	weight: number;
	colour: number;
}

const AUTHOR: Style = { voice: 'sans', size: 36, weight: 400, colour: COLOURS.muted };
const FACTS: Style = { voice: 'sans', size: 32, weight: 500, colour: COLOURS.text };
const TOPIC: Style = { voice: 'sans', size: 27, weight: 400, colour: COLOURS.text };
const title = (size: number): Style => ({
	...{ voice: 'serif', size, weight: 600, colour: COLOURS.text }
});

type Module = typeof Skia;
let skia: Promise<Module> | undefined;

/** @throws Error with a remedy where the drawing library has no build for this machine */
function loadSkia(): Promise<Module> {
	// before the library starts: with the system's fonts each machine would draw another picture
	process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
	return (skia ??= import('@napi-rs/canvas').catch((error: unknown) => {
		throw new Error(
			'The pictures of link previews can’t be drawn: @napi-rs/canvas doesn’t start on this machine. ' +
				`Run npm ci here, on the system that builds the site. (${String(error)})`
		);
	}));
}

let canvas: Skia.Canvas | undefined;

/**
 * @returns a PNG of 1200 × 630
 * @throws Error where the drawing library or the fonts are not installed
 */
export async function drawCard(card: Card): Promise<Buffer> {
	const { createCanvas, GlobalFonts, Path2D } = await loadSkia();
	// one for all: its memory is outside of what the collector sees
	canvas ??= createCanvas(WIDTH, HEIGHT);
	const context = canvas.getContext('2d');
	const pen = new Pen(context, GlobalFonts, new Path2D(LAMP), card);
	pen.paper();
	pen.name();
	pen.title();
	pen.facts();
	pen.topics();
	const { data } = context.getImageData(0, 0, WIDTH, HEIGHT);
	return encodePng(data, WIDTH, HEIGHT, Object.values(COLOURS));
}

class Pen {
	readonly #context: Skia.SKRSContext2D;
	readonly #fonts: Module['GlobalFonts'];
	readonly #lamp: Skia.Path2D;
	readonly #card: Card;

	constructor(
		context: Skia.SKRSContext2D,
		fonts: Module['GlobalFonts'],
		lamp: Skia.Path2D,
		card: Card
	) {
		[this.#context, this.#fonts, this.#lamp, this.#card] = [context, fonts, lamp, card];
	}

	paper(): void {
		this.#fill(COLOURS.page, 0, 0, WIDTH, HEIGHT);
		this.#fill(COLOURS.rule, EDGE, RULE, ROOM, 2);
		const done = Math.round(ROOM * (this.#card.progress ?? 0));
		if (done > 0) this.#fill(COLOURS.lamp, this.#start(EDGE, done), RULE - 2, done, 5);
	}

	/** Whose library it is. */
	name(): void {
		const style = { ...title(34), colour: COLOURS.text };
		const width = this.#measure('Nightstand', style);
		this.#drawLamp(this.#start(EDGE - 6, 52), 54, 52);
		this.#write('Nightstand', style, this.#start(EDGE + 56, width), 92, 'ltr');
	}

	title(): void {
		const { title: text, author, language, dir } = this.#card;
		const shown = this.#drawable(text, 'serif');
		const fitted = shown === null ? null : fitTitle(shown, ROOM, SIZES, this.#at(title(1)));
		const lines = fitted?.lines ?? [];
		const leading = (fitted?.size ?? 0) * LEADING;
		const by = author === null ? null : this.#drawable(author, 'sans');
		const name = by === null ? null : cutToFit(by, ROOM / AUTHOR.size, this.#at(AUTHOR));
		const lamp = fitted ? 0 : 150;
		const height = lines.length * leading + lamp + (name === null ? 0 : 62);
		const top = (TITLE.top + TITLE.bottom - height) / 2;
		let y = top;
		// a title in a script that no font here has: the mark alone, rather than boxes
		if (!fitted) this.#drawLamp(this.#start(EDGE - 18, lamp), y - 6, lamp);
		for (const line of lines) {
			const style = title(fitted?.size ?? 0);
			const x = this.#start(EDGE, this.#measure(line, style, language));
			this.#write(line, style, x, y + leading * 0.78, dir, language);
			y += leading;
		}
		if (name === null) return;
		const x = this.#start(EDGE, this.#measure(name, AUTHOR, language));
		this.#write(name, AUTHOR, x, top + height - 14, dir, language);
	}

	facts(): void {
		const facts = this.#card.facts.flatMap((fact) => this.#drawable(fact, 'sans') ?? []);
		const text = cutToFit(facts.join('  ·  '), ROOM / FACTS.size, this.#at(FACTS));
		this.#write(text, FACTS, this.#start(EDGE, this.#measure(text, FACTS)), 524, 'ltr');
	}

	/** One row of topics; what finds no room in it, or can't be drawn, is counted. */
	topics(): void {
		const { topics } = this.#card;
		const all = topics.length > 0 ? topics : [NOT_STATED];
		const chips = all.flatMap((topic) => {
			const text = this.#drawable(topic, 'sans');
			if (text === null) return [];
			const label = cutToFit(text, CHIP.most / TOPIC.size, this.#at(TOPIC));
			return [{ label, width: this.#measure(label, TOPIC) + 2 * CHIP.pad }];
		});
		const rest = (shown: number) => {
			if (shown === 0) return `${all.length} content warning${all.length === 1 ? '' : 's'}`;
			return shown < all.length ? `and ${all.length - shown} more` : '';
		};
		const fits = (shown: number) => {
			const row = chips.slice(0, shown).reduce((sum, { width }) => sum + width + CHIP.gap, 0);
			return row + this.#measure(rest(shown), TOPIC) <= ROOM;
		};
		while (!fits(chips.length)) chips.pop();
		let x = EDGE;
		for (const { label, width } of chips) {
			this.#chip(label, this.#start(x, width), width);
			x += width + CHIP.gap;
		}
		const more = rest(chips.length);
		this.#write(more, TOPIC, this.#start(x, this.#measure(more, TOPIC)), CHIP.top + 33, 'ltr');
	}

	#chip(text: string, x: number, width: number): void {
		const context = this.#context;
		context.beginPath();
		context.roundRect(x + 1, CHIP.top + 1, width - 2, CHIP.height - 2, CHIP.height / 2);
		context.strokeStyle = css(COLOURS.muted);
		context.lineWidth = 1.5;
		context.stroke();
		this.#write(text, TOPIC, x + CHIP.pad, CHIP.top + 33, this.#card.dir);
	}

	/** The left edge of something so far from the edge where the story's script begins. */
	#start(from: number, width: number): number {
		return this.#card.dir === 'rtl' ? WIDTH - from - width : from;
	}

	/**
	 * A text without what can't be drawn: controls, stacks of marks, signs that no font has. Null when it has
	 * letters that no font has, or nothing is left.
	 */
	#drawable(text: string, voice: Voice): string | null {
		const plain = text
			.normalize('NFC')
			.replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ')
			.replace(/(\p{M}{3})\p{M}+/gu, '$1');
		const { missing } = fontsFor(plain, voice, this.#card.language, this.#fonts);
		if (missing.some((character) => /[\p{L}\p{N}]/u.test(character))) return null;
		const gone = new Set(missing);
		const shown = Array.from(plain)
			.filter((character) => !gone.has(character))
			.join('');
		return /[^\s\p{Default_Ignorable_Code_Point}]/u.test(shown)
			? shown.replace(/\s+/g, ' ').trim()
			: null;
	}

	#at(style: Style): Measure {
		// widths grow with the size: at 100 px they are exact enough
		return (text) => this.#measure(text, { ...style, size: 100 }, this.#card.language) / 100;
	}

	#measure(text: string, style: Style, language = this.#card.language): number {
		this.#set(text, style, language);
		return this.#context.measureText(text).width;
	}

	/** @param x left edge, whatever the direction */
	#write(
		text: string,
		style: Style,
		x: number,
		y: number,
		dir: 'ltr' | 'rtl',
		language = this.#card.language
	): void {
		this.#set(text, style, language);
		this.#context.direction = dir;
		this.#context.textAlign = 'left';
		this.#context.fillStyle = css(style.colour);
		this.#context.fillText(text, x, y);
	}

	#set(text: string, { voice, size, weight }: Style, language: string): void {
		const { families } = fontsFor(text, voice, language, this.#fonts);
		this.#context.font = `${size}px ${families.map((name) => `"${name}"`).join(', ')}`;
		// a weight of `font` would be made up from the lightest of these variable fonts
		this.#context.fontVariationSettings = `'wght' ${weight}`;
	}

	#fill(colour: number, ...box: [x: number, y: number, width: number, height: number]): void {
		this.#context.fillStyle = css(colour);
		this.#context.fillRect(...box);
	}

	#drawLamp(x: number, y: number, size: number): void {
		const context = this.#context;
		context.save();
		context.translate(x, y);
		context.scale(size / 24, size / 24);
		context.strokeStyle = css(COLOURS.lamp);
		context.lineWidth = 1.7;
		context.lineCap = 'round';
		context.lineJoin = 'round';
		context.stroke(this.#lamp);
		context.restore();
	}
}
