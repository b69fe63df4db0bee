import { describe, expect, test } from 'vitest';
import { coverageInWords, wordingOf as wordingIn } from '../../../src/annotations/wording.ts';
import type { Claim } from '../../../src/claims/claim.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { BRIDGE } from '../claims/claims.ts';

const wordingOf = (claim: Claim) => wordingIn(claim, ENGLISH);

describe('the first line', () => {
  test('gives the publisher’s own rating words, the publisher and the day', () => {
    const wording = wordingOf({
      ...BRIDGE,
      verdict: 'false',
      reviews: [
        {
          publisher: 'Check Desk',
          url: 'https://check.example/1',
          date: '2024-05-09',
          rating: 'Pants on Fire',
          verdict: 'false',
        },
      ],
    });
    expect(wording.answer).toBe('Rated Pants on Fire by Check Desk, 9 May 2024');
    expect(wording.label).toBe('Rated Pants on Fire');
  });

  test('says by which record, where nobody reviewed it', () => {
    expect(wordingOf(BRIDGE).answer).toBe('True, by the record: Port of Example, 4 May 2024');
  });

  test('says of a plan what must happen first', () => {
    const wording = wordingOf({ ...BRIDGE, verdict: 'announced', condition: 'Depends on the council' });
    expect(wording.answer).toBe('Announced, not in force yet: Port of Example, 4 May 2024');
    expect(wording.detail).toBe('Depends on the council · As of June 2024');
  });

  test('keeps what was said apart from what is right', () => {
    const [record] = BRIDGE.records;
    const wording = wordingOf({
      ...BRIDGE,
      claim: 'The mayor called the bridge "the best in the world".',
      claimant: 'the mayor',
      records: record ? [{ ...record, said: 'confirmed' }] : [],
    });
    expect(wording.answer).toBe('Said: confirmed by Port of Example, 4 May 2024');
    expect(wording.supported.word).toBe('Not judged.');
    expect(wording.family).toBe('quoted');
  });

  test('does not call true what somebody merely said, in whatever words', () => {
    const [record] = BRIDGE.records;
    const wording = wordingOf({
      ...BRIDGE,
      claim: 'Ada Lind said that the bridge will never be closed.',
      claimant: 'Ada Lind',
      records: record ? [{ ...record, said: 'confirmed' }] : [],
    });
    expect(wording.answer).toBe('Said: confirmed by Port of Example, 4 May 2024');
  });

  test('says that a claim held only for a time', () => {
    expect(wordingOf({ ...BRIDGE, validUntil: '2024-05-20' }).detail).toBe('Held until 20 May 2024');
  });
});

test.each([
  ['mostly-true', 'supported'],
  ['mostly-false', 'refuted'],
  ['misleading', 'disputed'],
  ['announced', 'open'],
] as const)('%s is painted as %s', (verdict, family) => {
  expect(wordingOf({ ...BRIDGE, verdict }).family).toBe(family);
});

test('the coverage line says what was not checked', () => {
  expect(coverageInWords({ statements: 31, checkable: 19, known: 9 }, ENGLISH)).toBe(
    '31 statements, 19 checkable, 9 in the database, 10 not checked',
  );
  expect(coverageInWords({ statements: 31, checkable: 19, known: 9, lookedUp: 2 }, ENGLISH)).toBe(
    '31 statements, 19 checkable, 7 in the database, 2 found by look-up, 10 not checked',
  );
  expect(coverageInWords({ statements: 1, checkable: 0, known: 0 }, ENGLISH)).toBe(
    '1 statement, 0 checkable, 0 in the database, 0 not checked',
  );
});
