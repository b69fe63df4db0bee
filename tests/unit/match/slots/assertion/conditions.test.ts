import { expect, test } from 'vitest';
import { relate } from '../../../../../src/match/relation.ts';

const CLAIM = 'In 2015 the accident rate of young miners was 51 percent.';
const to = (text: string, claim = CLAIM) => relate({ text }, claim, {});

test.each([
  'If they are miners, the accident rate for young people is 51 percent.',
  'If you are a young miner, the accident rate is 51 percent.',
])('of whom it is told, made a condition: %s', text => {
  expect(to(text).relation).toBe('same');
});

test.each([
  'If they are divers, the accident rate for young people is 51 percent.',
  'If they are not miners, the accident rate for young people is 51 percent.',
  'If they are going to be miners, the accident rate for young people is 51 percent.',
])('of others, or what is to come: %s', text => {
  expect(to(text).relation).not.toBe('same');
});

test('a condition on which something was so is no description of anybody', () => {
  const claim = 'The mines of Tarn closed in 2015 and the miners left.';
  expect(to('If the miners left, the mines of Tarn closed in 2015.', claim).relation).not.toBe('same');
});
