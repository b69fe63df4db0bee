import { expect, test } from 'vitest';
import { relate } from '../../../src/match/relation.ts';

const to = (statement: string, claim: string) => relate({ text: statement }, claim, {});

test.each([
  [
    'who is to suffer it does it',
    'The ferry line Nordic Blue blocked Judge Ada Lund from boarding its ships.',
    'Judge Ada Lund ordered the ferry line Nordic Blue to be blocked from boarding its ships.',
  ],
  [
    'who does it suffers it, by a word for his like',
    'In Bahia state, 412 police officers were killed in 2019.',
    'Police in Bahia state killed 412 people in 2019.',
  ],
])('%s', (_, statement, claim) => {
  expect(to(statement, claim)).toMatchObject({ relation: 'different', conflict: { slot: 'role' } });
});

test('an agent after "by" still does it', () => {
  expect(
    to('In 2019, 412 people were killed by police in Bahia state.', 'Police in Bahia state killed 412 people in 2019.')
      .relation,
  ).toBe('same');
});
