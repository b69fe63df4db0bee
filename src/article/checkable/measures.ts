import { bitOf, GROUP_NAMES } from './groups.ts';
import { ABSTRACT, ADVERB, FIGURE, LONG, MONEY, PERCENT, PLURAL, PROGRESSIVE, REGULAR_PAST, YEAR } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** A place for what does not come up: later than any word that matters. */
const NOWHERE = 40;

/** Groups whose share of the words counts beside their number. */
const SHARED = (['small', 'I', 'we', 'you', 'it', 'modal', 'thinking'] as const).map(g => GROUP_NAMES.indexOf(g));

/** Who does it, the first of them within the first eight words. */
const DOERS = (['I', 'we', 'you', 'he', 'they', 'it'] as const).map(bitOf);
const ANY_DOER = DOERS.reduce((all, bit) => all | bit, 0);
const FIRST_WORDS = 8;

/** What the first word may be. */
const OPENERS = [...DOERS, ...(['small', 'asking', 'talk', 'cause'] as const).map(bitOf)];

const MILLION = bitOf('million');
const AMOUNT = FIGURE | MILLION | bitOf('number');
const UNIT = bitOf('unit');
const PAST = REGULAR_PAST | bitOf('past');
const OTHER = bitOf('he') | bitOf('you') | bitOf('they') | bitOf('politician');
const I = bitOf('I');
const WE = bitOf('we');
const PERFECT = bitOf('perfect');

/** How many measures there are. */
export const MEASURES = 2 * GROUP_NAMES.length + SHARED.length + 9 + 9 + OPENERS.length + 20;

/**
 * What can be counted in a sentence, in a fixed order: of each group of words how many and where the first stands;
 * figures, their units and places; who does what; tense; names; marks; lengths.
 * @param row takes them, from its first place on
 */
export function measure(reading: Reading, row: Float64Array): void {
  const { entries } = reading;
  const size = GROUP_NAMES.length;
  row.fill(0, 0, size);
  row.fill(NOWHERE, size, 2 * size);
  const kinds = new Array<number>(entries.length);
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    kinds[i] = entry?.bits ?? 0;
    for (const group of entry?.groups ?? []) {
      const count = row[group] ?? 0;
      row[group] = count + 1;
      if (count === 0 && i < NOWHERE) row[size + group] = i;
    }
  }
  let at = 2 * size;
  for (const group of SHARED) row[at++] = (row[group] ?? 0) / (entries.length + 2);
  at = figures(row, at, kinds);
  at = doing(row, at, kinds);
  for (const bit of OPENERS) row[at++] = ((kinds[0] ?? 0) & bit) === 0 ? 0 : 1;
  shape(row, at, kinds, reading);
}

/** The bits of each word: its groups, and what its letters tell. */
type Kinds = readonly number[];

/** How many words are of some kinds. */
function count(kinds: Kinds, some: number): number {
  let found = 0;
  for (let i = 0; i < kinds.length; i++) if (((kinds[i] ?? 0) & some) !== 0) found++;
  return found;
}

/** How many words of some kinds have one of other kinds up to three words on. */
function pairs(kinds: Kinds, some: number, others: number): number {
  let found = 0;
  for (let i = 0; i < kinds.length; i++) {
    if (((kinds[i] ?? 0) & some) === 0) continue;
    if ((((kinds[i + 1] ?? 0) | (kinds[i + 2] ?? 0) | (kinds[i + 3] ?? 0)) & others) !== 0) found++;
  }
  return found;
}

/** Where the first word of some kinds stands before `until`; -1: nowhere. */
function placeOf(kinds: Kinds, some: number, until: number): number {
  for (let i = 0; i < until; i++) if (((kinds[i] ?? 0) & some) !== 0) return i;
  return -1;
}

function figures(row: Float64Array, from: number, kinds: Kinds): number {
  let at = from;
  const first = placeOf(kinds, FIGURE, kinds.length);
  row[at++] = count(kinds, FIGURE);
  row[at++] = count(kinds, MONEY);
  row[at++] = count(kinds, PERCENT);
  row[at++] = count(kinds, YEAR);
  row[at++] = count(kinds, AMOUNT);
  row[at++] = first < 0 ? NOWHERE : Math.min(first, NOWHERE);
  row[at++] = first < 0 ? -1 : kinds.length - first;
  row[at++] = pairs(kinds, AMOUNT, UNIT);
  row[at++] = pairs(kinds, AMOUNT, MILLION);
  return at;
}

/** Who does it, and what they did: an opponent's record is what debates are checked for. */
function doing(row: Float64Array, from: number, kinds: Kinds): number {
  let at = from;
  const doer = placeOf(kinds, ANY_DOER, Math.min(FIRST_WORDS, kinds.length));
  const past = placeOf(kinds, REGULAR_PAST, kinds.length);
  row[at++] = doer < 0 ? 0 : 1 + DOERS.findIndex(bit => ((kinds[doer] ?? 0) & bit) !== 0);
  row[at++] = doer < 0 ? FIRST_WORDS : doer;
  row[at++] = past < 0 ? NOWHERE : Math.min(past, NOWHERE);
  row[at++] = count(kinds, REGULAR_PAST);
  row[at++] = count(kinds, PROGRESSIVE);
  row[at++] = pairs(kinds, OTHER, PAST);
  row[at++] = pairs(kinds, I, PAST);
  row[at++] = pairs(kinds, WE, PAST);
  row[at++] = pairs(kinds, PERFECT, REGULAR_PAST);
  return at;
}

function shape(row: Float64Array, from: number, kinds: Kinds, { words, distinct, shape: seen, length }: Reading): void {
  let at = from;
  const n = words.length;
  const last = words.at(-1);
  const long = count(kinds, LONG);
  let letters = 0;
  for (const word of words) letters += word.length;
  row[at++] = n;
  row[at++] = letters / (n + 1);
  row[at++] = length / (n + 1);
  row[at++] = long;
  row[at++] = long / (n + 2);
  row[at++] = count(kinds, PLURAL);
  row[at++] = count(kinds, ADVERB);
  row[at++] = count(kinds, ABSTRACT);
  row[at++] = distinct / (n + 1);
  row[at++] = seen.commas;
  row[at++] = seen.questions;
  row[at++] = seen.exclamations;
  row[at++] = seen.quoteMarks;
  row[at++] = seen.dashes;
  row[at++] = seen.apostrophes;
  row[at++] = seen.ellipses;
  row[at++] = seen.names;
  row[at++] = seen.capitals / (length + 1);
  row[at++] = seen.small ? 1 : 0;
  row[at++] = last === '?' || last === '!' ? 1 : 0;
}
