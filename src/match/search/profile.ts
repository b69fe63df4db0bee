import type { Query } from '../match.ts';
import { weightOf } from '../text/background.ts';
import { type Term, termsOf } from '../text/terms.ts';
import { type Grams, markGrams } from './grams.ts';
import { stretch, type Vectors } from './vectors.ts';

/** A fragment with fewer terms than this says too little alone: its sentence is searched. */
const TELLING_TERMS = 5;

/** A statement as it is compared with claims: made once, whatever the number of packs and claims. */
export interface Profile {
  readonly query: Query;
  /** What is searched: the statement's text, or its sentence where the text is a short fragment. */
  readonly text: string;
  readonly terms: readonly Term[];
  /** Distinct terms in the order of the text, and their weights. */
  readonly hashes: readonly number[];
  readonly weights: Float64Array;
  readonly total: number;
  /** 1 for a number, and for a word with a capital that does not begin the text. */
  readonly numbers: Uint8Array;
  readonly names: Uint8Array;
  /** Two terms running, by `pairOf`, and their weight. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly pairTotal: number;
  readonly grams: Grams;
  readonly meaning: Meaning | null;
  /** Terms of the statements around it that it lacks itself, by their hashes. */
  readonly around: ReadonlySet<number>;
}

/** A statement in word vectors, each of length 127 (or null). */
export interface Meaning {
  readonly vectors: Vectors;
  /** Of all its terms together. */
  readonly whole: Int8Array;
  /** Of each term, one after the other. */
  readonly rows: Int8Array;
}

/** Terms rarer than this count as this rare in a pair. */
const PAIR_WEIGHT = 9;

/** What two terms running are known by. */
export function pairOf(first: number, second: number): number {
  return (Math.imul(first, 31) ^ second) >>> 0;
}

export function pairWeight(first: number, second: number): number {
  return Math.min(first, PAIR_WEIGHT) + Math.min(second, PAIR_WEIGHT);
}

function meaningOf(hashes: readonly number[], vectors: Vectors): Meaning {
  const { dimensions } = vectors;
  const sum = new Float32Array(dimensions);
  const whole = new Int8Array(dimensions);
  const rows = new Int8Array(hashes.length * dimensions);
  hashes.forEach((hash, i) => {
    const row = vectors.row(hash);
    if (row < 0) return;
    vectors.add(sum, row);
    vectors.unit(row, rows, i * dimensions);
  });
  stretch(sum, whole, 0);
  return { vectors, whole, rows };
}

/** As many statements' terms are remembered: each stands around ten others. */
const KEPT = 256;
const kept = new Map<string, readonly number[]>();

function hashesOf(text: string): readonly number[] {
  const before = kept.get(text);
  if (before) return before;
  const hashes = termsOf(text).map(({ hash }) => hash);
  if (kept.size >= KEPT) kept.clear();
  kept.set(text, hashes);
  return hashes;
}

export function profileOf(query: Query, vectors: Vectors | null): Profile {
  const own = termsOf(query.text);
  const whole = query.sentence !== undefined && own.length < TELLING_TERMS ? query.sentence : query.text;
  const terms = whole === query.text ? own : termsOf(whole);
  const place = new Map<number, number>();
  for (const { hash } of terms) if (!place.has(hash)) place.set(hash, place.size);
  const hashes = [...place.keys()];
  const numbers = new Uint8Array(hashes.length);
  const names = new Uint8Array(hashes.length);
  terms.forEach(({ hash, key, start }, i) => {
    const at = place.get(hash) ?? 0;
    if (key.startsWith('#')) numbers[at] = 1;
    if (i > 0 && /^\p{Lu}/u.test(whole.slice(start, start + 2))) names[at] = 1;
  });
  const pairs = new Map<number, number>();
  terms.forEach(({ hash }, i) => {
    const next = terms[i + 1];
    if (next) pairs.set(pairOf(hash, next.hash), pairWeight(weightOf(hash), weightOf(next.hash)));
  });
  const weights = Float64Array.from(hashes, weightOf);
  return {
    query,
    text: whole,
    terms,
    hashes,
    weights,
    total: Math.max(
      1,
      weights.reduce((sum, weight) => sum + weight, 0),
    ),
    numbers,
    names,
    pairs,
    pairTotal: Math.max(
      1,
      [...pairs.values()].reduce((sum, weight) => sum + weight, 0),
    ),
    grams: markGrams(whole),
    meaning: vectors && meaningOf(hashes, vectors),
    around: new Set((query.around ?? []).flatMap(hashesOf).filter(hash => !place.has(hash))),
  };
}
