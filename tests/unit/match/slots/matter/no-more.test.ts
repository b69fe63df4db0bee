import { expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const CLAIM = 'Malta takes in more sailors every year than all its neighbours.';

test.each([
  'Until last year, Malta took in more sailors every year than all its neighbours.',
  'On paper, Malta takes in more sailors every year than all its neighbours.',
  'Previously, Malta took in more sailors every year than all its neighbours.',
])('so no longer, or not in fact: %s', text => {
  expect(relate({ text }, CLAIM, {})).toMatchObject({ relation: 'different', conflict: { slot: 'date' } });
  expect(relate({ text: CLAIM }, text, {}).relation).toBe('different');
  expect(relate({ text }, text, {}).relation).toBe('same');
});

test('the words that tell so', () => {
  const text = 'Until last year, Malta took in more sailors every year than all its neighbours.';
  expect(relate({ text }, CLAIM, {}).conflict).toEqual({
    slot: 'date',
    statement: 'Until last year',
    claim: 'no such limit',
  });
});

test('told in other words', () => {
  const claim = 'Malta once took in more sailors than all its neighbours.';
  const text = 'Previously, Malta took in more sailors than all its neighbours.';
  expect(relate({ text }, claim, {}).conflict?.slot).not.toBe('date');
});
