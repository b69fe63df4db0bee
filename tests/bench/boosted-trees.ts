/**
 * Gradient-boosted trees for a label of 0 or 1 (Friedman 2001, "Greedy function approximation"), grown leaf by leaf over
 * binned measures as LightGBM does. The same rows give the same trees.
 */
import type { Tree } from '../../src/learned/trees.ts';
import { randomFrom } from './random.ts';

export interface Growth {
  readonly trees: number;
  /** Leaves a tree. */
  readonly leaves: number;
  /** Rows that a leaf has at least. */
  readonly smallest: number;
  /** How much of each tree counts. */
  readonly rate: number;
  /** Pull of leaves towards 0. */
  readonly ridge: number;
  /** The share of the measures that a tree may ask about, and of the rows that it is grown on. */
  readonly measures: number;
  readonly rows: number;
  readonly seed: number;
}

/** No measure has more cuts than this. */
const CUTS = 31;
const BINS = CUTS + 1;

interface Column {
  readonly cuts: readonly number[];
  /** The bin of each row: how many cuts lie under its value. */
  readonly bins: Uint8Array;
}

interface Sums {
  /** Slopes, curvatures and counts of each measure's bins, one after the other. */
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly counts: Float64Array;
}

interface Split {
  readonly gain: number;
  readonly measure: number;
  readonly bin: number;
}

interface Leaf {
  readonly rows: Int32Array;
  readonly sums: Sums;
  readonly split: Split | null;
  tree: { measure: number; cut: number; left: Leaf; right: Leaf } | number;
}

/** The trees, whose sum over a row's measures is its log odds beside `start`; a row counts as much as its weight. */
export function boostedTrees(
  rows: readonly Float64Array[],
  labels: readonly number[],
  weights: readonly number[],
  growth: Growth,
): { start: number; trees: Tree[] } {
  const columns = Array.from(rows[0] ?? [], (_, m) => columnOf(rows.map(row => row[m] ?? 0)));
  const weightOf = (i: number): number => weights[i] ?? 0;
  const share = labels.reduce((a, b, i) => a + b * weightOf(i), 0) / weights.reduce((a, b) => a + b, 0);
  const start = Math.log(share / (1 - share));
  const logOdds = new Float64Array(rows.length).fill(start);
  const slopes = new Float64Array(rows.length);
  const curves = new Float64Array(rows.length);
  const next = randomFrom(growth.seed);
  const trees: Tree[] = [];
  for (let t = 0; t < growth.trees; t++) {
    for (let i = 0; i < rows.length; i++) {
      const p = 1 / (1 + Math.exp(-(logOdds[i] ?? 0)));
      slopes[i] = ((labels[i] ?? 0) - p) * weightOf(i);
      curves[i] = p * (1 - p) * weightOf(i);
    }
    const asked = columns.map((_, m) => m).filter(() => next() < growth.measures);
    const drawn = Int32Array.from(rows.keys()).filter(() => next() < growth.rows);
    const tree = grown({ columns, slopes, curves, asked, growth }, drawn);
    trees.push(tree);
    rows.forEach((row, i) => {
      logOdds[i] = (logOdds[i] ?? 0) + leafFor(tree, row);
    });
  }
  return { start, trees };
}

function leafFor(tree: Tree, row: Float64Array): number {
  let at = tree;
  while (typeof at !== 'number') at = (row[at.measure] ?? 0) <= at.cut ? at.left : at.right;
  return at;
}

/** Cuts between values, as many rows on each side of the next as can be, short enough to be written down. */
function columnOf(values: readonly number[]): Column {
  const sorted = [...values].sort((a, b) => a - b);
  const cuts = new Set<number>();
  for (let i = 1; i <= CUTS; i++) {
    const at = Math.floor((i * sorted.length) / (CUTS + 1));
    const value = sorted[at] ?? 0;
    const above = sorted.find((x, j) => j > at && x > value);
    if (above !== undefined) cuts.add(Number(((value + above) / 2).toPrecision(3)));
  }
  const all = [...cuts].sort((a, b) => a - b);
  return { cuts: all, bins: Uint8Array.from(values, value => all.filter(cut => value > cut).length) };
}

