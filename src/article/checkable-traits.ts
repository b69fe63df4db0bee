/**
 * What is known of words from the company they keep, in a form that is short to write down: of each word one digit for
 * its likeness to fact-checkers' claims, and digits for four traits each, every trait -1, 0 or 1. Words stand by how
 * often they are used.
 */
export interface WordTraits {
  readonly words: string;
  readonly digits: string;
}

interface Word {
  readonly likeness: number;
  readonly traits: Int8Array;
  /** How much of its traits counts, 0 to 1. */
  readonly counts: number;
}

export type Traits = ReadonlyMap<string, Word>;

/** Traits of a word. */
export const TRAITS = 32;
const DIGITS = 1 + TRAITS / 4;
/** The greatest likeness, in steps. */
const MOST = 40;
/** What 81 digits start at in ASCII; two marks that JSON would escape are stepped over. */
const FIRST_DIGIT = 35;
const ESCAPED = 92;
/** A word at this place of the list counts half, and those before it less: they say little. */
const HALF = 80;

const digitOf = (value: number): string =>
  String.fromCharCode(FIRST_DIGIT + value >= ESCAPED ? FIRST_DIGIT + value + 1 : FIRST_DIGIT + value);
const digitValue = (code: number): number => code - FIRST_DIGIT - Number(code > ESCAPED);

/** Writes words down, the most frequent first, each with its likeness (-40 to 40) and its traits (-1, 0 or 1). */
export function writeTraits(words: readonly (readonly [string, number, readonly number[]])[]): WordTraits {
  const digits = words.map(([, likeness, traits]) => {
    const fours = Array.from({ length: DIGITS - 1 }, (_, i) =>
      traits.slice(4 * i, 4 * i + 4).reduce((sum, trait) => 3 * sum + trait + 1, 0),
    );
    return [likeness + MOST, ...fours].map(digitOf).join('');
  });
  return { words: words.map(([word]) => word).join(' '), digits: digits.join('') };
}

/** Reads what `writeTraits` wrote. */
export function readTraits({ words, digits }: WordTraits): Traits {
  const read = new Map<string, Word>();
  words.split(' ').forEach((word, place) => {
    const traits = new Int8Array(TRAITS);
    for (let i = 0; i < TRAITS; i++) {
      const four = digitValue(digits.charCodeAt(place * DIGITS + 1 + (i >> 2)));
      traits[i] = (Math.floor(four / 3 ** (3 - (i & 3))) % 3) - 1;
    }
    const likeness = digitValue(digits.charCodeAt(place * DIGITS)) - MOST;
    read.set(word, { likeness, traits, counts: (place + 1) / (place + 1 + HALF) });
  });
  return read;
}

/** A sentence's traits: its words' likeness together, on average and at most, then the sum of each of their traits. */
export function traitsOf(traits: Traits, words: readonly string[]): number[] {
  const sums = new Float64Array(TRAITS);
  let [likeness, most] = [0, 0];
  for (const word of words) {
    const known = traits.get(word);
    if (!known) continue;
    likeness += known.likeness;
    most = Math.max(most, known.likeness);
    for (let i = 0; i < TRAITS; i++) sums[i] = (sums[i] ?? 0) + known.counts * (known.traits[i] ?? 0);
  }
  const scale = 1 / Math.sqrt(words.length + 2);
  const row = [likeness * scale, likeness / (words.length + 1), most];
  for (const sum of sums) row.push(sum * scale);
  return row;
}
