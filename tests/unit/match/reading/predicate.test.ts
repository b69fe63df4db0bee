import { expect, test } from 'vitest';
import { facets } from '../../../../src/match/reading/facets.ts';
import { relate } from '../../../../src/match/relation.ts';

const predicateOf = (text: string): string => {
  const { lemmas, predicate } = facets(text);
  return lemmas[predicate]?.word ?? '';
};

test.each([
  ['Kenya’s president Ada Mutua opened the harbour.', 'opened'],
  ['The harbour pact forces every ferry to stop.', 'forces'],
  ['The council refused to ban ferries.', 'ban'],
  ['The ministers have failed to close the harbour.', 'close'],
  ['Voters refused the ban of ferries.', 'refused'],
])('what is said of the subject of "%s"', (text, verb) => {
  expect(predicateOf(text)).toBe(verb);
});

test('a refusal of what the claim tells', () => {
  const claim = 'The harbour council has banned ferries from all lakes of the north.';
  expect(
    relate({ text: 'The harbour council refused to outlaw ferries on the lakes of the north.' }, claim, {}).relation,
  ).toBe('opposite');
});
