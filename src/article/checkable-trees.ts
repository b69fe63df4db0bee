/** A leaf's log odds, or a question: a measure of at most `cut` goes left. */
export type Tree =
  | number
  | { readonly measure: number; readonly cut: number; readonly left: Tree; readonly right: Tree };

/** Leaves are written in whole numbers of this. */
const LEAF = 0.001;

/** What trees say of a row of measures together. */
export function treesSum(trees: readonly Tree[], row: readonly number[]): number {
  let sum = 0;
  for (const tree of trees) {
    let at = tree;
    while (typeof at !== 'number') at = (row[at.measure] ?? 0) <= at.cut ? at.left : at.right;
    sum += at;
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
export function readTrees(words: string): Tree[] {
  const parts = words.split(' ');
  let next = 0;
  const read = (): Tree => {
    const [measure, cut] = (parts[next++] ?? '0').split('<').map(Number);
    if (cut === undefined) return (measure ?? 0) * LEAF;
    const left = read();
    return { measure: measure ?? 0, cut, left, right: read() };
  };
  const trees: Tree[] = [];
  while (next < parts.length) trees.push(read());
  return trees;
}
