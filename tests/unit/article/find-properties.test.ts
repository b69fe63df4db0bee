import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Block } from '../../../src/article/article.ts';
import { findStatements } from '../../../src/article/find.ts';
import { articleOfText } from '../../../src/article/text-article.ts';

const piece = fc.constantFrom(
  'Carl Dorn',
  'Mr. Lind',
  'she',
  'He',
  'the mayor',
  'said',
  'told reporters',
  'that',
  'the dam leaked',
  'it will rain',
  '"',
  '“',
  '”',
  "'",
  '’',
  '«',
  '»',
  '„',
  '「',
  '」',
  "''",
  ',',
  '.',
  '?',
  '…',
  ':',
  ' — ',
  '(',
  ')',
  '\n',
  ' ',
  ' ',
  ' ',
  'according to',
  'adding',
  'who',
  'and',
  '6\'2"',
  'U.S.',
  '€1.5bn.',
  'Q:',
  'DORN:',
  'denied',
  'promised to',
  'claims',
  'because',
  '\u00ad',
  '\u00a0',
  '👩‍👩‍👧',
  'אמר',
  '说。',
);
const prose = fc.array(piece, { maxLength: 80 }).map(pieces => pieces.join(' '));
const any = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 300 }));

function check(article: Article): void {
  const { quotations, statements } = findStatements(article);
  const inBlock = (start: number, end: number): boolean => article.blocks.some(b => b.start <= start && end <= b.end);
  for (const q of quotations) {
    expect(article.text.slice(q.start, q.end)).toBe(q.text);
    expect(inBlock(q.start, q.end)).toBe(true);
    if (q.continues !== null) expect(quotations[q.continues]?.start).toBeLessThan(q.start);
  }
  for (const [n, s] of statements.entries()) {
    expect(article.text.slice(s.start, s.end)).toBe(s.text);
    expect(s.text.trim()).not.toBe('');
    expect(inBlock(s.start, s.end)).toBe(true);
    expect(s.start).toBeGreaterThanOrEqual(statements[n - 1]?.end ?? 0);
    expect(/^(?:he|she|they|it|we|i|you|who|his|her)$/i.test(s.speaker?.name ?? '')).toBe(false);
    if (s.quotation === null) continue;
    const q = quotations[s.quotation];
    expect(q && q.start <= s.start && s.end <= q.end).toBe(true);
  }
  for (const [n, q] of quotations.entries()) expect(q.start).toBeGreaterThanOrEqual(quotations[n - 1]?.end ?? 0);
}

test.each([
  ' —  : He \u00ad promised to',
  ' —  : He \ufeff promised to',
  "because He '' told reporters that Carl Dorn",
])('%j makes no name of a pronoun', text => {
  const { statements } = findStatements(articleOfText(text));
  expect(statements.map(s => s.speaker?.name)).not.toContain('He');
});

describe('whatever the text', () => {
  test('offsets are exact, in order, and inside their blocks', () => {
    fc.assert(
      fc.property(any, text => check(articleOfText(text))),
      { numRuns: 400 },
    );
  });
  test('with blocks of every kind', () => {
    const kinds = fc.array(fc.constantFrom<Block['kind']>('heading', 'paragraph', 'quote', 'item', 'caption'), {
      minLength: 1,
      maxLength: 5,
    });
    const article = fc.tuple(any, kinds).map(([text, kind]): Article => {
      const plain = articleOfText(text);
      return { ...plain, blocks: plain.blocks.map((b, n) => ({ ...b, kind: kind[n % kind.length] ?? 'paragraph' })) };
    });
    fc.assert(fc.property(article, check), { numRuns: 300 });
  });
});

test('a plain text keeps its offsets, blank lines and all', () => {
  fc.assert(
    fc.property(any, text => {
      const article = articleOfText(text);
      expect(article.text).toBe(text);
      expect(article.blocks.map(b => text.slice(b.start, b.end))).toEqual(
        text
          .split('\n')
          .map(l => l.trim())
          .filter(Boolean),
      );
    }),
  );
});

test.each([
  ['marks that never close', `"a `.repeat(40_000)],
  ['apostrophes', `'a `.repeat(40_000)],
  ['one sentence without end', 'he said that she said '.repeat(9_000)],
  ['full stops', 'a. '.repeat(60_000)],
  ['capitals', 'Carl Dorn '.repeat(20_000)],
  ['brackets', '(((a)))'.repeat(25_000)],
  ['commas', 'Carl, a man, '.repeat(15_000)],
  ['labels', 'DORN: it leaks\n'.repeat(13_000)],
])('200 KB of %s come to an end', (_, text) => {
  const { statements } = findStatements(articleOfText(text));
  for (const { start, end } of statements) expect(start).toBeLessThan(end);
});
