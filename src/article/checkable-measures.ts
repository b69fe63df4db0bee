import { bitOf, GROUP_NAMES } from './checkable-groups.ts';
import {
  ABSTRACT,
  ADVERB,
  FIGURE,
  LONG,
  MONEY,
  PERCENT,
  PLURAL,
  PROGRESSIVE,
  REGULAR_PAST,
  YEAR,
} from './checkable-lexicon.ts';
import type { Reading } from './checkable-reading.ts';

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

/**
 * What can be counted in a sentence, in a fixed order: of each group of words how many and where the first stands;
 * figures, their units and places; who does what; tense; names; marks; lengths.
 */
export function measuresOf(reading: Reading): number[] {
  const { entries } = reading;
  const size = GROUP_NAMES.length;
  const row: number[] = [];
  for (let i = 0; i < size; i++) row.push(0);
  for (let i = 0; i < size; i++) row.push(NOWHERE);
  const kinds = new Int32Array(entries.length);
  entries.forEach(({ groups, bits }, i) => {
    kinds[i] = bits;
    for (const group of groups) {
      const count = row[group] ?? 0;
      row[group] = count + 1;
      if (count === 0 && i < NOWHERE) row[size + group] = i;
    }
  });
  for (const group of SHARED) row.push((row[group] ?? 0) / (entries.length + 2));
  addFigures(row, kinds);
  addDoing(row, kinds);
  for (const bit of OPENERS) row.push(((kinds[0] ?? 0) & bit) === 0 ? 0 : 1);
  addShape(row, kinds, reading);
  return row;
}

/** The bits of each word: its groups, and what its letters tell. */
type Kinds = Int32Array;

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

function addFigures(row: number[], kinds: Kinds): void {
  const first = placeOf(kinds, FIGURE, kinds.length);
  row.push(
    count(kinds, FIGURE),
    count(kinds, MONEY),
    count(kinds, PERCENT),
    count(kinds, YEAR),
    count(kinds, AMOUNT),
    first < 0 ? NOWHERE : Math.min(first, NOWHERE),
    first < 0 ? -1 : kinds.length - first,
    pairs(kinds, AMOUNT, UNIT),
    pairs(kinds, AMOUNT, MILLION),
  );
}

/** Who does it, and what they did: an opponent's record is what debates are checked for. */
function addDoing(row: number[], kinds: Kinds): void {
  const doer = placeOf(kinds, ANY_DOER, Math.min(FIRST_WORDS, kinds.length));
  const past = placeOf(kinds, REGULAR_PAST, kinds.length);
  row.push(
    doer < 0 ? 0 : 1 + DOERS.findIndex(bit => ((kinds[doer] ?? 0) & bit) !== 0),
    doer < 0 ? FIRST_WORDS : doer,
    past < 0 ? NOWHERE : Math.min(past, NOWHERE),
    count(kinds, REGULAR_PAST),
    count(kinds, PROGRESSIVE),
    pairs(kinds, OTHER, PAST),
    pairs(kinds, I, PAST),
    pairs(kinds, WE, PAST),
    pairs(kinds, PERFECT, REGULAR_PAST),
  );
}

function addShape(row: number[], kinds: Kinds, { words, once, shape, length }: Reading): void {
  const n = words.length;
  const last = words.at(-1);
  const long = count(kinds, LONG);
  let letters = 0;
  for (const word of words) letters += word.length;
  row.push(
    n,
    letters / (n + 1),
    length / (n + 1),
    long,
    long / (n + 2),
    count(kinds, PLURAL),
    count(kinds, ADVERB),
    count(kinds, ABSTRACT),
    once.length / (n + 1),
    shape.commas,
    shape.questions,
    shape.exclamations,
    shape.quoteMarks,
    shape.dashes,
    shape.apostrophes,
    shape.ellipses,
    shape.names,
    shape.capitals / (length + 1),
    shape.small ? 1 : 0,
    last === '?' || last === '!' ? 1 : 0,
  );
}
