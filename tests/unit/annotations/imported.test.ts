import { describe, expect, test } from 'vitest';
import { answerOf } from '../../../src/annotations/answer.ts';
import { importedSources, importedWording } from '../../../src/annotations/imported.ts';
import type { ImportedClaim, ImportedReview } from '../../../src/claims/import/imported.ts';
import type { Match } from '../../../src/match/match.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { BRIDGE } from '../claims/claims.ts';
import { MATCH } from './match.ts';

const REVIEW: ImportedReview = {
  publisher: 'Example Checks',
  url: 'https://checks.example/bridge',
  date: '2024-05-06',
  rating: 'False',
  verdict: 'false',
};
const claimWith = (...reviews: Partial<ImportedReview>[]): ImportedClaim => ({
  id: 'abc',
  claim: 'The harbour bridge is closed.',
  language: 'en',
  reviews: reviews.map((review, number) => ({ ...REVIEW, url: `${REVIEW.url}${number}`, ...review })),
});
const worded = (...reviews: Partial<ImportedReview>[]) => importedWording(claimWith(...reviews), 'Checks', ENGLISH);

describe('importedWording', () => {
  test('tells the rating in its publisher’s words, and the pack', () => {
    expect(worded({ rating: 'Four Pinocchios' })).toMatchObject({
      family: 'refuted',
      verdict: 'false',
      answer: 'Rated Four Pinocchios by Example Checks, 6 May 2024',
      label: 'Rated Four Pinocchios',
      detail: 'From the pack “Checks”',
      said: null,
    });
  });

  test('tells no date where there is none', () => {
    const { date: _date, ...undated } = REVIEW;
    const claim: ImportedClaim = { ...claimWith(), reviews: [undated] };
    expect(importedWording(claim, 'Checks', ENGLISH).answer).toBe('Rated False by Example Checks');
    expect(importedSources(claim)).toMatchObject([{ date: null, rating: 'False', quote: null }]);
  });

  test('tells the word that a long rating begins with, and the rest among the sources', () => {
    const rating = 'False. The picture shows another bridge, and was taken eleven years before.';
    expect(worded({ rating }).answer).toBe('Rated False by Example Checks, 6 May 2024');
    expect(importedSources(claimWith({ rating }))[0]?.rating).toBe(rating);
  });

  test('says only that it was checked where the rating is a text, or none', () => {
    const told = worded({ rating: 'The picture shows another bridge, and was taken before.', verdict: 'see-source' });
    expect(told).toMatchObject({ family: 'open', answer: 'Checked by Example Checks, 6 May 2024' });
    expect(told.label).toBe('Checked: see the source');
  });

  test('takes the newest of reviews that agree', () => {
    expect(
      worded({ publisher: 'New' }, { publisher: 'Old', rating: 'Mostly False', verdict: 'mostly-false' }),
    ).toMatchObject({
      family: 'refuted',
      answer: 'Rated False by New, 6 May 2024',
    });
  });

  test('tells reviews that disagree side by side, and averages nothing', () => {
    const told = worded(
      { publisher: 'A' },
      { publisher: 'B', rating: 'True', verdict: 'true' },
      { publisher: 'C', rating: 'It depends', verdict: 'see-source' },
    );
    expect(told).toMatchObject({
      verdict: 'see-source',
      family: 'disputed',
      answer: 'Rated False by A, 6 May 2024; Rated True by B, 6 May 2024',
      label: 'Fact-checks disagree',
    });
  });
});

describe('answerOf with several packs', () => {
  const match = (pack: number): Match => ({ ...MATCH, pack, confidence: 0.9 });
  const asked = {
    start: 0,
    end: 3,
    text: 'abc',
    speaker: null,
    checkable: 0.9,
    checkableWhy: { has: [], happened: false },
  };
  const bundled = {
    name: 'Claimlight',
    claim: () => ({
      ...BRIDGE,
      reviews: [
        {
          publisher: 'Example Checks',
          url: 'https://checks.example/x',
          date: '2024-05-06',
          rating: 'True',
          verdict: 'true' as const,
        },
      ],
      records: [],
    }),
  };
  const packsOf = (claim: ImportedClaim) => [bundled, { name: 'Checks', claim: () => claim }];

  test('tells the nearest of each pack, the nearer first, and which is of an imported one', () => {
    const conflict = { slot: 'date', statement: 'May 2023', claim: 'May 2024' } as const;
    const near = (pack: number, confidence: number): Match => ({
      ...match(pack),
      relation: 'different',
      shown: false,
      near: true,
      confidence,
      conflict,
    });
    const matches = [near(0, 0.7), near(0, 0.6), near(1, 0.9)];
    const { rejected } = answerOf([asked], [matches], packsOf(claimWith({})), 0.5, ENGLISH);
    expect(rejected.map(({ from }) => from)).toEqual(['From the pack “Checks”', null]);
  });

  test('shows both where they disagree, the bundled one first, and counts the statement once', () => {
    const { annotations, coverage } = answerOf([asked], [[match(0), match(1)]], packsOf(claimWith({})), 0.5, ENGLISH);
    expect(annotations.map(({ pack, family }) => [pack, family])).toEqual([
      ['Claimlight', 'supported'],
      ['Checks', 'refuted'],
    ]);
    expect(coverage).toEqual({ statements: 1, checkable: 1, known: 1 });
  });

  test('shows the bundled one alone where the other is the same review', () => {
    const same = claimWith({ url: 'http://www.checks.example/x/' });
    const { annotations } = answerOf([asked], [[match(0), match(1)]], packsOf(same), 0.5, ENGLISH);
    expect(annotations.map(({ pack }) => pack)).toEqual(['Claimlight']);
  });
});
