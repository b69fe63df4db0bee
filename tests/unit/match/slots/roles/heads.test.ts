import { describe, expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const CLAIM = 'Senator Clara Voss voted for the dam on the river Tarn.';

describe('whose what a copy tells of', () => {
  test.each([
    "Senator Clara Voss's brother voted for the dam on the river Tarn.",
    'A cousin of Senator Clara Voss voted for the dam on the river Tarn.',
    'Opponents of Senator Clara Voss voted for the dam on the river Tarn.',
  ])('somebody else is told of: %s', text => {
    expect(relate({ text }, CLAIM, {})).toMatchObject({ relation: 'different', conflict: { slot: 'person' } });
  });

  test('a part of what the claim tells of', () => {
    const found = relate(
      { text: 'A clause of the dam law was struck out in Oslo.' },
      'The dam law was struck out in Oslo.',
      {},
    );
    expect(found).toMatchObject({ relation: 'different', conflict: { slot: 'scope' } });
  });

  test.each([
    'Senator Clara Voss voted for the dam on the river Tarn, her brother said.',
    "It was Senator Clara Voss's side that voted for the dam on the river Tarn.",
  ])('it is who the claim tells of, or whoever acts for her: %s', text => {
    expect(relate({ text }, CLAIM, {})).toMatchObject({ relation: 'same' });
  });

  test('an owner that the claim has as an owner', () => {
    const [text, claim] = ["Oslo's mayor sold the city's famous trams.", "Oslo's mayor sold the city's trams."];
    expect(relate({ text }, claim, {})).toMatchObject({ relation: 'same' });
  });
});
