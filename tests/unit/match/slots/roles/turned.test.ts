import { expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const to = (statement: string, claim: string) => relate({ text: statement }, claim, {});

test.each([
  ['A police van rammed the stolen lorry near Leeds.', 'The stolen lorry rammed a police van near Leeds.'],
  ['The stolen lorry was rammed by a police van near Leeds.', 'The stolen lorry rammed a police van near Leeds.'],
  ['The union criticised the board of the hospital.', 'The board of the hospital criticised the union.'],
  ['Worse sleep makes children watch more television.', 'Watching more television worsens sleep.'],
])('things that change sides of a verb are a role: %s', (statement, claim) => {
  expect(to(statement, claim)).toMatchObject({ relation: 'different', conflict: { slot: 'role' } });
});

test.each([
  ['A police van was rammed by the stolen lorry near Leeds.', 'The stolen lorry rammed a police van near Leeds.'],
  ['Near Leeds the stolen lorry rammed a police van.', 'The stolen lorry rammed a police van near Leeds.'],
  ['More than 200 people a year die of asbestos here.', 'Asbestos kills more than 200 people a year here.'],
])('sides that are kept, in another voice, order or verb, are none: %s', (statement, claim) => {
  expect(to(statement, claim).relation).toBe('same');
});
