import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTrees, type Tree, treesSum, writeTrees } from '../../../src/learned/trees.ts';

const TREES: readonly Tree[] = [
  { measure: 0, cut: 2.5, left: -0.25, right: { measure: 1, cut: 0, left: 0.5, right: 1 } },
  0.126,
];

const read = readTrees(writeTrees(TREES));

test('at most the cut goes left, and trees are added up', () => {
  expect(treesSum(read, [2.5, 9])).toBeCloseTo(-0.124);
  expect(treesSum(read, [3, 0])).toBeCloseTo(0.626);
  expect(treesSum(read, [3, 0.1])).toBeCloseTo(1.126);
});

test('what a row lacks is 0', () => expect(treesSum(read, [])).toBeCloseTo(-0.124));

test('questions are written once, trees by their names, left before right', () => {
  expect(writeTrees(TREES)).toEqual({ questions: '0<2.5 1<0', all: 'aa-125ab+250+500+63' });
});

test('trees lead to the leaf that their questions lead to', () => {
  const leaves = fc.integer({ min: -4000, max: 4000 }).map(n => n / 500);
  const trees = fc.letrec<{ tree: Tree }>(tie => ({
    tree: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaves,
      fc.record({ measure: fc.nat(3), cut: fc.integer({ min: 0, max: 6 }), left: tie('tree'), right: tie('tree') }),
    ),
  })).tree;
  const follow = (tree: Tree, row: readonly number[]): number =>
    typeof tree === 'number' ? tree : follow((row[tree.measure] ?? 0) <= tree.cut ? tree.left : tree.right, row);
  const rows = fc.array(fc.integer({ min: -1, max: 7 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(trees, { minLength: 1, maxLength: 9 }), rows, (all, row) => {
      const sum = all.reduce((total: number, tree) => total + follow(tree, row), 0);
      expect(treesSum(readTrees(writeTrees(all)), row)).toBeCloseTo(sum, 6);
    }),
  );
});

test('more leaves than a tree may have are refused', () => {
  const deep = Array.from({ length: 8 }).reduce<Tree>(left => ({ measure: 0, cut: 1, left, right: 1 }), 0);
  expect(() => readTrees(writeTrees([deep]))).toThrow('more than 8 leaves');
});
