/** How authors sound when they speak to their readers, as opposed to telling the story. */
import { plainOf, type Block } from './document';
import { wordCount } from './prose-signs';

/** What only an author says, to a reader. Each of them is rare within a story's own text. */
export const voice =
	/\b(?:(?:thanks?|thank you)(?: you)?(?: all| guys| everyone)?(?: so much| very much)? (?:for|to (?:all|everyone|my)) (?:\w+ ){0,3}?(?:reading|read|reviews?|reviewing|comments?|votes?|voting|kudos|support|favou?rit|follow|waiting|beta)|(?:read (?:and|&|n) )?review,? please|flames (?:will|are|welcome)|please (?:\w+ )?(?:review|comment|vote|leave (?:a |me )?(?:kudos|review|comment)|let me know|read (?:and|&) review|don't (?:forget|copy|repost))|let me know (?:what|if|how|in the (?:comments|reviews))|(?:kudos|comments|reviews|votes) (?:and|&|are|make|is)\b|(?:hope|hoping) (?:you|you guys|you all|y'all|everyone|u) (?:\w+ )?(?:enjoy|like|liked|enjoyed)|(?:vote|comment|review)s? (?:if you|and (?:comment|vote|share|follow|review))\b|don't forget to (?:vote|comment|review|like)|see you (?:\w+ ){0,2}?(?:next|in the next|soon|later)|next (?:chapter|update|part) (?:will|is|should|coming|soon)|i (?:do not|don't|dont) own|(?:all rights|characters) belong to|all characters are|my first (?:fic|fanfic|fanfiction|story|attempt|time writing|chapter)|(?:this|the) (?:chapter|fic|fanfic|story|one-?shot|update) (?:is|was|has been|will|took|might|came|contains|takes place|turned)|this is (?:my|a|an|basically|the) .{0,30}(?:fic|fanfic|fanfiction|story|one-?shot|chapter|oneshot|au)\b|sorry (?:for|about|that|if) (?:\w+ ){0,4}?(?:late|wait|delay|update|mistakes|typos|grammar|short|long|spelling)|english is(?:n't| not) my|i(?:'ve| have)? (?:decided|wanted|tried) to (?:write|post|update|upload)|r ?& ?r\b|constructive criticism|cross-?posted|beta'?d|unbeta|betaing\b|\bthoughts\?$|find me on|follow me on|gracias por leer|danke fürs lesen|merci d'avoir lu|obrigad[ao] por ler)/i;

/** Whether paragraphs behind a note's first go on with it: somebody speaks to readers in one of two. */
export function isTold(blocks: readonly Block[]): boolean {
	const texts = blocks.map((one) => plainOf(one).replace(/[’‘]/g, "'"));
	const told = texts.filter(
		(text) => voice.test(text) || /\b(?:i|my|me|i'm|i've|you guys)\b/i.test(text)
	);
	return !texts.some((text) => /^["“«「]/.test(text)) && told.length * 2 >= texts.length;
}

/** Whether the author speaks in every other paragraph at least, and not for long. */
export function isSpoken(blocks: readonly Block[]): boolean {
	const texts = blocks.map((one) => plainOf(one).replace(/[’‘]/g, "'"));
	const words = texts.reduce((sum, text) => sum + wordCount(text), 0);
	const spoken = texts.filter((text) => voice.test(text)).length;
	const speech = texts.filter((text) => /^["“«「]/.test(text)).length;
	const opens = voice.test(texts[0] ?? '') ? 3 : 1.5;
	return (
		blocks.length > 0 &&
		blocks.length <= 12 &&
		words <= 250 &&
		speech === 0 &&
		spoken * opens >= blocks.length
	);
}
