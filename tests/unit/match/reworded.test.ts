import { describe, expect, test } from 'vitest';
import type { Query } from '../../../src/match/match.ts';
import { relate } from '../../../src/match/relation.ts';

// Each claim as another reporter would word it, and beside it what only looks like that.
const relation = (text: string, claim: string): string => relate({ text }, claim, {}).relation;

describe('not until, not before, not in', () => {
  const claim = "Farmhands were not allowed to fish in Latvia's lakes until 1981.";
  test.each([
    ['Until 1981 farmhands were not allowed to fish in the lakes of Latvia.', 'same'],
    ['Farmhands in Latvia could not fish in its lakes before 1981, the guide said.', 'same'],
    ['Farmhands in Latvia were allowed to fish in its lakes until 1981.', 'opposite'],
  ])('%s', (text, expected) => expect(relation(text, claim)).toBe(expected));

  test('a ban from a place denies nothing of the place', () => {
    const banned = 'The mayor has banned drones from all public parks in Riga.';
    expect(relation('The mayor has outlawed drones in every public park in Riga.', banned)).toBe('same');
    expect(relation('The mayor has allowed drones in every public park in Riga.', banned)).toBe('opposite');
  });

  test('“does nothing to” denies what follows alone', () => {
    const denied = 'Chewing liquorice does not lower blood pressure.';
    expect(relation("Chewing liquorice does nothing to lower a patient's blood pressure.", denied)).toBe('same');
    expect(relation("Chewing liquorice does a lot to lower a patient's blood pressure.", denied)).toBe('opposite');
  });

  test('“no harbour where he can” is “in no harbour can he”, and “cannot in any”', () => {
    const claim = 'A stoker on the minimum wage cannot afford a cabin at market rent in any Latvian harbour.';
    expect(
      relation('In no Latvian harbour can a stoker on the minimum wage afford a cabin at market rent.', claim),
    ).toBe('same');
    expect(
      relation('In every Latvian harbour a stoker on the minimum wage can afford a cabin at market rent.', claim),
    ).toBe('opposite');
  });
});

test('what one may and the other may not is not what both may', () => {
  const claim = 'Under the river pact Estonia may build weirs and Latvia may not.';
  expect(relate({ text: 'Under the river pact Estonia and Latvia may both build weirs.' }, claim, {})).toMatchObject({
    relation: 'opposite',
    conflict: { slot: 'polarity', statement: 'both', claim: 'and Latvia may not' },
  });
});

describe('verbs that say nothing beside their noun', () => {
  const claim = "Latvia's ferry line lost 40 million euros in 2021.";
  test.each([
    ["In 2021 Latvia's ferry line made a loss of 40 million euros.", 'same'],
    ["In 2021 Latvia's ferry line made a profit of 40 million euros.", 'opposite'],
  ])('%s', (text, expected) => expect(relation(text, claim)).toBe(expected));
});

describe('what somebody said', () => {
  const claim = 'Anna Ozola said that Latvia would not buy ferries from Norway.';
  test.each([
    ['Latvia will not buy ferries from Norway, Anna Ozola said.', 'same'],
    ['Latvian President Anna Ozola said on Monday that her country would not be buying ferries from Norway.', 'same'],
    ['Latvia will buy ferries from Norway, Anna Ozola said.', 'opposite'],
    [
      'Estonian President Anna Ozola said on Monday that her country would not be buying ferries from Norway.',
      'different',
    ],
  ])('%s', (text, expected) => expect(relation(text, claim)).toBe(expected));

  const today = 'Anna Ozola said that "no ferry has been as fast as the one that left here today" in Riga.';
  const quote = { text: 'No ferry has been as fast as the one that left here today.', date: '2026-01-09' };
  const told = (query: Query): string => relate(query, today, { claimant: 'Anna Ozola', said: '2026-01-06' }).relation;
  test('“today” in a quotation is the day it was said, and not the article’s', () => {
    expect(told({ ...quote, speaker: 'Anna Ozola', quoted: true })).toBe('same');
  });
});

describe('rules told with if', () => {
  const claim = 'Drinking hot birch tea kills warts on the hands.';
  test('whose condition the claim tells as its subject', () => {
    expect(relation('If you drink hot birch tea, it kills warts on your hands.', claim)).toBe('same');
  });
  test.each([
    ['If you drink hot birch tea after surgery, it kills warts on your hands.', claim],
    ['If prices fall, Latvia will sell its ferries.', 'Latvia will sell its ferries, and prices will fall.'],
  ])('and not one of its own: %s', (text, other) => expect(relation(text, other)).not.toBe('same'));
});

