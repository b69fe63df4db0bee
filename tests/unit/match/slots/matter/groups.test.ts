import { describe, expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const CLAIM = 'Nurses in Latvia earned 4 percent less in May 2021.';
const relation = (text: string, claim = CLAIM) => relate({ text }, claim, {});

describe('a group put into what a copy tells of', () => {
  test.each([
    'Nurses over 60 in Latvia earned 4 percent less in May 2021.',
    'Nurses aged 20 to 25 in Latvia earned 4 percent less in May 2021.',
    'Nurses in Latvia hired since March earned 4 percent less in May 2021.',
    'Nurses in Latvia with two jobs earned 4 percent less in May 2021.',
    'Nurses in Latvia of Baltic origin earned 4 percent less in May 2021.',
    'Young nurses in Latvia earned 4 percent less in May 2021.',
  ])('is a part of all: %s', text => {
    expect(relation(text)).toMatchObject({ relation: 'different', conflict: { slot: 'scope' } });
  });

  test('by a clause that tells which of them', () => {
    const claim = 'Nurses earned 4 percent less in May 2021.';
    expect(relation('Nurses who smoke earned 4 percent less in May 2021.', claim).relation).toBe('different');
    expect(relation('Nurses, who work hard, earned 4 percent less in May 2021.', claim).relation).toBe('same');
  });

  test.each([
    'Many nurses',
    'Certain nurses',
    'A third of nurses',
    'At least some nurses',
    'All nurses',
    'Every nurse',
  ])('counted: %s', some => {
    expect(
      relation(`${some} sleep badly after a night shift.`, 'Nurses sleep badly after a night shift.'),
    ).toMatchObject({ relation: 'different', conflict: { slot: 'quantifier' } });
  });

  test.each(['In truth, nurses sleep badly after a night shift.', 'Ordinary nurses sleep badly after a night shift.'])(
    'but not: %s',
    text => {
      expect(relation(text, 'Nurses sleep badly after a night shift.').relation).toBe('same');
    },
  );

  test('an amount after "over" is no age', () => {
    const claim = 'The Riga tram accident killed over 65 people in 2003.';
    expect(relation('The Riga tram accident of 2003 killed over 65 people.', claim).relation).toBe('same');
  });

  test('a group in the place of people', () => {
    const claim = 'About 4,000 people in Latvia lost their sight in 2021.';
    expect(relation('About 4,000 miners in Latvia lost their sight in 2021.', claim)).toMatchObject({
      relation: 'different',
      conflict: { slot: 'scope', statement: 'miners' },
    });
    expect(relation('About 4,000 residents in Latvia lost their sight in 2021.', claim).relation).toBe('same');
  });
});
