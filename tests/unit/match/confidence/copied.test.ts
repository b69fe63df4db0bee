import { expect, test } from 'vitest';
import { relate } from '../../../../src/match/relation.ts';

const copied = (statement: string, claim: string): boolean => relate({ text: statement }, claim, {}).copied === true;
const claim = 'The lake at Como froze over in January 1709.';

test.each([
  ['The lake at Como froze over in January 1709, the chronicle says.'],
  ['In January 1709 the lake at Como froze over.'],
  ['The lake at Como, which is deep, froze over in January 1709.'],
])('the claim in its own words, whatever else is told: %s', statement => {
  expect(copied(statement, claim)).toBe(true);
});

test.each([
  ['The lake at Como froze over.'],
  ['The northern lake at Como froze over in January 1709.'],
  ['The lake at Como froze over in January 1709 only where the wind blew.'],
  ['If the chronicle is right, the lake at Como froze over in January 1709.'],
  ['Among the stories they tell, the lake at Como froze over in January 1709.'],
])('what leaves out, adds, limits or doubts is no copy: %s', statement => {
  expect(copied(statement, claim)).toBe(false);
});
