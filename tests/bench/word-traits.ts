/** Brings word vectors and word counts down to what src/article/checkable/traits.ts can write. */
import { TRAITS, type WordTraits } from '../../src/article/checkable/traits.ts';
import { randomFrom } from './random.ts';
import { orthonormalise, type Vectors } from './word-vectors.ts';

type Sentences = readonly (readonly string[])[];

/** Likeness is written in tenths of log odds. */
const LIKENESS = 0.1;
const MOST = 40;
/** A trait under this share of its usual size counts as none. */
const SMALL = 0.6;
const ITERATIONS = 12;
/** What fewer sentences have has no likeness. */
const RAREST = 3;

/** Log odds that a word or pair is of a claim rather than of another sentence, each kind's sentences counting alike. */
export interface Likeness {
  readonly logOdds: ReadonlyMap<string, number>;
  /** How many other sentences have it. */
  readonly others: ReadonlyMap<string, number>;
}

/** Likeness of all that is in three sentences and more; `claims` and `others` are lists of words and pairs. */
export function likenessOf(claims: Sentences, others: Sentences): Likeness {
  const inClaims = countsOf(claims);
  const inOthers = countsOf(others);
  const logOdds = new Map<string, number>();
  for (const name of new Set([...inClaims.keys(), ...inOthers.keys()])) {
    const [a, b] = [inClaims.get(name) ?? 0, inOthers.get(name) ?? 0];
    if (a + b < RAREST) continue;
    logOdds.set(name, Math.log((a + 1) / (claims.length + 2)) - Math.log((b + 1) / (others.length + 2)));
  }
  return { logOdds, others: inOthers };
}

/** Traits of the `most` words that are the most frequent. */
export function wordTraits(vectors: Vectors, { logOdds, others }: Likeness, most: number): WordTraits[] {
  const frequent = [...others].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  const words = frequent.filter(word => vectors.has(word) && word !== '<s>' && word !== '</s>').slice(0, most);
  const axes = axesOf(words, vectors, others);
  const spread = axes.map(axis => Math.sqrt(axis.reduce((sum, x) => sum + x * x, 0) / axis.length));
  return words.map((word, i) => {
    const steps = Math.max(-MOST, Math.min(MOST, Math.round((logOdds.get(word) ?? 0) / LIKENESS)));
    const traits = axes.map((axis, k) => {
      const x = (axis[i] ?? 0) / (spread[k] ?? 1);
      return Math.abs(x) > SMALL ? Math.sign(x) : 0;
    });
    return [word, steps, traits] as const;
  });
}

function countsOf(sentences: Sentences): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of sentences) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words' places along the directions in which they differ most, by orthogonal iteration; frequent words count more. */
function axesOf(words: readonly string[], vectors: Vectors, counts: ReadonlyMap<string, number>): number[][] {
  const rows = words.map(word => vectors.get(word) ?? new Float64Array());
  const weights = words.map(word => Math.min(counts.get(word) ?? 0, 2000));
  const size = rows[0]?.length ?? 0;
  const square = Array.from({ length: size }, () => new Float64Array(size));
  rows.forEach((row, i) => {
    square.forEach((line, a) => {
      const x = (row[a] ?? 0) * (weights[i] ?? 0);
      for (let b = 0; b < size; b++) line[b] = (line[b] ?? 0) + x * (row[b] ?? 0);
    });
  });
  const next = randomFrom(5);
  let basis = Array.from({ length: TRAITS }, () => Float64Array.from({ length: size }, () => next() - 0.5));
  for (let i = 0; i < ITERATIONS; i++) {
    basis = basis.map(vector => Float64Array.from(square, line => dot(line, vector)));
    orthonormalise(basis);
  }
  return basis.map(vector => rows.map(row => dot(row, vector)));
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
