import { expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const relation = (text: string, claim: string): string => relate({ text }, claim, {}).relation;

test('with one alone or with several together', () => {
  const one = 'Norway sells more herring than Iceland.';
  const several = 'Norway sells more herring than Iceland and Denmark combined.';
  expect(relation(several, one)).toBe('different');
  expect(relation(one, several)).toBe('different');
  expect(relation('Norway sells more herring than Iceland and Denmark put together.', several)).toBe('same');
});
