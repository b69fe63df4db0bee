import { expect, test } from 'vitest';
import { doubtOf, LEAST_DOUBT } from '../../../../src/match/confidence/doubt.ts';

const alignment = (claimCovered: number, statementCovered: number, verbatim: number) => ({
  pairs: [],
  ofStatement: [],
  ofClaim: [],
  claimCovered,
  statementCovered,
  verbatim,
});

test('all in common, in other words, is the least doubt', () => {
  expect(doubtOf(alignment(1, 1, 0), 0)).toBeCloseTo(LEAST_DOUBT);
});

test.each([
  ['less of the claim', alignment(0.6, 1, 0.5), 0],
  ['less of the statement', alignment(0.9, 0.6, 0.5), 0],
  ['more word for word', alignment(0.9, 1, 0.9), 0],
  ['words of its own', alignment(0.9, 1, 0.5), 3],
])('%s is more to doubt', (_, found, own) => {
  expect(doubtOf(found, own)).toBeGreaterThan(doubtOf(alignment(0.9, 1, 0.5), 0));
});

test('what the claim says weighs more than what the statement adds', () => {
  expect(doubtOf(alignment(0.6, 1, 0.5), 0)).toBeGreaterThan(doubtOf(alignment(1, 0.6, 0.5), 0));
});

test('nothing in common is no more than all the doubt there is', () => {
  expect(doubtOf(alignment(0, 0, 0), 20)).toBe(1);
});
