import { expect, test } from 'vitest';
import { relate } from '../../../src/match/relation.ts';

const to = (statement: string, claim: string) => relate({ text: statement }, claim, {});
const claim = 'Iceland uses more electricity per head than any other country.';

test('nobody has more than the one who has the most', () => {
  expect(to('No country uses more electricity per head than Iceland.', claim).relation).toBe('same');
  expect(to('No country uses less electricity per head than Iceland.', claim).relation).toBe('opposite');
});

test('where a comparison is so is no part of it', () => {
  expect(
    to('In Wales there are more sheep than people, by last year’s count.', 'There are more sheep than people in Wales.')
      .relation,
  ).toBe('same');
  expect(to('In Wales there are more people than sheep.', 'There are more sheep than people in Wales.').relation).toBe(
    'opposite',
  );
});

test('figures with "and a half", and half a decade', () => {
  expect(to('Three and a half million people live in Wales.', '3.5 million people live in Wales.').relation).toBe(
    'same',
  );
  expect(to('The harbour was closed for half a decade.', 'The harbour was closed for five years.').relation).toBe(
    'same',
  );
});

test('a number is not a share', () => {
  expect(
    to(
      'In 2009 the rate of burglaries in Oslo was higher than ever before.',
      'In 2009 more burglaries happened in Oslo than ever before.',
    ),
  ).toMatchObject({ relation: 'different', conflict: { slot: 'measure' } });
});

test('far more than it, often for rarely', () => {
  const bottle = 'A wash uses a bottle of water.';
  expect(to('A wash uses far less than a bottle of water.', bottle).relation).toBe('different');
  expect(to('Bees often sting people who stand still.', 'Bees rarely sting people who stand still.')).toMatchObject({
    relation: 'different',
    conflict: { slot: 'quantifier' },
  });
});

test('parts of one whole change places', () => {
  const claim = 'Nurses in Norway work longer than nurses in Denmark.';
  expect(to('Nurses in Denmark work longer than nurses in Norway.', claim)).toMatchObject({
    relation: 'opposite',
    conflict: { slot: 'direction' },
  });
  expect(to('A nurse in Norway works longer than a nurse in Denmark.', claim).relation).toBe('same');
});

test('who is arrested is not convicted', () => {
  expect(to('Malta has convicted over 900 smugglers.', 'Malta has arrested over 900 smugglers.')).toMatchObject({
    relation: 'different',
  });
});

test.each([
  ['Motorcycles are more expensive to insure than mopeds.', 'Mopeds are cheaper to insure than motorcycles.'],
  ['In Riga wages rose more slowly than rents last year.', 'In Riga rents rose faster than wages last year.'],
  ['In 1950 the town had more bakeries than it has now.', 'The town has fewer bakeries today than it had in 1950.'],
  [
    'Cyclists will pay less for insurance than riders without a helmet.',
    'Riders without a helmet will pay more for insurance than cyclists.',
  ],
  [
    'Fewer Latvians call themselves farmers than ever before.',
    'Fewer Latvians than ever before call themselves farmers.',
  ],
])('a comparison told from its other side: %s', (statement, theirs) => {
  expect(to(statement, theirs).relation).toBe('same');
});

test.each([
  ['Mopeds are more expensive to insure than motorcycles.', 'Mopeds are cheaper to insure than motorcycles.'],
  ['In Riga rents rose more slowly than wages last year.', 'In Riga rents rose faster than wages last year.'],
  ['The town has more bakeries today than it had in 1950.', 'The town has fewer bakeries today than it had in 1950.'],
])('and turned round: %s', (statement, theirs) => {
  expect(to(statement, theirs).relation).toBe('opposite');
});

test('"in this country" is not the country that another text tells of the others', () => {
  const most = 'Nurses in Denmark earn more than those in any other country.';
  expect(to('Nurses in this country earn more per week than those in any other nation.', most).relation).not.toBe(
    'opposite',
  );
  expect(to('Nurses in this country earn less per week than those in any other nation.', most).relation).toBe(
    'opposite',
  );
});
