/** What digits start at in ASCII; one mark that JSON would escape is stepped over. */
const FIRST_DIGIT = 35;
const ESCAPED = 92;

/** The greatest number that one digit stands for. */
export const GREATEST = 90;
/** Numbers of both signs are written with this added: -40 to 50. */
const MIDDLE = 40;

/** The character for a whole number from 0 to `GREATEST`. */
export const digitOf = (value: number): string =>
  String.fromCharCode(FIRST_DIGIT + value >= ESCAPED ? FIRST_DIGIT + value + 1 : FIRST_DIGIT + value);

/** The number that the character at a place of a text stands for. */
export function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code - FIRST_DIGIT - Number(code > ESCAPED);
}

/** A whole number that belongs to a word, by the word's place in a list. */
export type Single = readonly [place: number, value: number];
/** The same of two neighbours. */
export type Pair = readonly [first: number, second: number, value: number];

const bounded = (value: number): number => Math.max(-MIDDLE, Math.min(GREATEST - MIDDLE, value));
/** How a value of 0 is written at every 90th place where nothing else stands: a digit tells no greater gap. */
const filler = (from: number, to: number, tail: string): string =>
  `${digitOf(GREATEST)}${tail}${digitOf(MIDDLE)}`.repeat(Math.max(0, Math.ceil((to - from) / GREATEST) - 1));
const gap = (from: number, to: number): string => digitOf(to - from === 0 ? 0 : ((to - from - 1) % GREATEST) + 1);

/** Writes numbers down, two digits each: how far it is from the place before, and the number, held to -40 to 50. */
export function writeSingles(numbers: readonly Single[]): string {
  let before = 0;
  return [...numbers]
    .sort((a, b) => a[0] - b[0])
    .map(([place, value]) => {
      const written = filler(before, place, '') + gap(before, place) + digitOf(bounded(value) + MIDDLE);
      before = place;
      return written;
    })
    .join('');
}

/** The same for pairs, four digits each: two tell the second word's place. Throws where that is over 8,280. */
export function writePairs(numbers: readonly Pair[]): string {
  let before = 0;
  return [...numbers]
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map(([first, second, value]) => {
      const high = Math.floor(second / (GREATEST + 1));
      if (high > GREATEST) throw new Error(`place ${second} does not fit into two digits`);
      const place = digitOf(high) + digitOf(second % (GREATEST + 1));
      const nowhere = digitOf(0).repeat(2);
      const written = filler(before, first, nowhere) + gap(before, first) + place + digitOf(bounded(value) + MIDDLE);
      before = first;
      return written;
    })
    .join('');
}

/** Tells every number that `writeSingles` wrote and that is not 0. */
export function eachSingle(text: string, take: (place: number, value: number) => void): void {
  let place = 0;
  for (let at = 0; at < text.length; at += 2) {
    place += digitAt(text, at);
    const value = digitAt(text, at + 1) - MIDDLE;
    if (value !== 0) take(place, value);
  }
}

/** Tells every number that `writePairs` wrote and that is not 0. */
export function eachPair(text: string, take: (first: number, second: number, value: number) => void): void {
  let first = 0;
  for (let at = 0; at < text.length; at += 4) {
    first += digitAt(text, at);
    const value = digitAt(text, at + 3) - MIDDLE;
    if (value !== 0) take(first, digitAt(text, at + 1) * (GREATEST + 1) + digitAt(text, at + 2), value);
  }
}
