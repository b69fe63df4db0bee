import { describe, expect, test } from 'vitest';
import { relate } from '../../../src/match/relation.ts';

const to = (statement: string, claim: string) => relate({ text: statement }, claim, {});

describe('one thing changed', () => {
  test.each([
    [
      'one of several causes for the main one',
      'Light from greenhouses is one of several reasons for the retreat of moths in Flanders.',
      'Light from greenhouses is the chief reason for the retreat of moths in Flanders.',
      'quantifier',
    ],
    [
      'second for first',
      'Lidex had to settle for second place in Malta in 2022, as Brandia sold the largest number of kettles there.',
      'Lidex sold more kettles in Malta than any other brand in 2022.',
      'figure',
    ],
    [
      'until for now',
      'Until 2014, Maltese law forbade the sale of balconies that were painted too brightly.',
      'Maltese law forbids the sale of balconies that are painted too brightly.',
      'date',
    ],
    [
      'what was built',
      'Ada Lund promised that 12 new school kitchens would be built by 2031.',
      'Ada Lund promised that 12 new schools would be built by 2031.',
      'measure',
    ],
    [
      'the dead counted beside the wounded',
      'Guards in Bahia wounded 214 visitors during raids in 2019, a count that leaves out those who died.',
      'Guards in Bahia killed 214 people in 2019.',
      'measure',
    ],
    [
      'a part of those who are counted',
      'Some 900 fishermen were at sea off Malta on 4 May 2018, when the storm killed 31 of them.',
      'The storm killed some 900 people off Malta on 4 May 2018.',
      'figure',
    ],
    [
      'who comes from where',
      'More Danish nurses work in Norway than in any other country.',
      'More Norwegian nurses work in Denmark than in any other country.',
      'role',
    ],
    [
      'somebody’s customers for himself',
      'Several of Malta’s Sicilian customers have banned smoked tuna from their shops.',
      'Malta banned smoked tuna from its shops.',
      'person',
    ],
  ])('%s', (_, statement, claim, slot) => {
    expect(to(statement, claim)).toMatchObject({ relation: 'different', conflict: { slot } });
  });

  test.each([
    [
      'what is set aside',
      'The lack of mates, rather than hunger, drove the otters out of Holland.',
      'Hunger, rather than the lack of mates, drove the otters out of Holland.',
      'polarity',
    ],
    [
      'kept, while something else was withdrawn',
      'Farmers in Riga called off their marches against the levy after Berzins refused to drop his harbour bill.',
      'President Ivo Berzins withdrew the harbour bill after marches against the levy.',
      'polarity',
    ],
    [
      'reports that are untrue, with more that did not happen',
      'Reports that the Lunds have turned down the brewer from Oslo who wants Fjord United are untrue, an aide insisted; talks have not begun.',
      'The Lund family turned down an Oslo brewer’s offer to buy Fjord United.',
      'stance',
    ],
  ])('turned round: %s', (_, statement, claim, slot) => {
    expect(to(statement, claim)).toMatchObject({ relation: 'opposite', conflict: { slot } });
  });
});

test.each(['Plums are so sour that nobody eats them raw.', 'Plums are extremely sour.'])('a degree: %s', statement => {
  expect(to(statement, 'Plums are slightly sour.').relation).not.toBe('same');
});

describe('the same', () => {
  test.each([
    [
      'the main cause, in another word',
      'Light from greenhouses is the main reason for the retreat of moths in Flanders.',
      'Light from greenhouses is the chief reason for the retreat of moths in Flanders.',
    ],
    [
      'an end that the claim tells of as well',
      'Until 2014, Maltese law forbade the sale of painted balconies.',
      'Maltese law forbade the sale of painted balconies until 2014.',
    ],
    [
      'what is set aside, in another order',
      'Otters were driven out of Holland by hunger rather than by the lack of mates.',
      'Hunger, rather than the lack of mates, drove the otters out of Holland.',
    ],
    [
      'who comes from where, by his country',
      'In no other country do more nurses from Norway work than in Denmark.',
      'More Norwegian nurses work in Denmark than in any other country.',
    ],
    [
      'buildings of the sort',
      'Ada Lund promised that 12 new school buildings would be built by 2031.',
      'Ada Lund promised that 12 new schools would be built by 2031.',
    ],
  ])('%s', (_, statement, claim) => {
    expect(to(statement, claim).conflict).toBeNull();
  });
});
