import { expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

test.each([
  [
    'The choir hired Ada Lund in May after a year without a conductor.',
    'After a year with no conductor, the choir hired Ada Lund in May.',
  ],
  [
    'Dentists in Malta are forbidden to advertise their prices.',
    'Dentists in Malta are barred from advertising their prices.',
  ],
  ['Malta will close its border to lorries from Italy.', 'Malta is going to close its border to Italian lorries.'],
  [
    'Vets in Wales ran out of the vaccine against rabies in May.',
    'In May vets in Wales ran out of the vaccine for rabies.',
  ],
  ['Wind tore down the pylon on a hill near Dundee.', 'On a hill outside Dundee the pylon was torn down by wind.'],
])('one relation in other words: %s | %s', (claim, text) => {
  expect(relate({ text }, claim, {}).relation).toBe('same');
});

test.each([
  ['The choir toured for a year without a conductor.', 'For a year the choir toured with a conductor.'],
  ['Dentists in Malta have to advertise their prices.', 'Dentists in Malta are barred from advertising their prices.'],
  ['Two ferries sailed to Iceland in May.', 'Two ferries sailed from Iceland in May.'],
  ['Farmers in Wales spoke for the dam.', 'Farmers in Wales spoke against the dam.'],
])('another relation: %s | %s', (claim, text) => {
  expect(relate({ text }, claim, {}).relation).not.toBe('same');
});
