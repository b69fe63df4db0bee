/** A leaf's log odds, or a question: a measure of at most `cut` goes left. */
export type Tree =
  | number
  | { readonly measure: number; readonly cut: number; readonly left: Tree; readonly right: Tree };

/** Leaves are written in whole numbers of this. */
const LEAF = 0.001;

/** A tree has no more leaves: each has a bit. */
const LEAVES = 8;

/**
 * Trees as they are asked: not each from its root down, but all of them measure by measure. Questions about one measure
 * stand together, the lowest cut first, so that those answered "more" come before the others; each such answer rules out
 * the leaves left of it, and of what is left over the leftmost leaf is the one that the tree leads to (Lucchese et al.
 * 2015, "QuickScorer").
 */
export interface Trees {
  readonly count: number;
  /** Where each measure's questions begin; the last number is where the last ones end. */
  readonly starts: Int32Array;
  readonly cuts: Float64Array;
  /** The tree that a question is of, and the leaves that it leaves where its measure is over the cut. */
  readonly trees: Int16Array;
  readonly leaves: Uint8Array;
  /** `LEAVES` a tree, from the left, in log odds. */
  readonly values: Float64Array;
}

/** What trees say of a row of measures together, in log odds. */
export function treesSum({ count, starts, cuts, trees, leaves, values }: Trees, row: ArrayLike<number>): number {
  const left = new Uint8Array(count).fill(255);
  for (let measure = 0; measure + 1 < starts.length; measure++) {
    const value = row[measure] ?? 0;
    const end = starts[measure + 1] ?? 0;
    for (let at = starts[measure] ?? 0; at < end && value > (cuts[at] ?? 0); at++) {
      const tree = trees[at] ?? 0;
      left[tree] = (left[tree] ?? 0) & (leaves[at] ?? 0);
    }
  }
  let sum = 0;
  for (let tree = 0; tree < count; tree++) {
    const bits = left[tree] ?? 0;
    sum += values[tree * LEAVES + 31 - Math.clz32(bits & -bits)] ?? 0;
  }
  return sum;
}

/** Trees as words: a question is its measure and cut (`12<3.5`), then what goes left, then what goes right. */
export function writeTrees(trees: readonly Tree[]): string {
  const write = (tree: Tree): string =>
    typeof tree === 'number'
      ? String(Math.round(tree / LEAF))
      : `${tree.measure}<${tree.cut} ${write(tree.left)} ${write(tree.right)}`;
  return trees.map(write).join(' ');
}

/** Reads what `writeTrees` wrote. Throws where a tree has more than eight leaves. */
export function readTrees(words: string): Trees {
  const nodes = words.split(' ');
  const questions: { measure: number; cut: number; tree: number; leaves: number }[] = [];
  const values: number[] = [];
  let [next, tree, leaf] = [0, 0, 0];
  const read = (): void => {
    const [first, cut] = (nodes[next++] ?? '0').split('<').map(Number);
    if (cut === undefined) {
      if (leaf === LEAVES) throw new Error(`tree ${tree} has more than ${LEAVES} leaves`);
      values[tree * LEAVES + leaf++] = (first ?? 0) * LEAF;
      return;
    }
    const from = leaf;
    read();
    questions.push({ measure: first ?? 0, cut, tree, leaves: 255 ^ ((1 << leaf) - (1 << from)) });
    read();
  };
  for (; next < nodes.length; tree++) {
    leaf = 0;
    read();
  }
  questions.sort((a, b) => a.measure - b.measure || a.cut - b.cut);
  const measures = (questions.at(-1)?.measure ?? -1) + 1;
  const starts = new Int32Array(measures + 1);
  for (const { measure } of questions) starts[measure + 1] = (starts[measure + 1] ?? 0) + 1;
  for (let m = 0; m < measures; m++) starts[m + 1] = (starts[m + 1] ?? 0) + (starts[m] ?? 0);
  return {
    count: tree,
    starts,
    cuts: Float64Array.from(questions, q => q.cut),
    trees: Int16Array.from(questions, q => q.tree),
    leaves: Uint8Array.from(questions, q => q.leaves),
    values: Float64Array.from({ length: tree * LEAVES }, (_, i) => values[i] ?? 0),
  };
}
