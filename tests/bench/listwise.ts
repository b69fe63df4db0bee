/** A statement's candidates: features of each, and whether it is right. */
export interface List {
  readonly features: readonly Float64Array[];
  readonly right: readonly boolean[];
}

const ROUNDS = 150;
const RATE = 0.2;
/** Pull of the weights of standardised features to zero. */
const PULL = 1e-3;

/**
 * Weights that make the right candidates of each list likely: softmax over the list, cross entropy, Adam over all lists
 * at once. Features not in `used` get 0. Deterministic.
 */
export function fitLists(lists: readonly List[], used: readonly number[]): Float64Array {
  const size = lists[0]?.features[0]?.length ?? 0;
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  const rows = lists.flatMap(list => list.features);
  for (const row of rows) for (const k of used) mean[k] = (mean[k] ?? 0) + (row[k] ?? 0) / rows.length;
  for (const row of rows)
    for (const k of used) spread[k] = (spread[k] ?? 0) + ((row[k] ?? 0) - (mean[k] ?? 0)) ** 2 / rows.length;
  for (const k of used) spread[k] = Math.sqrt(spread[k] ?? 0) || 1;
  const wide = used.length;
  const taught = lists
    .filter(({ right }) => right.includes(true))
    .map(({ features, right }) => {
      const x = new Float64Array(features.length * wide);
      features.forEach((row, c) => {
        used.forEach((k, j) => {
          x[c * wide + j] = ((row[k] ?? 0) - (mean[k] ?? 0)) / (spread[k] ?? 1);
        });
      });
      return { x, right, rights: right.filter(Boolean).length };
    });
  const w = new Float64Array(wide);
  const first = new Float64Array(wide);
  const second = new Float64Array(wide);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = new Float64Array(wide);
    for (const { x, right, rights } of taught) {
      const scores = right.map((_, c) => {
        let sum = 0;
        for (let j = 0; j < wide; j++) sum += (x[c * wide + j] ?? 0) * (w[j] ?? 0);
        return sum;
      });
      const top = Math.max(...scores);
      const shares = scores.map(score => Math.exp(score - top));
      const total = shares.reduce((sum, share) => sum + share, 0);
      shares.forEach((share, c) => {
        const miss = share / total - (right[c] ? 1 / rights : 0);
        for (let j = 0; j < wide; j++) slope[j] = (slope[j] ?? 0) + (miss * (x[c * wide + j] ?? 0)) / taught.length;
      });
    }
    const rate = RATE * (1 - round / (ROUNDS + 1));
    for (let j = 0; j < wide; j++) {
      const g = (slope[j] ?? 0) + PULL * (w[j] ?? 0);
      first[j] = 0.9 * (first[j] ?? 0) + 0.1 * g;
      second[j] = 0.99 * (second[j] ?? 0) + 0.01 * g * g;
      const moved = (first[j] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((second[j] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
      w[j] = (w[j] ?? 0) - rate * moved;
    }
  }
  const weights = new Float64Array(size);
  used.forEach((k, j) => {
    weights[k] = (w[j] ?? 0) / (spread[k] ?? 1);
  });
  return weights;
}
