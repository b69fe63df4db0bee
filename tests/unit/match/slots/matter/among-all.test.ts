import { expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const to = (statement: string, claim: string) => relate({ text: statement }, claim, {});

test.each([
  [
    'Our ferry act is the oldest ferry act still in use in the world.',
    'The Danish ferry act is the oldest ferry act still in use.',
  ],
  [
    'We have the highest rate of ferry delays of any country in the world.',
    'Denmark has the highest rate of ferry delays of any country.',
  ],
])('the world is among what it is the most: %s', (statement, claim) => {
  expect(to(statement, claim).relation).toBe('same');
});

test.each([
  ['The Esbjerg line is the oldest ferry line in the world.', 'The Esbjerg line is the oldest ferry line in Denmark.'],
  ['Ferry fares rose by a fifth in the world.', 'Danish ferry fares rose by a fifth.'],
])('and where something is so: %s', (statement, claim) => {
  expect(to(statement, claim).conflict?.slot).toBe('scope');
});
