import { expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const to = (statement: string, claim: string) => relate({ text: statement }, claim, {});

test('an adverb that only colours what is told stands for nothing of the claim', () => {
  const claim = 'Three whales appeared in the estuary of the Daugava.';
  expect(to('Three whales suddenly appeared in the Daugava.', claim).relation).toBe('same');
});

test.each([
  ['Three whales illegally appeared in the Daugava.', 'Three whales appeared in the estuary of the Daugava.'],
  ['Three whales secretly appeared in the Daugava.', 'Three whales appeared in the estuary of the Daugava.'],
])('one that tells how does: %s', (statement, claim) => {
  expect(to(statement, claim)).toMatchObject({ relation: 'different', conflict: { slot: 'measure' } });
});
