/**
 * Where the reader is in a story: read off the page as they read, kept while they read, and brought back.
 *
 * What was kept is safe from a mere visit: a page opened elsewhere in the story (a deep link) does not move it until
 * the reader has read on from there, which is a window's height and some seconds, or has come to the kept place.
 */
import type { Progress, Where } from '../db';
import { PlacesDb } from '../db/places';
import { blockStarts, describePlace } from '../links/place';
import type { StoryHead } from '../story/pages';
import {
	isInWindow,
	pageScene,
	pageScenes,
	rangeAt,
	scrollToSpot,
	spotAtTop,
	type PageScene
} from './page-text';
import { scope } from './stored';

/** Milliseconds between two writes: five a minute. */
const BETWEEN_WRITES = 12_000;
/** Milliseconds without scrolling, after which the place is looked at; and of scrolling on, after which it is too. */
const STILL = 200;
const MOVING = 1500;
/** What reading on is: this share of a window's height further down, and so many milliseconds on the page. */
const FURTHER = 0.8;
const LONGER = 3000;

/** The line at the top of the window. */
interface Line {
	scene: PageScene;
	paragraph: number;
	offset: number;
	/** CSS pixels from the top of the window. */
	top: number;
}

/** Where the reader was when they left the last page of this kind, and whether the kept place was with them. */
let left = { story: '', scene: '', following: false };

