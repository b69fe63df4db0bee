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

/** What trees ask, by the places that names are for. */
function questionsOf(written: string): { readonly measure: number; readonly cut: number }[] {
  return written.split(' ').flatMap(line => {
    const [measure = '', cuts = ''] = line.split('<');
    return cuts === '' ? [] : cuts.split(',').map(cut => ({ measure: Number(measure), cut: Number(cut) }));
  });
}

const MINUS = 45;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const LETTER_A = 65;
const SMALL_A = 97;

/** The place of a letter in `LETTERS`. */
const placeOf = (code: number): number => (code >= SMALL_A ? code - SMALL_A : code - LETTER_A + LETTERS.length / 2);

/** Reads what `writeTrees` wrote, letter by letter. Throws where a tree has more than eight leaves. */
export function readTrees({ all, questions: asked }: WrittenTrees): Trees {
  const questions = questionsOf(asked);
  /** Of each question in a tree: its place among the questions, the tree, and the leaves that it leaves. */
  const found: number[] = [];
  const values: number[] = [];
  let [at, tree, leaf] = [0, 0, 0];
  const read = (): void => {
    const sign = all.charCodeAt(at++);
    if (sign >= LETTER_A) {
      const question = placeOf(sign) * LETTERS.length + placeOf(all.charCodeAt(at++));
      const from = leaf;
      read();
      found.push(question, tree, 255 ^ ((1 << leaf) - (1 << from)));
      read();
      return;
    }
    let steps = 0;
    for (; all.charCodeAt(at) >= DIGIT_0 && all.charCodeAt(at) <= DIGIT_9; at++) {
      steps = 10 * steps + all.charCodeAt(at) - DIGIT_0;
    }
    if (leaf === LEAVES) throw new Error(`tree ${tree} has more than ${LEAVES} leaves`);
    values[tree * LEAVES + leaf++] = (sign === MINUS ? -steps : steps) * LEAF;
  };
  for (; at < all.length; tree++) {
    leaf = 0;
    read();
  }
  // Questions are written by their measures, the lowest cut first: those of trees are put in that order by their places.
  const places = new Int32Array(questions.length + 1);
  for (let i = 0; i < found.length; i += 3) places[(found[i] ?? 0) + 1] = (places[(found[i] ?? 0) + 1] ?? 0) + 1;
  const starts = new Int32Array((questions.at(-1)?.measure ?? -1) + 2);
  questions.forEach(({ measure }, question) => {
    starts[measure + 1] = (starts[measure + 1] ?? 0) + (places[question + 1] ?? 0);
    places[question + 1] = (places[question + 1] ?? 0) + (places[question] ?? 0);
  });
  for (let m = 0; m + 1 < starts.length; m++) starts[m + 1] = (starts[m + 1] ?? 0) + (starts[m] ?? 0);
  const size = found.length / 3;
  const [cuts, trees, leaves] = [new Float64Array(size), new Int16Array(size), new Uint8Array(size)];
  for (let i = 0; i < found.length; i += 3) {
    const question = found[i] ?? 0;
    const place = places[question] ?? 0;
    places[question] = place + 1;
    cuts[place] = questions[question]?.cut ?? 0;
    trees[place] = found[i + 1] ?? 0;
    leaves[place] = found[i + 2] ?? 0;
  }
  const leafValues = Float64Array.from({ length: tree * LEAVES }, (_, i) => values[i] ?? 0);
  return { count: tree, starts, cuts, trees, leaves, values: leafValues };
}
