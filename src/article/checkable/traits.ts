import { digitAt, digitOf } from './digits.ts';

/** A word, its likeness to fact-checkers' claims (-40 to 40 tenths of log odds) and its traits (each -1, 0 or 1). */
export type WordTraits = readonly [word: string, likeness: number, traits: readonly number[]];

/**
 * What is known of words from the company they keep: likeness and traits by the word's place in the list of words, which
 * begins with these, the most frequent first.
 */
export interface Traits {
  /** How many words have traits. */
  readonly words: number;
  readonly likeness: Int8Array;
  /** `TRAITS` a word. */
  readonly all: Int8Array;
  /** How much of a word's traits counts, 0 to 1. */
  readonly counts: Float64Array;
}

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

/** Reads what `writeTraits` wrote. */
export function readTraits(digits: string): Traits {
  const words = digits.length / DIGITS;
  const likeness = new Int8Array(words);
  const all = new Int8Array(words * TRAITS);
  for (let place = 0; place < words; place++) {
    likeness[place] = digitAt(digits, place * DIGITS) - MOST;
    for (let i = 1; i < DIGITS; i++) {
      const four = FOURS[digitAt(digits, place * DIGITS + i)];
      if (four) all.set(four, place * TRAITS + 4 * (i - 1));
    }
  }
  const counts = Float64Array.from({ length: words }, (_, place) => (place + 1) / (place + 1 + HALF));
  return { words, likeness, all, counts };
}

/** How many numbers `addTraits` writes. */
export const TRAIT_MEASURES = 3 + TRAITS;

/**
 * Writes a sentence's traits: its words' likeness together, on average and at most, then the sum of each of their traits.
 * @param words the sentence's, each with its place among those with traits, -1 for none
 * @param row takes them, from `from` on
 */
export function addTraits(
  { likeness, all, counts }: Traits,
  words: readonly { readonly trait: number }[],
  row: Float64Array,
  from: number,
): void {
  const sums = from + 3;
  row.fill(0, sums, sums + TRAITS);
  let [together, most] = [0, 0];
  for (const { trait } of words) {
    if (trait < 0) continue;
    const like = likeness[trait] ?? 0;
    together += like;
    if (like > most) most = like;
    const count = counts[trait] ?? 0;
    const first = trait * TRAITS;
    for (let i = 0; i < TRAITS; i++) row[sums + i] = (row[sums + i] ?? 0) + count * (all[first + i] ?? 0);
  }
  const scale = 1 / Math.sqrt(words.length + 2);
  row[from] = together * scale;
  row[from + 1] = together / (words.length + 1);
  row[from + 2] = most;
  for (let i = 0; i < TRAITS; i++) row[sums + i] = (row[sums + i] ?? 0) * scale;
}
