import { describe, expect, test } from 'vitest';
import { relate } from '../../../src/match/relation.ts';

const relation = (text: string, claim: string): string => relate({ text }, claim, {}).relation;

describe('what a statement leaves out of a claim', () => {
  test.each([
    // More than half of the words of a short claim, however rare the others are.
    [
      'Savers asked how the Glossop-Hythe act bears on them.',
      'Village banks are being ruined by the Glossop-Hythe act.',
    ],
    ['The Dutch grow more tulips.', 'Dutch tulips have poisoned beekeepers.'],
    // The day with the act.
    ['Dockers even voted for free ferries.', 'To get free ferries, dockers closed the harbour of Tallinn in May 2021.'],
    // A sum or a share, where another figure is told.
    [
      'The tax for guests over 21 vexes hoteliers on the island of Saaremaa.',
      'On the island of Saaremaa the tax for guests over 21 costs hoteliers 12 percent of sales.',
    ],
    // That two things are compared.
    ['We need welders and philosophers who earn money.', 'Welders earn more money than philosophers.'],
  ])('makes it another: %s', (text, claim) => {
    expect(relation(text, claim)).toBe('related');
  });

  test.each([
    [
      'Village banks are being ruined by the Glossop-Hythe law.',
      'Village banks are being ruined by the Glossop-Hythe act.',
    ],
    [
      'The minimum wage for porters goes up to 12 euros per hour next April.',
      'The minimum wage for porters will rise to 12 euros an hour.',
    ],
    ['Philosophers earn less money than welders do.', 'Welders earn more money than philosophers.'],
  ])('may be a little: %s', (text, claim) => {
    expect(relation(text, claim)).toBe('same');
  });

  test('is told as the share of its words', () => {
    const claim = 'Village banks in Latvia are being ruined by the Glossop-Hythe act.';
    expect(relate({ text: claim }, claim, {}).untold).toBe(0);
    expect(relate({ text: 'Latvia’s village banks are being ruined by an act.' }, claim, {}).untold).toBeGreaterThan(0);
  });
});
