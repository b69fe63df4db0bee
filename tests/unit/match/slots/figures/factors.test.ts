import { describe, expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const relation = (text: string, claim: string): string => relate({ text }, claim, {}).relation;

describe('by which factor, where both compare', () => {
  const claim = 'Norway spends as much on ferries as Denmark.';
  test.each(['a third', 'one fifth', 'two-thirds', '10 percent', '30%', 'thrice', 'twice'])('%s as much', factor => {
    const text = `Norway spends ${factor} as much on ferries as Denmark.`;
    expect(relation(text, claim)).toBe('different');
    expect(relation(claim, text)).toBe('different');
    expect(relation(text, text)).toBe('same');
  });

  test.each(['several times', 'many times', 'dozens of times', 'a tiny fraction'])('%s as much', factor => {
    const text = `Norway spends ${factor} as much on ferries as Denmark.`;
    expect(relate({ text }, claim, {})).toMatchObject({
      relation: 'different',
      conflict: { slot: 'figure', statement: factor, claim: 'once' },
    });
    expect(relation(claim, text)).toBe('different');
  });

  test.each(['several times', 'many times'])('three times may be %s', factor => {
    const text = `Norway spends ${factor} as much on ferries as Denmark.`;
    expect(relation('Norway spends three times as much on ferries as Denmark.', text)).not.toBe('different');
  });

  test.each([
    [
      'Sailors in Oslo are a third as likely to be fined as cooks.',
      'Sailors in Oslo are as likely to be fined as cooks.',
    ],
    ['There are a quarter as many buses as trams in Riga.', 'There are as many buses as trams in Riga.'],
  ])('%s', (text, plainly) => expect(relation(text, plainly)).toBe('different'));

  test('"as well as" compares nothing', () => {
    const also = 'Fares in Riga rose 3% as well as rents.';
    expect(relation('Fares in Riga rose 3%, and so did rents.', also)).toBe('same');
  });
});
