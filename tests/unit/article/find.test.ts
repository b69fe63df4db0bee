import { describe, expect, test } from 'vitest';
import { findStatements } from '../../../src/article/find.ts';
import { articleOfText } from '../../../src/article/text-article.ts';

function quotes(text: string): [string, string | null][] {
  return findStatements(articleOfText(text)).quotations.map(q => [q.text, q.speaker?.name ?? null]);
}

describe('who is quoted', () => {
  test('the name beside the verb, in full even where only the surname stands there', () => {
    const text = 'Prime Minister Anna Lindqvist arrived on Monday.\n"We have signed nothing at all," Lindqvist said.';
    expect(quotes(text)).toEqual([['We have signed nothing at all,', 'Anna Lindqvist']]);
  });
  test('a pronoun means the last speaker it can mean', () => {
    const text = 'Mayor Maria Ortega said the bridge was safe.\nShe added: "Engineers looked at every bolt."';
    expect(quotes(text)).toEqual([['Engineers looked at every bolt.', 'Maria Ortega']]);
  });
  test('several paragraphs with one closing mark are one quotation in parts', () => {
    const text = 'John Abel said: "First we looked at the water.\n"Then we looked at the pipes."';
    const found = findStatements(articleOfText(text)).quotations;
    expect(found.map(q => [q.text, q.speaker?.name, q.continues])).toEqual([
      ['First we looked at the water.', 'John Abel', null],
      ['Then we looked at the pipes.', 'John Abel', 0],
    ]);
  });
});
