import { describe, expect, test } from 'vitest';
import { relate } from '../../../src/match/relation.ts';

const found = (text: string, claim: string) => relate({ text }, claim, {});
const relation = (text: string, claim: string): string => found(text, claim).relation;

describe('the same, told otherwise', () => {
  test.each([
    // A bound is no direction; "left alone" sets nobody apart.
    ['Close to 3,000 jobs were lost in Latvian ports in 2021.', 'Latvian ports lost nearly 3,000 jobs in 2021.'],
    [
      'Anna Ozola promised that no pensioner in Riga will be left alone with heating bills.',
      'Anna Ozola promised that no pensioner in Riga will be left alone with the bills for heating.',
    ],
    // What was ordered must be done.
    [
      'Latvian Rail must cut its diesel use by 30 percent by 2028, a court in Riga ruled.',
      'A court in Riga ordered Latvian Rail to cut its diesel use by 30 percent by 2028.',
    ],
    // Up and down tell a change; whoever "is up to" decides does not rise.
    ['Ferry fares in Latvia were down by a fifth in 2021.', 'Ferry fares in Latvia fell by a fifth in 2021.'],
    // Of two that are called the same, where they are tells them apart.
    [
      'A porter in Estonia is paid less than a counterpart in Latvia.',
      'Porters in Latvia are paid more than porters in Estonia.',
    ],
    // The last are the only ones left.
    [
      'The only two coal mines that were still open in Estonia were closed in May 2021.',
      'Estonia’s last two coal mines were closed in May 2021.',
    ],
    // A share that both tell of is not of what only one tells all of.
    [
      'Car thefts in Riga fell by 21 percent in 2021 after a law made theft of a car a felony.',
      'Car thefts in Riga fell by 21 percent in 2021 after a law made every theft of a car a felony.',
    ],
    // Whoever makes another do it does not do it.
    [
      'Sweden made Latvia pay 30 million euros for the ferry.',
      'Latvia had to pay Sweden 30 million euros for the ferry.',
    ],
    [
      'In 2021 more than 600 Latvians were killed by an outbreak of cholera.',
      'Latvia’s cholera outbreak killed more than 600 people in 2021.',
    ],
    ['Latvia bought the ferry with money from the West.', 'Latvia bought the ferry with Western money.'],
  ])('%s', (text, claim) => {
    expect(relation(text, claim)).toBe('same');
  });

  test.each([
    ['direction', 'Ferry fares in Latvia rose to 20 percent.', 'Ferry fares in Latvia rose by 20 percent.'],
    ['quantifier', 'Anna Ozola alone voted for the ferry to Tallinn.', 'Anna Ozola voted for the ferry to Tallinn.'],
    [
      'direction',
      'Porters in Estonia are paid more than porters in Latvia.',
      'Porters in Latvia are paid more than porters in Estonia.',
    ],
    [
      'quantifier',
      'The only two coal mines that Estonia ever had were closed in May 2021.',
      'Two coal mines in Estonia were closed in May 2021.',
    ],
    [
      'role',
      'Latvia made Sweden pay 30 million euros for the ferry.',
      'Latvia had to pay Sweden 30 million euros for the ferry.',
    ],
    ['quantifier', 'All Latvians own a boat, not only ten percent.', 'Only ten percent of Latvians own a boat.'],
  ])('but not in its %s: %s', (slot, text, claim) => {
    expect(found(text, claim)).toMatchObject({ conflict: { slot } });
  });
});
