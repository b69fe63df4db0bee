/** A leaf's log odds, or a question: a measure of at most `cut` goes left. */
export type Tree =
  | number
  | { readonly measure: number; readonly cut: number; readonly left: Tree; readonly right: Tree };

/** Leaves are written in whole numbers of this. */
const LEAF = 0.001;

/** Trees as they are asked: every node has a place, a tree's first node before its others, what goes left right after. */
export interface Trees {
  /** Where each tree begins. */
  readonly roots: Int32Array;
  /** What a node asks about; -1 for a leaf. */
  readonly measures: Int16Array;
  /** A node's cut, or a leaf's log odds. */
  readonly values: Float64Array;
  /** Where a node's right side begins. */
  readonly rights: Int32Array;
}

/** What trees say of a row of measures together, in log odds. */
export function treesSum({ roots, measures, values, rights }: Trees, row: ArrayLike<number>): number {
  let sum = 0;
  for (let t = 0; t < roots.length; t++) {
    let at = roots[t] ?? 0;
    let measure = measures[at] ?? -1;
    while (measure >= 0) {
      at = (row[measure] ?? 0) <= (values[at] ?? 0) ? at + 1 : (rights[at] ?? 0);
      measure = measures[at] ?? -1;
    }
    sum += values[at] ?? 0;
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

/** Reads what `writeTrees` wrote. */
export function readTrees(words: string): Trees {
  const nodes = words.split(' ');
  const roots: number[] = [];
  const measures = new Int16Array(nodes.length).fill(-1);
  const values = new Float64Array(nodes.length);
  const rights = new Int32Array(nodes.length);
  let next = 0;
  const read = (): void => {
    const at = next++;
    const [first, cut] = (nodes[at] ?? '0').split('<').map(Number);
    values[at] = cut ?? (first ?? 0) * LEAF;
    if (cut === undefined) return;
    measures[at] = first ?? 0;
    read();
    rights[at] = next;
    read();
  };
  while (next < nodes.length) {
    roots.push(next);
    read();
  }
  return { roots: Int32Array.from(roots), measures, values, rights };
}
