import { expect, test } from 'vitest';
import { relate } from '../../../src/match/relation.ts';

const to = (statement: string, claim: string) => relate({ text: statement }, claim, {});

test.each([
  ['Rent inflation in Ireland reached 8 percent in June 2023.', 'Inflation in Ireland reached 8 percent in June 2023.'],
  ['Estonia gives every village library a free computer.', 'Estonia gives every library a free computer.'],
  ['The Irish farm sector lost 8,000 jobs in June 2023.', 'Ireland lost 8,000 jobs in June 2023.'],
  ['1998 was the wettest year on record in Wales.', '1998 was the wettest year on record.'],
])('a part told for the whole: %s', (statement, claim) => {
  expect(to(statement, claim)).toMatchObject({ relation: 'different', conflict: { slot: 'scope' } });
});

test.each([
  ['Estonia gives every single library a free computer.', 'Estonia gives every library a free computer.'],
  ['Estonia happily gives every library a free computer.', 'Estonia gives every library a free computer.'],
  ['1998 was officially the wettest year on record.', '1998 was the wettest year on record.'],
])('a word that only describes narrows nothing: %s', (statement, claim) => {
  expect(to(statement, claim).relation).toBe('same');
});

test.each([
  ['People use only a tenth of their muscles at the same moment.', 'People use only a tenth of their muscles.'],
  ['The outbreak began in a kitchen in Peru in May 2011.', 'The outbreak began in Peru in May 2011.'],
])('a phrase that was put into a copy limits it: %s', (statement, claim) => {
  expect(to(statement, claim)).toMatchObject({ relation: 'different', conflict: { slot: 'scope' } });
});

test('when and where it was told limits nothing', () => {
  const claim = 'The outbreak began in Peru in May 2011.';
  expect(to('The outbreak began in Peru in May 2011 for the first time.', claim).relation).toBe('same');
});
