import { digitAt, digitOf } from './digits.ts';

/*
 * What is known of words from the company they keep: likeness and traits by the word's place in the list of words, which
 * begins with these, the most frequent first.
 */

/** A word, its likeness to fact-checkers' claims (-40 to 40 tenths of log odds) and its traits (each -1, 0 or 1). */
export type WordTraits = readonly [word: string, likeness: number, traits: readonly number[]];

/** Traits of a word. */
export const TRAITS = 32;
/** Digits of a word: one for its likeness, and one for four traits each. */
const DIGITS = 1 + TRAITS / 4;
/** The greatest likeness, in steps. */
const MOST = 40;
/** A word at this place of the list counts half, and those before it less: they say little. */
const HALF = 80;

/** Writes what is known of words down in digits, the most frequent word first. */
export function writeTraits(words: readonly WordTraits[]): string {
  return words
    .map(([, likeness, traits]) => {
      const fours = Array.from({ length: DIGITS - 1 }, (_, i) =>
        traits.slice(4 * i, 4 * i + 4).reduce((sum, trait) => 3 * sum + trait + 1, 0),
      );
      return [likeness + MOST, ...fours].map(digitOf).join('');
    })
    .join('');
}

/** What each digit stands for: four traits. */
const FOURS = Array.from({ length: 81 }, (_, four) => [27, 9, 3, 1].map(power => (Math.floor(four / power) % 3) - 1));
const NO_FOUR = [0, 0, 0, 0];

/** How many words `writeTraits` wrote of. */
export const wordsIn = (written: string): number => written.length / DIGITS;

/** How many numbers `addTraits` writes. */
export const TRAIT_MEASURES = 3 + TRAITS;

/**
 * Writes a sentence's traits: its words' likeness together, on average and at most, then the sum of each of their traits.
 * @param written what `writeTraits` wrote, read in place: a sentence has few of its words
 * @param words the sentence's, each with its place among those with traits, -1 for none
 * @param row takes them, from `from` on
 */
export function addTraits(
  written: string,
  words: readonly { readonly trait: number }[],
  row: Float64Array,
  from: number,
): void {
  const sums = from + 3;
  row.fill(0, sums, sums + TRAITS);
  let [together, most] = [0, 0];
  for (const { trait } of words) {
    if (trait < 0) continue;
    const first = trait * DIGITS;
    const like = digitAt(written, first) - MOST;
    together += like;
    if (like > most) most = like;
    const count = (trait + 1) / (trait + 1 + HALF);
    let at = sums;
    for (let i = 1; i < DIGITS; i++) {
      for (const one of FOURS[digitAt(written, first + i)] ?? NO_FOUR) {
        row[at] = (row[at] ?? 0) + count * one;
        at++;
      }
    }
  }
  const scale = 1 / Math.sqrt(words.length + 2);
  row[from] = together * scale;
  row[from + 1] = together / (words.length + 1);
  row[from + 2] = most;
  for (let i = 0; i < TRAITS; i++) row[sums + i] = (row[sums + i] ?? 0) * scale;
}
