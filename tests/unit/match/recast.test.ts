import { describe, expect, test } from 'vitest';
import { relate } from '../../../src/match/relation.ts';

const to = (statement: string, claim: string) => relate({ text: statement }, claim, {});
const relation = (statement: string, claim: string) => to(statement, claim).relation;

describe('where it happened neither does it nor suffers it', () => {
  const claim = 'Thousands of farmers in Ostrava marched against the mining law.';
  test.each([
    'Thousands of farmers marched in Ostrava against the mining law.',
    'In Ostrava, thousands of farmers marched against the mining law.',
  ])('%s', statement => expect(relation(statement, claim)).toBe('same'));

  test('a place that a passive begins with', () =>
    expect(
      relation(
        '4,000 sheep in Norway were killed by a storm that the institute had foretold.',
        'A storm that the institute had foretold killed 4,000 sheep in Norway.',
      ),
    ).toBe('same'));

  test('unless it does in the one what it sees done in the other', () =>
    expect(
      to('Kenya killed 300 Somali fighters in May 2019.', 'Somali fighters killed 300 people in Kenya in May 2019.'),
    ).toMatchObject({ relation: 'different', conflict: { slot: 'role' } }));
});

describe('whoever turns an active into a passive turns the names round', () => {
  const claim = 'On 3 May 2021 the Danish parliament passed a law on wolves in Jutland by 94 votes to 81.';
  test('with the figures where they were', () =>
    expect(relation('A law on wolves in Jutland was passed 94-81 by the Danish parliament on 3 May 2021.', claim)).toBe(
      'same',
    ));
  test('and other figures are another vote', () =>
    expect(
      to('A law on wolves in Jutland was passed 94-80 by the Danish parliament on 3 May 2021.', claim),
    ).toMatchObject({ relation: 'different', conflict: { slot: 'figure' } }));
});

describe('a part of a sentence is set aside, not the whole denied', () => {
  const claim = 'Those who burned the mill in Tilburg were not strikers but guards.';
  test.each([
    'It was guards and not strikers who burned the mill in Tilburg.',
    'Those who burned the mill in Tilburg were guards and not strikers.',
  ])('%s', statement => expect(relation(statement, claim)).toBe('same'));
  test('the other part', () =>
    expect(relation('It was strikers and not guards who burned the mill in Tilburg.', claim)).not.toBe('same'));
  test('a "not" that denies all the same', () =>
    expect(
      relation('The guards did not burn the mill in Tilburg but saved it.', 'The guards burned the mill in Tilburg.'),
    ).not.toBe('same'));
});

describe('no denial', () => {
  test('a number', () =>
    expect(
      relation(
        'In May 2019 Chile banned yellow dye No. 5 from sweets.',
        'In May 2019 Chile banned Yellow No. 5 from sweets.',
      ),
    ).toBe('same'));
  test('what is prevented from being done', () =>
    expect(
      relation(
        'In 1850 the law kept widows in Bern from having land.',
        'Widows in Bern were not allowed to own land in 1850.',
      ),
    ).toBe('same'));
});

describe('"last … in" is "not … since"', () => {
  const claim = 'Hungary has not formally opened an embassy in Oslo since 1951.';
  test('the year being one', () =>
    expect(relation('The last formal opening of an embassy in Oslo by Hungary was in 1951.', claim)).toBe('same'));
  test('another year', () =>
    expect(relation('The last formal opening of an embassy in Oslo by Hungary was in 1961.', claim)).not.toBe('same'));
  test('without the "last" it is no denial', () =>
    expect(relation('Hungary formally opened an embassy in Oslo in 1951.', claim)).not.toBe('same'));
});

describe('what somebody calls something he says of it', () => {
  const claim = 'Selma Lagerlöf said, "Envy is the rust that eats the heart of a village."';
  test('by his surname', () =>
    expect(relation('Lagerlöf called envy the rust that eats the heart of a village.', claim)).toBe('same'));
  test('and nobody says it where he is not named', () =>
    expect(relation('Envy is the rust that eats the heart of a village.', claim)).toBe('related'));
});

test('a claim of names alone can be told', () => {
  const claim = 'There have been Buddhists in Iceland since Jon Arason’s time.';
  expect(relation('Buddhists have lived in Iceland since the time of Jon Arason.', claim)).toBe('same');
  expect(relation('Buddhists have not lived in Iceland since the time of Jon Arason.', claim)).toBe('opposite');
});

test('a verb before a preposition is no noun left out', () =>
  expect(
    relation(
      'At the end of May 2020 there were 3,100 sailors in hostels in Genoa.',
      '3,100 sailors were staying in hostels in Genoa at the end of May 2020.',
    ),
  ).toBe('same'));

test('what was expected does not make open what came', () =>
  expect(
    relation(
      'Finland added 41,000 jobs in March 2023, far more than analysts had forecast.',
      'Finland added 41,000 jobs in March 2023.',
    ),
  ).toBe('same'));
