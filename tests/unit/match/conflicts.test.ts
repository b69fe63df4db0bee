import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../../../src/match/conflicts.ts';
import { facets } from '../../../src/match/reading/facets.ts';
import { align } from '../../../src/match/slots/align.ts';
import { compareFigures } from '../../../src/match/slots/figures/figure-conflict.ts';

const CLAIM = 'Denmark closed 40 schools in Jutland in 2019.';

function partedIn(statement: string) {
  const [mine, theirs] = [facets(statement), facets(CLAIM)];
  const alignment = align(mine.lemmas, theirs.lemmas);
  return conflictsOf(mine, theirs, alignment, compareFigures(mine, theirs, false));
}

/** One slot may be found by several rules. */
const slotsIn = (statement: string) => [...new Set([...partedIn(statement)].map(({ conflict }) => conflict.slot))];

describe('what parts two texts', () => {
  test('is nothing where they say the same', () => {
    expect(slotsIn(CLAIM)).toEqual([]);
    expect(slotsIn('In 2019 forty schools in Jutland were closed by Denmark.')).toEqual([]);
  });

  test.each([
    ['Denmark closed 70 schools in Jutland in 2019.', ['figure']],
    ['Denmark closed 40 schools in Jutland in 2021.', ['date']],
    ['Denmark closed 70 schools in Jutland in 2021.', ['date', 'figure']],
    ['Did Denmark close 70 schools in Jutland in 2019?', ['modality', 'figure']],
  ])('is all that differs, the firmest first: %s', (statement, slots) => {
    expect(slotsIn(statement)).toEqual(slots);
  });

  test('is opposite where the one denies the other, and different elsewhere', () => {
    const [denied] = partedIn('Denmark did not close 40 schools in Jutland in 2019.');
    const [another] = partedIn('Denmark closed 70 schools in Jutland in 2019.');
    expect(denied).toMatchObject({ relation: 'opposite', conflict: { slot: 'polarity' } });
    expect(another).toMatchObject({
      relation: 'different',
      conflict: { statement: '70 schools', claim: '40 schools' },
    });
  });
});
