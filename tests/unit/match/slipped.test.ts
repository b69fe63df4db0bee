import { describe, expect, test } from 'vitest';
import { relate } from '../../../src/match/relation.ts';

// Sentences of the kinds that once slipped past the slots: near a claim, and told in another order or about somebody else.
const of = (statement: string, claim: string, claimant?: string) => relate({ text: statement }, claim, { claimant });

describe('another claim', () => {
  test.each([
    [
      'a sentence of a quotation with a word changed',
      'Ada Berg said, "You have debts? Good. That means you have dared something, some day in your life."',
      'Ada Berg said, "You have friends? Good. That means you have dared something, some day in your life."',
      'measure',
    ],
    [
      'a number after "No."',
      'In January 2025 the Danish food office banned the dye Blue No. 3 from all sweets.',
      'In January 2025 the Danish food office banned the dye Blue No. 40 from all sweets.',
      'figure',
    ],
    [
      'a second date, though the first agrees with both',
      'Ministers agreed in June 2025 to halve the noise of trams by 2035.',
      'In June 2025 ministers agreed to halve the noise of trams by 2025.',
      'date',
    ],
    [
      'in for out',
      'The mayor moved 300 families out of the harbour quarter.',
      'The mayor moved 300 families into the harbour quarter.',
      'direction',
    ],
    [
      'another war of the same name',
      'After World War II the Netherlands tried Japanese officers for cruelty.',
      'The Netherlands tried Japanese officers for cruelty after World War I.',
      'person',
    ],
    [
      'a vote that went the other way',
      'In May 2024 Chile voted in the General Assembly against the Oslo Declaration.',
      'Chile voted for the Oslo Declaration in the General Assembly in May 2024.',
      'polarity',
    ],
    [
      'somebody else, by name or by what is his',
      'The club built a new stand because of criticism by Ernest Hale.',
      "It was after and because of Howard Pike's criticism that the club built a new stand.",
      'person',
    ],
    [
      'another body before a date',
      'The United States determined in January 2025 that the militia had committed genocide.',
      'In January 2025 the International Court of Justice determined that the militia had committed genocide.',
      'person',
    ],
    [
      'a rank in another year',
      'In 1990 Norway led the world in reading; by 2014 it was 12th.',
      'In 1990 Norway was 12th in the world in reading; by 2014 it led.',
      'date',
    ],
    [
      'a few of them for every one',
      'The plan was rejected by a majority in every canton.',
      'The plan was rejected by a majority in only two cantons.',
      'quantifier',
    ],
    [
      'who begins what, told with a name put first',
      'It was Sweden that began the war with Denmark.',
      'Denmark started the war with Sweden.',
      'role',
    ],
    [
      'a first term for the second',
      'In the first six months of her second term the mayor closed six wells.',
      'The mayor closed six wells in the first six months of her first term.',
      'figure',
    ],
    [
      'to for from',
      'Official aid from the islands fell by 7.1 percent in 2024.',
      'Official aid to the islands fell by 7.1 percent in 2024.',
      'direction',
    ],
    [
      'a plan for what has been',
      'On 5 February 2019 the lease on the lighthouse expired.',
      'The lease on the lighthouse was to expire in February 2019.',
      'modality',
    ],
  ])('%s', (_, claim, statement, slot) =>
    expect(of(statement, claim)).toMatchObject({ relation: 'different', conflict: { slot } }),
  );

  test('said by somebody else, however it is put', () => {
    for (const claim of [
      'As Selma Lund put it, a village is a family that has stopped talking.',
      'In the words of Selma Lund, "A village is a family that has stopped talking."',
      'It was Selma Lund who said: "A village is a family that has stopped talking."',
      '"A village is a family that has stopped talking!" said Selma Lund.',
    ])
      expect(
        of('Karin Holm said that a village is a family that has stopped talking.', claim, 'posts on the internet'),
        claim,
      ).toMatchObject({ relation: 'different', conflict: { slot: 'person' } });
  });
});

describe('the opposite', () => {
  test.each([
    [
      'a clause beside a comparison that is denied',
      'Brandt won far fewer counties than Olsen, which suggests fraud.',
      'Brandt won far fewer counties than Olsen, which does not suggest fraud.',
    ],
    ['a denial in another order', 'Oslo is where Peter Dahl was born.', 'Peter Dahl was not born in Oslo.'],
    [
      'a denial of a first',
      'Finland got its first woman admiral in 2019, Aino Salo.',
      'Aino Salo was not the first woman to be an admiral in Finland.',
    ],
    [
      'a failure that is denied',
      'At school Peter Dahl failed in chemistry.',
      'Peter Dahl did not fail chemistry at school.',
    ],
    [
      'an opposite under the same denial',
      'It is proven that the fjord had not warmed for ten years.',
      'It is proven that the fjord had not cooled for ten years.',
    ],
    [
      'a promise that was not made, to do nothing',
      'A written promise that the fleet would not move north was given to Iceland by Norway in 1990.',
      'In 1990 Norway did not give Iceland a written promise that the fleet would not move north.',
    ],
    [
      'a verb that undoes the other',
      'After the storm the minister withdrew a bill to tax boats.',
      'The minister signed a bill to tax boats after the storm.',
    ],
    [
      'a vote against what was done',
      'The council of Aarhus banned the burning of leaves in May 2023.',
      'The council of Aarhus voted against a ban on burning leaves in May 2023.',
    ],
    [
      'what is not what it was, by a syllable',
      'The court held that presidents are immune for official acts.',
      'The court held that presidents are immune for unofficial acts.',
    ],
    [
      'a comparison by a verb, turned round',
      'Spending on bridges exceeded spending on schools in 2024.',
      'In 2024 the county spent more on schools than on bridges.',
    ],
    [
      'less for more, with a word on both sides',
      'Fires are more frequent in electric boats than in diesel boats.',
      'Electric boats catch fire less often than diesel boats.',
    ],
    [
      'those who go before',
      'The council decided to give pensioners priority over students for rooms.',
      'The council decided to give students priority over pensioners for rooms.',
    ],
    [
      'more people, told far from its "than"',
      'More people in the United States are struck by lightning than drown in a bath.',
      'More people in the United States drown in a bath than are struck by lightning.',
    ],
  ])('%s', (_, claim, statement) => expect(of(statement, claim).relation).toBe('opposite'));
});

test('programmes with names alike are told apart', () =>
  expect(
    of('The bill cut 700 million dollars from Medicaid.', 'The bill cut 700 million dollars from Medicare.').relation,
  ).toBe('different'));
