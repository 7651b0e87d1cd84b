/** How authors sound when they speak to their readers, as opposed to telling the story. */
import { plainOf, type Block } from './document';
import { wordCount } from './prose-signs';

/** What only an author says, to a reader. Each of them is rare within a story's own text. */
export const voice =
	/\b(?:(?:thanks?|thank you)(?: you)?(?: all| guys| everyone)?(?: so much| very much)? (?:for|to (?:all|everyone|my)) (?:\w+ ){0,3}?(?:reading|read|reviews?|reviewing|comments?|votes?|voting|kudos|support|favou?rit|follow|waiting|beta)|(?:read (?:and|&|n) )?review,? please|flames (?:will|are|welcome)|please (?:\w+ )?(?:review|comment|vote|leave (?:a |me )?(?:kudos|review|comment)|let me know|read (?:and|&) review|don't (?:forget|copy|repost))|let me know (?:what|if|how|in the (?:comments|reviews))|(?:kudos|comments|reviews|votes) (?:and|&|are|make|is)\b|(?:hope|hoping) (?:you|you guys|you all|y'all|everyone|u) (?:\w+ )?(?:enjoy|like|liked|enjoyed)|(?:vote|comment|review)s? (?:if you|and (?:comment|vote|share|follow|review))\b|don't forget to (?:vote|comment|review|like)|see you (?:\w+ ){0,2}?(?:next|in the next|soon|later)|next (?:chapter|update|part) (?:will|is|should|coming|soon)|i (?:do not|don't|dont) own|(?:all rights|characters) belong to|all characters are|my first (?:fic|fanfic|fanfiction|story|attempt|time writing|chapter)|(?:this|the) (?:chapter|fic|fanfic|story|one-?shot|update) (?:is|was|has been|will|took|might|came|contains|takes place|turned)|this is (?:my|a|an|basically|the) .{0,30}(?:fic|fanfic|fanfiction|story|one-?shot|chapter|oneshot|au)\b|sorry (?:for|about|that|if) (?:\w+ ){0,4}?(?:late|wait|delay|update|mistakes|typos|grammar|short|long|spelling)|english is(?:n't| not) my|i(?:'ve| have)? (?:decided|wanted|tried) to (?:write|post|update|upload)|r ?& ?r\b|constructive criticism|(?:chapters?|weeks) (?:ahead|early|in advance) (?:on|at|over)\b|on (?:my )?(?:patreon|ko-?fi)\b|cross-?posted|beta'?d\b|unbeta|betaing\b|\bthoughts\?$|find me on|follow me on|gracias por leer|danke fürs lesen|merci d'avoir lu|obrigad[ao] por ler)/i;

/** What only an author says above a story, where nothing parts it from the text: no narrator begins so. */
const opening =
	/\b(?:fan ?fic(?:tion)?s?|one-?shot|hope (?:you|y'all|u) (?:all |guys |will )*(?:enjoy|like)|thank(?:s| you) (?:so much )?for (?:all )?(?:the )?(?:\d[\d.,]*k? )?(?:reads?|reading|votes?|likes|comments?|reviews?|kudos|support)\b|please (?:vote|comment|review|don't copy|no hate)|don't forget to (?:vote|comment|review|follow))|^\W*(?:dedicated to (?:my|all|every|@|the)\b|(?:requested|inspired|suggested|prompted|cover(?: art)?|art|banner|edited|translated|beta(?:'?d|ed)?(?: ?read)?) by\b|(?:not (?:yet )?edited|unedited|not proof-?read|un-?beta'?e?d)\b|(?:song|music|playlist|now playing)\s?[:–-]\s|(?:play|listen to) the (?:song|music|video) (?:above|below)|enjoy(?: (?:reading|the (?:chapter|story|fic)))?\W*$)/i;

/** Whether a first paragraph is the author's beyond doubt, and no speech. */
export function opens(text: string): boolean {
	const plain = text.replace(/[’‘]/g, "'");
	return wordCount(plain) <= 60 && !/^["“«「]/.test(plain) && opening.test(plain);
}

/** Whether paragraphs behind a note's first go on with it: somebody speaks to readers in one of two. */
export function isTold(blocks: readonly Block[]): boolean {
	const texts = blocks.map((one) => plainOf(one).replace(/[’‘]/g, "'"));
	const told = texts.filter(
		(text) => voice.test(text) || /\b(?:i|my|me|i'm|i've|you guys)\b/i.test(text)
	);
	return !texts.some((text) => /^["“«「]/.test(text)) && told.length * 2 >= texts.length;
}

/** Whether a paragraph behind a note's label goes on with it, though nothing marks where the note ends. */
export function isAuthors(of: Block): boolean {
	const text = plainOf(of).replace(/[’‘]/g, "'");
	return (
		of.kind === 'text' && wordCount(text) <= 80 && !/^["“«„「[]/.test(text) && voice.test(text)
	);
}

/** A few words that close a note, above a rule or a wide gap: `have fun!!`, `- ellie`. */
export function isFarewell(blocks: readonly Block[]): boolean {
	const [only] = blocks;
	if (only?.kind !== 'text' || blocks.length > 1) return false;
	return wordCount(plainOf(only)) <= 4 && !/^["“«「]/.test(plainOf(only));
}

/** What says so only behind a rule or a gap: in the text it could be anybody's. */
const parted =
	/\bstay tuned\b|^\W*part (?:\d+|two|three)\s?\?|\blike,? (?:and )?(?:comment|vote|share|follow)\b|^\W*xoxo\b|^\W*~?\d[\d,.]* words\W*$|all rights reserved|^©|\bdo(?: not|n't) (?:copy|repost|steal)\b|^https?:\/\/\S+$|^\W*(?:chapter|part) \w+ (?:is|will be|coming)\b|^\W*(?:qotd|aotd|sotd|question of the day)\b|\bnext (?:one|chapter|part|update)\b.{0,20}\b(?:longer|shorter|soon|up)\b|\bwhat (?:did|do) (?:you|y'all|u)(?: guys)? think\b|^\W*reviews?\s?[?!]|^written .{0,20}\b(?:19|20)\d\d\b/i;

/** Whether the author speaks in every other paragraph at least, and not for long. */
export function isSpoken(blocks: readonly Block[]): boolean {
	const texts = blocks.map((one) => plainOf(one).replace(/[’‘]/g, "'"));
	const words = texts.reduce((sum, text) => sum + wordCount(text), 0);
	const spoken = texts.filter((text) => voice.test(text) || parted.test(text)).length;
	const speech = texts.filter((text) => /^["“«「]/.test(text)).length;
	const begins = voice.test(texts[0] ?? '') ? 3 : 1.5;
	return (
		blocks.length > 0 &&
		blocks.length <= 12 &&
		words <= 250 &&
		speech === 0 &&
		spoken * begins >= blocks.length
	);
}
