import { expect, test } from 'vitest';
import { readTrees, type Tree, treesSum, writeTrees } from '../../../src/article/checkable-trees.ts';

const TREES: readonly Tree[] = [
  { measure: 0, cut: 2.5, left: -0.25, right: { measure: 1, cut: 0, left: 0.5, right: 1 } },
  0.125,
];

const read = readTrees(writeTrees(TREES));

test('at most the cut goes left, and trees are added up', () => {
  expect(treesSum(read, [2.5, 9])).toBe(-0.125);
  expect(treesSum(read, [3, 0])).toBe(0.625);
  expect(treesSum(read, [3, 0.1])).toBe(1.125);
});

test('what a row lacks is 0', () => expect(treesSum(read, [])).toBe(-0.125));

test('trees are written as questions, left before right', () => {
  expect(writeTrees(TREES)).toBe('0<2.5 -250 1<0 500 1000 125');
});
