import { expect, test } from 'vitest';
import { relate } from '../../../src/match/relation.ts';

const CLAIM = 'Norway closed its last whaling station in March 1994.';

test.each([
  'managed to close',
  'began to close',
  'reluctantly closed',
  'had to close',
  'was responsible for closing',
  'went down in history for closing',
  'resorted to closing',
  'went on to close',
  'was forced to close',
  'was right to close',
  'ended up closing',
])('done: Norway %s …', act => {
  expect(relate({ text: `Norway ${act} its last whaling station in March 1994.` }, CLAIM, {}).relation).toBe('same');
});

test.each([
  'pretended to close',
  'came near to closing',
  'was paid to close',
  'voted to close',
  'avoided closing',
  'opposed closing',
  'spoke of closing',
  'almost closed',
  'allegedly closed',
  'is believed to have closed',
  'was cleared of having closed',
  'was tasked with closing',
  'lobbied for closing',
  'moved towards closing',
  'had the right to close',
  'ordered an inquiry into closing',
  'risked closing',
  'ruled out closing',
])('not told as done: Norway %s …', act => {
  expect(relate({ text: `Norway ${act} its last whaling station in March 1994.` }, CLAIM, {}).relation).not.toBe(
    'same',
  );
});

test('a claim of what is only believed is the same as itself', () => {
  const text = 'Norway is believed to have closed its last whaling station in March 1994.';
  expect(relate({ text }, text, {}).relation).toBe('same');
});

test.each([
  ['Norway is on course to be the largest exporter of salmon.', 'Norway is the largest exporter of salmon.'],
  ['The tram depot in Riga was offered up to be sold.', 'The tram depot in Riga was sold.'],
  [
    'Drivers went to court to keep the toll on the Oslo ring from being abolished in March 2021.',
    'The toll on the Oslo ring was abolished in March 2021.',
  ],
])('what is to be, or was not to be: %s', (text, claim) => {
  expect(relate({ text }, claim, {})).toMatchObject({ relation: 'different' });
});