export class ReadingPlace {
	readonly db = new PlacesDb(scope);
	#line = $state.raw<Line | null>(null);
	#kept = $state.raw<Progress[]>([]);
	/** Whether the reader's moves move the kept place. */
	#following = $state.raw(false);
	#failure = $state.raw<unknown>(null);
	/** Where the page was when it was opened, in CSS pixels from its top, and when that was. */
	#entry = { top: 0, at: 0 };
	/** Where the page was last scrolled to by the app itself. */
	#ownTop = NaN;
	#written = { at: -Infinity, place: '' };
	#timers = { look: 0, write: 0, wait: 0 };
	/** When it was looked which line is at the top, and where the page was then, in CSS pixels from its top. */
	#lookedAt = 0;
	#lookedTop = 0;
	readonly #observer = new ResizeObserver(() => {
		this.#hold();
	});
	/** The text of the line's scene, with the size it had when the line was looked at. */
	#observed: { prose: Element; size: string } | null = null;

	/**
	 * @param article holds the scenes
	 */
	constructor(
		readonly story: StoryHead,
		readonly article: HTMLElement
	) {
		this.#enter();
		addEventListener('scroll', this.#onscroll, { passive: true });
		addEventListener('pagehide', this.#leave);
		document.addEventListener('visibilitychange', this.#onvisibility);
	}

	/** What went wrong elsewhere with what is kept, to be told. */
	fail(error: unknown): void {
		this.#failure = error;
	}

	/** Ends it, with what is not yet kept written. */
	end(): void {
		this.#flush();
		left = {
			story: this.story.address,
			scene: this.#line?.scene.id ?? '',
			following: this.#following
		};
		removeEventListener('scroll', this.#onscroll);
		removeEventListener('pagehide', this.#leave);
		document.removeEventListener('visibilitychange', this.#onvisibility);
		this.#observer.disconnect();
		for (const timer of Object.values(this.#timers)) clearTimeout(timer);
	}

	/** The places that were kept when the page was opened, on this device and others; the latest first. */
	get kept(): readonly Progress[] {
		return this.#kept;
	}

	/** The line at the top of the window; null where there is none. */
	get line(): Line | null {
		return this.#line;
	}

	/** What went wrong with keeping the place. */
	get failure(): unknown {
		return this.#failure;
	}

	/**
	 * Reads what was kept of this story, and follows the reader if they are where that is, or have come on from there.
	 * @param previous id of the scene before the one the page was opened at
	 * @throws StateError
	 */
	async start(previous: string | undefined): Promise<void> {
		this.#kept = (await this.db.progress.of(this.story.address)).filter(({ where }) => where);
		this.look();
		const { story, scene, following } = left;
		const goesOn = following && story === this.story.address && scene === previous;
		this.#following ||= goesOn || this.#kept.length === 0 || this.#isAtKeptPlace();
		// moves that came before this was here
		if (goesOn || scrollY > 0) this.#moved();
	}

	/** The place at the line, or at a selected passage. */
	describe(at: { scene: PageScene; paragraph: number; offset: number; length?: number }): Where {
		const { scene, paragraph, offset, length = 0 } = at;
		const texts = scene.blocks.map(({ text }) => text);
		const place = describePlace(this.story.address, scene.id, texts, { paragraph, offset, length });
		return { place, number: scene.number, scenes: this.story.scenes };
	}

	/**
	 * Brings a line to the top of the window.
	 * @param follow whether the kept place is to follow the reader from there
	 */
	goTo(
		scene: PageScene,
		spot: { paragraph: number; offset: number; length: number },
		follow: boolean
	) {
		scrollToSpot(scene.blocks, spot);
		this.#ownTop = scrollY;
		this.look();
		if (follow) this.#following = true;
		else if (!this.#following) this.#enter();
	}

	/** Looks which line is at the top. */
	look(): void {
		this.#lookedAt = performance.now();
		this.#lookedTop = scrollY;
		this.#line = spotAtTop(pageScenes(this.article));
		const prose = this.#line?.scene.prose;
		if (!prose) return;
		if (prose !== this.#observed?.prose) {
			this.#observer.disconnect();
			this.#observer.observe(prose);
		}
		this.#observed = { prose, size: sizeOf(prose) };
	}

	/** Writes what is not yet kept, at once: the page may end with this. */
	#flush(): void {
		if (this.#timers.write) void this.#write(true);
	}

	/** From here on the reader has to read on for the kept place to follow. */
	#enter(): void {
		this.#entry = { top: scrollY, at: performance.now() };
	}

	#onvisibility = () => {
		if (document.visibilityState === 'hidden') this.#leave();
	};

	/** The page may end, with moves of the last moment not yet looked at, or not yet told of. */
	#leave = () => {
		if (scrollY !== this.#lookedTop) this.#moved();
		this.#flush();
	};

	#onscroll = () => {
		clearTimeout(this.#timers.look);
		const late = performance.now() - this.#lookedAt > MOVING;
		this.#timers.look = window.setTimeout(this.#moved, late ? 0 : STILL);
	};

	/** The reader has moved. */
	#moved = () => {
		clearTimeout(this.#timers.look);
		this.#timers.look = 0;
		if (Math.abs(scrollY - this.#ownTop) < 2) return;
		this.#ownTop = NaN;
		this.look();
		if (!this.#following) this.#following = this.#isAtKeptPlace() || this.#hasReadOn();
		if (!this.#following || !this.#line || this.#timers.write) return;
		const rest = this.#written.at + BETWEEN_WRITES - performance.now();
		this.#timers.write = window.setTimeout(() => void this.#write(), Math.max(0, rest));
	};

	#hasReadOn(): boolean {
		if (scrollY - this.#entry.top < FURTHER * innerHeight) return false;
		const rest = this.#entry.at + LONGER - performance.now();
		if (rest <= 0) return true;
		clearTimeout(this.#timers.wait);
		this.#timers.wait = window.setTimeout(this.#moved, rest);
		return false;
	}

	/** Looks only for the very words: where they have changed, reading on settles it. */
	#isAtKeptPlace(): boolean {
		const own = this.#kept.find(({ mine }) => mine)?.where;
		const scene = own && pageScene(own.place.scene);
		if (!scene) return false;
		const { paragraph, offset, quote } = own.place;
		const texts = scene.blocks.map(({ text }) => text);
		const start = blockStarts(texts)[paragraph];
		if (start === undefined || !texts.join('\n').startsWith(quote, start + offset)) return false;
		return isInWindow(scene.blocks, { paragraph, offset, length: 1 });
	}

	async #write(now = false): Promise<void> {
		clearTimeout(this.#timers.write);
		this.#timers.write = 0;
		if (!this.#line) return;
		const where = this.describe(this.#line);
		const place = JSON.stringify(where.place);
		if (place === this.#written.place) return;
		this.#written = { at: performance.now(), place };
		try {
			await this.db.progress[now ? 'keepNow' : 'keep'](this.story.title, where);
			this.#failure = null;
		} catch (error) {
			this.#written.place = '';
			this.#failure = error;
		}
	}

	/** Keeps the line where it is when the text is set anew: another size, width, or the phone turned round. */
	#hold(): void {
		const line = this.#line;
		const observed = this.#observed;
		if (!line || !observed || sizeOf(observed.prose) === observed.size || scrollY < 2) return;
		observed.size = sizeOf(observed.prose);
		const rect = rangeAt(line.scene.blocks, { ...line, length: 1 })?.getBoundingClientRect();
		if (!rect) return;
		// below a heading the line stays as far down as it was
		if (line.top > 2 * rect.height) scrollBy({ top: rect.top - line.top, behavior: 'instant' });
		else scrollToSpot(line.scene.blocks, { ...line, length: 1 });
		this.#ownTop = scrollY;
	}
}

function sizeOf(element: Element): string {
	const { width, height } = element.getBoundingClientRect();
	return `${Math.round(width)} ${Math.round(height)}`;
}
