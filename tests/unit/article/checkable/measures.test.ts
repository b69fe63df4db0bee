import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Lexicon } from '../../../../src/article/checkable/lexicon.ts';
import { MEASURES, measure } from '../../../../src/article/checkable/measures.ts';
import { readingOf } from '../../../../src/article/checkable/reading.ts';

function of(sentence: string): number[] {
  const row = new Float64Array(MEASURES).fill(Number.NaN);
  measure(readingOf(sentence, new Lexicon()), row);
  return [...row];
}

test('every sentence has all measures, each a number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), sentence => {
      expect(of(sentence).every(Number.isFinite)).toBe(true);
    }),
  );
});

describe('what makes a difference', () => {
  test.each([
    ['who', 'He voted for the bill.', 'We voted for the bill.'],
    ['when', 'He votes for the bill.', 'He voted for the bill.'],
    ['a figure', 'He cut taxes by much.', 'He cut taxes by 40%.'],
    ['the place of a figure', 'It was 40 then and so it stayed.', 'It stayed so then and was 40.'],
    ['a name', 'He met somebody there.', 'He met Smith there.'],
    ['a question', 'He voted for it.', 'He voted for it?'],
  ])('%s', (_, one, other) => expect(of(one)).not.toEqual(of(other)));
});

test('figures change nothing but being there', () =>
  expect(of('He paid 40 dollars.')).toEqual(of('He paid 70 dollars.')));
