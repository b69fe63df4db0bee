import { describe, expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const WAGES = 'Wages in Tromsø have risen faster than rents since the flood.';
const measured = (text: string, claim: string) => relate({ text }, claim, {});

describe('what money is worth, counted in or not', () => {
  test.each([
    'Wages in Tromsø have risen faster than rents since the flood when adjusted for inflation.',
    'Adjusted for inflation, wages in Tromsø have risen faster than rents since the flood.',
    'In real terms, wages in Tromsø have risen faster than rents since the flood.',
    'Per capita, wages in Tromsø have risen faster than rents since the flood.',
  ])('%s', text => {
    expect(measured(text, WAGES)).toMatchObject({ relation: 'different', conflict: { slot: 'measure' } });
    expect(measured(WAGES, text)).toMatchObject({ relation: 'different', conflict: { slot: 'measure' } });
  });

  test('told in other words', () => {
    const claim = 'Adjusted for inflation, wages in Tromsø have risen since the flood.';
    expect(measured('Inflation-adjusted wages in Tromsø have risen since the flood.', claim).conflict).toBeNull();
  });
});
