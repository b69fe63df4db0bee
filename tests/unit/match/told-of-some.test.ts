import { describe, expect, test } from 'vitest';
import { relate } from '../../../src/match/relation.ts';

const found = (text: string, claim: string) => relate({ text }, claim, {});

describe('of some, where the claim tells of all', () => {
  test.each([
    // The others are told apart.
    [
      'In Porto bakers struck over the bread price, while the others kept their ovens lit.',
      'Bakers in Porto struck over the bread price.',
      'scope',
    ],
    // One of many, and once.
    [
      'One bakery in Porto sells bread made with seawater.',
      'Bakeries in Porto sell bread made with seawater.',
      'quantifier',
    ],
    ['On one windy Sunday Malta ran on solar power alone.', 'Malta ran on solar power alone.', 'scope'],
    // No such person is not nobody.
    [
      'No Dane has crossed the strait by raft since 1990.',
      'Nobody has crossed the strait by raft since 1990.',
      'scope',
    ],
    // Two together are more than either.
    [
      'Latvia planted more oaks than either Estonia or Lithuania.',
      'Latvia planted more oaks than Estonia and Lithuania together.',
      'quantifier',
    ],
    // Another office says it.
    [
      'Tap water in Malta is unsafe, the hotel owners’ association said.',
      'Tap water in Malta is unsafe, the minister said.',
      'person',
    ],
  ])('%s', (text, claim, slot) => {
    const { relation, conflict } = found(text, claim);
    expect([relation, conflict?.slot]).toEqual(['different', slot]);
  });
});

describe('of all of them, told otherwise', () => {
  test.each([
    ['Not a single bakery in Porto was saved.', 'No bakeries in Porto were saved.'],
    ['Tap water in Malta is unsafe, the ministers said.', 'Tap water in Malta is unsafe, the minister said.'],
    ['Tap water in Malta, so the minister told voters in Valletta, is unsafe.', 'Tap water in Malta is unsafe.'],
    ['“The bread price in Porto doubled,” a union leader told Radio Norte.', 'The bread price in Porto doubled.'],
    ['A majority of bakers in Porto use seawater.', 'Most bakers in Porto use seawater.'],
    ['Porto cut the number of its bakeries by half.', 'Porto halved the number of its bakeries.'],
    [
      'Turning off all ovens at night saves bakers in Porto 300 euros.',
      'Switching off all ovens at night saves bakers in Porto 300 euros.',
    ],
    ['A society without coins would harm bakers in Porto most.', 'A coinless society would harm bakers in Porto most.'],
  ])('%s', (text, claim) => expect(found(text, claim).relation).toBe('same'));
});

describe('words of a limit that limit nothing', () => {
  test.each([
    [
      'This year alone 4,000 bakers in Porto struck over the bread price.',
      'In 2024 4,000 bakers in Porto struck over the bread price.',
    ],
    ['In March alone 4,000 bakers struck in Porto.', '4,000 bakers struck in Porto in March.'],
    [
      'Bread from Porto, second only to fish, brings in 4 million euros a year.',
      'Bread from Porto brings in 4 million euros a year.',
    ],
  ])('%s', (text, claim) => {
    expect(found(text, claim).conflict?.slot).not.toBe('quantifier');
  });

  test.each([
    ['Porto alone bakes bread with seawater.', 'Porto bakes bread with seawater.'],
    ['Porto sells bread only to fishermen.', 'Porto sells bread to fishermen.'],
  ])('and some that do: %s', (text, claim) => {
    expect(found(text, claim).conflict?.slot).toBe('quantifier');
  });
});
