import type { Pack } from '../index/pack.ts';
import { Greatest } from './greatest.ts';
import { lexiconOf } from './lexicon.ts';
import type { Meaning } from './profile.ts';
import { cosine, stretch, type Vectors } from './vectors.ts';
import { numbersOf } from './view.ts';

/**
 * Packs with more texts are searched by words alone: comparing a statement with every text takes 2 ms at 20,000, and
 * making the vectors of that many texts a tenth of a second and two megabytes.
 */
const MOST_TEXTS = 32_768;
/** A text less like the statement than this is no candidate. */
const LEAST_LIKENESS = 0.2;

interface Texts {
  readonly vectors: Vectors;
  /** Vectors of length 127, one after the other. */
  readonly rows: Int8Array;
}

const known = new WeakMap<Pack, Texts>();

function rowsOf(pack: Pack, vectors: Vectors): Int8Array {
  const before = known.get(pack);
  if (before?.vectors === vectors) return before.rows;
  const { dimensions } = vectors;
  const lexicon = lexiconOf(pack);
  const texts = pack.index.textClaim.length;
  const rows = new Int8Array(texts * dimensions);
  const sum = new Float32Array(dimensions);
  for (let text = 0; text < texts; text++) {
    sum.fill(0);
    const stamp = lexicon.freshStamp();
    for (const term of numbersOf(pack.index, text)) {
      if (!lexicon.mark(term, stamp)) continue;
      const row = lexicon.row(term, vectors);
      if (row >= 0) vectors.add(sum, row);
    }
    stretch(sum, rows, text * dimensions);
  }
  known.set(pack, { vectors, rows });
  return rows;
}

/** The up to `count` texts that are most like a statement in word vectors, in no order; none in a pack too large for it. */
export function likest(pack: Pack, { vectors, whole }: Meaning, count: number): number[] {
  const texts = pack.index.textClaim.length;
  if (texts > MOST_TEXTS) return [];
  const rows = rowsOf(pack, vectors);
  const { dimensions } = vectors;
  const scores = new Float32Array(texts);
  const greatest = new Greatest(count);
  for (let text = 0; text < texts; text++) {
    const score = cosine(whole, 0, rows, text * dimensions, dimensions);
    scores[text] = score;
    if (score > greatest.least) greatest.add(score);
  }
  const least = Math.max(greatest.least, LEAST_LIKENESS);
  const found: number[] = [];
  for (let text = 0; text < texts && found.length < count; text++) if ((scores[text] ?? 0) >= least) found.push(text);
  return found;
}
