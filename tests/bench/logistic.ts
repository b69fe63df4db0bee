export interface Example {
  readonly evidence: Float64Array;
  readonly right: boolean;
  readonly weight: number;
}

export interface Logistic {
  readonly bias: number;
  /** A weight a place of the evidence. */
  readonly weights: Float64Array;
}

const ROUNDS = 400;
const RATE = 0.1;

/**
 * Weighted logistic regression over the places in `used`, the others getting 0; `pull` draws the weights of standardised
 * evidence to zero. Adam over all examples at once; deterministic.
 */
export function fitLogistic(examples: readonly Example[], used: readonly number[], pull: number): Logistic {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const mean = used.map(k =>
    examples.reduce((sum, { evidence, weight }) => sum + (weight * (evidence[k] ?? 0)) / total, 0),
  );
  const spread = used.map((k, j) => {
    const square = (value: number): number => (value - (mean[j] ?? 0)) ** 2;
    return (
      Math.sqrt(examples.reduce((sum, { evidence, weight }) => sum + (weight * square(evidence[k] ?? 0)) / total, 0)) ||
      1
    );
  });
  // The last place is the bias.
  const rows = examples.map(({ evidence }) =>
    Float64Array.from([...used.map((k, j) => ((evidence[k] ?? 0) - (mean[j] ?? 0)) / (spread[j] ?? 1)), 1]),
  );
  const w = new Float64Array(used.length + 1);
  const first = new Float64Array(w.length);
  const second = new Float64Array(w.length);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = new Float64Array(w.length);
    rows.forEach((row, i) => {
      let sum = 0;
      for (let j = 0; j < w.length; j++) sum += (row[j] ?? 0) * (w[j] ?? 0);
      const example = examples[i];
      if (!example) return;
      const miss = ((1 / (1 + Math.exp(-sum)) - (example.right ? 1 : 0)) * example.weight) / total;
      for (let j = 0; j < w.length; j++) slope[j] = (slope[j] ?? 0) + miss * (row[j] ?? 0);
    });
    const rate = RATE * (1 - round / (ROUNDS + 1));
    for (let j = 0; j < w.length; j++) {
      const g = (slope[j] ?? 0) + (j < used.length ? pull * (w[j] ?? 0) : 0);
      first[j] = 0.9 * (first[j] ?? 0) + 0.1 * g;
      second[j] = 0.99 * (second[j] ?? 0) + 0.01 * g * g;
      const moved = (first[j] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((second[j] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
      w[j] = (w[j] ?? 0) - rate * moved;
    }
  }
  const weights = new Float64Array(Math.max(-1, ...used) + 1);
  let bias = w[used.length] ?? 0;
  used.forEach((k, j) => {
    weights[k] = (w[j] ?? 0) / (spread[j] ?? 1);
    bias -= ((w[j] ?? 0) * (mean[j] ?? 0)) / (spread[j] ?? 1);
  });
  return { bias, weights };
}
