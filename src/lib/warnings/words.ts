/**
 * English words that suggest a topic. Other languages have none yet: there nothing is suggested, which says nothing.
 *
 * How to write a term (`terms.ts` reads them): words in lower case with straight apostrophes and without hyphens (`don't`,
 * `self harm`), terms parted by `|`.
 *   `roof/ledge`   one of these        `kill~`   with its regular endings: kills, killed, killing
 *   `..3`          up to three words   `@self`   a list of `words/lists.ts`, and `@parent's` of each its possessive
 *   `<>3`          up to three words between the two halves of the term, in either order
 *   `home/care_home`   an alternative of several words: a space would end the slot
 * A term ends with its sentence. What a phrase of `words/harmless.ts` covers counts for no topic.
 *
 * How much a term counts: `strong` is enough alone; of `clear` it takes two, or one with three of
 * `weak`, all different and within 75 words (see `suggest.ts`). Weak ones alone suggest nothing: roofs, guns
 * and tears stand in every adventure. A wrong suggestion costs trust in the right ones, so what is said in jest as often as in earnest
 * is weak, or not here.
 *
 * Slurs stand here as they are, for they are what a reader is warned of.
 */

import { abuseWords } from './words/abuse';
import { animalsWords } from './words/animals';
import { bodyWords } from './words/body';
import { deathWords } from './words/death';
import { hatredWords } from './words/hatred';
import { otherWords } from './words/other';
import { pressureWords } from './words/pressure';
import { selfWords } from './words/self';
import { sexualWords } from './words/sexual';
import { violenceWords } from './words/violence';
import { warWords } from './words/war';

/** The terms of one topic, each list parted by `|`. */
export interface Words {
	strong?: string;
	clear?: string;
	weak?: string;
}

/** What suggests which topic. A topic that isn't here can't be told from single words. */
export const words: Readonly<Record<string, Words>> = {
	...violenceWords,
	...warWords,
	...deathWords,
	...selfWords,
	...abuseWords,
	...pressureWords,
	...sexualWords,
	...hatredWords,
	...bodyWords,
	...animalsWords,
	...otherWords
};
