/**
 * Word vectors from plain sentences: positive pointwise mutual information of words and their neighbours, its largest
 * singular vectors found by orthogonal iteration (Levy & Goldberg 2014, "Neural word embedding as implicit matrix
 * factorization"). Words that stand in like company get like vectors, so that what is learned of one holds for others.
 */
import { randomFrom } from './random.ts';

/** Words rarer than this have no vector. */
const RAREST = 8;
/** Neighbours up to this many words away count, by 1 / distance. */
const WINDOW = 4;
/** Only so many of the most frequent words count as neighbours. */
const NEIGHBOURS = 4_000;
const ITERATIONS = 8;

export type Vectors = ReadonlyMap<string, Float64Array>;

/** Vectors of length 1 with so many dimensions for the words of the sentences, each a list of words. */
export function wordVectors(sentences: readonly (readonly string[])[], dimensions: number): Vectors {
  const vocabulary = frequentWords(sentences);
  const rows = associations(sentences, vocabulary);
  const next = randomFrom(3);
  let basis: Float64Array[] = Array.from({ length: dimensions }, () => Float64Array.from(rows, () => next() - 0.5));
  let strength: number[] = [];
  for (let i = 0; i < ITERATIONS; i++) {
    orthonormalise(basis);
    const images = basis.map(vector => timesTransposed(rows, vector));
    strength = images.map(image => Math.sqrt(image.reduce((sum, x) => sum + x * x, 0)));
    if (i < ITERATIONS - 1) basis = images.map(image => times(rows, image));
  }
  const vectors = new Map<string, Float64Array>();
  for (const [word, row] of vocabulary) {
    const vector = Float64Array.from(basis, (column, k) => (column[row] ?? 0) * Math.sqrt(strength[k] ?? 0));
    const length = Math.hypot(...vector) || 1;
    vectors.set(
      word,
      vector.map(x => x / length),
    );
  }
  return vectors;
}

/** From word to its row, the most frequent first. */
function frequentWords(sentences: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of sentences) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= RAREST).sort((a, b) => b[1] - a[1]);
  return new Map(frequent.map(([word], row) => [word, row]));
}

interface Row {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** Positive mutual information of each word with its neighbours: the one before, the one after, and any nearby. */
function associations(sentences: readonly (readonly string[])[], vocabulary: ReadonlyMap<string, number>): Row[] {
  const counts = Array.from({ length: vocabulary.size }, () => new Map<number, number>());
  for (const words of sentences) {
    const rows = words.map(word => vocabulary.get(word) ?? -1);
    rows.forEach((row, i) => {
      const mine = counts[row];
      if (!mine) return;
      for (let away = -WINDOW; away <= WINDOW; away++) {
        const other = away === 0 ? undefined : rows[i + away];
        if (other === undefined || other < 0 || other >= NEIGHBOURS) continue;
        const side = away === -1 ? 0 : away === 1 ? 1 : 2;
        const column = other + side * NEIGHBOURS;
        mine.set(column, (mine.get(column) ?? 0) + 1 / Math.abs(away));
      }
    });
  }
  const columnSums = new Float64Array(3 * NEIGHBOURS);
  for (const row of counts) for (const [column, n] of row) columnSums[column] = (columnSums[column] ?? 0) + n;
  // Neighbours' counts to the power of .75, so that rare ones do not rule (Mikolov et al. 2013).
  const smoothed = columnSums.map(sum => sum ** 0.75);
  const total = smoothed.reduce((a, b) => a + b, 0);
  return counts.map(row => {
    const sum = [...row.values()].reduce((a, b) => a + b, 0);
    const entries = [...row]
      .map(([column, n]) => [column, Math.log((n * total) / (sum * (smoothed[column] ?? 1)))] as const)
      .filter(([, value]) => value > 0);
    return { columns: Int32Array.from(entries, e => e[0]), values: Float64Array.from(entries, e => e[1]) };
  });
}

function timesTransposed(rows: readonly Row[], vector: Float64Array): Float64Array {
  const image = new Float64Array(3 * NEIGHBOURS);
  rows.forEach(({ columns, values }, i) => {
    const x = vector[i] ?? 0;
    columns.forEach((column, j) => {
      image[column] = (image[column] ?? 0) + x * (values[j] ?? 0);
    });
  });
  return image;
}

function times(rows: readonly Row[], vector: Float64Array): Float64Array {
  return Float64Array.from(rows, ({ columns, values }) => {
    let sum = 0;
    columns.forEach((column, j) => {
      sum += (vector[column] ?? 0) * (values[j] ?? 0);
    });
    return sum;
  });
}

/** Makes vectors of length 1 at right angles to each other, in place (Gram-Schmidt). */
export function orthonormalise(basis: readonly Float64Array[]): void {
  basis.forEach((vector, i) => {
    for (const other of basis.slice(0, i)) {
      const shared = vector.reduce((sum, x, k) => sum + x * (other[k] ?? 0), 0);
      vector.forEach((x, k) => {
        vector[k] = x - shared * (other[k] ?? 0);
      });
    }
    const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1;
    vector.forEach((x, k) => {
      vector[k] = x / length;
    });
  });
}
