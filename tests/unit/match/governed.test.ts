import { expect, test } from 'vitest';
import { relate } from '../../../src/match/relation.ts';

const CLAIM = 'Norway closed its last whaling station in March 1994.';

test.each(['managed to close', 'began to close', 'reluctantly closed', 'had to close'])('done: Norway %s …', act => {
  expect(relate({ text: `Norway ${act} its last whaling station in March 1994.` }, CLAIM, {}).relation).toBe('same');
});

test.each([
  'pretended to close',
  'came near to closing',
  'was paid to close',
  'voted to close',
  'avoided closing',
  'opposed closing',
  'spoke of closing',
  'almost closed',
  'allegedly closed',
  'is believed to have closed',
  'was cleared of having closed',
])('not told as done: Norway %s …', act => {
  expect(relate({ text: `Norway ${act} its last whaling station in March 1994.` }, CLAIM, {}).relation).not.toBe(
    'same',
  );
});

test('a claim of what is only believed is the same as itself', () => {
  const text = 'Norway is believed to have closed its last whaling station in March 1994.';
  expect(relate({ text }, text, {}).relation).toBe('same');
});
