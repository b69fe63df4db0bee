/**
 * What is known of words from the company they keep, in a form that is short to write down: of each word one digit for
 * its likeness to fact-checkers' claims, and digits for four traits each, every trait -1, 0 or 1. Words stand by how
 * often they are used.
 */
export interface WordTraits {
  readonly words: string;
  readonly digits: string;
}

/** The same as they are asked for: a word's place tells where its own stand. */
export interface Traits {
  /** The words, each at its place. */
  readonly words: readonly string[];
  readonly likeness: Int8Array;
  /** `TRAITS` a word. */
  readonly all: Int8Array;
  /** How much of a word's traits counts, 0 to 1. */
  readonly counts: Float64Array;
}

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

/** What each digit stands for: four traits. */
const FOURS = Array.from({ length: 81 }, (_, four) => [27, 9, 3, 1].map(power => (Math.floor(four / power) % 3) - 1));

/** Reads what `writeTraits` wrote. */
export function readTraits({ words, digits }: WordTraits): Traits {
  const list = words.split(' ');
  const likeness = new Int8Array(list.length);
  const all = new Int8Array(list.length * TRAITS);
  for (let place = 0; place < list.length; place++) {
    likeness[place] = digitValue(digits.charCodeAt(place * DIGITS)) - MOST;
    for (let i = 1; i < DIGITS; i++) {
      const four = FOURS[digitValue(digits.charCodeAt(place * DIGITS + i))];
      if (four) all.set(four, place * TRAITS + 4 * (i - 1));
    }
  }
  const counts = Float64Array.from(list, (_, place) => (place + 1) / (place + 1 + HALF));
  return { words: list, likeness, all, counts };
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
