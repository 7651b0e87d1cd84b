/**
 * What is left of a text after an editor has been at it: the truth that links and places are judged by. It asks
 * neither the ledger nor the finder, only the editor, who knows where every paragraph came from, and the words.
 */
import { wordsOf, type EditedScene, type EditedStory } from './edit-story';

/**
 * The share of a scene's or a quote's words that must still stand, in their order, for the text to exist still: with
 * fewer it is another text in its place. Any two texts of a language have about a fifth in common in this way.
 */
export const EXISTS = 0.5;
/** Parts of a scene that differ by less than this share of it hold the text equally, as near as anybody can tell. */
const AS_MUCH = 0.1;

const plain = (text: string) => wordsOf(text.toLowerCase().replace(/['’‘]/g, ''));

/** Words of one text that stand in another in the same order: the longest common subsequence. */
export function keptWords(before: string, now: string): number {
	const a = plain(before);
	if (before === now) return a.length;
	const b = plain(now);
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
	let end = 0;
	while (
		end < a.length - start &&
		end < b.length - start &&
		a[a.length - 1 - end] === b[b.length - 1 - end]
	)
		end += 1;
	const right = b.slice(start, b.length - end);
	let row = new Uint32Array(right.length + 1);
	for (const word of a.slice(start, a.length - end)) {
		const next = new Uint32Array(right.length + 1);
		for (let at = 0; at < right.length; at += 1) {
			next[at + 1] =
				right[at] === word ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
		}
		row = next;
	}
	return start + end + (row.at(-1) ?? 0);
}

/** Where a scene's text is now. */
export interface Survival {
	/** The share of its words that each scene of the story has now, in reading order. */
	shares: readonly number[];
	/** The share that is left in all. */
	left: number;
	/** Whether a scene has as much of it as any other, and anything. */
	holds: (scene: number) => boolean;
}

/**
 * @param first The scene as it was.
 * @param origin Its name in the editor's books.
 */
export function survivalOf(first: EditedScene, origin: string, story: EditedStory): Survival {
	const all = first.paragraphs.reduce((sum, { text }) => sum + plain(text).length, 0);
	const shares = story.scenes.map(({ paragraphs }) => {
		let kept = 0;
		for (const one of paragraphs) {
			if (one.origin?.scene !== origin) continue;
			kept += keptWords(first.paragraphs[one.origin.paragraph]?.text ?? '', one.text);
		}
		return all === 0 ? 0 : kept / all;
	});
	const most = Math.max(0, ...shares);
	return {
		shares,
		left: shares.reduce((sum, share) => sum + share, 0),
		holds: (scene) => (shares[scene] ?? 0) > 0 && (shares[scene] ?? 0) >= most - AS_MUCH
	};
}

/** Where the words of a quote are now. */
export interface QuoteSurvival {
	/** Whether they are in the text still. */
	exists: boolean;
	/** Where: the paragraphs that hold them; of a passage that was rewritten, those that stand in its place. */
	at: readonly { scene: number; paragraph: number }[];
}

/**
 * @param first The scene as it was.
 * @param origin Its name in the editor's books.
 * @param paragraph Where in it the quote begins; it may go on into the next ones.
 */
export function quoteSurvival(
	quote: string,
	first: EditedScene,
	origin: string,
	paragraph: number,
	story: EditedStory
): QuoteSurvival {
	const all = Math.max(1, plain(quote).length);
	/** The share of the quote that each of its paragraphs had. */
	const parts = quote
		.split('\n')
		.map((part, at) => keptWords(part, first.paragraphs[paragraph + at]?.text ?? '') / all);
	const there = story.scenes.flatMap(({ paragraphs }, scene) =>
		paragraphs.flatMap(({ origin: came, text }, at) => {
			const part = came?.scene === origin ? parts[came.paragraph - paragraph] : undefined;
			if (part === undefined) return [];
			const share = keptWords(quote, text) / all;
			return [
				{ scene, paragraph: at, share: Math.min(share, part), whole: share >= EXISTS * part }
			];
		})
	);
	const inScenes = story.scenes.map((_, scene) =>
		there.reduce((sum, one) => sum + (one.scene === scene ? one.share : 0), 0)
	);
	const holding = there.filter(({ whole }) => whole);
	return {
		exists: Math.max(0, ...inScenes) >= EXISTS,
		at: holding.length > 0 ? holding : there
	};
}
