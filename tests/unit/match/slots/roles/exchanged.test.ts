import { expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const to = (statement: string, claim: string) => relate({ text: statement }, claim, {});

test.each([
  [
    'The crew of the ferry had 9 women and no men in July 2016.',
    'The crew of the ferry had 9 men and no women in July 2016.',
  ],
  [
    'Lincoln said, "A friend can praise you in company while an enemy is still looking for the door."',
    'Lincoln said, "An enemy can praise you in company while a friend is still looking for the door."',
  ],
  ['Nine percent of sailors in Malta are smokers.', 'Nine percent of smokers in Malta are sailors.'],
])('two things that change places in a copy: %s', (statement, claim) => {
  expect(to(statement, claim).relation).toBe('different');
});

test('an order that a paraphrase may have', () => {
  const claim = 'The regional court of Ghent sentenced the banker to nine years in jail for forging a will.';
  expect(
    to('The regional court of Ghent sentenced the banker for will forging to nine years in jail.', claim).conflict
      ?.slot,
  ).not.toBe('role');
});
