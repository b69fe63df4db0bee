import { describe, expect, test } from 'vitest';
import { coverageInWords, whyInWords, wordingOf as wordingIn } from '../../../src/annotations/wording.ts';
import type { Claim, PackedClaim } from '../../../src/claims/claim.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import FRENCH from '../../../src/words/fr.json';
import { lookupIn, wordsFrom } from '../../../src/words/words.ts';
import { BRIDGE, CLOSED } from '../claims/claims.ts';

const wordingOf = (claim: Claim) => wordingIn(claim, ENGLISH);
const inFrench = (claim: PackedClaim) => wordingIn(claim, wordsFrom(lookupIn(FRENCH), 'fr'));

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
    expect(wording.detail).toBe('Depends on the council · As of May 2024');
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
    const closed = { ...BRIDGE, validUntil: '2024-05-20' };
    expect(wordingOf(closed).detail).toBe('Held until 20 May 2024');
    expect(inFrench(closed).detail).toBe('Valable jusqu’au 20 mai 2024');
  });

  test('does not paint as right what held for a time in an article of a later day', () => {
    const familyOn = (claim: Claim, day: string | null) => wordingIn(claim, ENGLISH, day).family;
    const closed = { ...BRIDGE, validUntil: '2024-05-20' };
    expect(familyOn(closed, '2024-05-20')).toBe('supported');
    expect(familyOn(closed, '2024-05-21')).toBe('disputed');
    // Of what day an article is, is not guessed.
    expect(familyOn(closed, null)).toBe('supported');
    expect(familyOn(BRIDGE, '2024-05-21')).toBe('supported');
    expect(familyOn({ ...closed, verdict: 'false' }, '2024-05-21')).toBe('refuted');
  });

  test('says what took the place of a claim that is superseded', () => {
    const wording = wordingIn(CLOSED, ENGLISH);
    expect(wording.superseded?.text).toBe(
      'Superseded: what holds since 21 May 2024 is “The harbour bridge is closed.”',
    );
    expect(wording.superseded?.source).toMatchObject(CLOSED.successor?.source ?? {});
    expect(wording.label).toBe('True, superseded');
    expect(inFrench(CLOSED).superseded?.text).toBe(
      'Dépassé : ce qui vaut depuis le 21 mai 2024 est « The harbour bridge is closed. »',
    );
    expect(inFrench(CLOSED).label).toBe('Vrai, dépassé');
    const undated = { ...CLOSED, successor: { claim: 'The harbour bridge is closed.' } };
    expect(wordingIn(undated, ENGLISH).superseded).toEqual({
      text: 'Superseded: what holds now is “The harbour bridge is closed.”',
      source: null,
    });
    expect(wordingOf(BRIDGE).superseded).toBeNull();
  });

  test('does not say that what is wrong ever held', () => {
    const wrong: Claim = { ...BRIDGE, verdict: 'false', validUntil: '2024-05-20' };
    expect(wordingOf(wrong).detail).toBe('About the time until 20 May 2024');
    expect(inFrench(wrong).detail).toBe('Sur la période jusqu’au 20 mai 2024');
  });

  test('speaks for the month of its newest source, whenever it was read', () => {
    const read: Claim = { ...BRIDGE, checked: '2026-11-29' };
    expect(wordingOf(read).detail).toBe('As of May 2024');
    expect(inFrench(read).detail).toBe('Situation en mai 2024');
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

describe('why a statement could be checked', () => {
  test.each([
    [['percentage', 'comparison'], true, 'checkable because it has a percentage and a comparison.'],
    [['year'], true, 'checkable because it has a year and tells what happened.'],
    [['figure'], false, 'checkable because it has a figure.'],
    [[], true, 'checkable because it tells what happened.'],
    [[], false, 'checkable because it states something as a fact.'],
  ] as const)('%j, happened %j', (has, happened, says) => {
    expect(whyInWords({ has, happened }, ENGLISH)).toBe(`There is no claim in the database; ${says}`);
  });

  test('is told in the reader’s language', () => {
    const french = wordsFrom(lookupIn(FRENCH), 'fr');
    expect(whyInWords({ has: ['percentage', 'year'], happened: true }, french)).toBe(
      'Aucune affirmation dans la base ; vérifiable, car l’énoncé contient un pourcentage et une année.',
    );
  });
});
