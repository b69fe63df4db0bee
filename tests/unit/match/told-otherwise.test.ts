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
    // What follows from it is denied or to come, in a clause of its own.
    [
      'The shipyard will not be going to the investor from Norway, for the council of Liepaja has rejected his bid.',
      'The council of Liepaja rejected a bid by a Norwegian investor for the shipyard.',
    ],
    [
      'The porters of Riga have dropped their walkout, since the harbour gave way.',
      'The porters of Riga called off their strike after the harbour agreed to give way.',
    ],
    // A reason set aside for another denies nothing.
    [
      'Anna Ozola left the team in Riga not because she was hurt but because she wanted to see her family.',
      'Anna Ozola left the team in Riga to see her family.',
    ],
    [
      'In Latvia waiting times fell by 14 weeks in 2021 for operations that were not urgent.',
      'Latvian waiting times for non-urgent operations fell by 14 weeks in 2021.',
    ],
    // Decided not to, and would not; some of whom are others than those told of.
    [
      'Anna Ozola told the bloc that Latvia had decided to stay out of the Nordic Union.',
      'Anna Ozola said that Latvia would not join the Nordic Union.',
    ],
    [
      'After protests by dockers, some of whom had been injured, the mayor of Riga scrapped the ferry toll.',
      'The mayor of Riga scrapped the ferry toll after protests by dockers.',
    ],
    ['Latvian hosts can no longer make guests pay a tax.', 'Hosts in Latvia may no longer make guests pay a tax.'],
    // Words joined by a hyphen.
    [
      'In 2021 Riga gave the go-ahead for a ferry to Tallinn from its man-made island.',
      'In 2021 Riga approved a ferry to Tallinn from its artificial island.',
    ],
    ['Anna Ozola has won 14 Olympic golds.', 'Anna Ozola won 14 Olympic gold medals.'],
    // What somebody thought of himself is no doubt of what is told.
    [
      'Latvia, which had long thought of itself as a poor country, bought about 90 ferries in 2021.',
      'Latvia bought about 90 ferries in 2021.',
    ],
    // How often is no factor.
    [
      'The Baltic Prize was never awarded to Anna Ozola, though she was nominated seven times.',
      'Anna Ozola never won the Baltic Prize.',
    ],
    // Driven to it, they did it; leave to do it, they may.
    [
      'The flood drove around 40,000 people in the south of Latvia to flee.',
      'Around 40,000 people fled in the south of Latvia.',
    ],
    [
      'Newcomers in Latvia have the right to vote in city elections.',
      'Newcomers in Latvia can vote in city elections.',
    ],
    // Relative to the people there is per head.
    [
      'Relative to its population, no country builds more ferries than Latvia.',
      'Latvia builds more ferries per head than any other country.',
    ],
    // A state that came to an end.
    ['Latvia’s membership of the Nordic Union ended in May 2020.', 'Latvia left the Nordic Union in May 2020.'],
    [
      'Anna Ozola’s biggest mistake was to close the harbours of Latvia.',
      'Closing the harbours of Latvia was Anna Ozola’s biggest mistake.',
    ],
    // Figures in other words.
    ['Between 30% and 40% of Latvians own a boat.', 'Some 30 to 40 percent of Latvians own a boat.'],
    ['Fewer than one in a hundred Latvians own a boat.', 'Less than 1 percent of Latvians own a boat.'],
    ['Latvia moved one and a half million crates of fish in 2021.', 'Latvia moved 1.5 million crates of fish in 2021.'],
    ['Riga sold 30 lakh crates of fish in 2021.', 'Riga sold three million crates of fish in 2021.'],
    [
      'Estonia had 912 requests for ferries in 2021, which is 13 percent fewer than in 2020.',
      '912 ferries were requested in Estonia in 2021, 13 percent fewer than in 2020.',
    ],
    // Small words that say the same.
    [
      'In March 2021 Latvia freed ferries of more than 900 tonnes from its toll.',
      'In March 2021 Latvia freed ferries above 900 tonnes from its toll.',
    ],
    // A noun does nothing, whatever verb it is spelled like.
    [
      '9,000 Estonian ballots were backdated by the Baltic Postal Service in 2021.',
      'The Baltic Postal Service backdated 9,000 ballots in Estonia in 2021.',
    ],
    // Verbs that news uses for one another, and comparisons with whatever verb.
    [
      'Births in Latvia dropped below 20,000 for the first time in 2021.',
      'Births in Latvia fell below 20,000 for the first time in 2021.',
    ],
    ['In 2021 the otters of Saaremaa died out.', 'The otters of Saaremaa became extinct in 2021.'],
    ['Latvia is home to more otters than any other country.', 'More otters live in Latvia than in any other country.'],
    // Light verbs, idioms.
    [
      'Anna Ozola gave her word that 40 new ferries would be built by 2030.',
      'Anna Ozola promised that 40 new ferries would be built by 2030.',
    ],
    [
      'More than 30 pubs in Riga have closed their doors since 2019.',
      'More than 30 pubs in Riga have shut down since 2019.',
    ],
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
    [
      'polarity',
      'The council of Liepaja did not reject the bid, for the investor had withdrawn it.',
      'The council of Liepaja rejected the bid of an investor.',
    ],
    [
      'modality',
      'Latvia applied to join the Nordic Union, and it will be heard in May.',
      'Latvia joined the Nordic Union.',
    ],
    [
      'modality',
      'The parliament of Latvia is to vote on a law under which ferries are banned.',
      'The parliament of Latvia banned ferries.',
    ],
    [
      'scope',
      'Waiting times for non-urgent operations fell in Latvia.',
      'Waiting times for urgent operations fell in Latvia.',
    ],
    ['figure', 'Riga has three times the ferries of Tallinn.', 'Riga has the ferries of Tallinn.'],
    [
      'measure',
      'Newcomers in Latvia can vote in local elections.',
      'Newcomers in Latvia can vote in federal elections.',
    ],
    ['measure', 'Latvia builds more ferries than Estonia.', 'Latvia builds more ferries per head than Estonia.'],
    [
      'polarity',
      'Latvia’s membership of the Nordic Union began in May 2020.',
      'Latvia left the Nordic Union in May 2020.',
    ],
    ['direction', 'Births in Latvia rose above 20,000 in 2021.', 'Births in Latvia fell below 20,000 in 2021.'],
    ['quantifier', 'All Latvians own a boat, not only ten percent.', 'Only ten percent of Latvians own a boat.'],
  ])('but not in its %s: %s', (slot, text, claim) => {
    expect(found(text, claim)).toMatchObject({ conflict: { slot } });
  });
});
