import { unitAt } from '../text/tokens.ts';
import { plain } from './spoken.ts';

/*
 * A look at a claim's letters before its words are made out: most claims that a statement meets have too few words in
 * common with it to be repeated in it, and making them out takes a hundred times as long.
 */

const APOSTROPHE = 39;
const HYPHEN = 45;
const PERCENT = 37;
const PARENTHESIS = 40;
const LETTER_A = 97;
const LETTER_Z = 122;
/** Written out as two words (spoken.ts), or joined to one. */
const RESPELLED: ReadonlySet<string> = new Set('united states theyve weve youve ive'.split(' '));

const isWordUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 48 && unit <= 57) ||
  unit === APOSTROPHE ||
  unit > 127;

const isThere = (word: string, there: ReadonlySet<string>): boolean =>
  there.has(word) || RESPELLED.has(word) || there.has(plain(word));

/** What may part a claim into stretches that are said by themselves: a sentence's end or a quotation inside it. */
const PARTS = new Set([...'.!?…"“”'].map(mark => mark.charCodeAt(0)));
/** What a claim may begin with that is no part of it ("Says that …"), in words. */
const MOST_SAYS = 2;

/**
 * Whether in the claim as a whole, or between two of the marks that may part it, so many words run of which such a share may
 * be among those that are `there`, as they are spoken. What is not plainly a word (figures, hyphens, apostrophes, letters
 * with accents, what an editor put in) may be there.
 */
export function mayHoldStretch(claim: string, there: ReadonlySet<string>, shortest: number, share: number): boolean {
  const lower = claim.toLowerCase();
  const says = lower.startsWith('says') ? MOST_SAYS : 0;
  let words = 0;
  // By how much more of the words up to here are there than the share asks for; and the same where a stretch may begin.
  let balance = 0;
  const begins: (readonly [words: number, balance: number])[] = [[0, 0]];
  const add = (met: boolean): void => {
    balance += met ? 1 - share : -share;
    words++;
    if (words <= says) begins.push([words, balance]);
  };
  const ends = (): boolean => begins.some(([at, before]) => words - at >= shortest && balance - before > -1e-9);
  for (let at = 0; at < lower.length; ) {
    const unit = lower.charCodeAt(at);
    if (unit === PARENTHESIS) return true;
    if (!isWordUnit(unit) || PARTS.has(unit)) {
      at++;
      if (unit === PERCENT) add(true);
      if (!PARTS.has(unit)) continue;
      if (ends()) return true;
      begins.push([words, balance]);
      continue;
    }
    const start = at;
    let odd = 0;
    let letters = 0;
    for (; at < lower.length; at++) {
      const one = lower.charCodeAt(at);
      if (one >= LETTER_A && one <= LETTER_Z) letters++;
      else if (PARTS.has(one)) break;
      else if (one === APOSTROPHE || one > 127) odd++;
      else if (!isWordUnit(one)) break;
    }
    const isPlain = letters > 1 && letters === at - start;
    const joined = unitAt(lower, start - 1) === HYPHEN || unitAt(lower, at) === HYPHEN;
    const met = joined || !isPlain || isThere(lower.slice(start, at), there);
    for (let more = 0; more <= odd; more++) add(met);
  }
  return ends();
}
