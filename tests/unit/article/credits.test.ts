import { expect, test } from 'vitest';
import { isCredit } from '../../../src/article/credits.ts';
import { findStatements } from '../../../src/article/find.ts';
import { articleOfText } from '../../../src/article/text-article.ts';

const credit = (text: string) => isCredit(text, { start: 0, end: text.length });

test('who wrote or drew it, and when, is no statement', () => {
  const text = 'By Anna Lindqvist · 9 January 2026, 08:30\nThe bridge was closed for 12 days.\nPhoto: Harbour Press';
  expect(findStatements(articleOfText(text)).statements.map(s => s.text)).toEqual([
    'The bridge was closed for 12 days.',
  ]);
  for (const line of ['By the Ledger’s Europe desk', 'Updated 9 January 2026, 08:30', 'Drawing: The Harbour Ledger']) {
    expect(credit(line)).toBe(true);
  }
});

test('a sentence that begins alike is one', () => {
  for (const line of [
    'By Friday the army had taken the town.',
    'By and large nobody cares',
    'By comparison, rents rose by 4 percent.',
    'Sources: two officials said the plan was dropped.',
    'Updated rules on 3 May 2020 made the permit free.',
  ]) {
    expect(credit(line)).toBe(false);
  }
});
