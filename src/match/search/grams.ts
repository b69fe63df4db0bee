import { Kinds } from '../../forms/plain.ts';
import { itemAt } from '../index/items.ts';
import type { Pack, PackIndex } from '../index/pack.ts';
import table from '../text/background.table.ts';
import { once } from '../text/once.ts';
import { fold } from '../text/tokens.ts';

/*
 * A text as the set of its runs of four characters, words and the spaces between them alike. They see what terms do not:
 * little words, spellings, other endings. A run is known by one of 16,384 buckets.
 */

const BUCKET_BITS = 14;
export const BUCKETS = 1 << BUCKET_BITS;
/** Natural log steps between two levels of the table. */
export const GRAM_STEP = 0.125;

/** A bucket's level, how rare its runs are in claims, as a character from the space on. */
const squares = once(() => {
  const weights = new Float32Array(BUCKETS);
  for (let i = 0; i < BUCKETS; i++) weights[i] = ((table.grams.charCodeAt(i) - 32) * GRAM_STEP) ** 2;
  return weights;
});

const stamps = new Uint32Array(BUCKETS);
let stamp = 0;

const SPACE = 32;
const APOSTROPHE = 39;
/** U+2019; from U+2010 to U+2027 all is dashes, quote marks, bullets and dots. */
const CURLY = 0x2019;
const DASHES = 0x2010;
const ELLIPSES = 0x2027;
let units = new Uint16Array(512);
let buckets = new Uint16Array(512);

/** The letters, digits and single spaces that a text is known by, as UTF-16 units in `units`; how many there are. */
function unitsOf(text: string): number {
  if (units.length < text.length + 2) units = new Uint16Array(2 * text.length + 2);
  let count = 0;
  units[count++] = SPACE;
  for (let i = 0; i < text.length; i++) {
    let unit = text.charCodeAt(i);
    if (unit > 126 && (unit < DASHES || unit > ELLIPSES)) return foldedUnitsOf(text);
    if (unit >= 65 && unit <= 90) unit += 32;
    if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) units[count++] = unit;
    else if (unit !== APOSTROPHE && unit !== CURLY && units[count - 1] !== SPACE) units[count++] = SPACE;
  }
  if (count === 1 || units[count - 1] !== SPACE) units[count++] = SPACE;
  return count;
}

const NO_LETTERS = new Kinds(/[^\p{L}\p{N}]+/gu);

/** As `unitsOf`, for a text that has more than ASCII and its typography. */
function foldedUnitsOf(text: string): number {
  const folded = fold(text).replace(/['’]/g, '');
  const letters = ` ${folded.replace(NO_LETTERS.for(folded), ' ').trim()} `;
  if (units.length < letters.length) units = new Uint16Array(2 * letters.length);
  for (let i = 0; i < letters.length; i++) units[i] = letters.charCodeAt(i);
  return letters.length;
}

/** Of UTF-8: how the marks from U+2000 to U+203F begin, and what the third byte is of the first, the last, and of an apostrophe. */
const MARKS_FIRST = 0xe2;
const MARKS_SECOND = 0x80;
const MARKS_FROM = 0x90;
const MARKS_TO = 0xa7;
const MARKS_APOSTROPHE = 0x99;

/**
 * As `unitsOf`, of a text of a pack, from the bytes of its pieces: most texts that are compared are never asked for as a
 * string. -1 where it has more than ASCII and its typography.
 */
function unitsAt({ textStarts, texts, pieceStarts, pieces }: PackIndex, text: number): number {
  const item = itemAt(textStarts, texts, text);
  for (let own = item.varint(); own > 1; own--) item.varint();
  let count = 0;
  units[count++] = SPACE;
  while (item.more) {
    const code = item.varint();
    const isLiteral = code === 0;
    const bytes = isLiteral ? texts : pieces;
    const length = isLiteral ? item.varint() : 0;
    let at = isLiteral ? item.at : (pieceStarts[code - 1] ?? 0);
    const end = isLiteral ? at + length : (pieceStarts[code] ?? 0);
    item.at += length;
    const needed = count + end - at + 2;
    if (units.length < needed) {
      const before = units;
      units = new Uint16Array(2 * needed);
      units.set(before);
    }
    for (; at < end; at++) {
      let unit = bytes[at] ?? 0;
      if (unit > 126) {
        const third = bytes[at + 2] ?? 0;
        if (unit !== MARKS_FIRST || bytes[at + 1] !== MARKS_SECOND || third < MARKS_FROM || third > MARKS_TO) return -1;
        at += 2;
        unit = third === MARKS_APOSTROPHE ? APOSTROPHE : SPACE;
      }
      if (unit >= 65 && unit <= 90) unit += 32;
      if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)) units[count++] = unit;
      else if (unit !== APOSTROPHE && units[count - 1] !== SPACE) units[count++] = SPACE;
    }
  }
  if (count === 1 || units[count - 1] !== SPACE) units[count++] = SPACE;
  return count;
}

/** The distinct buckets of the runs in the first `length` of `units`, in `buckets`; how many there are. */
function bucketsOf(length: number): number {
  if (buckets.length < length) buckets = new Uint16Array(2 * length);
  let count = 0;
  stamp++;
  for (let i = 0; i + 4 <= length; i++) {
    let h = units[i] ?? 0;
    h = Math.imul(h, 0x01000193) ^ (units[i + 1] ?? 0);
    h = Math.imul(h, 0x01000193) ^ (units[i + 2] ?? 0);
    h = Math.imul(h, 0x01000193) ^ (units[i + 3] ?? 0);
    const bucket = Math.imul(h, 0x85ebca6b) >>> (32 - BUCKET_BITS);
    if (stamps[bucket] === stamp) continue;
    stamps[bucket] = stamp;
    buckets[count++] = bucket;
  }
  return count;
}

/** The distinct buckets of a text. */
export function gramsOf(text: string): Uint16Array {
  return buckets.slice(0, bucketsOf(unitsOf(text)));
}

/** What a statement's runs are compared by: its buckets marked, and the sum of their squared weights. */
export interface Grams {
  readonly marks: Uint8Array;
  readonly norm: number;
}

export function markGrams(text: string): Grams {
  const marks = new Uint8Array(BUCKETS);
  const weights = squares();
  let norm = 0;
  const count = bucketsOf(unitsOf(text));
  for (let i = 0; i < count; i++) {
    const bucket = buckets[i] ?? 0;
    marks[bucket] = 1;
    norm += weights[bucket] ?? 0;
  }
  return { marks, norm };
}

/** Cosine of a statement's weighted runs and a text's, 0 to 1. */
export function gramLikeness(grams: Grams, text: string): number {
  return likenessTo(grams, bucketsOf(unitsOf(text)));
}

/** The same of a text of a pack, by its number among the texts of all claims. */
export function gramLikenessIn(grams: Grams, pack: Pack, text: number): number {
  const length = unitsAt(pack.index, text);
  return length < 0 ? gramLikeness(grams, pack.text(text)) : likenessTo(grams, bucketsOf(length));
}

/** To the text whose buckets are the first `count` of `buckets`. */
function likenessTo({ marks, norm }: Grams, count: number): number {
  const weights = squares();
  let shared = 0;
  let all = 0;
  for (let i = 0; i < count; i++) {
    const bucket = buckets[i] ?? 0;
    const square = weights[bucket] ?? 0;
    all += square;
    if (marks[bucket] === 1) shared += square;
  }
  return shared === 0 ? 0 : shared / Math.sqrt(all * norm);
}
