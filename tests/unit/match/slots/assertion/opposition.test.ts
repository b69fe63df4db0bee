import { describe, expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const relation = (text: string, claim: string) => relate({ text }, claim, {});

describe('denied', () => {
  test.each([
    // Nothing denies in "unanimous".
    ['The panel was unanimous: the smog of Riga is caused by ferries.', 'Ferries are not causing the smog of Riga.'],
    // The stems of "no use".
    ['No US law required that ferries be inspected in 2018.', 'A US law required that ferries be inspected in 2018.'],
    ['Latvia has outlawed raw milk, ending years of legal doubt.', 'Latvia has legalised raw milk.'],
    [
      'The mayor was acquitted in May 2021 of the theft for which he faced two years in prison.',
      'The mayor was sentenced to two years in prison for theft in May 2021.',
    ],
    ['Lending, far from growing, shrank in 2023 to 2.45 billion euros.', 'Lending rose to 2.45 billion euros in 2023.'],
    ['No, arrivals in Latvia did not reach 764,000 in 2022.', 'Arrivals in Latvia reached 764,000 in 2022.'],
    [
      'The lighthouse of Riga cannot be seen from Sweden with the naked eye.',
      'The lighthouse of Riga is visible from Sweden with the naked eye.',
    ],
    ['The fires in Malta have to do with arson.', 'The fires in Malta had nothing to do with arson.'],
    ['The ferry company paid tax in 2017.', 'The ferry company paid zero euros in tax in 2017.'],
    ['Sailors do not realise that the harbour is not closed on Sundays.', 'The harbour is closed on Sundays.'],
    ['Anna Ozola was not put on a no-sail list.', 'Anna Ozola was put on a no-sail list.'],
  ])('by its predicate or a negation: %s', (text, claim) => {
    expect(relation(text, claim).relation).toBe('opposite');
  });

  test.each([
    ['Peat is better for the climate than those wood stoves.', 'Wood stoves are worse for the climate than peat.'],
    [
      'In Latvia newcomers without exception may vote in city elections.',
      'All newcomers in Latvia can vote in city elections.',
    ],
    [
      'Anna Ozola has admitted that she never made a greater mistake than selling the ferries.',
      'Anna Ozola said that selling the ferries was her greatest mistake.',
    ],
    [
      'All 14 other members backed the resolution on a truce that Latvia vetoed in May 2021.',
      'In May 2021 Latvia vetoed a resolution on a truce that all 14 other members supported.',
    ],
    [
      'The fires have nothing to do with drought in Malta; it was arson.',
      'The fires of Malta had nothing to do with drought but were arson.',
    ],
    ['The ferry company paid nothing in tax in 2017.', 'The ferry company paid zero euros in tax in 2017.'],
    ['Sailors do not realise that the harbour is closed on Sundays.', 'The harbour is closed on Sundays.'],
  ])('not by words that deny nothing: %s', (text, claim) => {
    expect(relation(text, claim).relation).toBe('same');
  });

  test('a compound with "no" denies nothing of the sentence', () => {
    const claim = 'Anna Ozola was upset because she was put on the no-sail list for damaging a lighthouse.';
    const text = 'The letter shows Anna Ozola upset at being put on the no-sail list for damaging a lighthouse.';
    expect(relation(text, claim).conflict?.slot).not.toBe('polarity');
  });
});

describe('told as another', () => {
  test.each([
    [
      'measure',
      'Latvia is the most powerful nation on the Baltic.',
      'Latvia is the most respected country on the Baltic.',
    ],
    [
      'place',
      'The cathedral of Saint James in Grobina reopened in May 2021.',
      'Saint James cathedral in Riga reopened in May 2021.',
    ],
    [
      'modality',
      'The last three ferries in Latvia were to be closed by May 2023 only if trains ran.',
      'Latvia will close its last three ferries by May 2023.',
    ],
    [
      'modality',
      'In 2024 the poverty rate of Latvia was targeted to be 10.6 percent.',
      'In 2024 the poverty rate of Latvia was 10.6 percent.',
    ],
    [
      'modality',
      'Anna Ozola pushed for having a judge fired to stop him from investigating her.',
      'Anna Ozola had a judge fired to stop him from investigating her.',
    ],
    [
      'role',
      'Gunmen went missing after hundreds of students attacked a school in Katsina in May 2021.',
      'Hundreds of students went missing after gunmen attacked a school in Katsina in May 2021.',
    ],
    [
      'scope',
      'In 2016 wind power supplied less than 1 percent of the electricity of northern Latvia.',
      'In 2016 wind power supplied less than 1 percent of the electricity of Latvia.',
    ],
    [
      'scope',
      'Some 51 percent of young people under 25 went to vote in the 2024 Latvian election.',
      'Turnout in the 2024 Latvian election was 51 percent.',
    ],
  ])('in its %s: %s', (slot, text, claim) => {
    expect(relation(text, claim)).toMatchObject({ relation: 'different', conflict: { slot } });
  });

  test.each([
    ['As promised, the Latvian side bears the cost of the ferry.', 'Latvia is bearing the cost of the ferry.'],
    [
      'Latvia has been outside the Nordic Union since it left on 31 May 2020.',
      'Latvia left the Nordic Union on 31 May 2020.',
    ],
    ['Anna Ozola used city money to buy a house in Riga.', 'Anna Ozola bought a house in Riga with city money.'],
    ['Every newcomer in Latvia may vote in city elections.', 'All newcomers in Latvia can vote in city elections.'],
    [
      'An explosion in the south of Latvia, in western Latvia’s Liepaja, killed two people in May 2021.',
      'An explosion in Liepaja in Latvia killed two people in May 2021.',
    ],
  ])('but not: %s', (text, claim) => {
    expect(relation(text, claim).relation).toBe('same');
  });
});

test('a denial by a word that the claim tells as well', () => {
  const claim = 'The drying up of the river Tarn is a hoax.';
  const query = { text: 'The drying up of the river Tarn is a total, very expensive hoax!', stance: 'denied' } as const;
  expect(relate(query, claim, {}).relation).toBe('same');
  expect(relate({ ...query, text: 'The river Tarn is drying up.' }, claim, {}).relation).not.toBe('same');
  const reported = { ...query, frame: 'Olof Berg falsely claimed that … ' };
  expect(relate(reported, claim, {}).relation).toBe('opposite');
  expect(relate(query, 'The river Tarn is drying up.', {}).relation).toBe('opposite');
});
