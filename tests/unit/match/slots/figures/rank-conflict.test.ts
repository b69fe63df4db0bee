import { expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const claim = 'The First Amendment forbids the state of Ohio to license the newspapers of its towns.';
const conflict = (text: string, of: string) => relate({ text }, of, {}).conflict;

test('a name with "First" tells of no first', () => {
  expect(
    conflict('The constitution forbids the state of Ohio to license the newspapers of its towns.', claim),
  ).not.toEqual({
    slot: 'figure',
    statement: 'no first',
    claim: 'first',
  });
  expect(
    conflict(
      'Anna Ozola is a woman who flew the ferry plane from Riga to Oslo.',
      'Anna Ozola is the first woman who flew the ferry plane from Riga to Oslo.',
    ),
  ).toEqual({ slot: 'figure', statement: 'no first', claim: 'first' });
});
