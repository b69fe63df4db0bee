import { expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const to = (statement: string, claim: string) => relate({ text: statement }, claim, {});

const CLAIM = 'The pilots’ guild ended its boycott after Nordair promised to rehire the sacked stewards.';

test.each([
  'Nordair promised to rehire the sacked stewards after the pilots’ guild ended its boycott.',
  'After the pilots’ guild ended its boycott, Nordair promised to rehire the sacked stewards.',
])('what went before comes after: %s', statement => {
  expect(to(statement, CLAIM)).toMatchObject({ relation: 'different', conflict: { slot: 'role' } });
});

test.each([
  'After Nordair promised to rehire the sacked stewards, the pilots’ guild ended its boycott.',
  'The pilots’ guild ended its boycott once Nordair had promised to rehire the sacked stewards.',
])('the same order, told in another: %s', statement => {
  expect(to(statement, CLAIM).relation).toBe('same');
});

test('one reason for the other', () => {
  expect(
    to(
      'The mill closed its canteen because the bakers stopped their deliveries.',
      'The bakers stopped their deliveries because the mill closed its canteen.',
    ),
  ).toMatchObject({ relation: 'different', conflict: { slot: 'role' } });
});

test('what is offered on a condition is not done after it', () => {
  expect(
    to(
      'Pilots have offered to drop their boycott if Nordair lets the stewards it sacked come back.',
      'The pilots’ guild called off its boycott after Nordair agreed to rehire the dismissed stewards.',
    ),
  ).toMatchObject({ relation: 'different', conflict: { slot: 'modality' } });
});
