import { describe, expect, test } from 'vitest';
import { relate } from '../../../src/match/relation.ts';

const to = (statement: string, claim: string) => relate({ text: statement }, claim, {});

describe('one denial in two wordings', () => {
  test.each([
    [
      'Under the new rules, fishermen are not allowed to sell eels.',
      'Fishermen may not sell eels under the new rules.',
    ],
    [
      'The mayor of Riga promised that no library would be closed.',
      'The mayor of Riga has promised not to close any libraries.',
    ],
    [
      'Riga’s buses are late because the council is refusing to hire drivers.',
      'Riga’s buses are late as a result of the council’s refusal to hire drivers.',
    ],
    ['Latvian conscripts are not sent to the border.', 'No Latvian conscripts are sent to the border.'],
    ['No river in Latvia is rising as fast as the Gauja.', 'The Gauja is Latvia’s fastest-rising river.'],
    ['Even a short nap at noon is not healthy.', 'A nap at noon is not healthy, not even a short one.'],
  ])('%s', (statement, claim) => {
    expect(to(statement, claim).conflict?.slot).not.toBe('polarity');
  });
});

test('who is without a thing is told of, and nothing of him denied', () => {
  const claim = 'A sailor from Riga with no teeth of his own was fed through a straw for a month.';
  expect(to('For a month a straw fed a sailor from Riga who had no teeth of his own.', claim).conflict?.slot).not.toBe(
    'polarity',
  );
});

test('who is blamed and who is not may change places', () => {
  expect(
    to(
      'Not the Latvian fishermen but foreign trawlers were blamed for the damage by Anna Ozola.',
      'Anna Ozola blamed foreign trawlers, not Latvian fishermen, for the damage.',
    ).relation,
  ).not.toBe('opposite');
});

describe('denied all the same', () => {
  test.each([
    ['Fishermen may sell eels under the new rules.', 'Fishermen may not sell eels under the new rules.'],
    [
      'The mayor of Riga promised that libraries would be closed.',
      'The mayor of Riga promised that no libraries would be closed.',
    ],
    [
      'Nobody had warned the ministry of the cracks in the dam before the day it burst.',
      'The ministry had been warned of the cracks in the dam before it burst.',
    ],
  ])('%s', (statement, claim) => {
    expect(to(statement, claim).relation).toBe('opposite');
  });
});
