import { expect, test } from 'vitest';
import { queriesOf } from '../../../src/annotations/ask.ts';
import { findStatements } from '../../../src/article/find.ts';
import { articleOfText } from '../../../src/article/text-article.ts';

test('a statement is asked with the five before it and the five after it, not with itself', () => {
  const text = Array.from({ length: 14 }, (_, i) => `The harbour of Norland moved ${i + 20} ships in March.`).join(' ');
  const { statements } = findStatements(articleOfText(text));
  const queries = queriesOf(statements, '2026-03-31');
  expect(queries).toHaveLength(statements.length);
  expect(queries[0]?.around).toEqual(statements.slice(1, 6).map(({ text: words }) => words));
  expect(queries[7]?.around).toHaveLength(10);
  expect(queries[7]?.around).not.toContain(queries[7]?.text);
});
