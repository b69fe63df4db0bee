import { describe, expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const relation = (text: string, claim: string): string => relate({ text }, claim, {}).relation;

describe('a few words put into a copy', () => {
  const claim = 'Latvia recognised the ferry company of Estonia in September 2021.';
  test.each([
    'Latvia recognised the ferry company of Estonia in September 2021 if its lenders agreed.',
    'Latvia recognised the ferry company of Estonia in September 2021, provided that voters approve.',
    'Latvia recognised the ferry company of Estonia in September 2021 as long as the funds last.',
    'Latvia recognised the ferry company of Estonia in September 2021, should the talks fail.',
    'Latvia recognised the ferry company of Estonia in September 2021 for a day.',
    'Latvia recognised the ferry company of Estonia in September 2021 before a court stopped it.',
    'Latvia recognised the ferry company of Estonia in September 2021, in theory.',
    'Latvia provisionally recognised the ferry company of Estonia in September 2021.',
    'Latvia recognised the ferry company workers of Estonia in September 2021.',
  ])('takes it back, or makes another thing of it: %s', text => expect(relation(text, claim)).not.toBe('same'));
  test.each([
    'Latvia recognised the ferry company of Estonia in September 2021, the ministry said.',
    'Latvia officially recognised the ferry company of Estonia in September 2021.',
  ])('and leaves it what it was: %s', text => expect(relation(text, claim)).toBe('same'));

  test.each([
    ['Eel was once the most eaten fish of Latvia.', 'Eel is the most eaten fish of Latvia.'],
    ['Nearly every ferry of Latvia was late in May.', 'Every ferry of Latvia was late in May.'],
    [
      'The Latvian line was extended from all harbours in May.',
      'The Latvian line was extended to all harbours in May.',
    ],
    ['Latvia reportedly promised two ferries to Estonia.', 'Latvia promised two ferries to Estonia.'],
  ])('%s', (text, other) => expect(relation(text, other)).not.toBe('same'));

  test('what the claim takes back as well is no other', () => {
    const if1 = 'Latvia will sell its ferries if parliament agrees.';
    expect(relation('Latvia is going to sell its ferries if parliament agrees.', if1)).toBe('same');
  });
});
