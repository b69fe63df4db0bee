import { expect, test } from 'vitest';
import { relate } from '../../../src/match/relation.ts';

const to = (statement: string, claim: string) => relate({ text: statement }, claim, {});

test.each([
  ['Rumour has it that the mayor sold the town hall.', 'different', 'stance'],
  ['It is rumoured that the mayor sold the town hall.', 'different', 'stance'],
  ['The accusation that the mayor sold the town hall was withdrawn.', 'opposite', 'stance'],
  ['The claim that the mayor sold the town hall has been rejected.', 'opposite', 'stance'],
  ['Prosecutors are looking into whether the mayor sold the town hall.', 'different', 'modality'],
])('who passes on a rumour, takes back or leaves open vouches for nothing: %s', (statement, relation, slot) => {
  expect(to(statement, 'The mayor sold the town hall.')).toMatchObject({ relation, conflict: { slot } });
});

test('a plan that somebody accepts is a thing, not a mode', () => {
  const claim = 'The council accepted a plan to close the harbour.';
  expect(to('The council has accepted a plan to close the harbour.', claim).relation).toBe('same');
  expect(to('The council will decide on accepting a plan to close the harbour.', claim)).toMatchObject({
    conflict: { slot: 'modality' },
  });
});

test('what is so today is not what was so in some year', () => {
  const claim = 'Norway taxes the export of live salmon.';
  expect(to('Norway taxed the export of live salmon in 1987.', claim)).toMatchObject({ conflict: { slot: 'date' } });
  expect(to('Norway taxes the export of live salmon, the ministry said.', claim).relation).toBe('same');
});
