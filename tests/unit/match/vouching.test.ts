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

test.each([
  ['Teachers may search pupils, the minister ruled.', 'The minister allowed teachers to search pupils.', 'same'],
  ['Whoever owns a second car must pay 90 euros.', 'A tax of 90 euros is levied on whoever owns a second car.', 'same'],
  ['The minister may allow teachers to search pupils.', 'The minister allowed teachers to search pupils.', 'different'],
  ['Teachers may have searched pupils.', 'Teachers searched pupils.', 'different'],
])('"may" and "must" tell a rule where the other names it: %s', (statement, claim, relation) => {
  expect(to(statement, claim).relation).toBe(relation);
});

test('what one did not say another may have', () => {
  const claim = 'Tony Blair never said before 2003 that the war would be short.';
  expect(to('Jack Straw never said before 2003 that the war would be short.', claim)).toMatchObject({
    relation: 'different',
    conflict: { slot: 'person', statement: 'Jack Straw', claim: 'Tony Blair' },
  });
  expect(to('Tony Blair had never said before 2003 that the war would be short.', claim).relation).toBe('same');
});

test('a "not" in a copy denies it, whatever "first" it holds', () => {
  const claim = 'The harvest in the king’s first year was the largest in history.';
  expect(to('The harvest in the king’s first year was not the largest in history.', claim).relation).toBe('opposite');
});

test('the first of its kind is not one of them', () => {
  const claim = 'The Oslo summit of May 2015 was the first meeting in which envoys of Chile took part.';
  expect(to('The Oslo summit of May 2015 was a meeting in which envoys of Chile took part.', claim).relation).toBe(
    'different',
  );
});

test('"not the" sets somebody aside as "not" does', () => {
  const claim = 'In 2013 the Netherlands was the largest exporter of tulips in the world.';
  expect(
    to('In 2013 Kenya, not the Netherlands, was the largest exporter of tulips in the world.', claim).relation,
  ).not.toBe('same');
});