describe('figures and dates in another order', () => {
  test.each([
    [
      'In 2021 ferries in Latvia carried 12 million passengers, two million more than the year before.',
      'Ferries in Latvia carried 12 million passengers in 2021, two million more than in the previous year.',
      'same',
    ],
    [
      'Median rent for new flats in Riga climbed to €900 a month in 2023, the board said.',
      'The median monthly rent for new flats in Riga rose to €900 in 2023.',
      'same',
    ],
    [
      'Median rent for new flats in Riga climbed to €900 a week in 2023, the board said.',
      'The median monthly rent for new flats in Riga rose to €900 in 2023.',
      'different',
    ],
    [
      'Latvian inflation reached 15% in October 2022, a 24-year high, the institute reported.',
      "Latvia's inflation rate reached 15 per cent in October 2022, the highest in 24 years.",
      'same',
    ],
    [
      'Latvian inflation reached 15% in October 2022, a 24-year low, the institute reported.',
      "Latvia's inflation rate reached 15 per cent in October 2022, the highest in 24 years.",
      'opposite',
    ],
    [
      'Between 2019 and 2021, the price of a crossing in Latvia fell from 78 to 76 euros, the agency reported.',
      'The price of a crossing in Latvia fell from 78 euros in 2019 to 76 euros in 2021.',
      'same',
    ],
    [
      'Between 2018 and 2021, the price of a crossing in Latvia fell from 78 to 76 euros, the agency reported.',
      'The price of a crossing in Latvia fell from 78 euros in 2019 to 76 euros in 2021.',
      'different',
    ],
    [
      'Ferry thefts in Riga were down by 21 percent in 2023.',
      'Ferry thefts in Riga fell by 21 percent in 2023.',
      'same',
    ],
    [
      'Ferry thefts in Riga were up by 21 percent in 2023.',
      'Ferry thefts in Riga fell by 21 percent in 2023.',
      'opposite',
    ],
  ])('%s', (text, claim, expected) => expect(relation(text, claim)).toBe(expected));
});

describe('who does it to whom', () => {
  test('not the country that an apposition is president of', () => {
    expect(
      relation(
        'Anna Ozola, the former mayor of Riga, was barred by the Constitutional Court from standing for mayor again.',
        "Riga's Constitutional Court barred former mayor Anna Ozola from standing for mayor again.",
      ),
    ).toBe('same');
  });
  const claim = 'Swedish soldiers shot at unarmed sailors at the harbour gate in Riga.';
  test.each([
    ['At the harbour gate in Riga, unarmed sailors were shot at by Swedish soldiers.', 'same'],
    ['Unarmed sailors shot at Swedish soldiers at the harbour gate in Riga.', 'different'],
  ])('nor do the unarmed do anything: %s', (text, expected) => expect(relation(text, claim)).toBe(expected));
});

describe('words for one another', () => {
  test.each([
    [
      'Cutting the ferry subsidy drove up fares all over Latvia.',
      'The removal of the ferry subsidy pushed up fares across Latvia.',
    ],
    [
      'A photo of a bear on a ferry in Riga was digitally manipulated.',
      'A photo of a bear on a ferry in Riga is digitally altered.',
    ],
    [
      'Bird flu is the chief reason ferry fares went up in Latvia.',
      'Bird flu was the main cause of the rise in ferry fares in Latvia.',
    ],
    [
      "The Ozols have turned down a Swedish banker's offer to buy the line.",
      "The Ozol family turned down a Swedish banker's offer to buy the line.",
    ],
    ['More eels than people live in the lakes of Latvia.', "More eels than human beings live in Latvia's lakes."],
    [
      'Riga landlords can no longer charge students a deposit.',
      'Landlords in Riga may no longer charge students a deposit.',
    ],
    [
      'In May 2022 Latvians voted against a liberal draft charter.',
      'Latvian voters rejected a liberal draft charter in May 2022.',
    ],
  ])('%s', (text, claim) => expect(relation(text, claim)).toBe('same'));

  test.each([
    [
      'Bus drivers in Riga must turn off their cameras in every tunnel.',
      'Riga bus drivers must switch on their cameras during every tunnel.',
    ],
    [
      'In May 2022 Latvians voted for a liberal draft charter.',
      'Latvian voters rejected a liberal draft charter in May 2022.',
    ],
  ])('and for the contrary: %s', (text, claim) => expect(relation(text, claim)).toBe('opposite'));
});

describe('another act', () => {
  const claim = 'Anna Ozola approved a loan of two billion euros to the ferry line in May 2023.';
  test.each([
    'In May 2023 a loan of two billion euros to the ferry line was approved by Anna Ozola.',
    'In May 2023 a loan of two billion euros to the ferry line was backed by Anna Ozola.',
  ])('is none where a list joins the verbs: %s', text => expect(relation(text, claim)).toBe('same'));
  test.each([
    'In May 2023 a loan of two billion euros to the ferry line was suspended by Anna Ozola.',
    'In May 2023 a loan of two billion euros to the ferry line was brokered by Anna Ozola.',
  ])('in whatever order it is told: %s', text => expect(relation(text, claim)).not.toBe('same'));

  test.each([
    ['Latvia deported more sailors than any other country.', 'Latvia deported more people than any other country.'],
    ['The ferry line was paid in full for every child lost.', 'The ferry line was paid in full for every crate lost.'],
    ['Napoleon sold the United States to Louisiana in 1803.', 'Napoleon sold Louisiana to the United States in 1803.'],
    [
      'More Latvian sailors live in Estonia than in any other country.',
      'More Estonian sailors live in Latvia than in any other country.',
    ],
    ['Latvian voters plan to reject a plan to cap the ferries.', 'Latvian voters rejected a plan to cap the ferries.'],
    ['Anna Ozola is accused of having promised two ferries.', 'Anna Ozola promised two ferries.'],
  ])('in a copy but for a word or two: %s', (text, other) => expect(relation(text, other)).not.toBe('same'));

  test('a list in another order is the same', () => {
    expect(
      relation(
        'Estonia and Latvia sold 12 ferries to Norway in May.',
        'Latvia and Estonia sold 12 ferries to Norway in May.',
      ),
    ).toBe('same');
  });
});
