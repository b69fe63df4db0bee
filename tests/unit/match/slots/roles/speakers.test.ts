import { expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';
import { speakersDiffer } from '../../../../../src/match/slots/roles/speakers.ts';

test.each([
  ['Rural Transport Minister Ada Lund', 'Prime Minister Olof Berg', true],
  ['Former Danish Finance Minister Olof Berg', 'Prime Minister Olof Berg', false],
  ['the transport minister', 'Prime Minister Olof Berg', false],
])('%s and %s, whose titles are all in capitals', (a, b, differ) => {
  expect(speakersDiffer(a, b)).toBe(differ);
});

test('who says it with a long title is somebody else', () => {
  const claim = 'Prime Minister Olof Berg said that every village had got a post office again.';
  const said = 'said that every village had got a post office again.';
  expect(relate({ text: `Rural Transport Minister Ada Lund ${said}` }, claim, {}).conflict?.slot).toBe('person');
  expect(relate({ text: `Prime Minister Olof Berg ${said}` }, claim, {}).relation).toBe('same');
});
