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
      'another sort of a thing that a phrase names',
      'Latvia closed its last nuclear power station on 4 May 2018.',
      'Latvia closed its last coal-fired power station on 4 May 2018.',
      'measure',
    ],
    [
      'renewable for fossil',
      'In 2018 some 35 percent of electricity in Latvia came from renewable sources.',
      'In 2018 some 35 percent of electricity in Latvia came from fossil fuels.',
      'measure',
    ],
    [
      'a common verb for another',
      'Ada Lund saw a plea by the Harbour Guild for storm pumps before 4 May 2018.',
      'Ada Lund rejected a plea by the Harbour Guild for storm pumps before 4 May 2018.',
      'measure',
    ],
    [
      'fallen to a figure that was the highest',
      'The share of empty flats in Ghent eased in May 2018, slipping to 14 percent from a worse reading in April.',
      'The share of empty flats in Ghent reached 14 percent in May 2018, the highest in 30 years.',
      'direction',
    ],
    [
      'some of those of whom most are told',
      'Most of the trainees who lost their posts when the Ghent mill shut found work elsewhere inside twelve months.',
      'Most of the people who lost their posts when the Ghent mill closed found new work within a year.',
      'scope',
    ],
    [
      'another crime',
      'Nine years in jail for leaking harbour plans: that was the sentence for Ivo Berg in May 2018.',
      'Ivo Berg was sentenced to nine years in jail for bribery in May 2018.',
      'measure',
    ],
    [
      'heard of, not said',
      'The Lund institute has heard that the harbour pictures were faked.',
      'The harbour pictures were faked.',
      'stance',
    ],
    [
      'who has whom dismissed',
      'A Maltese judge had Ivo Berg’s sister dismissed to stop him from closing the bank that paid him.',
      'Ivo Berg had a Maltese judge dismissed to stop him from closing the bank that paid his sister.',
      'role',
    ],
    [
      'somebody else after "by"',
      'A plan to spare fishers the first ten levies was blocked by the Maltese harbour office.',
      'Maltese fishers blocked a plan to spare the harbour the first ten levies.',
      'role',
    ],
    [
      'an effect that has an effect',
      'Hay fever in the family leads many couples to buy spruce honey.',
      'Spruce honey causes hay fever.',
      'role',
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
      'a phrase in other words',
      'On 4 May 2018 Latvia shut its last coal-fired power plant.',
      'Latvia closed its last coal-fired power station on 4 May 2018.',
    ],
    [
      'a cause, after "because of"',
      'Ghent and Bruges lost power on 4 May 2018 because of a gull.',
      'A gull caused the blackout in Ghent and Bruges on 4 May 2018.',
    ],
    [
      'fallen to another figure before',
      'The share of empty flats in Ghent reached 14 percent in May 2018, the highest in 30 years, having slipped in April.',
      'The share of empty flats in Ghent reached 14 percent in May 2018, the highest in 30 years.',
    ],
    [
      'all of them, in another word',
      'Most of those who lost their posts when the Ghent mill shut found new work within a year.',
      'Most of the people who lost their posts when the Ghent mill closed found new work within a year.',
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
