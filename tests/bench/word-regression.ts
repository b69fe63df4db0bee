/** Logistic regression over named features and word vectors, folded into one weight a feature. */
import type { Features } from './checkable-data.ts';
import { randomFrom } from './random.ts';
import type { Vectors } from './word-vectors.ts';

export interface Example {
  readonly features: Features;
  readonly label: number;
  /** How much the example counts. */
  readonly weight: number;
}

export interface Settings {
  /** Pull of a feature's weight towards its start, per pass over the examples. */
  readonly pull: number;
  /** Features in fewer examples are left out. */
  readonly rarest: number;
  readonly passes: number;
  readonly rate: number;
}

/** A weight for each feature; the bias stands under the empty name. */
export type Weights = ReadonlyMap<string, number>;

/** How much of a word's vector counts beside the word itself: it makes what the vectors learn 1/9 as dear. */
const VECTOR_SCALE = 1 / 3;

/**
 * Fits by AdaGrad, the last four passes averaged. With `vectors`, words share what is learned through them, and words
 * that the examples lack get weights too. With `start`, only its features are fitted, pulled towards their weights there.
 */
export function regression(
  examples: readonly Example[],
  settings: Settings,
  vectors: Vectors | null,
  start?: Weights,
): Weights {
  const { pull, rarest, passes, rate } = settings;
  const counts = countsOf(examples);
  const names = start ? [...start.keys()].filter(Boolean) : [...counts].filter(([, n]) => n >= rarest).map(([f]) => f);
  const ids = new Map(names.map((name, i) => [name, i]));
  const bias = names.length;
  const dimensions = vectors ? (vectors.values().next().value?.length ?? 0) : 0;
  const origin = Float64Array.from([...names.map(name => start?.get(name) ?? 0), start?.get('') ?? 0]);
  const weights = { at: origin.slice(), squares: new Float64Array(bias + 1).fill(1e-4) };
  const shared = { at: new Float64Array(dimensions), squares: new Float64Array(dimensions).fill(1e-4) };
  const sum = { own: new Float64Array(bias + 1), shared: new Float64Array(dimensions) };
  const rows = examples.map(example => rowOf(example, ids, vectors, dimensions));
  const pulls = names.map(name => pull / (counts.get(name) ?? 1));
  const next = randomFrom(7);
  for (let pass = 0; pass < passes; pass++) {
    for (const { columns, values, vector, label, weight } of shuffled(rows, next)) {
      let logOdds = weights.at[bias] ?? 0;
      for (let j = 0; j < columns.length; j++) logOdds += (weights.at[columns[j] ?? 0] ?? 0) * (values[j] ?? 0);
      for (let k = 0; k < dimensions; k++) logOdds += (shared.at[k] ?? 0) * (vector[k] ?? 0);
      const error = (1 / (1 + Math.exp(-logOdds)) - label) * weight;
      step(weights, bias, error, rate);
      for (let j = 0; j < columns.length; j++) {
        const i = columns[j] ?? 0;
        step(weights, i, error * (values[j] ?? 0) + (pulls[i] ?? 0) * ((weights.at[i] ?? 0) - (origin[i] ?? 0)), rate);
      }
      for (let k = 0; k < dimensions; k++) step(shared, k, error * (vector[k] ?? 0), rate * 0.3);
    }
    if (pass < passes - 4) continue;
    for (let i = 0; i <= bias; i++) sum.own[i] = (sum.own[i] ?? 0) + (weights.at[i] ?? 0) / 4;
    for (let k = 0; k < dimensions; k++) sum.shared[k] = (sum.shared[k] ?? 0) + (shared.at[k] ?? 0) / 4;
  }
  const folded = new Map<string, number>([['', sum.own[bias] ?? 0]]);
  for (const [name, i] of ids) folded.set(name, sum.own[i] ?? 0);
  for (const [word, vector] of vectors ?? []) {
    const through = vector.reduce((total, x, k) => total + x * (sum.shared[k] ?? 0), 0) * VECTOR_SCALE;
    folded.set(word, (folded.get(word) ?? 0) + through);
  }
  return folded;
}

/** The `most` features whose weights matter most over the examples, all signs among them. */
export function pruned(weights: Weights, examples: readonly Example[], most: number): Weights {
  const counts = countsOf(examples);
  const importance = (name: string, weight: number) => Math.abs(weight) * Math.sqrt(counts.get(name) ?? 0.3);
  const named = [...weights].filter(([name]) => name !== '');
  const signs = named.filter(([name]) => name.startsWith('@'));
  const words = named
    .filter(([name]) => !name.startsWith('@'))
    .sort((a, b) => importance(...b) - importance(...a) || (a[0] < b[0] ? -1 : 1));
  return new Map([['', weights.get('') ?? 0], ...signs, ...words.slice(0, most)]);
}

/** How many examples have each feature. */
export function countsOf(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) {
    for (const name of [...features.words, ...features.signs]) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

interface Slope {
  readonly at: Float64Array;
  readonly squares: Float64Array;
}

function step({ at, squares }: Slope, i: number, gradient: number, rate: number): void {
  const square = (squares[i] ?? 0) + gradient * gradient;
  squares[i] = square;
  at[i] = (at[i] ?? 0) - (rate * gradient) / Math.sqrt(square);
}

function rowOf(
  { features, label, weight }: Example,
  ids: ReadonlyMap<string, number>,
  vectors: Vectors | null,
  dimensions: number,
) {
  const { words, signs, scale } = features;
  const known = [...words.map(name => [name, scale] as const), ...signs.map(name => [name, 1] as const)].filter(
    ([name]) => ids.has(name),
  );
  const vector = new Float64Array(dimensions);
  for (const word of words) {
    vectors?.get(word)?.forEach((x, k) => {
      vector[k] = (vector[k] ?? 0) + x * VECTOR_SCALE * scale;
    });
  }
  const columns = Int32Array.from(known, ([name]) => ids.get(name) ?? 0);
  return { columns, values: Float64Array.from(known, ([, value]) => value), vector, label, weight };
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const [a, b] = [order[i], order[j]];
    if (a !== undefined && b !== undefined) [order[i], order[j]] = [b, a];
  }
  return order;
}
