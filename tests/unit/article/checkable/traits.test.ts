import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addTraits, TRAIT_MEASURES, TRAITS, wordsIn, writeTraits } from '../../../../src/article/checkable/traits.ts';

const word = (likeness: number, trait: number) => [likeness, Array.from({ length: TRAITS }, () => trait)] as const;
const TWO = writeTraits([
  ['the', ...word(-40, -1)],
  ['deficit', ...word(40, 1)],
]);

/** The measures of a sentence whose words have traits at these places, after one of something else. */
function measuresOf(...places: number[]): number[] {
  const row = new Float64Array(1 + TRAIT_MEASURES).fill(7);
  const words = places.map(trait => ({ trait }));
  addTraits(TWO, words, row, 1);
  expect(row[0]).toBe(7);
  return [...row.subarray(1)];
}

test('any traits are read as they were written', () => {
  const traits = fc.array(fc.integer({ min: -1, max: 1 }), { minLength: TRAITS, maxLength: TRAITS });
  fc.assert(
    fc.property(fc.integer({ min: -40, max: 40 }), traits, (likeness, given) => {
      const written = writeTraits([['word', likeness, given]]);
      expect(wordsIn(written)).toBe(1);
      const row = new Float64Array(TRAIT_MEASURES);
      addTraits(written, [{ trait: 0 }], row, 0);
      const [sum = 0, , , ...traits] = row;
      // Two more words are counted than there are, and the first word of the list is hardly counted.
      expect(sum * Math.sqrt(3)).toBeCloseTo(likeness);
      for (const [i, trait] of traits.entries()) expect(trait * 81 * Math.sqrt(3)).toBeCloseTo(given[i] ?? 2);
    }),
  );
});

test('no digit is one that JSON writes as two', () => {
  expect(JSON.stringify(TWO).length).toBe(TWO.length + 2);
});

test('a frequent word counts less than a rare one', () => {
  const [the = 0, deficit = 0] = [measuresOf(0), measuresOf(1)].map(measures => measures[3]);
  expect(-the).toBeGreaterThan(0);
  expect(-the).toBeLessThan(deficit);
});

test('a sentence has the likeness of its words and the sum of their traits', () => {
  const [sum, mean, most, first] = measuresOf(0, 1, 1, -1);
  expect(sum).toBeCloseTo(40 / Math.sqrt(6));
  expect(mean).toBe(8);
  expect(most).toBe(40);
  expect(first).toBeCloseTo((2 * (2 / 82) - 1 / 81) / Math.sqrt(6));
});

test('no words have no traits', () => {
  expect(measuresOf()).toEqual(Array.from({ length: TRAITS + 3 }, () => 0));
});
