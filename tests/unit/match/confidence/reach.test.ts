import { describe, expect, test } from 'vitest';
import { LEAST_DOUBT } from '../../../../src/match/confidence/doubt.ts';
import { leastDoubt, mayBeTold, mayQuote, mayRepeat, REACH } from '../../../../src/match/confidence/reach.ts';
import model from '../../../../src/match/confidence/reach.weights.json' with { type: 'json' };
import { compilePack } from '../../../../src/match/index/compile.ts';
import { openPack } from '../../../../src/match/index/pack.ts';
import { matchInEach } from '../../../../src/match/matching.ts';
import { FEATURES, type Feature } from '../../../../src/match/search/features.ts';
import { suite } from '../../../bench/relations.ts';

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

describe('whether an answer may tell of a claim', () => {
  test('was learned of what it is asked of', () => {
    expect(Object.keys(model.weights)).toEqual([...REACH]);
  });

  const half = { score: 0.5, scoreToBest: 1, claimCovered: 0.5, bothCovered: 0.5, grams: 0.4 };

  test('rests on what both have in common, and on how far the claim leads', () => {
    expect(mayBeTold(features(half), 3)).toBe(true);
    expect(mayBeTold(features(half), -3)).toBe(false);
    expect(mayBeTold(features({ scoreToBest: 1, claimCovered: 0.1, bothCovered: 0.1, grams: 0.1 }), 3)).toBe(false);
  });

  test('is yes of what the whole matcher tells of: of a hundred statements none is lost', () => {
    const cases = suite('a').slice(0, 100);
    const claims = [...new Set(cases.map(({ claim }) => claim))];
    const about = { name: 'suite', publisher: '', date: '2026-11-24', language: 'en' };
    const packs = [
      openPack(
        compilePack(
          claims.map(claim => ({ id: claim, claim, data: null })),
          about,
        ),
      ),
    ];
    const queries = cases.map(({ statement }) => ({ text: statement }));
    const toldOf = (sparing: boolean) =>
      matchInEach(queries, packs, { compareFrom: 0.6, sparing }).map(matches =>
        matches.filter(one => one.shown || one.near),
      );
    expect(toldOf(true)).toEqual(toldOf(false));
    expect(toldOf(true).flat().length).toBeGreaterThan(10);
  });
});
