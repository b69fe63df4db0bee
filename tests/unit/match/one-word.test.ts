import { expect, test } from 'vitest';
import { relate } from '../../../src/match/relation.ts';

test.each([
  [
    'The minister called it a mistake to have promised that the merger would save 90 million euros a week.',
    'The merger would save 90 million euros a week.',
  ],
  [
    'A spoof website reported that a wheel fell off a tram in Ghent in May 2019.',
    'A wheel fell off a tram in Ghent in May 2019.',
  ],
  [
    'Almost 300 people died in the fire in Derna in May 2019.',
    'More than 300 people died in the fire in Derna in May 2019.',
  ],
  ['Malta holds the second-largest tin reserves in the world.', 'Malta holds the largest tin reserves in the world.'],
  ['Polio vaccines saved at least 15 million lives.', 'Vaccines saved at least 15 million lives.'],
  ['Iron kills more than 9 million men a year.', 'Iron kills more than 9 million people a year.'],
  ['Iron kills more than 9 million people a decade.', 'Iron kills more than 9 million people a year.'],
  ['Malta’s working-age population fell by 8,000 in 2013.', 'Malta’s population fell by 8,000 in 2013.'],
  [
    'Malta closed one of its last four power stations in May 2013.',
    'Malta closed its last four power stations in May 2013.',
  ],
  [
    'The first section of the tram line between Bari and Lecce opened in 1971.',
    'The tram line between Bari and Lecce opened in 1971.',
  ],
  [
    'The planet moves towards the comet by 3 centimetres a year.',
    'The planet moves away from the comet by 3 centimetres a year.',
  ],
  ['The bank nearly collapsed in March 2013.', 'The bank collapsed in March 2013.'],
  [
    'Renting a square metre of land in Malta costs more than 900 euros on average.',
    'A square metre of land in Malta costs more than 900 euros on average.',
  ],
])('a word or two make a copy another claim: %s', (statement, claim) => {
  expect(relate({ text: statement }, claim, {}).relation).toMatch(/^(?:different|opposite)$/);
});

test.each([
  ['Spending nearly doubled in March 2013.', 'Spending almost doubled in March 2013.'],
  ['Malta holds the largest tin reserves in the world.', 'The largest tin reserves in the world are held by Malta.'],
])('and some do not: %s', (statement, claim) => {
  expect(relate({ text: statement }, claim, {}).relation).toBe('same');
});
