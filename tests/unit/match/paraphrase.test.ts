import { describe, expect, test } from 'vitest';
import { relate } from '../../../src/match/relation.ts';

const told = (statement: string, claim: string) => relate({ text: statement }, claim, {}).relation;

describe('the same in other words', () => {
  test.each([
    [
      'a wish is an intent',
      'The Norwegian government plans to ban petrol scooters.',
      'The Norwegian government wants to ban petrol scooters.',
    ],
    [
      'what was agreed was agreed',
      'Ministers approved a loan of 3 billion euros to Moldova in May 2023.',
      'Ministers agreed in May 2023 to lend Moldova 3 billion euros.',
    ],
    [
      'what is for something is done with it',
      'The dam was built to let farmers water their fields.',
      'The dam was built so that farmers could water their fields.',
    ],
    [
      'the most of all, told by a comparison',
      'Finland has more saunas than any other country in Europe.',
      'Finland has the most saunas in Europe.',
    ],
    [
      'no other, told by an “any”',
      'No strike in Belgium lasted longer than the one of 1961.',
      'The strike of 1961 in Belgium lasted longer than any before.',
    ],
    [
      'a giver after “from”',
      'Malta received 40 million euros from Italy for its harbour.',
      'Italy gave Malta 40 million euros for its harbour.',
    ],
    [
      'a noun of a verb has no sides',
      'Because of criticism by the mayor the museum closed its café.',
      'The museum closed its café because of criticism by the mayor.',
    ],
    [
      'declined without “to” fell',
      'Bicycle thefts in Ghent declined by 12 percent.',
      'Bicycle thefts in Ghent fell by 12 percent.',
    ],
    [
      'who is named has said it',
      'As NASA now concedes, the probe missed the comet.',
      'NASA has admitted that the probe missed the comet.',
    ],
    [
      'said by him who it was',
      'It was Galileo who said that the truth is easy to understand once it is found.',
      'Galileo said, "The truth is easy to understand once it is found."',
    ],
    [
      'a quarter by an ordinal',
      'One in four lighthouses in Norway is empty.',
      'Every fourth lighthouse in Norway is empty.',
    ],
    [
      'without his title',
      'Anna Holm missed a third of the votes this year.',
      'Senator Anna Holm missed a third of the votes this year.',
    ],
    [
      'a copy without its verb, which it has in grammar',
      'Norwegian interference in the 2016 boat race was no more than a couple of flags.',
      "Norway's interference in the 2016 boat race amounted to a couple of flags.",
    ],
    [
      'a word that only ends like a comparative denies as any other',
      'Not one member of the crew was ever hurt by the propeller.',
      'No member of the crew has ever been hurt by the propeller.',
    ],
    [
      'American for British, an everyday word for an official one',
      'The city trucks its trash to a center in Leuven.',
      'The city brings its rubbish by lorry to a centre in Leuven.',
    ],
    [
      'one body by two names',
      'The Congressional Budget Office counted 11 million uninsured.',
      'The CBO counted 11 million uninsured.',
    ],
  ])('%s', (_, statement, claim) => {
    expect(told(statement, claim)).toBe('same');
  });
});

describe('only the subject in common', () => {
  test.each([
    ['Herring quotas are in the treaty.', 'The minister was protecting fishermen with herring quotas.'],
    ['The council has its own boats on the canal.', 'The council sold its own boats on the canal to fund a school.'],
    ['Canal boats have a book of their own.', 'Canal boats pollute the rivers of Holland more than lorries.'],
  ])('%s', (statement, claim) => {
    expect(told(statement, claim)).not.toBe('same');
  });
});

describe('not the same for all that', () => {
  test.each([
    ['wanted is not done', 'Norway has banned petrol scooters.', 'Norway wants to ban petrol scooters.'],
    ['tried is not meant', 'Norway tried to ban petrol scooters.', 'Norway wants to ban petrol scooters.'],
    [
      'agreed is not paid',
      'Ministers paid Moldova 3 billion euros.',
      'Ministers agreed to lend Moldova 3 billion euros.',
    ],
    [
      'one of the most is not more than any',
      'Finland has many saunas.',
      'Finland has more saunas than any other country.',
    ],
    [
      'a share of another whole',
      'Fifteen percent of the sailors of Genoa are Swedes.',
      'Fifteen percent of the Swedes of Genoa are sailors.',
    ],
    [
      'for another span',
      'You learn more of a man in a year of games than in an hour of talk.',
      'You learn more of a man in an hour of games than in a year of talk.',
    ],
    [
      'another thing is counted',
      'About 600 readers were waiting for 900 books in Turin.',
      'About 900 readers were waiting for books in Turin.',
    ],
    [
      'the first is not one of the first',
      'Anna Rossi was the first woman to sail to Malta.',
      'Anna Rossi was one of the first women to sail to Malta.',
    ],
    [
      'the first is not among the first',
      'Anna Rossi was the first woman to sail to Malta.',
      'Among the first women to sail to Malta was Anna Rossi.',
    ],
    ['never said', 'Galileo never said that the truth is easy to find.', 'Galileo said, "The truth is easy to find."'],
    ['no longer', 'Latvia no longer gets most of its power from wood.', 'Latvia gets most of its power from wood.'],
  ])('%s', (_, statement, claim) => {
    expect(told(statement, claim)).not.toBe('same');
  });
});
