import { expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const to = (statement: string, claim: string) => relate({ text: statement }, claim, {});

test.each([
  [
    'who is to suffer it does it',
    'The ferry line Nordic Blue blocked Judge Ada Lund from boarding its ships.',
    'Judge Ada Lund ordered the ferry line Nordic Blue to be blocked from boarding its ships.',
  ],
  [
    'who does it suffers it, by a word for his like',
    'In Bahia state, 412 police officers were killed in 2019.',
    'Police in Bahia state killed 412 people in 2019.',
  ],
])('%s', (_, statement, claim) => {
  expect(to(statement, claim)).toMatchObject({ relation: 'different', conflict: { slot: 'role' } });
});

test('an agent after "by" still does it', () => {
  expect(
    to('In 2019, 412 people were killed by police in Bahia state.', 'Police in Bahia state killed 412 people in 2019.')
      .relation,
  ).toBe('same');
});

test.each([
  ['Peru has lost half of its glaciers since 1962.', 'Half of the glaciers of Peru have been lost since 1962.'],
  ['Slovakia opposes any plan to store gas in Malta.', 'Slovakia is opposed to any plan for storing gas in Malta.'],
])('nobody takes the place of another: %s | %s', (claim, statement) => {
  expect(to(statement, claim).relation).toBe('same');
});

test('a country and its people are told apart, each by its own word', () => {
  const claim = 'Tourists in Sweden tore up a Swedish flag and demanded its colours be changed.';
  const to = (text: string) => relate({ text }, claim, {});
  expect(
    to('Image shows young tourists in Sweden tearing the Swedish flag up in 2019 and demanding its colours be changed.')
      .relation,
  ).toBe('same');
  expect(to('Tourists in Norway tore up a Swedish flag and demanded its colours be changed.').relation).toBe(
    'different',
  );
});
