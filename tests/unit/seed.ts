/**
 * Properties are tried with the same examples every time, so that a change is judged by what it changes; `npm run test:long`
 * draws new ones, which is how what they miss is found.
 */
import fc from 'fast-check';

if (!process.env.LONG) fc.configureGlobal({ seed: 20_261_121 });
