import { expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const CLAIM = 'Norway closed its last whaling station in March 1994.';

test.each([
  'managed to close',
  'began to close',
  'reluctantly closed',
  'had to close',
  'was responsible for closing',
  'went down in history for closing',
  'resorted to closing',
  'went on to close',
  'was forced to close',
  'was right to close',
  'ended up closing',
])('done: Norway %s …', act => {
  expect(relate({ text: `Norway ${act} its last whaling station in March 1994.` }, CLAIM, {}).relation).toBe('same');
});

test.each([
  'pretended to close',
  'came near to closing',
  'was paid to close',
  'voted to close',
  'avoided closing',
  'opposed closing',
  'spoke of closing',
  'almost closed',
  'allegedly closed',
  'is believed to have closed',
  'was cleared of having closed',
  'was tasked with closing',
  'lobbied for closing',
  'moved towards closing',
  'had the right to close',
  'ordered an inquiry into closing',
  'risked closing',
  'ruled out closing',
])('not told as done: Norway %s …', act => {
  expect(relate({ text: `Norway ${act} its last whaling station in March 1994.` }, CLAIM, {}).relation).not.toBe(
    'same',
  );
});

test('a claim of what is only believed is the same as itself', () => {
  const text = 'Norway is believed to have closed its last whaling station in March 1994.';
  expect(relate({ text }, text, {}).relation).toBe('same');
});

test.each([
  ['Norway is on course to be the largest exporter of salmon.', 'Norway is the largest exporter of salmon.'],
  ['The tram depot in Riga was offered up to be sold.', 'The tram depot in Riga was sold.'],
  [
    'Drivers went to court to keep the toll on the Oslo ring from being abolished in March 2021.',
    'The toll on the Oslo ring was abolished in March 2021.',
  ],
])('what is to be, or was not to be: %s', (text, claim) => {
  expect(relate({ text }, claim, {})).toMatchObject({ relation: 'different' });
});

test.each([
  ['It took Oslo only nine days to close its harbour.', 'Oslo closed its harbour within nine days.'],
  ['Ghana uses cocoa to pay its electricity debts.', 'Ghana pays its electricity debts in cocoa.'],
  [
    'Anna Lind is the only mayor to survive two recall votes.',
    'Anna Lind is the only mayor who survived two recall votes.',
  ],
  ['Two pilots were fired by the airline for protesting.', 'The airline fired two pilots who protested.'],
])('a noun before the verb is what it was done with or took: %s', (text, claim) => {
  expect(relate({ text }, claim, {}).relation).toBe('same');
});

test.each([
  ['Brewers asked the court to strike down the tax on cider.', 'The court struck down the tax on cider.'],
  ['Analysts expected copper prices to climb 9 percent in May.', 'Copper prices climbed 9 percent in May.'],
  ['A bid to cap tram fares at 2 euros was made in Riga.', 'Tram fares in Riga were capped at 2 euros.'],
])('what was asked for or expected is not done: %s', (text, claim) => {
  expect(relate({ text }, claim, {}).relation).not.toBe('same');
});

test('a building is a thing, and no plan', () => {
  const claim = 'The city has a building which houses 300 sailors.';
  expect(relate({ text: 'The city has a building to house 300 sailors.' }, claim, {}).relation).toBe('same');
  expect(
    relate({ text: 'The city has been preparing to house 300 sailors.' }, 'The city housed 300 sailors.', {}).relation,
  ).not.toBe('same');
});
