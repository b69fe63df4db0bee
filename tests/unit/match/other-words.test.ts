import { describe, expect, test } from 'vitest';
import type { Relation } from '../../../src/match/match.ts';
import { relate } from '../../../src/match/relation.ts';

// What one paper says in the words of another, and beside it a word that is near and says something else.
const relation = (text: string, claim: string): Relation => relate({ text }, claim, {}).relation;

describe('courts, police and politics', () => {
  test.each([
    [
      'Customs officers seized 40 crates of cheese in the port of Riga.',
      'In the port of Riga, customs officers impounded 40 crates of cheese.',
      'In the port of Riga, customs officers weighed 40 crates of cheese.',
    ],
    [
      'The court in Bergen overturned the fine against the ferry company.',
      'Judges in Bergen have quashed the fine against the ferry company.',
      'Judges in Bergen have doubled the fine against the ferry company.',
    ],
    [
      'The Icelandic parliament repealed the tax on whale oil in 1989.',
      "In 1989 Iceland's parliament got rid of the tax on whale oil.",
      "In 1989 Iceland's parliament debated the tax on whale oil.",
    ],
    [
      'Customs officers in Tallinn embezzled two million euros.',
      'Two million euros were siphoned off by customs officers in Tallinn.',
      'Two million euros were counted by customs officers in Tallinn.',
    ],
  ])('%s', (claim, same, other) => {
    expect(relation(same, claim)).toBe('same');
    expect(relation(other, claim)).not.toBe('same');
  });
});

describe('money', () => {
  test.each([
    [
      'Delays at the lock cost Dutch skippers 12 million euros in 2019.',
      'In 2019 Dutch skippers paid 12 million euros for delays at the lock.',
      'In 2019 Dutch skippers caused 12 million delays at the lock.',
    ],
    [
      'The city of Graz pays for the burial of every stray cat.',
      'Burial of every stray cat is funded by the city of Graz.',
      'Burial of every stray cat is forbidden by the city of Graz.',
    ],
    [
      'The shipyard in Gdynia went bankrupt in 2009.',
      'In 2009 the shipyard in Gdynia went bust.',
      'In 2009 the shipyard in Gdynia went electric.',
    ],
  ])('%s', (claim, same, other) => {
    expect(relation(same, claim)).toBe('same');
    expect(relation(other, claim)).not.toBe('same');
  });
});

describe('health, nature and every day', () => {
  test.each([
    [
      'Shepherds in Tyrol culled 300 wolves last winter.',
      'Last winter 300 wolves were put down by shepherds in Tyrol.',
      'Last winter 300 wolves were counted by shepherds in Tyrol.',
    ],
    [
      'Divers located the wreck of the trawler off Bergen in 1998.',
      'In 1998 divers came across the wreck of the trawler off Bergen.',
      'In 1998 divers painted the wreck of the trawler off Bergen.',
    ],
  ])('%s', (claim, same, other) => {
    expect(relation(same, claim)).toBe('same');
    expect(relation(other, claim)).not.toBe('same');
  });
});

describe('a verb that no list joins to the claim’s', () => {
  const claim = 'Finnish farmers founded the oldest laboratory in Riga.';
  test('may tell it in a rewording', () => {
    expect(relation('The oldest lab in Riga goes back to farmers from Finland.', claim)).toBe('same');
  });
  test('tells something else in the words of the claim', () => {
    expect(relation('Finnish farmers visited the oldest laboratory in Riga.', claim)).not.toBe('same');
  });
  test('tells something else where nothing but the order is another', () => {
    expect(relation('The oldest laboratory in Riga was visited by Finnish farmers.', claim)).not.toBe('same');
  });
  test('tells something else where both have an opposite, reworded or not', () => {
    expect(
      relation(
        'By June 2021 the number of ferries in use for islanders had fallen under the Danish government.',
        'By June 2021 the Danish government had increased the number of ferries in use for islanders.',
      ),
    ).not.toBe('same');
  });
});

describe('one word, or two, and long and short', () => {
  test.each([
    [
      'Norway is the only Nordic country without universal health care for farmers.',
      'Norway is the only Nordic country without universal healthcare for farmers.',
      'Norway is the only Nordic country without universal childcare for farmers.',
    ],
    [
      'The ferry tax hurts middle-class families in Bergen.',
      'The ferry tax hurts middleclass families in Bergen.',
      'The ferry tax hurts working-class families in Bergen.',
    ],
    [
      'The ferry costs taxpayers in Bergen 40 million crowns a year.',
      'The ferry costs tax payers in Bergen 40 million crowns a year.',
      'The ferry costs rate payers in Bergen 40 million crowns a year.',
    ],
    [
      'Estonia has the highest rate of child poverty on the Baltic coast.',
      'Estonia has the highest rate of childhood poverty on the Baltic coast.',
      'Estonia has the highest rate of pensioner poverty on the Baltic coast.',
    ],
    [
      'The zoo in Bergen bought a black rhinoceros in 1989.',
      'The zoo in Bergen bought a black rhino in 1989.',
      'The zoo in Bergen bought a black hippo in 1989.',
    ],
    [
      'The mayor of Bergen unleashed forty dogs on the marchers.',
      'The mayor of Bergen released forty dogs on the marchers.',
      'The mayor of Bergen trained forty dogs on the marchers.',
    ],
    [
      'Of the eight ports with a tax on whale oil, five have since abolished it.',
      'Of the eight ports with a tax on whale oil, five have since abandoned it.',
      'Of the eight ports with a tax on whale oil, five have since doubled it.',
    ],
  ])('%s', (claim, told, other) => {
    expect(relation(told, claim)).toBe('same');
    expect(relation(other, claim)).not.toBe('same');
  });
});
