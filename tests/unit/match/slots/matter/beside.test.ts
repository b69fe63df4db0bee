import { describe, expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const relation = (text: string, claim: string): string => relate({ text }, claim, {}).relation;

describe('what a sentence tells beside the claim, in clauses of its own', () => {
  test.each([
    [
      'Ferry fares in Estonia were up by a third in 2022, the operator admitted, pointing to cuts in its subsidy.',
      'Ferry fares in Estonia rose by a third in 2022.',
    ],
    [
      'More cats than dogs live in Tallinn, according to vets who asked for fewer kennels, and the city built a shelter.',
      'More cats than dogs live in Tallinn.',
    ],
    [
      'Porters in Tallinn were paid more than porters in Riga in 2021, a union survey of 900 members showed, and cleaners were treated worse than either.',
      'In 2021 porters in Tallinn were paid more than porters in Riga.',
    ],
  ])('changes nothing: %s', (text, claim) => {
    expect(relation(text, claim)).toBe('same');
  });

  test.each([
    // A limit, a denial, an end.
    ['In Riga, ferry fares rose by a third in 2022.', 'Ferry fares in Estonia rose by a third in 2022.'],
    [
      'Ferry fares in Estonia rose by a third in 2022, the paper wrote, which is false, the operator insists.',
      'Ferry fares in Estonia rose by a third in 2022.',
    ],
    [
      'Estonia banned the ferry Viru in 2021, but lifted the ban, which the dockers cheered.',
      'Estonia lifted its ban of the ferry Viru in 2021, and the dockers did not work.',
    ],
    // Somebody whom the claim names is not told of.
    [
      'Jaan Tamm praised it, buying the shipyard of Tallinn in 2021.',
      'Anna Ozola bought the shipyard of Tallinn in 2021.',
    ],
  ])('but may change it: %s', (text, claim) => {
    expect(relation(text, claim)).not.toBe('same');
  });
});
