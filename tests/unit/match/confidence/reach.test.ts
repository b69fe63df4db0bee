import { describe, expect, test } from 'vitest';
import { LEAST_DOUBT } from '../../../../src/match/confidence/doubt.ts';
import { leastDoubt, mayQuote, mayRepeat } from '../../../../src/match/confidence/reach.ts';
import { FEATURES, type Feature } from '../../../../src/match/search/features.ts';

const features = (values: Partial<Record<Feature, number>>) => Float64Array.from(FEATURES, name => values[name] ?? 0);

describe('the least doubt', () => {
  test('is the least there is where a statement has the words of the claim', () => {
    expect(leastDoubt(features({ claimCovered: 1, grams: 0.8 }))).toBe(LEAST_DOUBT);
  });
  test('leaves room for other words that say the same', () => {
    expect(leastDoubt(features({ claimCovered: 0.1, grams: 0.1 }))).toBeCloseTo(0.27);
  });
  test('shrinks with every word and every run of characters in common', () => {
    const doubts = [0, 0.2, 0.4].map(share => leastDoubt(features({ claimCovered: share, grams: share })));
    expect(doubts).toEqual([...doubts].sort((a, b) => b - a));
    expect(new Set(doubts).size).toBe(3);
  });
});

test('only a text with two terms running may be quoted, and one with more of them and of its letters in common repeated', () => {
  expect(mayQuote(features({ pairs: 0.05 }))).toBe(true);
  expect(mayQuote(features({ grams: 0.5 }))).toBe(false);
  const repeated = { pairs: 0.05, claimPairs: 0.1, grams: 0.3 };
  expect(mayRepeat(features(repeated))).toBe(true);
  for (const lacking of [{ pairs: 0 }, { claimPairs: 0.05 }, { grams: 0.2 }]) {
    expect(mayRepeat(features({ ...repeated, ...lacking }))).toBe(false);
  }
});
