import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gramLikeness, gramsOf, markGrams } from '../../../src/match/grams.ts';

const grams = (text: string): number[] => [...gramsOf(text)];

test('typography and case are not told apart, whichever way a text is read', () => {
  expect(grams('“It’s over” – he said…')).toEqual(grams('it\'s OVER, "he" said.'));
  expect(grams('its over he said')).toEqual(grams("It's over; he said"));
  // A text beyond ASCII is folded first, and gives what the plain one gives.
  expect(grams('Łódź, it’s over.')).toEqual(grams('Lodz: ITS OVER'));
  expect(grams('')).toEqual([]);
});

test('a letter beyond ASCII changes nothing of the runs before it', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'abz AZ09\'-."'), maxLength: 40 });
  fc.assert(
    fc.property(plain, text => {
      const before = grams(`${text} x`);
      expect(grams(`${text} x é`).slice(0, before.length)).toEqual(before);
    }),
  );
});

test('a text is like itself and unlike another', () => {
  const text = 'Herring stocks have fallen by two thirds.';
  expect(gramLikeness(markGrams(text), text)).toBeCloseTo(1, 5);
  expect(gramLikeness(markGrams(text), 'Quiz buzz')).toBe(0);
});
