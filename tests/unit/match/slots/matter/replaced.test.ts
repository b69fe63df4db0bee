import { describe, expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const relation = (text: string, claim: string) => relate({ text }, claim, {});

describe('another verb in a copy', () => {
  test.each([
    [
      'Clara Voss sought 4,100 votes more than Otto Lind in 2019.',
      'Clara Voss got 4,100 votes more than Otto Lind in 2019.',
    ],
    ['In 2018 more nurses came to Latvia than in any year.', 'In 2018 more nurses lived in Latvia than in any year.'],
  ])('says something else, however common it is: %s', (text, claim) => {
    expect(relation(text, claim)).toMatchObject({ relation: 'different', conflict: { slot: 'measure' } });
  });

  test('is the same where it is said of something else', () => {
    const claim = 'Norway gets 90 percent of its electricity from rivers.';
    expect(relation("Some 90 percent of Norway's electricity comes from rivers.", claim).relation).toBe('same');
  });
});
