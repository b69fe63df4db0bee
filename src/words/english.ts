import english from './en.json';
import { lookupIn, type Words, wordsFrom } from './words.ts';

/** English, for the command line and tests: there is no browser to ask. */
export const ENGLISH: Words = wordsFrom(lookupIn(english), 'en-GB');
