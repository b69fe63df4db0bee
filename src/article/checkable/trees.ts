/** A leaf's log odds, or a question: a measure of at most `cut` goes left. */
export type Tree =
  | number
  | { readonly measure: number; readonly cut: number; readonly left: Tree; readonly right: Tree };

/** Trees as they are written down: `writeTrees`. */
export interface WrittenTrees {
  readonly questions: string;
  readonly all: string;
}

/** Leaves are written in whole numbers of this, in log odds: finer than what they know. */
const LEAF = 0.002;

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

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

/**
 * Writes trees down. `questions` are what they ask, a measure and its cuts (`12<0.5,3.5`); each has two letters for a
 * name, by its place. `all` are the trees, one after the other: a question's name, then what goes left, then what goes
 * right, or a leaf with its sign (`aa-37ab+2+90`). Throws where there are more questions than names.
 */
export function writeTrees(trees: readonly Tree[]): WrittenTrees {
  const cuts = new Map<number, Set<number>>();
  const collect = (tree: Tree): void => {
    if (typeof tree === 'number') return;
    const known = cuts.get(tree.measure) ?? new Set();
    cuts.set(tree.measure, known.add(tree.cut));
    collect(tree.left);
    collect(tree.right);
  };
  trees.forEach(collect);
  const measures = [...cuts]
    .sort((a, b) => a[0] - b[0])
    .map(([measure, known]) => [measure, [...known].sort((a, b) => a - b)] as const);
  const names = new Map<string, string>();
  for (const [measure, known] of measures) for (const cut of known) names.set(`${measure}<${cut}`, nameOf(names.size));
  const write = (tree: Tree): string => {
    if (typeof tree !== 'number') {
      return `${names.get(`${tree.measure}<${tree.cut}`)}${write(tree.left)}${write(tree.right)}`;
    }
    const steps = Math.round(tree / LEAF);
    return steps < 0 ? String(steps) : `+${steps}`;
  };
  const questions = measures.map(([measure, known]) => `${measure}<${known.join(',')}`).join(' ');
  return { questions, all: trees.map(write).join('') };
}

function nameOf(question: number): string {
  if (question >= LETTERS.length ** 2) throw new Error(`more than ${LETTERS.length ** 2} questions`);
  return LETTERS.charAt(Math.floor(question / LETTERS.length)) + LETTERS.charAt(question % LETTERS.length);
}

function questionsOf(written: string): Map<string, { measure: number; cut: number }> {
  const questions = new Map<string, { measure: number; cut: number }>();
  for (const [, measure, cuts = ''] of written.matchAll(/(\d+)<(\S+)/g)) {
    for (const cut of cuts.split(',')) {
      questions.set(nameOf(questions.size), { measure: Number(measure), cut: Number(cut) });
    }
  }
  return questions;
}

/** Reads what `writeTrees` wrote. Throws where a tree has more than eight leaves. */
export function readTrees(written: WrittenTrees): Trees {
  const names = questionsOf(written.questions);
  const nodes = written.all.match(/[a-zA-Z]{2}|[+-]\d+/g) ?? [];
  const questions: { measure: number; cut: number; tree: number; leaves: number }[] = [];
  const values: number[] = [];
  let [next, tree, leaf] = [0, 0, 0];
  const read = (): void => {
    const node = nodes[next++] ?? '+0';
    const question = names.get(node);
    if (!question) {
      if (leaf === LEAVES) throw new Error(`tree ${tree} has more than ${LEAVES} leaves`);
      values[tree * LEAVES + leaf++] = Number(node) * LEAF;
      return;
    }
    const from = leaf;
    read();
    questions.push({ ...question, tree, leaves: 255 ^ ((1 << leaf) - (1 << from)) });
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
