import { expect, test } from 'vitest';
import { wordPairs } from '../../../../src/match/text/word-pairs.ts';

test('a pair is a word and all that stands behind its first space', () => {
  expect([...wordPairs('went go,came to come')]).toEqual([
    ['went', 'go'],
    ['came', 'to come'],
  ]);
});
