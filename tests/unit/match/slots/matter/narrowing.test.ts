import { expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

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

test.each([
  ['The Welsh youth jobless rate was 4 percent in May 2021.', 'The Welsh jobless rate was 4 percent in May 2021.'],
  ['Latvia exports more timber than any country outside Europe.', 'Latvia exports more timber than any country.'],
  ['Grain exports to Egypt fell by 12 percent in 2023.', 'Grain exports fell by 12 percent in 2023.'],
  ['About 4,000 nurses with a doctorate left Latvia in 2022.', 'About 4,000 nurses left Latvia in 2022.'],
  ['Among younger readers, newspapers lost 8 percent of sales.', 'Newspapers lost 8 percent of sales.'],
  ['In Gdansk, rents fell by 12 percent in 2023.', 'Rents fell by 12 percent in 2023.'],
  ['Rents fell by 12 percent in 2023, but only in the harbour towns.', 'Rents fell by 12 percent in 2023.'],
])('a group, a place or a kind put into a copy: %s', (statement, claim) => {
  expect(to(statement, claim)).toMatchObject({ relation: 'different', conflict: { slot: 'scope' } });
});

test.each([
  ['In recent years, newspapers lost 8 percent of sales.', 'Newspapers lost 8 percent of sales.'],
  ['In other words, newspapers lost 8 percent of sales.', 'Newspapers lost 8 percent of sales.'],
  ['In Rome, the mayor announced the sale of the trams.', 'The mayor announced the sale of the trams.'],
  [
    'Three quarters of those held in the Tarn prison had no lawyer in 2023.',
    'Three quarters of the people in the Tarn prison had no lawyer in 2023.',
  ],
])('when it was, or in which capital it was told: %s', (statement, claim) => {
  expect(to(statement, claim).relation).toBe('same');
});

test('a long copy is limited by what stands right behind it', () => {
  const claim = 'Every third family that rents in Portugal spends more than half of what it earns on its home.';
  const put = (more: string) => to(claim.replace('.', ` ${more}.`), claim).relation;
  for (const more of ['in the harbour towns', 'for small flats', 'in Porto', ', but only in winter'])
    expect(put(more)).not.toBe('same');
  for (const more of ['today', 'in this country', ', officials said']) expect(put(more)).toBe('same');
});

test.each([
  [
    'A photo shows Judge Anna Ozola swimming with otters near Ventspils.',
    'Judge Anna Ozola swam with otters near Ventspils.',
  ],
  ['Former President Anna Ozola Has Endorsed Janis Kalns', 'Says Anna Ozola has endorsed Janis Kalns.'],
  ['One third of all Latvian teachers are older than 60.', 'One third of Latvian teachers are older than 60.'],
  ['Voter turnout in Latvia fell to 41 percent in 2022.', 'Turnout in Latvia fell to 41 percent in 2022.'],
  ['The mayor of Riga was filmed hitting a young child.', 'The mayor of Riga was filmed hitting a child.'],
])('a verb, a title, the share itself, or what any such thing is: %s', (statement, claim) => {
  expect(to(statement, claim).conflict?.slot).not.toBe('scope');
});

test.each([
  ['Two of the Latvian bridges were closed in May 2021.', 'Latvian bridges were closed in May 2021.'],
  ['One third of all young Latvian teachers smoke.', 'One third of Latvian teachers smoke.'],
  ['Youth turnout in Latvia fell to 41 percent in 2022.', 'Turnout in Latvia fell to 41 percent in 2022.'],
  ['Queen bees in Latvia died of cold in 2022.', 'Bees in Latvia died of cold in 2022.'],
])('but not what takes a part of it: %s', (statement, claim) => {
  expect(to(statement, claim)).toMatchObject({ relation: 'different', conflict: { slot: 'scope' } });
});
