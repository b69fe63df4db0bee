import { expect, test } from 'vitest';
import { READY_PAIRS } from '../../../src/annotations/ready.ts';
import { relate } from '../../../src/match/relation.ts';
import { repeatedIn } from '../../../src/match/repeated/repeated.ts';

test.each(READY_PAIRS)('asks every rule, since nothing parts them and none repeats the other: %s', (text, claim) => {
  expect(relate({ text }, claim, {}).relation).toBe('same');
  expect(repeatedIn(text, claim)).toBeNull();
});
