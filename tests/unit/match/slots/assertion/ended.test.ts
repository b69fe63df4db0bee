import { expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const to = (statement: string, claim: string) => relate({ text: statement }, claim, {});

test.each([
  ['Denmark scrapped its ban on burqas in public buildings.', 'Denmark banned burqas in public buildings.'],
  ['The ban on burqas in public buildings was lifted by Denmark.', 'Denmark banned burqas in public buildings.'],
  [
    'Pilots at the airline called off a strike over pay in May.',
    'Pilots at the airline went on strike over pay in May.',
  ],
])('who ends or calls off what the claim tells denies it: %s', (statement, claim) => {
  expect(to(statement, claim)).toMatchObject({ relation: 'opposite', conflict: { slot: 'polarity' } });
});

test('a thing by the way may be ended in other words', () => {
  expect(
    to(
      'The outbreak that ended the elimination status of Peru ran to 4,000 cases.',
      'Peru had 4,000 cases in the outbreak that cost it its elimination status.',
    ).conflict?.slot,
  ).not.toBe('polarity');
});

test('what was voted down never came about', () => {
  expect(
    to(
      'Anna Ozola, the mayor, vetoed a repeal of the city’s burqa ban.',
      'Anna Ozola, the mayor, repealed the city’s burqa ban.',
    ).relation,
  ).toBe('opposite');
});

test('what was refused may be told as rejected', () => {
  expect(
    to('The sale of the ferry was rejected by the council.', 'The council refused to sell the ferry.').relation,
  ).not.toBe('opposite');
});
