import { describe, expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const relation = (text: string, claim: string): string => relate({ text }, claim, {}).relation;

describe('one figure, told otherwise', () => {
  test.each([
    ['The tram strike in Graz lasted three decades.', 'The tram strike in Graz lasted 30 years.'],
    ['Norway closed its bars to guests younger than 25.', 'Norway closed its bars to guests under 25.'],
    [
      'Children under the age of nine may not ride in front in Malta.',
      'Children under nine may not ride in front in Malta.',
    ],
    ['Chili oil is 40 times hotter than ginger.', 'Chili oil is hotter than ginger by a factor of 40.'],
    ['The debate in Vilnius lasted an hour and 20 minutes.', 'The debate in Vilnius lasted 80 minutes.'],
    ['Two thirds of the wells in Chad are dry.', 'Two thirds of Chad’s wells are dry.'],
    ['Latvia cut the number of its judges to 60 from 110.', 'Latvia cut the number of its judges from 110 to 60.'],
    [
      'The debt of Latvia doubled from 10 to 20 billion euros between 2012 and 2020.',
      'The debt of Latvia rose from 10 to 20 billion euros between 2012 and 2020.',
    ],
    [
      'If you nurse at night in Riga today, you’re 12 times more likely to fall ill.',
      'Whoever nurses at night in Riga is 12 times more likely to fall ill.',
    ],
    ['Rents in Riga were 11 percent higher in 2024 than in 2023.', 'Rents in Riga rose by 11 percent in 2024.'],
  ])('%s', (text, claim) => expect(relation(text, claim)).toBe('same'));
});

describe('another figure', () => {
  test.each([
    ['Norway closed its bars to guests older than 25.', 'Norway closed its bars to guests under 25.'],
    ['Guests in Norwegian bars are younger than 25.', 'Guests in Norwegian bars are 25.'],
    ['Chili oil is 40 times hotter than ginger.', 'Chili oil is hotter than ginger by a factor of 14.'],
    ['Rents in Riga rose by 11 percent in 2024.', 'Rents in Riga stood at 11 percent in 2024.'],
    [
      'The debt of Latvia tripled from 10 to 20 billion euros between 2012 and 2020.',
      'The debt of Latvia rose from 10 to 20 billion euros between 2012 and 2020.',
    ],
    ['The debt of Latvia doubled.', 'The debt of Latvia grew.'],
    ['Close to 30 percent of the wells in Chad are dry.', 'A third of the wells in Chad are dry.'],
    ['Latvia cut the number of its judges to 110 from 160.', 'Latvia cut the number of its judges from 110 to 60.'],
    [
      'Hotels in Oslo charge a tenth of what they charge in Rome.',
      'Hotels in Oslo charge ten times what they charge in Rome.',
    ],
  ])('%s', (text, claim) => expect(relation(text, claim)).not.toBe('same'));
});
