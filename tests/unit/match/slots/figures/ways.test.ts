import { expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const to = (statement: string, claim: string) => relate({ text: statement }, claim, {});

test.each([
  [
    'Riga’s trams had 14 percent more accidents in 2021 than the year before.',
    'Accidents of Riga’s trams fell by 14 percent in 2021.',
  ],
  [
    'The shipyard means to take on 3,000 more people by next summer.',
    'The shipyard means to cut 3,000 people by next summer.',
  ],
])('one figure, of which there is more in the one and less in the other: %s', (statement, claim) => {
  expect(to(statement, claim).relation).toBe('opposite');
});

test('who has more by a figure is the one that the other has less than by it', () => {
  const claim = 'Anna Ozola got 12,000 more votes than Peter Kalns in the election of 2020.';
  expect(to('Peter Kalns got 12,000 fewer votes than Anna Ozola in the election of 2020.', claim).relation).toBe(
    'same',
  );
});
