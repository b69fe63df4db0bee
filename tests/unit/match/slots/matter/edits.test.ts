import { describe, expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const CLAIM = 'Customs officers seized more than 1.5 million fake watches at the ports in 2021.';

describe('a small word put in another’s place in a copy', () => {
  test('makes another claim of it', () => {
    const claim = 'The ferry to Riga sailed twice a week until 2021.';
    const found = relate({ text: 'The ferry to Riga sailed twice a month until 2021.' }, claim, {});
    expect(found.relation).toBe('different');
  });

  test.each(['in the year 2021', 'in calendar year 2021'])('is not the year of a date: %s', when => {
    const text = `Customs officers seized over 1.5 million fake watches at the ports ${when}.`;
    expect(relate({ text }, CLAIM, {}).relation).toBe('same');
    expect(relate({ text: text.replace('2021', '2020') }, CLAIM, {}).relation).toBe('different');
  });
});
