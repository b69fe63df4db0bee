import { expect, test } from 'vitest';
import type { Claim } from '../../../src/claims/claim.ts';
import { notReworded, repeatedShare } from '../../../src/cli/claims-reworded.ts';
import { BRIDGE } from '../claims/claims.ts';

const CLAIM = 'In 2019 Portugal spent 4.2 billion euros on new trains.';

test('counts the content words of a claim that a variant repeats, in whatever form', () => {
  expect(repeatedShare(CLAIM, 'In 2019 Portugal was spending 4.2 billion euros on new trains.')).toBe(1);
  expect(repeatedShare(CLAIM, 'Lisbon laid out 4.2 billion euros on modern trains in 2019.')).toBe(0.5);
  expect(repeatedShare(CLAIM, 'Lisbon laid out 4.2 billion euros on modern rolling stock in 2019.')).toBe(0);
});

test('names, figures and dates are not among them: no variant can do without', () => {
  expect(repeatedShare(CLAIM, 'Portugal, 2019: 4.2 billion euros.')).toBe(0);
});

test('names the claims whose every variant keeps to their words', () => {
  const close: Claim = {
    ...BRIDGE,
    variants: ['The bridge over the harbour opened in May 2024.', 'The harbour bridge opened to cars in May 2024.'],
  };
  expect(notReworded([BRIDGE, close])).toEqual([close]);
});
