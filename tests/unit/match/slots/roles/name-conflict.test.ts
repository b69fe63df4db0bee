import { expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const to = (statement: string, claim: string) => relate({ text: statement }, claim, {});

test('where it was takes nobody’s place', () => {
  const claim = 'Senator Jane Porter moved more amendments than any other senator.';
  expect(
    to('Over twelve years in the Rigsdag, she moved more amendments than any other senator.', claim).relation,
  ).toBe('same');
  expect(to('Senator Olof Berg moved more amendments than any other senator.', claim)).toMatchObject({
    conflict: { slot: 'person' },
  });
});

test('somebody behind the same word takes it', () => {
  const claim = 'Trust in Jane Porter fell to 21 percent of voters in May.';
  expect(to('In May voters’ trust in Berg fell to 21 percent.', claim)).toMatchObject({ conflict: { slot: 'person' } });
});