interface Ground {
  readonly columns: readonly Column[];
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly asked: readonly number[];
  readonly growth: Growth;
}

function grown(ground: Ground, rows: Int32Array): Tree {
  const root = leafOf(ground, rows, sumsOf(ground, rows));
  const leaves = [root];
  while (leaves.length < ground.growth.leaves) {
    const at = leaves.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    const split = at.split;
    const column = ground.columns[split?.measure ?? -1];
    if (!split || !column) break;
    const goesLeft = (row: number) => (column.bins[row] ?? 0) <= split.bin;
    const left = at.rows.filter(goesLeft);
    const right = at.rows.filter(row => !goesLeft(row));
    const [few, many] = left.length < right.length ? [left, right] : [right, left];
    const fewSums = sumsOf(ground, few);
    const fewLeaf = leafOf(ground, few, fewSums);
    const manyLeaf = leafOf(ground, many, without(at.sums, fewSums));
    const [l, r] = few === left ? [fewLeaf, manyLeaf] : [manyLeaf, fewLeaf];
    at.tree = { measure: split.measure, cut: column.cuts[split.bin] ?? 0, left: l, right: r };
    leaves.splice(leaves.indexOf(at), 1, l, r);
  }
  return plain(root);
}

const plain = ({ tree }: Leaf): Tree =>
  typeof tree === 'number' ? tree : { ...tree, left: plain(tree.left), right: plain(tree.right) };

function sumsOf({ columns, slopes, curves, asked }: Ground, rows: Int32Array): Sums {
  const size = asked.length * BINS;
  const sums = { slopes: new Float64Array(size), curves: new Float64Array(size), counts: new Float64Array(size) };
  asked.forEach((measure, a) => {
    const bins = columns[measure]?.bins ?? new Uint8Array();
    for (let j = 0; j < rows.length; j++) {
      const row = rows[j] ?? 0;
      const at = a * BINS + (bins[row] ?? 0);
      sums.slopes[at] = (sums.slopes[at] ?? 0) + (slopes[row] ?? 0);
      sums.curves[at] = (sums.curves[at] ?? 0) + (curves[row] ?? 0);
      sums.counts[at] = (sums.counts[at] ?? 0) + 1;
    }
  });
  return sums;
}

function without(all: Sums, part: Sums): Sums {
  const less = (a: Float64Array, b: Float64Array) => a.map((x, i) => x - (b[i] ?? 0));
  return {
    slopes: less(all.slopes, part.slopes),
    curves: less(all.curves, part.curves),
    counts: less(all.counts, part.counts),
  };
}

function leafOf({ asked, slopes, curves, growth }: Ground, rows: Int32Array, sums: Sums): Leaf {
  let slope = 0;
  let curve = 0;
  for (const row of rows) {
    slope += slopes[row] ?? 0;
    curve += curves[row] ?? 0;
  }
  const worth = (s: number, c: number) => (s * s) / (c + growth.ridge);
  let best: Split | null = null;
  asked.forEach((measure, a) => {
    let [s, c, n] = [0, 0, 0];
    for (let bin = 0; bin < BINS - 1; bin++) {
      s += sums.slopes[a * BINS + bin] ?? 0;
      c += sums.curves[a * BINS + bin] ?? 0;
      n += sums.counts[a * BINS + bin] ?? 0;
      if (n < growth.smallest || rows.length - n < growth.smallest) continue;
      const gain = worth(s, c) + worth(slope - s, curve - c) - worth(slope, curve);
      if (gain > (best?.gain ?? 1e-9)) best = { gain, measure, bin };
    }
  });
  return { rows, sums, split: best, tree: (growth.rate * slope) / (curve + growth.ridge) };
}
